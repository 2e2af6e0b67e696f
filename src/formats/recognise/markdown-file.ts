import type { Root } from 'mdast';
import { fileView, type View } from '#core/view.ts';
import { type FileInput, memoised } from '#formats/adapter.ts';
import { parseMarkdown } from '#formats/markdown/parse.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { isMarkdown } from './places.ts';

/** A Markdown file that several adapters look at in turn. It is parsed once, and only when one of them has to. */
export class MarkdownFile {
  readonly view: View;
  readonly front: FrontMatter;
  private tree: Root | undefined;

  constructor(readonly input: FileInput) {
    this.view = fileView(input.text);
    this.front = readFrontMatter(input.text);
  }

  get root(): Root {
    this.tree ??= (this.input.markdown ?? parseMarkdown)(this.input.text);
    return this.tree;
  }

  /** A value of the front matter; '' where there is none. */
  value(key: string): string {
    return this.front.values.get(key)?.text ?? '';
  }
}

/** The file, where it is Markdown by its name. */
export function markdownFile(input: FileInput): MarkdownFile | undefined {
  return isMarkdown(input.path) ? memoised(input, fileOf) : undefined;
}

function fileOf(input: FileInput): MarkdownFile {
  return new MarkdownFile(input);
}
