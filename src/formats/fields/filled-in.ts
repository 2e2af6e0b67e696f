import type { Draft } from '#formats/data/draft.ts';
import type { DataText } from '#formats/data/node.ts';

/** The draft with the names of what a program or Terraform fills in before the help desk sees its text. */
export function withFields(draft: Draft): Draft {
  const fields = draft.parts.flatMap(({ text }) => (text as FilledIn).fields ?? []);
  return fields.length > 0 ? { ...draft, fields: [...new Set([...(draft.fields ?? []), ...fields])] } : draft;
}

type FilledIn = DataText & { readonly fields?: readonly string[] };
