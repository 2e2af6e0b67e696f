/** One of these words or phrases, with no Latin letter before or after it. */
const within = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${phrases.join('|')})(?:$|[^a-z])`, 'i');

const REPLIES = 'repl(?:y|ies)|responses?|answers?|messages?|comments?';

/** Names of what holds replies. */
const LIBRARY = within(
  `(?:canned|saved|stock|predefined|pre[- ]?written|prepared|quick|standard|templated?|common|reusable) (?:(?:support|customer|email|chat|ticket|message) )?(?:${REPLIES})`,
  '(?:reply|replies|response|support|help ?desk|ticket|customer|customer[- ](?:service|support|care|success|facing)|cs|cx|complaint|chat|comment|github) (?:(?:reply|response|email|message|macro|chat) )?(?:templates?|macros?|snippets?|scripts|boilerplates?)',
  '(?:zendesk|intercom|gorgias|freshdesk|front|help ?scout|hubspot|github|issue|pr|triage|email|message|macro|support) (?:macros?|saved replies|repl(?:y|ies)|responses?)',
  'macro (?:library|catalog(?:ue)?|pack|set|templates?|responses?)|templates? (?:for )?(?:repl(?:y|ies)|responses?)',
  '(?:email|message) templates?|quick ?text|textbausteine|antwortvorlagen|antworttexte',
  'respuestas (?:predefinidas|guardadas|rápidas)|plantillas de (?:respuesta|soporte)',
  'respostas (?:prontas|rápidas|padrão)|modelos de resposta|réponses (?:types?|prédéfinies)|modèles de réponses?',
  'risposte predefinite|шаблоны ответов|szablony odpowiedzi|svarsmallar|返信テンプレート|定型文|回复模板',
);

/** A file or folder that is called this is a library only where the folder above is about support. */
const LIBRARY_NAME = /^(?:macros?|replies|responses|templates?|emails?|messages|snippets|scripts)$/i;
const SUPPORT_FOLDER =
  /^_?(?:support|customer[-_]?(?:support|service|success|care|experience)|help-?desk|cs|cx|zendesk|intercom|gorgias|freshdesk|helpscout|front)$/i;

/** Words that may mean replies, and as often something else. */
const MAYBE = within(
  'macros?|replies|responses|templates?|scripts|snippets|emails?|messages|(?:ready to|copy[- ]?(?:and[- ]?)?)paste',
  'respuestas|respostas|réponses|antworten|vorlagen|plantillas|modelos',
);

/** Words for texts that customers don't get: prompts, cold mail, what developers fill in. */
const OTHER = within(
  'prompts?|llm|outreach|cold|prospect(?:ing)?|guest post|pr pitch|link building|linkedin|recruit\\w*|fundrais\\w*',
  'investors?|cover letter|networking|issue templates?|pull request templates?|pr template|bug report|endpoint|rust|vba|dbt',
);

/** Words that mean such texts unless the same title speaks of support. */
const MOSTLY_OTHER = within(
  'sales|newsletter|drip|campaign|press|pitch|interview|hiring|candidates?|job|social media|twitter|http|schema|excel|latex|jinja',
);
const SUPPORT = within('support|customers?|help ?desk|canned|saved replies|zendesk|intercom|gorgias|freshdesk');

const spaced = (words: string): string => words.replace(/[_.-]+/g, ' ').replace(/\s+/g, ' ');

/** Part of every name above. Most headings hold none of them, and a look for these is quick. */
const STEM =
  /repl|respon|respo[rs]t|answ|messag|comment|templat|macro|snippet|script|boiler|text|vorlagen|respuest|plantill|modelos|réponse|modèle|rispost|ответ|szablon|svarsmall|テンプレート|定型文|模板/i;

/** Does a heading, a title or a file's name say that it holds replies? */
export function saysLibrary(words: string): boolean {
  return STEM.test(words) && LIBRARY.test(spaced(words));
}

/** Does a heading or a title use a word that may mean replies? */
export function maySayLibrary(words: string): boolean {
  return MAYBE.test(spaced(words));
}

/** Does a path say that the file holds replies: its name, or the folder that it is in? */
export function pathSaysLibrary(path: string): boolean {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(/(\.[a-z]{2}([_-][a-z]{2})?)?\.[a-z]+$/i, '');
  const folder = parts.pop() ?? '';
  const above = parts.pop() ?? '';
  if (saysLibrary(name) || saysLibrary(folder)) return true;
  if (LIBRARY_NAME.test(name) && SUPPORT_FOLDER.test(folder)) return true;
  return LIBRARY_NAME.test(folder) && SUPPORT_FOLDER.test(above);
}

/** Does a title or path speak of writing that is for someone else: prompts, cold outreach, developer templates? */
export function saysOther(words: string): boolean {
  const plain = spaced(words.replaceAll('/', ' '));
  return OTHER.test(plain) || (MOSTLY_OTHER.test(plain) && !SUPPORT.test(plain));
}
