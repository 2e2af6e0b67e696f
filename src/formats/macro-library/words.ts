const LIBRARY = new RegExp(
  `(^|[^a-z])(${[
    '(canned|saved|stock|predefined|pre[- ]?written|prepared|quick|standard|template|templated|common|reusable) (support |customer |email |chat |ticket |message )?(repl(y|ies)|responses?|answers?|messages?|comments?)',
    '(reply|response|replies|support|helpdesk|help desk|ticket|customer|customer[- ](service|support|care|success|facing)|cs|cx|complaint|support email|email response|email reply|chat|comment|github) (reply |response |email |message |macro |chat )?(templates?|macros?|snippets?|scripts|boilerplates?)',
    '(zendesk|intercom|gorgias|freshdesk|front|help ?scout|hubspot|github|issue|pr|triage|email|message|macro|support) (macros?|saved replies|repl(y|ies)|responses?)',
    'macro (library|catalog(ue)?|pack|set|templates?|responses?)',
    'templates? (for )?(repl(y|ies)|responses?)',
    '(email|message) templates?( library| pack)?',
    'quick ?text',
    'textbausteine|antwortvorlagen|antworttexte|respuestas (predefinidas|guardadas|rápidas)|plantillas de (respuesta|soporte)|respostas (prontas|rápidas|padrão)|modelos de resposta|réponses (types?|prédéfinies)|modèles de réponses?|risposte predefinite|шаблоны ответов|szablony odpowiedzi|svarsmallar|返信テンプレート|定型文|回复模板',
  ].join('|')})($|[^a-z])`,
  'i',
);

/** A file or folder that is called this is a library only where the folder above is about support. */
const LIBRARY_NAME = /^(macros?|replies|responses|templates?|emails?|messages|snippets|scripts)$/i;
const SUPPORT_FOLDER =
  /^_?(support|customer[-_]?(support|service|success|care|experience)|helpdesk|help-desk|cs|cx|zendesk|intercom|gorgias|freshdesk|helpscout|front)$/i;

/** Words that may mean replies, and as often something else. */
const MAYBE =
  /(^|[^a-z])(macros?|replies|responses|templates?|scripts|snippets|emails?|messages|(ready to|copy[- ]?(and[- ]?)?)paste|respuestas|respostas|réponses|antworten|vorlagen|plantillas|modelos)($|[^a-z])/i;

/** Words for writing that isn't for customers, or is for no customer yet. */
const OTHER =
  /(^|[^a-z])(prompts?|outreach|cold|prospect(ing)?|sales|newsletter|drip|campaign|press|investor|fundrais\w*|pitch|recruit\w*|interview|hiring|candidates?|cover letter|job|networking|linkedin|social media|twitter|guest post|pr pitch|link building|agents? (system )?prompts?|llm|system prompts?|bug report|issue templates?|pull request templates?|pr template|api responses?|http|endpoint|schema|c macros?|rust|vba|excel|dbt|jinja|latex)($|[^a-z])/i;

/** Titles, or beginnings of titles, of sections that speak to those who use the library. */
const FOR_AGENTS_FIRST =
  'purpose|overview|introduction|intro|about|background|scope|how to (use|apply|choose|pick|send|adapt|edit|write|personali[sz]e|customi[sz]e|work with|maintain|update|add|contribute)|how (we|this|these|it) |using (this|these|the|macros|templates)|usage|use of|instructions|quick (start|reference|tips|links)|reference|when (to|not to) (use|send|escalate)|table of contents|contents$|toc$|index$|changelog|change log|revision|version history|document history|maintenance|maintainer|updating|related|see also|further reading|resources$|references?$|metrics|kpis?|reporting|analytics|tracking|owners?(hip)?$|triage|glossary|appendix|tl;?dr|principles|core principles|process$|procedure|checklist|training|implementation|license|credits|contributing|contributors|objectives?$|goals?$|prerequisites|legend|key$|personali[sz](ation|ing)|customi[sz](ation|ing)|notes?$|notes for|important|disclaimer|anatomy|structure$|success criteria|approval|governance|next steps$|to ?do$|support (route|hours|channels?|levels?|tiers?)|channels?$|contacts?$|sources?$|faq for agents|do.?s (and|&)|the non-negotiables|operating mode|companion';
/** Words in the title of such a section, wherever they stand. */
const FOR_AGENTS_WITHIN =
  'guidelines?|guidance|best practices?|tone|brand voice|voice (and|&)|style guide|placeholders?|variables|merge fields|(dynamic|template|macro) (fields|tags|tokens)|slas?|response times?|(golden|ground|house|general|writing|usage|response|reply|template|macro|personali[sz]ation|formatting|safety|escalation|tone|team) (rules|principles|conventions|standards|polic(y|ies)|checklist|notes|tips|metrics|governance|workflow|hygiene)|escalation (paths?|matrix|rules|process|procedure|policy|criteria|contacts|guide|levels?|triggers?|decision)|decision tree|severity (levels?|matrix)|priority (levels?|matrix)|for agents|for operators|internal|operator|agent (notes?|rules?|steps|actions?|checklist|guide|instructions)|daily checklist|weekly checklist|kpis|sanity checklist|quick reference|cross-references';
/** Titles of sections that show how not to write. */
const COUNTER_EXAMPLE =
  /^\W*(never|avoid)($|[^a-z])|(^|[^a-z])(never (say|do|use|to)|(do not|don.?t) (say|use|write|send|do)|don.?ts|(bad|wrong|worst|poor) (examples?|repl(y|ies)|responses?|answers?)|anti-?patterns?|what (to avoid|not to)|common (mistakes|pitfalls)|refuses? to)($|[^a-z])/i;
const FOR_AGENTS = new RegExp(
  `^(${FOR_AGENTS_FIRST})($|[^\\p{L}])|(^|[^\\p{L}])(${FOR_AGENTS_WITHIN})($|[^\\p{L}])`,
  'iu',
);

/** Does a heading, a title or a file's name say that it holds replies? */
export function saysLibrary(words: string): boolean {
  const plain = words.replace(/[_.-]+/g, ' ').replace(/\s+/g, ' ');
  return LIBRARY.test(plain);
}

/** Does a heading or a title use a word that may mean replies? */
export function maySayLibrary(words: string): boolean {
  return MAYBE.test(words.replace(/[_.-]+/g, ' '));
}

/** Does a path say that the file holds replies: its name, or the folder that it is in? */
export function pathSaysLibrary(path: string): boolean {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(/(\.[a-z]{2}([_-][a-z]{2})?)?\.[a-z]+$/i, '');
  const folder = parts.pop() ?? '';
  const above = parts.pop() ?? '';
  if (saysLibrary(name) || saysLibrary(folder)) return true;
  return (
    (LIBRARY_NAME.test(name) && SUPPORT_FOLDER.test(folder)) ||
    (LIBRARY_NAME.test(folder) && SUPPORT_FOLDER.test(above))
  );
}

/** Does a title or path speak of writing that is for someone else: prompts, cold outreach, developer templates? */
export function saysOther(words: string): boolean {
  return OTHER.test(words.replace(/[_./-]+/g, ' '));
}

/** Is a section with this title for those who use the library, such as "Tone rules"? */
export function isForAgents(title: string): boolean {
  return FOR_AGENTS.test(
    title
      .slice(0, 120)
      .replace(/^[^\p{L}]+/u, '')
      .trim(),
  );
}

/** Does a section with this title show how not to write? */
export function isCounterExample(title: string): boolean {
  return COUNTER_EXAMPLE.test(title.slice(0, 120));
}

const ABOUT_REPLIES = /\b(macros?|templates?|canned|(saved|quick) repl(y|ies)|agents?|operators?|responses?)\b/i;

/** Does a text speak of replies and of those who send them? Then it may be about replies rather than be one. */
export function isAboutReplies(text: string): boolean {
  return ABOUT_REPLIES.test(text);
}
