/** One of these words or phrases, with no letter before or after it. */
const within = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${phrases.join('|')})(?:$|[^\\p{L}])`, 'iu');

/** What a section that speaks to those who use the library is called, alone or joined by "and". */
const WHOLE = new Set(
  [
    'purpose, overview, introduction, intro, about, background, context, scope, usage, instructions, reference, references',
    'changelog, change log, revision history, version history, document history, history, maintenance, maintainers',
    'metrics, kpis, reporting, analytics, tracking, measurement, owner, owners, ownership, triage, glossary, appendix',
    'principles, core principles, process, procedure, procedures, checklist, training, implementation, license, credits',
    'contributing, contributors, objective, objectives, goal, goals, prerequisites, requirements, legend, key, index',
    'contents, table of contents, toc, personalization, personalisation, customization, customisation, note, notes',
    'important, disclaimer, structure, anatomy, approval, approvals, governance, next steps, todo, to do, channels, contacts',
    'sources, related, see also, resources, links, further reading, success criteria, tl;dr, tldr, summary, tags, categories',
    'style, voice, tone, rules, do, dos, do’s, operating mode, companion docs, qa, workflow, escalation path, review',
  ]
    .join(', ')
    .split(', '),
);

/** How titles of such sections begin. */
const FIRST = new RegExp(
  `^(?:${[
    'how to (?:use|apply|choose|pick|adapt|edit|write|personali[sz]e|customi[sz]e|work with|maintain|contribute)',
    '(?:about|using|how|when to use|when not to use|updating|adding|editing) (?:this|these|each|the (?:macros?|templates?|librar|replies|responses))',
    'how we|when (?:not )?to (?:use|send|escalate)|quick (?:start|reference|tips|links|index)',
    'usage (?:notes?|guide|rules?|tips)|use of (?:this|these|the)|notes (?:for|on)|instructions for|appendix',
    'placeholders?(?:$|[^\\p{L}])|variables(?:$|[^\\p{L}])|related (?:docs|documents|guides|links|files|pages)',
    'support (?:route|hours|channels?|levels?|tiers?)|the non-negotiables|do.?s (?:and|&)|faq for agents',
  ].join('|')})`,
  'iu',
);

/** What stands somewhere in titles of such sections. */
const WITHIN = within(
  'guidelines?|guidance|best practices?|tone|brand voice|voice (?:and|&)|style guide|merge fields|slas?|response times?',
  '(?:available|supported|common|template|macro|dynamic|reply|response) (?:placeholders?|variables|fields|tags|tokens)',
  '(?:golden|ground|house|general|writing|usage|response|reply|template|macro|personali[sz]ation|formatting|safety|escalation|tone|team|maintenance|implementation|training|sanity|daily|weekly) (?:rules|principles|conventions|standards|polic(?:y|ies)|checklist|notes|tips|metrics|governance|workflow|hygiene)',
  'escalation (?:paths?|matrix|rules|process|procedures?|policy|criteria|contacts|guide|levels?|triggers?|decision)',
  'decision tree|(?:severity|priority) (?:levels?|matrix)|quick reference|cross[- ]references|kpis',
  'for (?:agents|operators|the team|maintainers)|internal (?:use|only|notes?|process|steps|actions?|rules|guide)',
  '(?:agent|operator) (?:notes?|rules?|steps|actions?|checklist|guide|instructions)',
);

/** What titles of sections say that show how not to write. */
const COUNTER_EXAMPLE = within(
  'never (?:say|do|use|to)|(?:do not|don.?t) (?:say|use|write|send|do)|don.?ts|what (?:to avoid|not to)|refuses? to',
  '(?:bad|wrong|worst|poor) (?:examples?|repl(?:y|ies)|responses?|answers?)|anti-?patterns?|common (?:mistakes|pitfalls)',
);

/** Is a section with this title for those who use the library, such as "Tone rules"? */
export function isForAgents(title: string): boolean {
  const words = title
    .slice(0, 120)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
  if (FIRST.test(words) || WITHIN.test(words)) return true;
  const parts = words.toLowerCase().split(/ ?(?:&|,|\/|\+|\band\b) ?/);
  return parts.every((part) => WHOLE.has(part.trim().replace(/'/g, '’')));
}

/** Does a section with this title show how not to write? */
export function isCounterExample(title: string): boolean {
  const words = title.slice(0, 120);
  return COUNTER_EXAMPLE.test(words) || /^\W*(?:never|avoid)(?:$|\W)/i.test(words);
}

const ABOUT_REPLIES = within('macros?|templates?|canned|(?:saved|quick) repl(?:y|ies)|agents?|operators?|responses?');

/** Does a text speak of replies and of those who send them? Then it may be about replies rather than be one. */
export function isAboutReplies(text: string): boolean {
  return ABOUT_REPLIES.test(text);
}
