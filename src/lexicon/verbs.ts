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
  private readonly irregular: Readonly<Record<string, string>>;
  private readonly regularBases: readonly string[];
  private readonly doubling: ReadonlySet<string>;
  /** Bases that are mostly nouns. */
  readonly nounish: ReadonlySet<string>;
  private readonly byBase = new Map<string, VerbForms>();
  private bases: Map<string, string> | undefined;

  constructor(source: unknown) {
    const { regular, irregular, doubling, nouns } = (source ?? {}) as VerbSource;
    this.doubling = new Set(wordsOf(doubling));
    this.nounish = new Set(wordsOf(nouns));
    this.irregular = irregular ?? {};
    this.regularBases = wordsOf(regular);
  }

  /** All verbs that are listed, the irregular ones first. */
  *all(): Iterable<VerbForms> {
    for (const base of Object.keys(this.irregular)) yield this.forms(base);
    for (const base of this.regularBases) if (!Object.hasOwn(this.irregular, base)) yield this.forms(base);
  }

  /** The forms of a verb, listed or not. */
  forms(base: string): VerbForms {
    let forms = this.byBase.get(base);
    if (!forms) {
      const written = Object.hasOwn(this.irregular, base) ? this.irregular[base] : undefined;
      forms = written === undefined ? this.regular(base) : irregularForms(base, written);
      this.byBase.set(base, forms);
    }
    return forms;
  }

  /** The base of a verb in any form; undefined where it is none that is listed. Of a form that several share, the first. */
  baseOf(word: string): string | undefined {
    if (!this.bases) {
      this.bases = new Map();
      for (const forms of this.all()) {
        for (const form of verbForms) {
          for (const spelled of formOf(forms, form)) if (!this.bases.has(spelled)) this.bases.set(spelled, forms.base);
        }
      }
      for (const { base } of this.all()) this.bases.set(base, base);
    }
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
