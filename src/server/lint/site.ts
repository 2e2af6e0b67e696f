import { below, parentOf } from '#config/paths.ts';
import { Library } from '#engine/library.ts';
import type { FileResult } from '#engine/types.ts';
import type { Linted, Outcome } from '../context.ts';
import type { Files } from '../files/files.ts';
import { candidatesBelow } from '../files/walk.ts';
import { isHomeless, pathOf, uriOf } from '../paths.ts';
import { breathe } from '../patience.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** So many files around a document are read to learn what its site's template brings. */
const MOST_FILES = 80;

export interface SiteHost {
  readonly workspace: Workspace;
  readonly files: Files;
  outcome(uri: string): Promise<Outcome | undefined>;
  /** What all messages of the workspace have, once it was linted. */
  counted(): Library | undefined;
  /** A document is to be judged anew: it is now known what its site brings. */
  again(uri: string): void;
}

/** The files around a folder, as they are being read. */
interface Survey {
  /** Undefined until it is done. */
  library: Library | undefined;
  /** Documents that wait for it. */
  readonly waiting: Set<string>;
}

/**
 * Settles what one document can't show: an article lacks nothing where all articles around it lack the same, since the
 * site's template brings it. As long as that isn't known, such a finding is held back rather than shown in error.
 */
export class Site {
  private surveys = new Map<string, Survey>();
  private generation = -1;

  constructor(private readonly host: SiteHost) {}

  /** The result of an open document with the findings that hold on its site. */
  settled(uri: string, { result, setting }: Linted): FileResult {
    const probe = new Library(setting.linter.rules);
    if (!probe.concerns(result)) return result;
    const path = pathOf(uri);
    const around = this.host.workspace.folderAround(path);
    // One that stands alone has no site.
    if (isHomeless(uri) || around === undefined) return result;
    const library = this.host.counted() ?? this.surveyed(uri, path, around, result, probe);
    return library ? library.settled(path, result) : probe.withoutOpen(result);
  }

  private surveyed(uri: string, path: string, around: string, result: FileResult, empty: Library) {
    if (this.generation !== this.host.workspace.generation) {
      this.generation = this.host.workspace.generation;
      this.surveys = new Map();
    }
    const folder = parentOf(path);
    let survey = this.surveys.get(folder);
    if (!survey) {
      survey = { library: undefined, waiting: new Set() };
      this.surveys.set(folder, survey);
      void this.survey(survey, path, around, result, empty);
    }
    if (!survey.library) survey.waiting.add(uri);
    return survey.library;
  }

  private async survey(survey: Survey, path: string, around: string, result: FileResult, library: Library) {
    try {
      await this.read(path, around, result, library);
    } finally {
      survey.library = library;
      for (const uri of survey.waiting) this.host.again(uri);
      survey.waiting.clear();
    }
  }

  /** Reads the files of the document's folder, then those of the folders around it, until they tell enough. */
  private async read(path: string, around: string, result: FileResult, library: Library): Promise<void> {
    const { files, outcome } = this.host;
    const seen = new Set<string>();
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      for await (const each of candidatesBelow(files, folder)) {
        if (seen.size >= MOST_FILES) return;
        if (seen.has(each)) continue;
        seen.add(each);
        await breathe();
        const found = await outcome(uriOf(each));
        if (!found?.linted) continue;
        library.add(each, found.linted.result);
        // One that has it tells that the template doesn't bring it.
        if (!library.isOpen(path, result)) return;
      }
      if (library.canTell(path, result) || below(around, folder) === undefined) return;
    }
  }
}
