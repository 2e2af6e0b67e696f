import type { PlacedText, TeamItem, TeamTopic } from '#config/team-data.ts';
import { listed } from '#config/words.ts';
import { didYouMean } from '#core/nearest.ts';
import { isTopicKey } from './parse-topics.ts';
import type { Topic, TopicItem } from './topics.ts';

/** Takes a mistake and the text of the configuration that it is in. */
export type ComplainAt = (at: PlacedText, message: string) => void;

/** Makes a team's changes to the topics, one after the other. A new topic or item that lacks a part is left out, and told. */
export function withTeamTopics(
  topics: readonly Topic[],
  changes: readonly TeamTopic[],
  complain: ComplainAt,
): readonly Topic[] {
  let now = topics;
  for (const change of changes) {
    const { key, drop } = change;
    const known = now.find((topic) => topic.key === key.text);
    const names = now.map((topic) => topic.key);
    if (!known && drop) {
      complain(key, `There is no topic “${key.text}” to drop.${hint(key.text, names)}`);
    } else if (drop) {
      now = now.filter((topic) => topic !== known);
    } else {
      const made = changed(known, change, complain, names);
      if (!made) continue;
      now = known ? now.map((topic) => (topic === known ? made : topic)) : [...now, made];
    }
  }
  return now;
}

function changed(
  known: Topic | undefined,
  change: TeamTopic,
  complain: ComplainAt,
  names: readonly string[],
): Topic | undefined {
  const { key, replace } = change;
  const base = replace ? undefined : known;
  const about = change.about?.text ?? base?.about;
  const title = extended(base?.title, change.title);
  const body = extended(base?.body, change.body);
  const lacks = [
    ...(about === undefined ? ['“about” (what the message is about)'] : []),
    ...(title.length + body.length === 0 ? ['“title” or “body” (how it is known)'] : []),
    ...(base === undefined && change.items.every(({ drop }) => drop) ? ['“items” (what customers ask next)'] : []),
  ];
  if (!isTopicKey(key.text)) {
    complain(key, `“${key.text}” can't be the key of a topic. Please use small letters and hyphens.`);
    return undefined;
  }
  if (about === undefined || lacks.length > 0) {
    const near = known ? '' : didYouMean(key.text, names);
    complain(key, `The topic “${key.text}” is new here and needs ${listed(lacks, 'and')}.${near}`);
    return undefined;
  }
  return {
    key: key.text,
    about,
    title,
    body,
    unlessTitle: extended(base?.unlessTitle, change.unlessTitle),
    unlessBody: extended(base?.unlessBody, change.unlessBody),
    items: itemsOf(key.text, base?.items ?? [], change.items, complain),
  };
}

function itemsOf(
  topic: string,
  known: readonly TopicItem[],
  changes: readonly TeamItem[],
  complain: ComplainAt,
): readonly TopicItem[] {
  let now = known;
  for (const { key, drop, replace, missing, answered, acts } of changes) {
    const old = now.find((item) => item.key === key.text);
    const names = now.map((item) => item.key);
    if (drop) {
      if (!old) complain(key, `“${topic}” has no item “${key.text}” to drop.${hint(key.text, names)}`);
      now = now.filter((item) => item !== old);
      continue;
    }
    const base = replace ? undefined : old;
    const words = missing?.text ?? base?.missing;
    const all = extended(base?.answered, answered);
    const allActs = extended(base?.acts, acts);
    if (!isTopicKey(key.text)) {
      complain(key, `“${key.text}” can't be the key of an item. Please use small letters and hyphens.`);
    } else if (words === undefined || all.length + allActs.length === 0) {
      const near = old ? '' : didYouMean(key.text, names);
      complain(key, `The item “${key.text}” is new here and needs “missing” and “answered”.${near}`);
    } else {
      const made = { key: key.text, missing: words, answered: all, acts: allActs };
      now = old ? now.map((item) => (item === old ? made : item)) : [...now, made];
    }
  }
  return now;
}

function extended(base: readonly string[] | undefined, more: readonly PlacedText[]): readonly string[] {
  return [...new Set([...(base ?? []), ...more.map(({ text }) => text)])];
}

function hint(name: string, names: readonly string[]): string {
  return didYouMean(name, names) || (names.length > 0 ? ` There is ${names.join(', ')}.` : '');
}
