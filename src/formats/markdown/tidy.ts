import type { Mark } from '#core/message.ts';
import { joined, type Range } from '#core/range.ts';
import { cutDraft, sliceDraft } from '#formats/passage/cut.ts';
import type { DraftText } from '#formats/passage/draft.ts';

/**
 * Takes out of a block what is markup of a dialect beyond Markdown, which the parser gave as text: attribute lists of
 * kramdown, heading ids, links whose address is a Liquid tag, lines of Docusaurus admonitions, alerts of GitHub.
 * One block may become several.
 */
export function tidy(draft: DraftText, heading: boolean): DraftText[] {
  const { text } = draft;
  const holes: Range[] = [];
  const links: Mark[] = [];
  if (text.includes('{:')) attributeLists(text, holes);
  if (heading && text.endsWith('}')) headingId(text, holes);
  if (text.includes('](') || text.includes(']:')) liquidLinks(text, holes, links);
  if (text.startsWith('[!')) alert(text, holes);
  const own = holes.length === 0 ? draft : cutDraft(draft, joined(holes), links);
  const parts = own.text.includes(':::') ? admonitions(own) : [own];
  return own.text.includes('\n\n') ? parts.flatMap(paragraphs) : parts;
}

/** Two `<br>` in a row make two paragraphs. */
function paragraphs(draft: DraftText): DraftText[] {
  const out: DraftText[] = [];
  let from = 0;
  for (const found of draft.text.matchAll(/\n{2,}/g)) {
    if (found.index > from) out.push(sliceDraft(draft, from, found.index));
    from = found.index + found[0].length;
  }
  if (from < draft.text.length) out.push(sliceDraft(draft, from, draft.text.length));
  return out;
}

/** `{: .class #id key="value"}` */
function attributeLists(text: string, holes: Range[]): void {
  for (let at = text.indexOf('{:'); at >= 0; at = text.indexOf('{:', at + 2)) {
    const close = text.indexOf('}', at);
    if (close < 0 || close - at > 300) return;
    holes.push({ start: at, end: close + 1 });
  }
}

/** `## Title {#id}` */
function headingId(text: string, holes: Range[]): void {
  const at = text.lastIndexOf('{#');
  if (at > 0 && /^\{#[^\s{}]+\}$/.test(text.slice(at))) holes.push({ start: at, end: text.length });
}

const LIQUID_LINK = /(!?)\[([^\][]*)\](\(([^()]*\{\{[^{}]*\}\}[^()]*)\)|:[ \t]*<?\{\{[^{}\n]*\}\}\S*[ \t]*(?:\n|$))/g;

/** `[text]({{ site.url }}/page)`: the spaces inside keep Markdown from seeing a link there. */
function liquidLinks(text: string, holes: Range[], links: Mark[]): void {
  if (!text.includes('{{')) return;
  for (const found of text.matchAll(LIQUID_LINK)) {
    const start = found.index;
    const end = start + found[0].length;
    const [, image, label = '', , url] = found;
    if (image === '!' || url === undefined) {
      holes.push({ start, end });
      continue;
    }
    const from = start + 1;
    holes.push({ start, end: from }, { start: from + label.length, end });
    links.push({ kind: 'link', start: from, end: from + label.length, url: url.trim() });
  }
}

/** `[!NOTE]` */
function alert(text: string, holes: Range[]): void {
  const found = /^\[!\w+\]\s*/.exec(text);
  if (found) holes.push({ start: 0, end: found[0].length });
}

/** Lines such as `:::note[Title]` or `:::note Title`, and `:::`: what comes before, between and after are blocks. */
function admonitions(draft: DraftText): DraftText[] {
  const out: DraftText[] = [];
  let from = 0;
  const add = (start: number, end: number): void => {
    if (end > start) out.push(sliceDraft(draft, start, end));
  };
  for (const found of draft.text.matchAll(/(?:^|\n):::+[ \t]*(?:[\w-]+[ \t]*)?(?:\{[^}\n]*\})?/g)) {
    add(from, found.index);
    const after = found.index + found[0].length;
    let line = draft.text.indexOf('\n', after);
    if (line < 0) line = draft.text.length;
    const bracketed = draft.text[after] === '[' && draft.text[line - 1] === ']';
    add(bracketed ? after + 1 : after, bracketed ? line - 1 : line);
    from = line;
  }
  add(from, draft.text.length);
  return out;
}
