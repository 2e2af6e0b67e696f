import { type Ast, PhraseMistake } from './ast.ts';
import { builtIn, inflected, parseMark, parseWord } from './parse-word.ts';
import type { Verbs } from './verbs.ts';

/** How many words `…` stands for at most where no number is written. */
const gapLength = 5;
/** Signs that end a word. */
const signs = '[]()|<>…';
const nameSuffix = /^:([a-z][a-z0-9-]*)/;

/** Parses one wording of the phrase language. @throws PhraseMistake */
export function parsePhrase(text: string, verbs: Verbs): Ast {
  const parser = new PhraseParser(text, verbs);
  return parser.parse();
}

class PhraseParser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly verbs: Verbs,
  ) {}

  /** The whole phrase; bars with spaces part wordings here as they do in brackets. */
  parse(): Ast {
    const items: Ast[] = [];
    for (;;) {
      const item = this.wording();
      const bar = this.text[this.at] === '|';
      if (isEmpty(item)) {
        const message = bar || items.length > 0 ? 'There is nothing beside this bar.' : 'This wording is empty.';
        this.fail(`${message} Please write some words.`, this.at);
      }
      items.push(item);
      if (!bar) break;
      this.at++;
    }
    if (this.at < this.text.length) this.fail(`“${this.text[this.at]}” closes nothing. Please take it out.`, this.at);
    return eitherOf(items);
  }

  /** Items up to a closing sign, or to a bar that has spaces around it, or to the end. */
  private wording(): Ast {
    const items: Ast[] = [];
    for (;;) {
      this.spaces();
      const c = this.text[this.at];
      if (c === undefined || c === ']' || c === ')' || c === '|') break;
      items.push(this.item());
    }
    return items.length === 1 ? (items[0] as Ast) : { kind: 'sequence', items };
  }

  private item(): Ast {
    const start = this.at;
    const c = this.text[start] as string;
    if (c === '[' || c === '(') return this.named(this.group(c === '[' ? ']' : ')'));
    if (c === '…' || this.text.startsWith('...', start)) return this.gap();
    if (c === '^') {
      this.at += this.text[start + 1] === '^' ? 2 : 1;
      return { kind: this.at - start === 2 ? 'clause' : 'start' };
    }
    if (c === '$' && !/[\d]/.test(this.text[start + 1] ?? '')) {
      this.at++;
      return { kind: 'end' };
    }
    if (c === '!' && !/[\s\])]|^$/.test(this.text[start + 1] ?? '')) {
      this.at++;
      return { kind: 'not', item: this.item() };
    }
    return this.named(this.alternatives());
  }

  /** `[a b | c]`, `(a)`: the bar with spaces parts wordings. */
  private group(close: ']' | ')'): Ast {
    const start = this.at++;
    const items: Ast[] = [];
    for (;;) {
      const item = this.wording();
      if (isEmpty(item)) this.fail('There is nothing between these signs. Please fill it in.', this.at);
      items.push(item);
      const c = this.text[this.at];
      if (c === '|') {
        this.at++;
        continue;
      }
      if (c === undefined) this.fail(`“${close === ']' ? '[' : '('}” is never closed. Please add “${close}”.`, start);
      if (c !== close) this.fail(`“${c}” stands where “${close}” should. Please close the brackets in order.`, this.at);
      this.at++;
      break;
    }
    const either = eitherOf(items);
    return close === ']' ? either : { kind: 'optional', item: either };
  }

  private gap(): Ast {
    this.at += this.text[this.at] === '…' ? 1 : 3;
    const digits = /^\d+/.exec(this.text.slice(this.at, this.at + 3))?.[0];
    if (digits) this.at += digits.length;
    const star = this.text[this.at] === '*';
    if (star) this.at++;
    return this.named({ kind: 'gap', max: digits ? Number(digits) : gapLength, star });
  }

  /** `one|other`, `~send|forward`, `<we>|nobody`: no spaces around the bar. */
  private alternatives(): Ast {
    const items: Ast[] = [];
    let inflect = false;
    for (;;) {
      const start = this.at;
      const c = this.text[start];
      if (c === '<') items.push(this.classReference());
      else if (c === '[' || c === '(') items.push(this.group(c === '[' ? ']' : ')'));
      else {
        if (c === '~') {
          inflect = true;
          this.at++;
        }
        items.push(this.word(inflect));
      }
      if (this.text[this.at] !== '|' || this.isSpace(this.at + 1)) break;
      this.at++;
    }
    return eitherOf(items);
  }

  private word(inflect: boolean): Ast {
    const start = this.at;
    const end = this.wordEnd();
    this.at = end;
    const written = this.text.slice(start, end);
    // By far the most words.
    if (!inflect && isPlain(written)) return { kind: 'words', words: [written] };
    if (written === '') {
      const before = end < this.text.length ? ` before “${this.text[end]}”` : '';
      this.fail(`There is no word here${before}. Please write one.`, start);
    }
    if (inflect) {
      if (!/^[a-z][a-z-]*$/.test(written)) {
        this.fail(`“~${written}”: please write the verb in its base form, in small letters.`, start);
      }
      return { kind: 'words', words: inflected(written, this.verbs) };
    }
    return parseMark(written) ?? parseWord(written, start);
  }

  /** Where the word that starts here ends: at a space, a sign of the language, or a `:name`. */
  private wordEnd(): number {
    const { text } = this;
    let end = this.at;
    for (; end < text.length; end++) {
      const c = text.charCodeAt(end);
      if (c >= 97 && c <= 122) continue;
      if (this.isSpace(end) || signs.includes(text[end] as string)) break;
      if (c === 58 && end > this.at && nameSuffix.test(text.slice(end))) break;
    }
    return end;
  }

  /** `<we>`, `<verb.ing:v>`, `<we|you>`. */
  private classReference(): Ast {
    const start = this.at;
    const close = this.text.indexOf('>', start);
    if (close < 0) this.fail('“<” is never closed. Please add “>”.', start);
    const [names = '', capture, ...more] = this.text.slice(start + 1, close).split(':');
    if (names === '' || more.length > 0 || !/^[a-z0-9.|-]+$/i.test(names)) {
      this.fail(
        `“${this.text.slice(start, close + 1)}” is no word class. Please write <name> or <name:capture>.`,
        start,
      );
    }
    this.at = close + 1;
    const items = names.split('|').map((name) => builtIn(name, start) ?? ({ kind: 'class', name, at: start } as const));
    const item = eitherOf(items);
    if (capture === undefined) return item;
    if (!/^[a-z][a-z0-9-]*$/.test(capture)) this.fail(`“${capture}” can't be a name: small letters, please.`, start);
    return { kind: 'capture', name: capture, item };
  }

  /** The item, with the `:name` that may follow it. */
  private named(item: Ast): Ast {
    if (this.text.charCodeAt(this.at) !== 58) return item;
    const match = nameSuffix.exec(this.text.slice(this.at, this.at + 40));
    if (!match) return item;
    this.at += match[0].length;
    return { kind: 'capture', name: match[1] as string, item };
  }

  private spaces(): void {
    while (this.isSpace(this.at)) this.at++;
  }

  private isSpace(at: number): boolean {
    const c = this.text.charCodeAt(at);
    return c === 32 || c === 9 || c === 10 || c === 13 || c === 0xa0;
  }

  private fail(message: string, offset: number): never {
    throw new PhraseMistake(message, offset);
  }
}

/** Nothing but small letters of English, and no word that stands for two. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return word !== '' && word !== 'cannot';
}

function isEmpty(ast: Ast): boolean {
  return ast.kind === 'sequence' && ast.items.length === 0;
}

/** One of several; plain words become one item, and one alternative is itself. */
function eitherOf(items: readonly Ast[]): Ast {
  if (items.length === 1) return items[0] as Ast;
  const words: string[] = [];
  const out: Ast[] = [];
  for (const item of items) {
    if (item.kind === 'words') words.push(...item.words);
    else if (item.kind === 'either') out.push(...item.items);
    else out.push(item);
  }
  if (words.length > 0) out.push({ kind: 'words', words });
  return out.length === 1 ? (out[0] as Ast) : { kind: 'either', items: out };
}
