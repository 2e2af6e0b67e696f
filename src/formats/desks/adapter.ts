import { type Adapter, type FileInput, memoised } from '#formats/adapter.ts';
import type { Draft } from '#formats/data/draft.ts';
import { type ParsedFile, parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { matchesFields } from '#formats/fields/adapter.ts';
import { isForeignPath } from '#formats/fields/refuse.ts';
import { draftsOfItem } from './drafts.ts';
import { itemsOfShape } from './items.ts';
import type { DeskShape } from './shape.ts';
import { DESK_SHAPES } from './shapes.ts';

/** How much of a text a shape's mark is looked for in, in UTF-16 code units: it stands in the first items. */
const HEAD = 1_000_000;

/** What help desks give out by their interfaces and exports, in JSON or kept as YAML. */
export const deskFiles: Adapter = {
  form: 'desk-json',
  recognise(input) {
    return memoised(input, found) !== undefined;
  },
  read(input) {
    const known = memoised(input, found);
    if (!known) return { form: 'desk-json', messages: [], errors: [], directives: [] };
    const { shape, file, drafts } = known;
    return readingOf(`${shape.form}-${file.syntax}`, input.text, file, drafts);
  },
};

interface Found {
  readonly shape: DeskShape;
  readonly file: ParsedFile;
  readonly drafts: readonly Draft[];
}

function found(input: FileInput): Found | undefined {
  const syntax = syntaxOf(input.path);
  if (syntax === undefined || syntax === 'csv') return undefined;
  if (isForeignPath(input.path, input.named) || matchesFields(input)) return undefined;
  const head = input.text.slice(0, HEAD);
  const shapes = DESK_SHAPES.filter(({ mark }) => mark.test(head));
  const file = shapes.length > 0 ? parseData(input) : undefined;
  if (!file) return undefined;
  for (const shape of shapes) {
    const drafts = file.roots.flatMap((root) => itemsOfShape(root, shape)).flatMap((item) => draftsOfItem(item, shape));
    if (drafts.length > 0) return { shape, file, drafts };
  }
  return undefined;
}
