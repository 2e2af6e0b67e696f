import { didYouMean } from '#core/nearest.ts';
import type { Problems } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

type Path = readonly (string | number)[];

/** Reads the values of a mapping one by one, and says what is wrong with each on its line. */
export class FieldReader {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(
    private readonly source: YamlSource,
    private readonly path: Path,
    value: unknown,
    private readonly problems: Problems,
  ) {
    this.fields = isRecord(value) ? value : {};
  }

  /** Adds a problem on the line of a key. */
  problem(key: string, message: string): void {
    this.problems.add(this.source.line([...this.path, key]), message);
  }

  /** Refuses keys that are not among `known`. */
  onlyKeys(known: readonly string[], where: string): void {
    for (const key of Object.keys(this.fields)) {
      if (known.includes(key)) continue;
      const guess = didYouMean(key, known) || ` It may be: ${known.join(', ')}.`;
      this.problem(key, `“${key}” is not a key of ${where}.${guess}`);
    }
  }

  has(key: string): boolean {
    return this.fields[key] !== undefined && this.fields[key] !== null;
  }

  raw(key: string): unknown {
    return this.fields[key];
  }

  /** A text; `fallback` where the key is left out, a problem where that is not given. Numbers are taken as texts. */
  text(key: string, fallback?: string): string {
    const value = this.fields[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
    if (!this.has(key) && fallback !== undefined) return fallback;
    this.problem(key, this.has(key) ? `“${key}” must be a text.` : `Please add “${key}”, a text.`);
    return fallback ?? '';
  }

  /** One of `names`. */
  choice<T extends string>(key: string, names: readonly T[], fallback?: T): T {
    const value = this.text(key, fallback);
    if (names.includes(value as T)) return value as T;
    if (value !== '') this.problem(key, `“${value}” is no ${key}.${hint(value, names)}`);
    return fallback ?? (names[0] as T);
  }

  /** A text or a list of texts; an empty list where the key is left out. */
  list(key: string): string[] {
    const value = this.fields[key];
    if (!this.has(key)) return [];
    const items = Array.isArray(value) ? value : [value];
    const texts = items.filter((item): item is string | number => typeof item === 'string' || typeof item === 'number');
    if (texts.length < items.length || texts.some((item) => String(item).trim() === '')) {
      this.problem(key, `“${key}” must be a text or a list of texts; put a text with “: ” or “#” in quotes.`);
    }
    return texts.map((item) => String(item).trim()).filter((item) => item !== '');
  }

  /** A list of some of `names`. */
  choices<T extends string>(key: string, names: readonly T[]): T[] {
    const values = this.list(key);
    for (const value of values) {
      if (!names.includes(value as T)) this.problem(key, `“${value}” is no name for “${key}”.${hint(value, names)}`);
    }
    return values.filter((value): value is T => names.includes(value as T));
  }

  /** A mapping; empty where the key is left out. */
  record(key: string): Readonly<Record<string, unknown>> {
    const value = this.fields[key];
    if (isRecord(value)) return value;
    if (this.has(key)) this.problem(key, `“${key}” must be a mapping: a key and a colon on each line below it.`);
    return {};
  }

  /** A reader of the mapping below a key. */
  child(...path: (string | number)[]): FieldReader {
    let value: unknown = this.fields;
    for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
    return new FieldReader(this.source, [...this.path, ...path], value, this.problems);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hint(value: string, names: readonly string[]): string {
  return didYouMean(value, names) || ` It may be: ${names.join(', ')}.`;
}
