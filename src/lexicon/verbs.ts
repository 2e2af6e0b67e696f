import { ingOf, regularForms, sOf, type VerbForms } from './inflect.ts';

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'done';
export const verbForms: readonly VerbForm[] = ['base', 's', 'ing', 'past', 'done'];

/** rules/shared/verbs.yaml. Words of a list may be written one by one or with bars between them. */
interface VerbSource {
  readonly regular?: readonly string[];
  /** By base: past and done, then -s and -ing where they differ from the rule; bars between spellings. */
  readonly irregular?: Readonly<Record<string, string>>;
  readonly doubling?: readonly string[];
  readonly nouns?: readonly string[];
}

/** The verbs that the lexicon knows, and how any other is inflected. */
export class Verbs {
  private readonly byBase = new Map<string, VerbForms>();
  private readonly doubling: ReadonlySet<string>;
  /** Bases that are mostly nouns. */
  readonly nounish: ReadonlySet<string>;
  /** Base by any form, for rewrites; the first verb listed has a form that several share. */
  private readonly bases = new Map<string, string>();

  constructor(source: unknown) {
    const { regular, irregular, doubling, nouns } = (source ?? {}) as VerbSource;
    this.doubling = new Set(wordsOf(doubling));
    this.nounish = new Set(wordsOf(nouns));
    for (const [base, forms] of Object.entries(irregular ?? {})) this.byBase.set(base, irregularForms(base, forms));
    for (const base of wordsOf(regular)) if (!this.byBase.has(base)) this.byBase.set(base, this.regular(base));
    for (const forms of this.byBase.values()) {
      for (const form of verbForms) {
        for (const word of formOf(forms, form)) if (!this.bases.has(word)) this.bases.set(word, forms.base);
      }
    }
    for (const base of this.byBase.keys()) this.bases.set(base, base);
  }

  all(): Iterable<VerbForms> {
    return this.byBase.values();
  }

  /** The forms of a verb, known or not. */
  forms(base: string): VerbForms {
    return this.byBase.get(base) ?? this.regular(base);
  }

  /** The base of a verb in any form; undefined where it is none that is known. */
  baseOf(word: string): string | undefined {
    return this.bases.get(word);
  }

  private regular(base: string): VerbForms {
    return regularForms(base, this.doubling.has(base));
  }
}

/** The spellings of one form, the usual one first. */
export function formOf(forms: VerbForms, form: VerbForm): readonly string[] {
  return form === 'base' ? [forms.base] : forms[form];
}

function irregularForms(base: string, written: string): VerbForms {
  const [past, done, s, ing] = String(written).split(' ');
  const split = (part: string | undefined, otherwise: string) => (part ?? otherwise).split('|');
  const pasts = split(past, base);
  return {
    base,
    s: split(s, sOf(base)),
    ing: split(ing, ingOf(base)),
    past: pasts,
    done: done === undefined ? pasts : split(done, base),
  };
}

function wordsOf(list: readonly string[] | undefined): string[] {
  return (list ?? []).flatMap((words) => String(words).split('|'));
}
