import { defaultConfig } from '#config/defaults.ts';
import type { Config } from '#config/types.ts';
import type { Finding } from '#core/finding.ts';
import type { Kind } from '#core/message.ts';
import { createLinter, type Linter } from '#engine/linter.ts';
import type { FileResult } from '#engine/types.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import { type Analysis, analyse } from '#lexicon/analyse.ts';
import { compileLexicon } from '#lexicon/compile.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import type { RuleMeta } from '#rule';
import type { Example } from '#rule/example.ts';

let shared: Linter | undefined;

/** One linter for all tests, by the rules as they were generated. */
export function linter(): Linter {
  shared ??= createLinter({ rules, lexicon });
  return shared;
}

let compiled: Lexicon | undefined;

/** What the sentences of a text are for, and the phrases found in them. */
export function analysed(text: string, kind: Kind, system?: string): Analysis {
  compiled ??= compileLexicon(lexicon);
  const file = oneFile(text, kind, system ? { system } : {});
  const message = linter().read(file.path, file.text, { named: true })?.messages[0];
  if (!message) throw new Error(`no message was read from: ${text}`);
  return analyse(message, compiled);
}

/** The kind of message that an example is. */
export function kindOf(meta: RuleMeta, kind?: Kind): Kind {
  const judged = [...meta.kinds, ...(meta.strictKinds ?? [])];
  return kind ?? (['macro', 'article', 'note'] as const).find((one) => judged.includes(one)) ?? 'macro';
}

/** A configuration in which the rule is on for messages of this kind. */
export function configFor(meta: RuleMeta, kind: Kind, options: Example['options'] = {}): Config {
  const strict = meta.preset === 'strict' || !meta.kinds.includes(kind);
  const named = Object.keys(options).length > 0 ? { [meta.id]: { options } } : {};
  return { ...defaultConfig, preset: strict ? 'strict' : 'recommended', rules: named };
}

/** A text in a file, and where it starts there (UTF-16 offset). */
export interface Placed {
  readonly path: string;
  readonly text: string;
  readonly at: number;
}

type Told = Pick<Example, 'title' | 'system' | 'locale'>;

/** A file that is one message, by its front matter. */
export function oneFile(body: string, kind: Kind, told: Partial<Told> = {}): Placed {
  const lines = [
    '---',
    `kind: ${kind}`,
    ...(told.title ? [`title: ${JSON.stringify(told.title)}`] : []),
    ...(told.system ? [`system: ${told.system}`] : []),
    ...(told.locale ? [`locale: ${told.locale}`] : []),
    '---',
    '',
    '',
  ];
  const head = lines.join('\n');
  return { path: 'example.md', text: `${head}${body}\n`, at: head.length };
}

/** Lints a file, which must be recognised and read without an error. */
export function lintFile({ path, text }: Placed, config: Config): FileResult {
  const result = linter().lint(path, text, { named: true, config });
  if (!result) throw new Error(`${path} was not recognised:\n${text}`);
  const fault = result.errors[0];
  if (fault) throw new Error(`${path}: ${fault.message}\n${text}`);
  return result;
}

/** What one rule finds in a text. */
export function findings(result: FileResult, rule: string): readonly Finding[] {
  return result.findings.filter((finding) => finding.rule === rule);
}

/** One line for each finding, for a test's message. */
export function listed(all: readonly Finding[]): string {
  return all.map(({ rule, quote, message }) => `${rule}: “${quote}” (${message})`).join('\n');
}
