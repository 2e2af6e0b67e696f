import type { Root, RootContent } from 'mdast';
import { isOpen, nextCut, PART_SIZES } from './cuts.ts';
import { moved } from './moved.ts';
import { type Names, NO_NAMES } from './names.ts';
import { type MarkdownParser, parsePart } from './parse.ts';

/** A part of a text with its tree, which counts from the part's start. */
interface Part {
  readonly text: string;
  readonly names: Names;
  readonly open: boolean;
  tree: Root;
  /** The names defined elsewhere that the tree was made with, as `keyOf` writes them. */
  outside: string;
}

/**
 * Parses the texts of one document again and again while it is edited. A text is cut into parts where its blocks can't
 * depend on each other, and only parts that were not there the last time are parsed. The trees equal those of
 * `parseMarkdown`; nothing may change them.
 */
export class Reparser {
  private last = new Map<string, Part>();
  private now = new Map<string, Part>();
  /** All that the last text defined: most likely the next one defines the same. */
  private names = NO_NAMES;

  constructor(private readonly sizes = PART_SIZES) {}

  /** To be called before each reading of the document: forgets what the reading before the last one had. */
  begin(): void {
    this.last = this.now;
    this.now = new Map();
  }

  readonly parse: MarkdownParser = (text) => {
    const parts = this.partsOf(text);
    this.names = parts.length === 1 ? NO_NAMES : joined(parts);
    const trees = parts.map((part) => linkedTree(part, this.names));
    return parts.length === 1 ? (trees[0] as Root) : together(trees, parts);
  };

  private partsOf(text: string): Part[] {
    const parts: Part[] = [];
    let start = 0;
    do {
      let end = nextCut(text, start, this.sizes);
      let part = this.part(text.slice(start, end));
      // Twice the length each time, so that a text of which hardly anything is closed is not parsed over and over.
      while (part.open && end < text.length) {
        end = nextCut(text, start, this.sizes, start + 2 * (end - start));
        part = this.part(text.slice(start, end));
      }
      parts.push(part);
      start = end;
    } while (start < text.length);
    return parts;
  }

  private part(text: string): Part {
    const part = this.now.get(text) ?? this.last.get(text) ?? freshPart(text, this.names);
    this.now.set(text, part);
    return part;
  }
}

/** @param expected names that the other parts define, as far as is known yet */
function freshPart(text: string, expected: Names): Part {
  // Only what stands before a colon is a definition.
  const outside = text.includes(']:') ? NO_NAMES : within(expected, text);
  const { tree, names } = parsePart(text, outside);
  return { text, tree, names, open: isOpen(text, tree), outside: keyOf(outside) };
}

/** The part's tree with the names that are defined elsewhere and may stand in it. */
function linkedTree(part: Part, all: Names): Root {
  const { links, notes } = within(all, part.text);
  const { names } = part;
  const outside = {
    links: links.filter((name) => !names.links.includes(name)),
    notes: notes.filter((name) => !names.notes.includes(name)),
  };
  const key = keyOf(outside);
  if (part.outside !== key) {
    part.tree = parsePart(part.text, outside).tree;
    part.outside = key;
  }
  return part.tree;
}

/** The names that may stand in brackets in a text. */
function within({ links, notes }: Names, text: string): Names {
  if ((links.length === 0 && notes.length === 0) || !text.includes(']')) return NO_NAMES;
  const bareText = bare(text);
  const isThere = (name: string) => bareText.includes(bare(name));
  return { links: links.filter(isThere), notes: notes.filter(isThere) };
}

function keyOf({ links, notes }: Names): string {
  return links.length === 0 && notes.length === 0 ? '' : JSON.stringify([links, notes]);
}

function joined(parts: readonly Part[]): Names {
  return {
    links: [...new Set(parts.flatMap(({ names }) => names.links))],
    notes: [...new Set(parts.flatMap(({ names }) => names.notes))],
  };
}

/** Without case, white space and quote prefixes: a name may go on over a line break. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .replace(/[\s>]+/g, '')
    .replaceAll('\0', '\uFFFD');
}

function together(trees: readonly Root[], parts: readonly Part[]): Root {
  const children: RootContent[] = [];
  let offset = 0;
  let line = 0;
  let end = trees[0]?.position?.end;
  trees.forEach((tree, i) => {
    const by = { offset, line };
    for (const child of tree.children) children.push(moved(child, by));
    const last = tree.position?.end;
    if (last) end = { line: last.line + line, column: last.column, offset: (last.offset ?? 0) + offset };
    offset += (parts[i] as Part).text.length;
    line += (last?.line ?? 1) - 1;
  });
  const start = trees[0]?.position?.start;
  // The parser may leave a mark of its own at the root.
  return Object.assign({}, ...trees, { children, ...(start && end && { position: { start, end } }) });
}
