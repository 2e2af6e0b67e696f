import { type Adapter, type FileInput, memoised } from '#formats/adapter.ts';
import type { Draft } from '#formats/data/draft.ts';
import { type ParsedFile, parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { matchesFields } from '#formats/fields/adapter.ts';
import { localeOfPath } from '#formats/fields/locale.ts';
import { isForeignPath } from '#formats/fields/refuse.ts';
import { textBeside } from '#formats/recognise/beside.ts';
import { isHtmlPlace } from '#formats/recognise/html-places.ts';
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
    return file ? draftsIn(file, shape, input) : [];
  };
  return {
    form,
    recognise: (input) => memoised(input, recognised).length > 0,
    read(input) {
      const file = parseData(input);
      if (!file) return { form, messages: [], errors: [], directives: [] };
      const known = memoised(input, recognised);
      // Where the configuration says whose export it is, nothing else has to.
      const drafts = known.length > 0 ? known : draftsIn(file, { ...shape, signs: [[]] }, input);
      return readingOf(`${shape.form}-${file.syntax}`, input.text, file, drafts);
    },
  };
}

/** The messages of a file. What an item says of its language is nearer than what the file’s path does. */
function draftsIn(file: ParsedFile, shape: DeskShape, input: FileInput): Draft[] {
  const { path } = input;
  const locale = localeOfPath(path);
  const drafts = file.roots.flatMap((root) => itemsOfShape(root, shape)).flatMap((item) => draftsOfItem(item, shape));
  const skip = shape.form === 'zendesk-articles' && isReadFromPage(input) ? 'read from the page beside it' : undefined;
  return drafts.map((draft) => ({ ...(locale && { locale }), ...draft, ...(skip && { skip }) }));
}

/** Does the article's page stand beside its JSON, where it is read by itself? */
function isReadFromPage(input: FileInput): boolean {
  const page = textBeside(input) ?? '';
  return page.trim() !== '' && isHtmlPlace(input.path.replace(/\.json$/i, '.html'), false);
}

/** The shapes that a file may have, as far as a look at its text tells. */
function shapesToTry(input: FileInput): readonly DeskShape[] {
  const syntax = syntaxOf(input.path);
  if (syntax !== 'json' && syntax !== 'yaml') return [];
  if (matchesFields(input)) return [];
  const foreign = isForeignPath(input.path, input.named);
  const head = input.text.slice(0, HEAD);
  return DESK_SHAPES.filter(({ mark, home }) => (!foreign || home?.test(input.path)) && mark.test(head));
}
