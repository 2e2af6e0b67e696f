/** Names under which home-made libraries keep a reply's text, the one that customers see first where several are there. */
export const BODY_KEYS: readonly string[] = [
  'body_html',
  'bodyhtml',
  'content_html',
  'contenthtml',
  'html',
  'body',
  'content',
  'text',
  'message',
  'reply',
  'response',
  'answer',
  'comment',
  'template',
  'body_text',
  'bodytext',
  'content_text',
  'value',
];

/** Names of what a reply is called, the best one first. */
export const TITLE_KEYS: readonly string[] = [
  'title',
  'name',
  'label',
  'subject',
  'question',
  'heading',
  'shortcut',
  'short_code',
  'shortcode',
  'key',
  'slug',
];

export const ID_KEYS: readonly string[] = ['id', 'uuid', 'key', 'slug', 'short_code', 'shortcode', 'shortcut'];

export const LOCALE_KEYS: readonly string[] = ['locale', 'lang', 'language'];

/** Names of an item that is something else: a post, a product, a person's words, a program's data. */
export const FOREIGN_KEYS: ReadonlySet<string> = new Set([
  'prefix',
  'scope',
  'author',
  'authors',
  'userid',
  'user_id',
  'username',
  'sender',
  'from',
  'rating',
  'stars',
  'score',
  'likes',
  'price',
  'sku',
  'image',
  'thumbnail',
  'publishedat',
  'published_at',
  'pubdate',
  'date',
  'timestamp',
  'sha',
  'commit',
  'role',
  'prompt',
  'model',
  'temperature',
  'system_prompt',
  'lat',
  'lng',
  'dependencies',
  'version',
  'expected',
  'assert',
  'input',
  'output',
  'href',
  'permalink',
  'isbn',
  'year',
  'choices',
  'options',
  'severity',
]);

/** A file, folder or key of this name holds replies. */
const STRONG =
  /(?:^|[^a-z])(?:macros?|canned|saved[-_ ]?repl(?:y|ies)|quick[-_ ]?(?:text|repl(?:y|ies)|responses?)|predefined|premade|(?:reply|response|support|email|answer)[-_ ]?templates?|repl(?:y|ies)|helpdesk|help[-_ ]?desk|boilerplates?)(?![a-z])/i;

/** A file, folder or key of this name may hold replies. */
const WEAK =
  /(?:^|[^a-z])(?:templates?|responses?|messages?|answers?|snippets|support|customer[-_ ]?(?:care|service))(?![a-z])/i;

/** 2 where names say that replies are here, 1 where they hint at it, 0 where they say nothing. */
export function telling(name: string): 0 | 1 | 2 {
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2');
  if (STRONG.test(words)) return 2;
  return WEAK.test(words) ? 1 : 0;
}
