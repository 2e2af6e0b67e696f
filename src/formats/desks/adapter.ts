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
export const deskFiles: readonly Adapter[] = DESK_SHAPES.map(adapterOf);

function adapterOf(shape: DeskShape): Adapter {
  const form = `${shape.form}-json`;
  const recognised = (input: FileInput): readonly Draft[] => {
    if (!memoised(input, shapesToTry).includes(shape)) return [];
    const file = parseData(input);
    return file ? draftsIn(file, shape) : [];
  };
  return {
    form,
    recognise: (input) => memoised(input, recognised).length > 0,
    read(input) {
      const file = parseData(input);
      if (!file) return { form, messages: [], errors: [], directives: [] };
      const known = memoised(input, recognised);
      // Where the configuration says whose export it is, nothing else has to.
      const drafts = known.length > 0 ? known : draftsIn(file, { ...shape, signs: [[]] });
      return readingOf(`${shape.form}-${file.syntax}`, input.text, file, drafts);
    },
  };
}

function draftsIn(file: ParsedFile, shape: DeskShape): Draft[] {
  return file.roots.flatMap((root) => itemsOfShape(root, shape)).flatMap((item) => draftsOfItem(item, shape));
}

/** The shapes that a file may have, as far as a look at its text tells. */
function shapesToTry(input: FileInput): readonly DeskShape[] {
  const syntax = syntaxOf(input.path);
  if (syntax !== 'json' && syntax !== 'yaml') return [];
  if (isForeignPath(input.path, input.named) || matchesFields(input)) return [];
  const head = input.text.slice(0, HEAD);
  return DESK_SHAPES.filter(({ mark }) => mark.test(head));
}
