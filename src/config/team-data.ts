import type { RuleMeta } from '#core/rule-meta.ts';
import type { Complain, ConfigEntry, ConfigNode } from './tree.ts';

/** A text of a configuration, and where it stands. UTF-16 offsets in the file's text; `end` is exclusive. */
export interface PlacedText {
  readonly text: string;
  readonly file: string;
  readonly offset: number;
  readonly end: number;
}

/** A wording that a team adds to a rule, or takes out of it. */
export interface TeamWord {
  /** In the phrase language. */
  readonly wording: PlacedText;
  /** What to write instead, the best one first; true for flagged without a rewrite, false for never flagged. */
  readonly say: readonly string[] | boolean;
}

/** Changes to an item of a topic. */
export interface TeamItem {
  readonly key: PlacedText;
  /** True where the item is dropped. */
  readonly drop: boolean;
  /** True where nothing of the item as it was is kept. */
  readonly replace: boolean;
  readonly missing?: PlacedText;
  readonly answered: readonly PlacedText[];
  readonly acts: readonly PlacedText[];
}

/** Changes to a topic, or a new one. Lists are added to those that are there. */
export interface TeamTopic {
  readonly key: PlacedText;
  readonly drop: boolean;
  readonly replace: boolean;
  readonly about?: PlacedText;
  readonly title: readonly PlacedText[];
  readonly body: readonly PlacedText[];
  readonly unlessTitle: readonly PlacedText[];
  readonly unlessBody: readonly PlacedText[];
  readonly items: readonly TeamItem[];
}

/** Reads a mapping of wordings, as it stands under `words` or `glossary`. What the schema refuses is left out. */
export function readWords(node: ConfigNode | undefined, file: string): TeamWord[] {
  return entriesOf(node).flatMap((entry): TeamWord[] => {
    const wording = { ...keyOf(entry, file), text: entry.key.trim() };
    const { value } = entry;
    if (wording.text === '') return [];
    if (value.kind === 'scalar' && typeof value.value === 'boolean') return [{ wording, say: value.value }];
    const say = textsOf(value, file).map(({ text }) => text);
    return say.length > 0 ? [{ wording, say }] : [];
  });
}

/** Reads what stands under `topics`. What the schema refuses is left out. */
export function readTopics(node: ConfigNode | undefined, file: string): TeamTopic[] {
  return entriesOf(node).flatMap((entry): TeamTopic[] => {
    const parts = partsOf(entry, file);
    if (!parts) return [];
    const { key, drop, replace, texts, child } = parts;
    const [about] = texts('about');
    return [
      {
        key,
        drop,
        replace,
        ...(about ? { about } : {}),
        title: texts('title'),
        body: texts('body'),
        unlessTitle: texts('unless title'),
        unlessBody: texts('unless body'),
        items: entriesOf(child('items')).flatMap((item) => readItem(item, file)),
      },
    ];
  });
}

function readItem(entry: ConfigEntry, file: string): TeamItem[] {
  const parts = partsOf(entry, file);
  if (!parts) return [];
  const { key, drop, replace, texts } = parts;
  const [missing] = texts('missing');
  return [{ key, drop, replace, ...(missing ? { missing } : {}), answered: texts('answered'), acts: texts('acts') }];
}

/** What topics and items have in common; undefined where the value is neither `false` nor a group. */
function partsOf(entry: ConfigEntry, file: string) {
  const { value } = entry;
  const drop = value.kind === 'scalar' && value.value === false;
  if (!drop && value.kind !== 'map') return undefined;
  const child = (name: string) => entriesOf(value).find((each) => each.key === name)?.value;
  const flag = child('replace');
  return {
    key: keyOf(entry, file),
    drop,
    replace: flag?.kind === 'scalar' && flag.value === true,
    child,
    texts: (name: string) => textsOf(child(name), file),
  };
}

/** The entries of a mapping; of twins the last. */
function entriesOf(node: ConfigNode | undefined): readonly ConfigEntry[] {
  if (node?.kind !== 'map') return [];
  return [...new Map(node.entries.map((entry) => [entry.key, entry])).values()];
}

function keyOf({ key, start, end }: ConfigEntry, file: string): PlacedText {
  return { text: key, file, offset: start, end };
}

/** One text, or a list of them. */
function textsOf(node: ConfigNode | undefined, file: string): PlacedText[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => textsOf(item, file));
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return [];
  return [{ text: String(node.value).trim(), file, offset: node.start, end: node.end }];
}

/** Words are built into the linter, which is made once a configuration: an override of some files can't change them. */
export function refuseWordsInOverrides(root: ConfigNode, rules: readonly RuleMeta[], complain: Complain): void {
  const open = new Set(rules.filter(({ words }) => words !== undefined).map(({ id }) => id));
  const overrides = entriesOf(root).find(({ key }) => key === 'overrides')?.value;
  for (const override of overrides?.kind === 'list' ? overrides.items : []) {
    const settings = entriesOf(entriesOf(override).find(({ key }) => key === 'rules')?.value);
    for (const { key, value } of settings) {
      const words = entriesOf(value).find((entry) => entry.key === 'words');
      if (!words || !open.has(key)) continue;
      const where = 'Please move them to “rules” at the top of the file.';
      complain(`“words” hold for all files of a configuration. ${where}`, words);
    }
  }
}
