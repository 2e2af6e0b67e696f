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
  'macro',
  'body_text',
  'bodytext',
  'content_text',
  'value',
  'message_body',
  'reply_text',
  'response_text',
  'macro_text',
  'template_text',
  'snippet',
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
  'macro_name',
  'macro_title',
  'template_name',
  'abbreviation',
];

export const ID_KEYS: readonly string[] = ['id', 'uuid', 'key', 'slug', 'short_code', 'shortcode', 'shortcut'];

export const LOCALE_KEYS: readonly string[] = ['locale', 'lang', 'language'];

/** Names of an item that is something else, wherever it is: a snippet of a program, talk with a model, a test. */
export const FOREIGN_KEYS: ReadonlySet<string> = new Set(
  'prefix scope role prompt model temperature system_prompt dependencies expected assert input output ticket_id ticketid conversation_id'.split(
    ' ',
  ),
);

/** Names of what is likely something else where nothing tells of replies: a post, a product, a person's words. */
export const DOUBTFUL_KEYS: ReadonlySet<string> = new Set(
  `author authors author_id requester_id sender_id thread_id userid user_id username sender from rating stars score likes price sku image thumbnail publishedat
  published_at pubdate date timestamp sha commit lat lng version href permalink isbn year choices options severity`.split(
    /\s+/,
  ),
);

const REPLIES = '(?:repl(?:y|ies)|responses?|answers?|messages?|texts?|templates?|comments?)';

/** Names of what holds replies. */
const STRONG = `macros?|canned(?:[-_ ]?${REPLIES})?|(?:saved|quick|stock|predefined|premade|prepared)[-_ ]?${REPLIES}|premade|(?:reply|response|support|email|answer)[-_ ]?templates?|replies|help[-_ ]?desk|boilerplates?`;

const IN_PATH = new RegExp(`(?:^|[^a-z])(?:${STRONG})(?![a-z])`, 'i');
const AS_KEY = new RegExp(`^(?:${STRONG})$`, 'i');

/** A file, folder or key of this name may hold replies. */
const WEAK =
  /(?:^|[^a-z])(?:templates?|responses?|messages?|answers?|snippets|support|customer[-_ ]?(?:care|service))(?![a-z])/i;

/** How far a name says that replies are here: 2 where it does, 1 where it hints at it, 0 where it says nothing. */
export type Telling = 0 | 1 | 2;

/** What the path of a file tells. */
export function tellingPath(path: string): Telling {
  const words = spaced(path);
  if (IN_PATH.test(words)) return 2;
  return WEAK.test(words) ? 1 : 0;
}

/** What a key tells. */
export function tellingKey(key: string): Telling {
  const words = spaced(key);
  if (AS_KEY.test(words)) return 2;
  return WEAK.test(words) ? 1 : 0;
}

function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2');
}
