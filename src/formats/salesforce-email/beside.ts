import type { FileInput } from '#formats/adapter.ts';
import { textBeside } from '#formats/recognise/beside.ts';
import { textIn } from '#formats/xml/node.ts';
import { parseXml } from '#formats/xml/parse.ts';

/** What the metadata beside an email's body says of it. */
export interface EmailFacts {
  readonly title: string;
  /** False where the template is switched off. */
  readonly available: boolean;
}

/** The facts beside a body; none where no metadata stand there, or they can't be read. */
export function factsBeside(input: FileInput): EmailFacts | undefined {
  const text = textBeside(input);
  const root = text === undefined ? undefined : parseXml(text).root;
  if (root?.name !== 'EmailTemplate') return undefined;
  return { title: textIn(root, 'name'), available: textIn(root, 'available') !== 'false' };
}
