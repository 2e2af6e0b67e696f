import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isDescribed } from '#config/files.ts';
import type { Reading } from '#core/message.ts';
import type { Linter } from '#engine/linter.ts';
import type { Beside } from '#formats/recognise/beside.ts';
import { isOnlyIfNamed } from '#formats/recognise/candidates.ts';
import type { FileSetting, Linted, Outcome } from '../context.ts';
import { headOf, overBudget } from './budget.ts';

/**
 * Judges one document by what holds for it. Runs through without a pause, so it is called only once nothing newer waits.
 * @param linter by the setting's rules
 * @param version of the open document; undefined for a file that was read
 * @param beside files in its folder that say more of it
 */
export function judge(
  document: TextDocument,
  setting: FileSetting,
  linter: Linter,
  version: number | undefined,
  beside?: Beside,
): Outcome {
  const { uri } = document;
  const left = (state: Outcome['state'], note: string): Outcome => ({ uri, version, state, note, setting });
  const text = document.getText();
  const { config, path, included } = setting;
  const unread = leftUnread(setting);
  if (unread) return left(unread.state, unread.note);
  const tooLarge = overBudget(text.length);
  try {
    if (tooLarge !== undefined) {
      const ours = linter.read(path, headOf(text), { named: included, config, beside }) !== undefined;
      return ours ? left('too-large', tooLarge) : left('unrecognised', UNRECOGNISED);
    }
    const result = linter.lint(path, text, { named: included, config, beside });
    if (!result) return left('unrecognised', UNRECOGNISED);
    let reading: { readonly value: Reading | undefined } | undefined;
    const linted: Linted = {
      uri,
      version,
      document,
      result,
      setting,
      reading() {
        reading ??= { value: linter.read(path, text, { named: included, config, beside }) };
        return reading.value;
      },
    };
    return { uri, version, state: 'linted', setting, linted };
  } catch (error) {
    return left('faulty', stumbled(error));
  }
}

/** Why a file is left alone whatever it holds; undefined where it is to be read. */
export function leftUnread({
  config,
  path,
  excluded,
  included,
}: FileSetting): (Pick<Outcome, 'state'> & { note: string }) | undefined {
  if (excluded) return { state: 'excluded', note: 'The configuration excludes this file.' };
  if (!isOnlyIfNamed(path) || included || isDescribed(config, path)) return undefined;
  return { state: 'unrecognised', note: ONLY_IF_NAMED };
}

/** What is said of a file over which the server itself fails. */
export function stumbled(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error);
  return `Kindlint itself stumbled over this file (${what}). Please report it.`;
}

const UNRECOGNISED =
  'Kindlint found no macro, saved reply or article here. To have the file read, name it under “include” in .kindlint.yaml.';
const ONLY_IF_NAMED =
  'Files of this kind are read where the configuration names them. To have it read, name it under “include” in .kindlint.yaml.';
