import type { Kind } from '#core/message.ts';
import { type Example, takeMarks } from './example.ts';
import type { Problems } from './problem.ts';

type Words = Readonly<Record<string, string>>;

const knownWords = ['title', 'system', 'locale', 'finds', 'message'];

/**
 * Reads a fenced block such as ```` ```macro bad title="…" ````. Undefined where it is no example (another language).
 * @param line 1-based line of the fence
 */
export function readExampleBlock(
  info: string,
  body: string,
  section: Example['section'],
  line: number,
  problems: Problems,
): Example | undefined {
  const head = /^(macro|article|note)\b\s*(\S*)\s*(.*)$/.exec(info.trim());
  if (!head) return undefined;
  const verdict = head[2];
  if (verdict !== 'bad' && verdict !== 'good') {
    problems.add(line, `Please say after “${head[1]}” whether it is “bad” or “good”.`);
    return undefined;
  }
  if (verdict === 'bad' && section === 'leave-alone') {
    problems.add(line, 'What the rule finds belongs under “## Examples”.');
    return undefined;
  }
  const words = readWords(head[3] ?? '', line, problems);
  const taken = verdict === 'bad' ? takeMarks(body) : { text: body, marks: [] };
  if (!taken) problems.add(line, 'A “~~” in this block has no partner, or has nothing between it and its partner.');
  if (verdict === 'good' && body.includes('~~')) problems.add(line, 'A good text has no “~~”: nothing is found in it.');
  const marks = taken?.marks ?? [];
  const finds = words.finds === undefined ? marks.length : Number(words.finds);
  if (verdict === 'bad' && (!Number.isInteger(finds) || finds < Math.max(1, marks.length))) {
    problems.add(line, 'Please mark what is found with “~~”, or say how many things are missing with “finds=1”.');
  }
  if (verdict === 'good' && words.finds !== undefined) problems.add(line, '“finds” belongs to a bad block.');
  return {
    verdict,
    section,
    form: 'block',
    kind: head[1] as Kind,
    text: taken?.text ?? body,
    marks,
    finds: verdict === 'bad' ? finds : 0,
    line: line + 1,
    title: words.title ?? '',
    system: words.system,
    locale: words.locale,
    message: words.message,
    options: readOptions(words),
    becomes: undefined,
  };
}

/** Reads `key=value key="a value"`. */
function readWords(text: string, line: number, problems: Problems): Words {
  const words: Record<string, string> = {};
  for (const [whole, key = '', quoted, bare] of text.matchAll(/([\w.-]+)=(?:"([^"]*)"|(\S+))|\S+/g)) {
    if (key === '') problems.add(line, `“${whole}” is not understood here: write key=value or key="a value".`);
    else if (!knownWords.includes(key) && !key.startsWith('option.')) {
      problems.add(line, `“${key}” is not known here. It may be: ${knownWords.join(', ')}, option.<name>.`);
    } else if (key in words) problems.add(line, `“${key}” is said twice.`);
    else words[key] = quoted ?? bare ?? '';
  }
  return words;
}

function readOptions(words: Words): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(words)) {
    if (key.startsWith('option.')) options[key.slice('option.'.length)] = readValue(value);
  }
  return options;
}

/** JSON where it is some, else the text itself. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
