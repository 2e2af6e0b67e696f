/** What a label line says of the text that it stands before. */
export type LabelKind = 'body' | 'subject' | 'agent' | 'header';

const all = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'u');

const SUBJECT = all(
  '(?:(?:email|e-mail|suggested|mail)[- ])?subject(?: line)?',
  'betreff|asunto|assunto|objet|oggetto|тема|temat|ämne|onderwerp|件名|主题|제목',
);

/** Lines of a mail's head, left out. */
const HEADER = all('to|from|cc|bcc|reply[- ]to|an|von');

const NAMES =
  'suggested|recommended|customer|client|user|public|sample|draft|example|full|short|long|email|e-mail|chat|sms|standard|canned|saved|initial|first|final|approved|external|macro|copyable|ready[- ]to[- ]send';

/** Names of what is sent. */
const BODY = all(
  `(?:the |our )?(?:(?:${NAMES})[- ]?(?:facing)? ?)*(?:template|reply|response|message|body|macro|script|email|e-mail|copy|text|comment)(?: (?:template|text|body|copy|message|draft|content|script)| / (?:message|reply|response))*(?: (?:to|for) (?:the )?(?:customer|client|user|send))?`,
  'what to (?:say|send|write)|say this|send this|copy[- ]paste|content|wording',
  'antwort|antworttext|nachricht|vorlage|text(?:vorlage|baustein)?|respuesta|mensaje|plantilla|resposta|mensagem|modelo',
  'réponse|modèle|risposta|messaggio|modello|ответ|текст|szablon|odpowiedź|svar|mall|antwoord|bericht',
  '返信|返信文|本文|回复|答复|답변|응답',
);

/** "Acknowledgement template", but not the template of something that agents fill in for themselves. */
const BODY_OF_SOME_KIND = all(
  '(?!.*\\b(?:issue|bug|report|ticket|notes?|prompt|internal|handoff|escalation|incident|form|checklist|log|summary)\\b).{0,40}[ -](?:template|reply|response|macro)',
);

/** Labels that speak to agents and begin no line of a reply. */
const AGENT = all(
  'internal.*|(?:agent|operator|ops|staff)\\b.*|.*\\b(?:agents?|operators?|staff|cs team|support team)(?: only)?',
  '(?:team|admin|support|macro|zendesk|ticket|crm|system|post[- ]send|after[- ]send)(?: team)?(?:ing)? (?:actions?|notes?|steps?|guidance|instructions?|checklist|tips?|tags?|updates?|fields?|settings?|rules?)',
  '(?:customer|client|user|caller)s? (?:says?|asks?|writes?|question|quote|sentiment|profile|type|segment|intent)',
  'example (?:customer )?(?:question|inquiry|request)s?|triggers?(?: (?:phrases?|conditions?|words?|keywords?))?',
  'when to (?:use|send|apply)(?: (?:it|this|this macro|this template))?',
  '(?:do not|don.t|never) (?:use|send)(?: (?:when|if|for|this))?.*',
  '(?:use|used|applies|apply|send|best) (?:when|if|for|to|this|it|in|case|cases)\\b.*|use[- ]?cases?',
  'response logic|logic|actions?|macro actions?|automation|tags?|keywords?|hashtags?',
  'variables|placeholders?|merge fields?|dynamic fields?|fields? to fill(?: in)?|customi[sz]e|personali[sz]e',
  'personali[sz]ation(?: .*)?|customi[sz]ation(?: .*)?',
  'shortcuts?|short ?codes?|(?:macro|template) (?:id|name|code)|last (?:reviewed|updated|edited)|approved by',
  'before (?:sending|you send|replying)|after (?:sending|you send|the reply|reply(?:ing)?)',
  'set status(?: to)?|assign(?: to)?|close (?:as|ticket)|check (?:first|before sending)|pre[- ]?checks?',
);

/** Labels that speak to agents ahead of a reply or behind it, but inside of one may be a line of it. */
const AGENT_OUTSIDE = all(
  'common (?:issues?|errors?|questions?|causes?)|root causes?|symptoms?|issue|problem|diagnosis|scenarios?|situations?',
  'status|priority|severity|urgency|sla|response time|first response(?: time)?|when|escalat\\w*(?: .*)?|workflow|rules?(?: of use)?',
  'notes?|tips?|pro[- ]?tips?|reminders?|caveats?|warnings?|important|attachments?|attach|links?|references?|see also|source|related(?: .*)?',
  'type|topic|category|team|group|folder|queue|version|language|locale|channels?|audience|tone|voice|id|labels?|variable|fields?|fill in',
  'owner|author|reviewer|updated|approval|goal|purpose|objective|why(?: it works| this works)?|rationale|principles?',
  'key (?:elements|points|principles)|do|do.?s|don.?ts|decision(?: logic)?|actions? (?:required|items?|to take)|trigger word',
  'next (?:action|macro)s?|follow[- ]?ups?(?: actions?| steps?)?|check(?:list)?|verify(?: first)?',
);

/**
 * What a label's words mean, and whether they mean it wherever they stand: where not, they may as well be a title, or
 * the beginning of a reply's line. Undefined where they are no label that macro libraries use.
 */
export function labelKind(name: string): { kind: LabelKind; strong: boolean } | undefined {
  const words = name
    .slice(0, 80)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\d.#)\s-]+/, '')
    .replace(/( (#?\d+|[a-c]))$/, '')
    .trim();
  if (words === '') return undefined;
  if (SUBJECT.test(words)) return { kind: 'subject', strong: true };
  if (HEADER.test(words)) return { kind: 'header', strong: false };
  if (BODY.test(words)) return { kind: 'body', strong: true };
  if (BODY_OF_SOME_KIND.test(words)) return { kind: 'body', strong: false };
  if (AGENT.test(words)) return { kind: 'agent', strong: true };
  return AGENT_OUTSIDE.test(words) ? { kind: 'agent', strong: false } : undefined;
}
