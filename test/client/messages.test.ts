import assert from 'node:assert/strict';
import {
  type Entry,
  entryOfMessage,
  looksAlike,
  messageAt,
  nameOf,
  type Order,
  treeOf,
} from '#client/messages/model.ts';
import { description, details, spoken } from '#client/messages/wording.ts';
import type { FileSummary, MessageSummary } from '#protocol/requests.ts';

function message(title: string, line: number, found = '', own: Partial<MessageSummary> = {}): MessageSummary {
  const count = (mark: string) => [...found].filter((each) => each === mark).length;
  return {
    id: `macro:${title}`,
    kind: 'macro',
    title,
    words: 12,
    range: { start: { line, character: 0 }, end: { line: line + 3, character: 0 } },
    counts: { error: count('e'), warning: count('w'), info: count('i') },
    ...own,
  };
}

const FILES: FileSummary[] = [
  {
    uri: 'file:///ws/macros/b.md',
    form: 'macro-library',
    messages: [message('Refund › Late 10', 1, 'w'), message('Late 9', 9, 'ewi'), message('Clean', 20)],
  },
  { uri: 'file:///ws/help/a.md', form: 'markdown-article', messages: [message('Zebra', 0, 'ww', { kind: 'article' })] },
  { uri: 'file:///ws/empty.md', form: 'macro-library', messages: [] },
];

const placeOf = (uri: string) => {
  const [, folder = '', name = ''] = /^file:\/\/\/ws\/(?:(.*)\/)?([^/]*)$/.exec(uri) ?? [];
  return { folder, name };
};
const tree = (order: Order = 'place', filter = '') => treeOf(FILES, { order, filter, placeOf });
const show = (entries: readonly Entry[]): string =>
  entries.map((e) => (e.kind === 'file' ? `${nameOf(e)}(${show(e.messages)})` : nameOf(e))).join(' | ');

describe('the tree of messages', () => {
  it('has files with their messages; a file of one message is that message', () => {
    assert.equal(show(tree()), 'Zebra | b.md(Late 10 | Late 9 | Clean)');
  });

  it('puts first what needs work most', () => {
    assert.equal(show(tree('need')), 'b.md(Late 9 | Late 10 | Clean) | Zebra');
  });

  it('sorts by name, numbers by their size', () => {
    assert.equal(show(tree('name')), 'b.md(Clean | Late 9 | Late 10) | Zebra');
  });

  it('keeps what holds all words of the filter, in title, place, kind or help desk', () => {
    assert.equal(show(tree('place', 'LATE  refund')), 'b.md(Late 10)');
    assert.equal(show(tree('place', 'article help/')), 'Zebra');
    assert.equal(show(tree('place', 'nothing')), '');
  });

  it('counts only what is shown', () => {
    const [file] = tree('place', 'late');
    assert.deepEqual(file?.counts, { error: 1, warning: 2, info: 1 });
  });

  it('finds the message at a line, whatever the order', () => {
    const [library, article] = FILES as [FileSummary, FileSummary];
    const titles = [0, 1, 8, 9, 100].map((line) => messageAt(library, line)?.title);
    assert.deepEqual(titles, ['Refund › Late 10', 'Refund › Late 10', 'Refund › Late 10', 'Late 9', 'Clean']);
    assert.equal(messageAt({ ...library, messages: [] }, 1), undefined);
    const entry = (file: FileSummary, id: string, filter = '') => entryOfMessage(tree('need', filter), file.uri, id);
    assert.equal(entry(library, 'macro:Late 9')?.parent?.uri, library.uri);
    assert.equal(entry(article, 'macro:Zebra')?.message.title, 'Zebra');
    assert.equal(entry(library, 'macro:Late 9', 'zebra'), undefined);
  });

  it('tells what looks different from what only stands elsewhere', () => {
    const file = (own: MessageSummary): FileSummary => ({ uri: 'file:///a.md', form: 'macro-file', messages: [own] });
    assert.ok(looksAlike(file(message('A', 1, 'w')), file(message('A', 7, 'w', { words: 99 }))));
    assert.ok(!looksAlike(file(message('A', 1, 'w')), file(message('A', 1, 'i'))));
    assert.ok(!looksAlike(file(message('A', 1)), file(message('B', 1))));
    assert.ok(!looksAlike(file(message('A', 1)), undefined));
    assert.ok(looksAlike(undefined, undefined));
  });

  it('says in words what icons and numbers say', () => {
    const [zebra, file] = tree() as [Entry, Extract<Entry, { kind: 'file' }>];
    assert.equal(description(zebra), '2 warnings · help/a.md');
    assert.equal(spoken(zebra), 'Zebra, article, 2 warnings');
    assert.equal(spoken(file), 'b.md, 3 messages, 1 error, 2 warnings, 1 hint, macros');
    assert.equal(description(file.messages[2] as Entry), '');
    assert.equal(spoken(file.messages[2] as Entry), 'Clean, macro, nothing found');
    assert.deepEqual(details(file.messages[0] as Entry), [
      'Refund › Late 10',
      'macro · 12 words',
      '1 warning',
      'macros/b.md',
    ]);
  });
});
