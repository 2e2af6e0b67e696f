import type { FileInput } from '#formats/adapter.ts';
import { type ParsedFile, syntaxOf } from '#formats/data/parse.ts';
import { type Item, itemsIn } from './items.ts';
import { tellingPath } from './names.ts';
import { isProgram, isProse, turnsToPerson } from './prose.ts';
import { isForeignPath, isForeignRoot } from './refuse.ts';

/** A key that a reply's text may stand under. A file without one is not parsed. */
const MARK =
  /["']?(?:body|content|text|message|reply|response|answer|comment|template|html|value)(?:_?(?:html|text))?["']?\s*:/i;

/** The same for the first line of a table. */
const COLUMN =
  /^[^\n]*(?:^|[,;\t|"])\s*(?:\w+[ _-])?(?:body|content|text|message|reply|response|answer|comment|template|html|macro|snippet)(?:[ _-]?(?:html|text|body))?\s*(?:[",;\t|\r\n]|$)/i;

/** Could a file hold replies, by its path and a look at its text? Cheap. */
export function mayHoldReplies(input: FileInput): boolean {
  if (isForeignPath(input.path, input.named)) return false;
  const mark = syntaxOf(input.path) === 'csv' ? COLUMN : MARK;
  return mark.test(input.text) || tellingPath(input.path) === 2;
}

/** The replies of a home-made library; none where the file is more likely something else. */
export function repliesOf(input: FileInput, file: ParsedFile): Item[] {
  if (file.roots.some(isForeignRoot)) return [];
  const told = tellingPath(input.path);
  const items = file.roots.flatMap((root) => itemsIn(root, told));
  if (items.length === 0) return [];
  const prose = items.filter((item) => isProse(item.body.value));
  const personal = prose.filter((item) => turnsToPerson(item.body.value));
  // A program of that name may as well be what sends replies: its texts have to tell.
  const most = file.syntax === 'script' && !input.named ? 1 : 2;
  const hint = Math.min(most, Math.max(input.named ? 2 : told, ...items.map((item) => item.telling)));
  if (!enough(hint, items.length, prose.length, personal.length)) return [];
  return items.filter((item) => !isProgram(item.body.value));
}

/** The less the names say, the more of the texts must read like replies. */
function enough(hint: number, all: number, prose: number, personal: number): boolean {
  if (hint === 2) return prose >= 1 && prose >= all * 0.5;
  if (hint === 1) return personal >= 1 && prose >= all * 0.5 && personal >= prose * 0.5;
  return personal >= 2 && prose >= all * 0.6 && personal >= prose * 0.6;
}
