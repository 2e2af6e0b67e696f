import { didYouMean } from '#core/nearest.ts';
import { FieldReader, isRecord } from './field-reader.ts';
import { type Problem, Problems } from './problem.ts';
import { answerAct, type Topic, type TopicItem, topicAct, vetoAct } from './topics.ts';
import { readYaml } from './yaml-source.ts';

/** What a topics.yaml holds. */
export interface ParsedTopics {
  readonly topics: readonly Topic[];
  /** Texts for tests: `e.g.` by speech act. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  /** 1-based line by speech act. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const topicKeys = ['about', 'title', 'body', 'unless title', 'unless body', 'items'];
const itemKeys = ['missing', 'answered', 'acts', 'e.g.'];

/**
 * Reads a topics.yaml.
 * @param file how problems name the file
 * @param acts names of the speech acts
 */
export function parseTopics(text: string, file: string, acts: Iterable<string>): ParsedTopics {
  const known = new Set(acts);
  const problems = new Problems(file);
  const yaml = readYaml(text, 1, problems);
  const top = new FieldReader(yaml, [], yaml.value, problems);
  top.onlyKeys(['topics'], 'topics.yaml');
  const examples = new Map<string, readonly string[]>();
  const lines = new Map<string, number>();
  const topics = Object.keys(top.record('topics')).map((key): Topic => {
    const fields = top.child('topics', key);
    checkKey(key, top.child('topics'));
    fields.onlyKeys(topicKeys, 'a topic');
    const line = yaml.line(['topics', key]);
    for (const part of ['title', 'body'] as const) {
      lines.set(topicAct(key, part), line).set(vetoAct(key, part), line);
    }
    const items = Object.keys(fields.record('items')).map((name): TopicItem => {
      const item = fields.child('items', name);
      checkKey(name, fields.child('items'));
      item.onlyKeys(itemKeys, 'an item');
      const act = answerAct(key, name);
      lines.set(act, yaml.line(['topics', key, 'items', name]));
      examples.set(act, item.list('e.g.'));
      const answered = item.list('answered');
      const acts = item.list('acts');
      for (const name of acts) {
        if (known.has(name)) continue;
        item.problem('acts', `There is no speech act “${name}” in rules/shared/acts/.${didYouMean(name, known)}`);
      }
      if (answered.length + acts.length === 0) {
        item.problem('answered', 'Please add “answered”: wordings that answer it.');
      }
      return { key: name, missing: item.text('missing'), answered, acts };
    });
    if (items.length === 0) fields.problem('items', 'Please add “items”: what customers ask next.');
    const title = fields.list('title');
    const body = fields.list('body');
    if (title.length + body.length === 0) fields.problem('title', 'Please add “title” or “body”: how it is known.');
    const unlessTitle = fields.list('unless title');
    const unlessBody = fields.list('unless body');
    return { key, about: fields.text('about'), title, body, unlessTitle, unlessBody, items };
  });
  if (problems.list.length === 0 && !isRecord(yaml.value)) problems.add(1, 'Please add “topics”.');
  return { topics, examples, lines, problems: problems.list };
}

/** Is this a key for a topic or an item? */
export function isTopicKey(key: string): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(key);
}

function checkKey(key: string, fields: FieldReader): void {
  if (!isTopicKey(key)) fields.problem(key, `“${key}” can't be a key here. Please use small letters and hyphens.`);
}
