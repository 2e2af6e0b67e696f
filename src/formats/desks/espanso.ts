import { SegmentMap } from '#core/segment-map.ts';
import { childView } from '#core/view.ts';
import { type Adapter, type FileInput, memoised } from '#formats/adapter.ts';
import type { Draft } from '#formats/data/draft.ts';
import type { Markup } from '#formats/data/markup.ts';
import { child, type DataMap, type DataNode, type DataText, itemsOf, textOf } from '#formats/data/node.ts';
import { type ParsedFile, parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { matchesFields } from '#formats/fields/adapter.ts';
import { isProgram, isProse, turnsToPerson } from '#formats/fields/prose.ts';
import { isForeignPath } from '#formats/fields/refuse.ts';

const FORM = 'espanso-yaml';
const MARK = /^[ \t]*(?:-[ \t]+)?["']?(?:triggers?|regex)["']?[ \t]*:/m;

/** What a match is replaced by (espanso.org/docs/matches/basics, “forms”). One of them is there. */
const BODIES: readonly { readonly key: string; readonly markup: Markup }[] = [
  { key: 'html', markup: 'html' },
  { key: 'markdown', markup: 'markdown' },
  { key: 'replace', markup: 'plain' },
  { key: 'form', markup: 'plain' },
];

/** An order to a language model, which turns to a person too. */
const PROMPT =
  /\b(?:act as|you are an? |(?:following|above|below) (?:text|code|email|sentence|paragraph|article|content|message)|chatgpt|as an? (?:expert|ai)\b|your task is|step[- ]by[- ]step|(?:rewrite|rephrase|summari[sz]e|proofread|translate) (?:this|the|it|my)\b)|^[ \t]*(?:context|role|task|instructions?|objective|prompt):/im;

/** A line of a program or of a file of settings. */
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import|class|const|let|var|def|function|return|public|private|SELECT|@\w+|#include|#!|\$ )(?:\s|$)|^\s*[a-z][\w.-]*:(?:\s+\S+)?\s*$/;

/**
 * A file of Espanso's matches, where some are replies. Most matches are a word, an address, code or an order to a program:
 * those are no messages, unless the file was named, and then all that is prose.
 */
export const espanso: Adapter = {
  form: FORM,
  recognise(input) {
    return memoised(input, found) !== undefined;
  },
  read(input) {
    const known = memoised(input, found);
    if (!known) return { form: FORM, messages: [], errors: [], directives: [] };
    return readingOf(FORM, input.text, known.file, known.drafts);
  },
};

function found(input: FileInput): { file: ParsedFile; drafts: readonly Draft[] } | undefined {
  if (syntaxOf(input.path) !== 'yaml' || !MARK.test(input.text)) return undefined;
  if (isForeignPath(input.path, input.named) || matchesFields(input)) return undefined;
  const file = parseData(input);
  const drafts = file?.roots.flatMap((root) =>
    itemsOf(child(root, 'matches')).flatMap((match) => draftOf(match, input)),
  );
  return file && drafts && drafts.length > 0 ? { file, drafts } : undefined;
}

function draftOf(match: DataNode, { named }: FileInput): Draft[] {
  const trigger = match.type === 'map' ? triggerOf(match) : undefined;
  if (trigger === undefined) return [];
  const body = BODIES.find(({ key }) => child(match, key)?.type === 'text');
  if (!body) return [];
  const text = withoutCursor(child(match, body.key) as DataText);
  if (!isProse(text.value) || isProgram(text.value)) return [];
  if (!named && !isReply(text.value)) return [];
  const title = textOf(child(match, 'label')) || trigger;
  return [{ parts: [{ text, markup: body.markup }], title, id: trigger, system: 'espanso' }];
}

/** What stands in brackets may be a translation or a remark. */
const BRACKETS = /\[[^\]]{0,200}\]|\([^)]{0,200}\)|\{[^}]{0,200}\}/g;

/** A reply turns to the customer in its first sentences, not only somewhere; in UTF-16 code units. */
const START = 300;

function isReply(text: string): boolean {
  if (!turnsToPerson(text.slice(0, START)) || PROMPT.test(text) || !isProse(text.replace(BRACKETS, ' '))) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => CODE_LINE.test(line)).length < lines.length * 0.3;
}

/** What is typed for a match: its trigger, the first of several, or a pattern; undefined where it is no match. */
function triggerOf(match: DataMap): string | undefined {
  const trigger = child(match, 'trigger') ?? itemsOf(child(match, 'triggers'))[0] ?? child(match, 'regex');
  return trigger?.type === 'text' ? trigger.value : undefined;
}

/** Where the cursor is put when a match was written out; the customer does not see it. */
const CURSOR = '$|$';

function withoutCursor(text: DataText): DataText {
  const at = text.value.indexOf(CURSOR);
  if (at < 0) return text;
  const end = at + CURSOR.length;
  const value = text.value.slice(0, at) + text.value.slice(end);
  const map = SegmentMap.concat([SegmentMap.identity(at), SegmentMap.identity(text.value.length - end, end)]);
  return { ...text, value, view: () => childView(text.view(), value, map) };
}
