import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { labelKind } from './label-words.ts';

/** A heading and what stands below it, up to the next heading of any depth. */
export interface Section {
  /** Plain text of the heading; '' for what stands ahead of the first one. */
  readonly title: string;
  /** Headings above it and itself, the document's own title left out. */
  readonly path: readonly string[];
  /** What stands below it. Headings that are but labels ("Customer response") are among it. */
  readonly blocks: readonly Block[];
  /** True for the document's own title and what stands ahead of any heading. */
  readonly preamble: boolean;
}

/** A heading that labels a part of a macro and is no title of one. */
export interface LabelHeading {
  readonly type: 'label-heading';
  readonly name: string;
}

/** What is left of a paragraph whose first line is a title. Offsets in the document's text. */
export interface Rest {
  readonly type: 'rest';
  readonly start: number;
  readonly end: number;
}

export type Block = RootContent | LabelHeading | Rest;

/** A line in bold, alone and right above a fence or quote, is a title below all headings. */
const BOLD_DEPTH = 7;

interface Title {
  readonly depth: number;
  readonly text: string;
}

/** Cuts a document at its headings. */
export function outline(root: Root): Section[] {
  const nodes = root.children.filter((node) => node.type !== 'yaml' && (node.type as string) !== 'toml');
  const titles = nodes.map((node, index) => titleOf(node, nodes[index + 1]));
  const labels = labelHeadings(titles);
  const documentTitle = findDocumentTitle(titles);
  const sections: Section[] = [];
  let stack: Title[] = [];
  let blocks: Block[] = [];
  let section = { title: '', path: [] as string[], preamble: true };
  for (const [index, node] of nodes.entries()) {
    const title = titles[index];
    if (!title) blocks.push(node);
    else if (labels.has(index)) blocks.push({ type: 'label-heading', name: title.text });
    else {
      sections.push({ ...section, blocks });
      blocks = [];
      if (index === documentTitle) {
        stack = [];
        section = { title: title.text, path: [], preamble: true };
        continue;
      }
      stack = [...stack.filter((above) => above.depth < title.depth), title];
      section = { title: title.text, path: stack.map((above) => above.text), preamble: false };
    }
  }
  sections.push({ ...section, blocks });
  return sections;
}

/** The document's own title: its only first-level heading, where others stand below it. */
export function documentTitleOf(root: Root): string {
  const titles = root.children.map((node, index) => titleOf(node, root.children[index + 1]));
  const at = findDocumentTitle(titles);
  return at < 0 ? '' : (titles[at]?.text ?? '');
}

function findDocumentTitle(titles: readonly (Title | undefined)[]): number {
  const present = titles.flatMap((title, index) => (title && title.depth < BOLD_DEPTH ? [{ ...title, index }] : []));
  const first = present[0];
  if (!first) return -1;
  const top = topOf(titles);
  if (first.depth !== top || (present.length === 1 && top > 1)) return -1;
  return isOnlyTop(titles, top) ? first.index : -1;
}

function titleOf(node: RootContent, next: RootContent | undefined): Title | undefined {
  if (node.type === 'heading') return { depth: (node as Heading).depth, text: plainText(node).trim() };
  if (next?.type !== 'code' && next?.type !== 'blockquote') return undefined;
  if (node.type === 'html') return summaryOf(node.value);
  if (node.type !== 'paragraph') return undefined;
  const [only, ...others] = node.children;
  if (only?.type !== 'strong' || others.some((other) => !/^[\s:：]*$/.test(plainText(other)))) return undefined;
  const text = plainText(only)
    .replace(/[:：]\s*$/, '')
    .trim();
  const label = labelKind(text);
  return text === '' || (label && !isTitle(label)) ? undefined : { depth: BOLD_DEPTH, text };
}

/** The title of a block that opens on a click: `<details><summary>Late parcel</summary>`. */
function summaryOf(html: string): Title | undefined {
  const text = /<summary[^<>]{0,100}>([^<>]{1,200})<\/summary>\s*$/i.exec(html)?.[1]?.trim();
  return text ? { depth: BOLD_DEPTH, text } : undefined;
}

/**
 * Positions of the headings that only label parts of macros: all headings of one parent whose words are labels, where
 * one of them names the reply ("Trigger", "Customer response", "Operator actions").
 */
function labelHeadings(titles: readonly (Title | undefined)[]): Set<number> {
  const found = new Set<number>();
  const groups = new Map<number, { index: number; kind: string }[]>();
  const stack: { depth: number; index: number }[] = [];
  const top = topOf(titles);
  const onlyTop = isOnlyTop(titles, top);
  for (const [index, title] of titles.entries()) {
    if (!title || title.depth === BOLD_DEPTH) continue;
    while (stack.length > 0 && (stack[stack.length - 1] as { depth: number }).depth >= title.depth) stack.pop();
    const parent = stack[stack.length - 1];
    stack.push({ depth: title.depth, index });
    const label = labelKind(title.text);
    if (!label || isTitle(label) || !parent || (parent.depth === top && title.depth === top + 1 && onlyTop)) continue;
    const group = groups.get(parent.index) ?? [];
    group.push({ index, kind: label.kind });
    groups.set(parent.index, group);
  }
  for (const group of groups.values()) {
    if (!group.some(({ kind }) => kind === 'body')) continue;
    for (const { index } of group) found.add(index);
  }
  return found;
}

/** "Delay reply" above a reply is its title rather than a label. */
function isTitle(label: { kind: string; strong: boolean }): boolean {
  return label.kind === 'body' && !label.strong;
}

/** Depth of the highest headings. */
function topOf(titles: readonly (Title | undefined)[]): number {
  return titles.reduce((top, title) => Math.min(top, title?.depth ?? top), BOLD_DEPTH);
}

function isOnlyTop(titles: readonly (Title | undefined)[], top: number): boolean {
  return titles.filter((title) => title?.depth === top).length === 1;
}

/** The text of a node without its markup. */
export function plainText(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => plainText(child)).join('');
  return '';
}
