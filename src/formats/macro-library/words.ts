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

/** In a path, a file or folder that is called this and no more. */
const LIBRARY_NAME =
  /^(macros?|replies|responses|canned|saved-?replies|canned-?(responses?|replies|messages)|quick-?replies|textbausteine)$/i;

/** Words for writing that isn't for customers, or is for no customer yet. */
const OTHER =
  /(^|[^a-z])(prompts?|outreach|cold|prospect(ing)?|sales|newsletter|drip|campaign|press|investor|fundrais\w*|pitch|recruit\w*|interview|hiring|candidates?|cover letter|job|networking|linkedin|social media|twitter|guest post|pr pitch|link building|agents? (system )?prompts?|llm|system prompts?|bug report|issue templates?|pull request templates?|pr template|api responses?|http|endpoint|schema|c macros?|rust|vba|excel|dbt|jinja|latex)($|[^a-z])/i;

/** Titles of sections that speak to those who use the library. */
const FOR_AGENTS =
  /^[\W_\d]*(purpose|overview|introduction|intro|about( this.*)?|background|context|scope|how (to|we|this|these|it) .*|using (this|these|the) .*|usage( (notes?|guide(lines)?|rules?|tips|instructions))?|instructions?( for .*)?|quick (start|reference|tips|guide)\b.*|reference( table)?|guidelines?|guidance|general (guidelines|rules|principles|tips|notes)|(golden|ground|house|style|tone|general|writing|usage|core|common|response|reply|template|macro|personali[sz]ation|formatting|safety)?( and| &)?\s?(rules|guidelines|guide|principles|best practices|do.?s( and |\/| & )don.?ts|conventions|standards|policy|policies|checklist|variables|placeholders|notes|tips|metrics|index|maintenance|governance|legend|fields|reminders|workflow|hygiene)|tone( (of|and|&) (voice|style))?( .*)?|voice( .*)?|brand voice|style|legend|key|variables( .*)?|placeholders?( .*)?|(available |common |supported |merge |dynamic |template |macro )+(variables|placeholders|fields|tags|tokens)( .*)?|personali[sz](ation|ing).*|customi[sz](ation|ing).*|sla.*|.*\bslas?\b.*|response times?( .*)?|escalation( (path|paths|matrix|rules|process|procedure|policy|criteria|contacts|guide|guidelines|levels?|triggers?))?|when (to|not to) .*|what (not to|we never|to never|never to|to avoid).*|(things|words|phrases) (to|we|you) .*|never (say|promise|use).*|avoid.*|do not.*|don.t .*|table of contents|contents|toc|index|changelog|change ?log|revision history|version history|history|maintenance|updating.*|related( .*)?|see also|links|resources|further reading|references?|metrics|kpis?|measurement|reporting|analytics|tracking|success metrics|owners?(hip)?|contacts?|support (route|hours|channels?|levels?|tiers?)\b.*|channels?|support route.*|triage( .*)?|severity( .*)?|priority( .*)?|priorities|categor(y|ies)|tags?|notes?|tips?( .*)?|pro tips|important( .*)?|disclaimer|glossary|appendix.*|next steps|todo|to do|faqs? for agents|tl;?dr|summary|key (principles|takeaways|points)|principles|process|procedure|workflow|checklist|qa( checklist)?|quality.*|training.*|implementation.*|setup|installation|automation.*|integration.*|status|license|credits|contributing|internal\b.*|(agent|operator|team|staff|ops)\b.*(notes?|rules?|steps|actions?|checklist|guide|guidelines|instructions)?|objectives?|goals?|prerequisites|requirements|maintainers?|why .*matters.*|structure|template structure|reply structure|anatomy.*|examples? of (bad|good).*|bad examples?.*)[\W_]*$/i;

/** Does a heading, a title or a file's name say that it holds replies? */
export function saysLibrary(words: string): boolean {
  const plain = words.replace(/[_.-]+/g, ' ').replace(/\s+/g, ' ');
  return LIBRARY.test(plain);
}

/** Does a path say that the file holds replies: its name, or the folder that it is in? */
export function pathSaysLibrary(path: string): boolean {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(/(\.[a-z]{2}([_-][a-z]{2})?)?\.[a-z]+$/i, '');
  if (LIBRARY_NAME.test(name) || saysLibrary(name)) return true;
  const folder = parts.pop() ?? '';
  return LIBRARY_NAME.test(folder) || saysLibrary(folder);
}

/** Does a title or path speak of writing that is for someone else: prompts, cold outreach, developer templates? */
export function saysOther(words: string): boolean {
  return OTHER.test(words.replace(/[_./-]+/g, ' '));
}

/** Is a section with this title for those who use the library, such as "Tone rules"? */
export function isForAgents(title: string): boolean {
  return FOR_AGENTS.test(title.trim());
}
