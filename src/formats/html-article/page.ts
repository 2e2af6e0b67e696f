import type { Directive, Figure, Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import type { FileInput } from '#formats/adapter.ts';
import { readBody } from '#formats/data/body.ts';

/** A file of HTML as its reader sees it. */
export interface HtmlPage {
  readonly text: string;
  /** True for a whole page, false for the body of one. */
  readonly whole: boolean;
  /** Its first heading, or what its head says; '' where it has neither. */
  readonly title: string;
  /** The language that it declares. */
  readonly lang: string;
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly template?: Passage;
  readonly directives: readonly Directive[];
}

const WHOLE = /<!doctype\s+html|<(?:html|head|body)\b/i;
const TITLE = /<title\b[^<>]{0,200}>([^<]{0,500})<\/title>/i;
const LANG = /<html\b[^<>]{0,500}?\slang\s*=\s*["']?([\w-]+)/i;

export function pageOf({ text }: FileInput): HtmlPage {
  const whole = WHOLE.test(text);
  const body = readBody(fileView(text), 'html', undefined, { page: whole });
  const heading = body.passages.find(({ role, level }) => role === 'heading' && level === 1);
  return {
    text,
    whole,
    title: heading?.view.text ?? ownTitle(TITLE.exec(text)?.[1] ?? ''),
    lang: LANG.exec(text)?.[1] ?? '',
    passages: body.passages,
    figures: body.figures ?? [],
    directives: body.directives,
    ...(body.template && { template: body.template }),
  };
}

/** The title without the name of the site behind it. */
function ownTitle(title: string): string {
  const folded = title.replace(/\s+/g, ' ').trim();
  return /^(.+?)\s+(?:[|–—•·]|-)\s+[^|–—•·]+$/.exec(folded)?.[1] ?? folded;
}
