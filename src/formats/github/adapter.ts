import type { Adapter, FileInput } from '#formats/adapter.ts';
import type { Draft } from '#formats/data/draft.ts';
import type { DataNode } from '#formats/data/node.ts';
import { parseData } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { commandComments, labelComments, repliesIn } from './drafts.ts';

interface GithubForm {
  readonly form: string;
  /** Over the whole path. */
  readonly path: RegExp;
  /** Cheap sign in the text. */
  readonly mark: RegExp;
  readonly drafts: (root: DataNode) => Draft[];
}

const FORMS: readonly GithubForm[] = [
  { form: 'github-replies', path: /(?:^|\/)replies\.ya?ml$/i, mark: /\bbody\b/, drafts: repliesIn },
  { form: 'github-label-comments', path: /\.ya?ml$/i, mark: /\b(?:un)?labeled\b/, drafts: labelComments },
  { form: 'github-commands', path: /(?:^|\/)\.github\/commands\.json$/i, mark: /\bcomment\b/, drafts: commandComments },
];

/** Canned comments of GitHub's saved replies and of the bots that comment on labels and commands. */
export const githubReplies: Adapter = {
  form: 'github-replies',
  recognise: (input) => find(input) !== undefined,
  read(input) {
    const file = parseData(input);
    const form = find(input);
    if (!file || !form) return { form: 'github-replies', messages: [], errors: [], directives: [] };
    return readingOf(form.form, input.text, file, file.roots.flatMap(form.drafts));
  },
};

function find(input: FileInput): GithubForm | undefined {
  const { path, text } = input;
  return FORMS.find((form) => {
    if (!form.path.test(path) || !form.mark.test(text)) return false;
    return parseData(input)?.roots.some((root) => form.drafts(root).length > 0);
  });
}
