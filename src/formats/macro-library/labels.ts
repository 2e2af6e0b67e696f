/** What a label line says of the text that it stands before. */
export type LabelKind = 'body' | 'subject' | 'agent' | 'header';

/** A label at the start of a line, such as `**Subject:** Your order`. */
export interface Label {
  readonly kind: LabelKind;
  /** Length of the label in the line: what comes after it is what it labels. */
  readonly length: number;
  /** Set apart by bold or italics, not just by a colon. */
  readonly marked: boolean;
  /** Says something only to agents wherever it stands, not just ahead of the reply. */
  readonly strong: boolean;
  /** Marks that open before the label and close after what it labels, as in `**Subject: Your order**`. */
  readonly closer?: string;
}

const BODY =
  /^(the |our )?((suggested|recommended|customer|client|user|public|sample|draft|example|full|short|long|email|e-mail|chat|sms|standard|canned|saved|initial|first|final|approved|external|macro|copyable|ready[- ]to[- ]send)[- ]?(facing)? ?)*(template|reply|response|message|body|macro|script|email|e-mail|copy|text|comment)( (template|text|body|copy|message|draft|content|script)| \/ (message|reply|response))*( (to|for) (the )?(customer|client|user|send))?$/;
const BODY_WORDS =
  /^(what to (say|send|write)|say this|send this|copy[- ]paste|content|wording|antwort|antworttext|nachricht|vorlage|text(vorlage|baustein)?|respuesta|mensaje|plantilla|resposta|mensagem|modelo|réponse|modèle|risposta|messaggio|modello|ответ|текст|szablon|odpowiedź|svar|mall|antwoord|bericht|返信|返信文|本文|回复|答复|답변|응답)$/;
const SUBJECT =
  /^((email|e-mail|suggested|mail)[- ])?(subject( line)?|betreff|asunto|assunto|objet|oggetto|тема|temat|ämne|onderwerp|件名|主题|제목)$/;
const HEADER = /^(to|from|cc|bcc|reply[- ]to|an|von)$/;

/** Labels that speak to agents wherever they stand. */
const AGENT = new RegExp(
  `^(${[
    'internal.*',
    '.*\\b(agents?|operators?|staff|cs team|support team)( only)?',
    '(agent|operator|ops|team|admin|staff|support|macro|zendesk|ticket|crm|system|post[- ]send|after[- ]send)( team)?(ing)? (actions?|notes?|steps?|guidance|instructions?|checklist|tips?|tags?|updates?|fields?|settings?|rules?)',
    'triggers?( (phrases?|conditions?|words?|keywords?))?',
    'when( to (use|send|apply))?( (it|this|this macro|this template))?',
    '(do not|don.t|never) (use|send)( (when|if|for|this))?.*',
    '(use|used|applies|apply|send|best) (when|if|for|to|this|it|in|case|cases)\\b.*',
    'use[- ]?cases?',
    'scenarios?',
    'situations?',
    'response logic|logic|decision( logic)?|rules?( of use)?',
    'actions?( required| items?| to take)?|macro actions?|workflow|automation',
    'tags?|labels?|keywords?|hashtags?',
    'escalat\\w*( .*)?',
    'sla|response time|first response( time)?|priority|severity|urgency',
    'variables?|placeholders?|merge fields?|fields?( to fill( in)?)?|dynamic fields?|customi[sz]e|personali[sz]e|fill in|personali[sz]ation( .*)?|customi[sz]ation( .*)?',
    'shortcuts?|short ?codes?|(macro|template) (id|name|code)|id|trigger word',
    'channels?|audience|tone|voice|language|locale',
    'owner|author|reviewer|last (reviewed|updated|edited)|updated|version|status|approved by|approval',
    'category|type|topic|queue|team|folder|group',
    'goal|purpose|objective|why( it works| this works)?|rationale|principles?|key (elements|points|principles)|do|do.?s|don.?ts',
    'notes?|tips?|pro[- ]?tips?|reminders?|caveats?|warnings?|important|attachments?|attach|links?|references?|related( .*)?|see also|source',
    'before (sending|you send|replying)|after (sending|you send|the reply|reply(ing)?)|follow[- ]?ups?( actions?| steps?)?|next (action|macro)s?|set status( to)?|assign( to)?|close( as| ticket)?|check(list)?( first| before sending)?|verify( first)?|pre[- ]?checks?',
  ].join('|')})$`,
);

/** Those of them that may as well begin a line of a reply, and so count only ahead of it. */
const WEAK =
  /^(status|priority|severity|urgency|notes?|tips?|pro[- ]?tips?|reminders?|important|warnings?|links?|references?|see also|source|type|topic|category|team|group|version|language|channels?|updated|owner|author|do|do.?s|don.?ts|attachments?|attach|next (action|macro)s?|follow[- ]?ups?( actions?| steps?)?|when|why.*|goal|purpose|objective|rules?|fields?|id|actions? (required|items?|to take)|response time|sla|check(list)?|related.*|key .*|workflow|variables?|labels?|situations?|scenarios?|escalat.*|decision.*|voice|tone|audience|locale|principles?|approval|reviewer|fill in|verify.*|caveats?|queue|folder)$/;

/** What a label's words mean; undefined where they are no label that macro libraries use. */
export function labelKind(name: string): { kind: LabelKind; strong: boolean } | undefined {
  const words = name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\d.#)\s-]+/, '')
    .replace(/( (#?\d+|[a-c]))$/, '')
    .trim();
  if (words === '') return undefined;
  if (SUBJECT.test(words)) return { kind: 'subject', strong: true };
  if (HEADER.test(words)) return { kind: 'header', strong: false };
  if (BODY.test(words) || BODY_WORDS.test(words)) return { kind: 'body', strong: true };
  if (AGENT.test(words)) return { kind: 'agent', strong: !WEAK.test(words) };
  return undefined;
}

const MARKED =
  /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s*)?(\*\*|__|\*|_)(?=\S)([^*_:：]{1,60}?)\s*(?:([:：])\s*\1|\1\s*([:：]|[—–]|-(?=\s))|([:：])(?=\s)|\1\s*$)[ \t]*/u;
const PLAIN = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s*)?([\p{L}][^:：*_`<>{}[\]|.!?]{0,45}?)[:：](?=\s|$)[ \t]*/u;

/** The label that a line begins with, if it is one that macro libraries use. */
export function labelOf(line: string): Label | undefined {
  const indent = line.length - line.trimStart().length;
  const own = line.slice(indent);
  const marked = MARKED.exec(own);
  if (marked) {
    const found = labelKind(marked[2] as string);
    if (!found) return undefined;
    const label = { ...found, length: indent + marked[0].length, marked: true };
    return marked[5] ? { ...label, closer: marked[1] as string } : label;
  }
  const plain = PLAIN.exec(own);
  const found = plain && labelKind(plain[1] as string);
  if (!plain || !found) return undefined;
  return { ...found, length: indent + plain[0].length, marked: false };
}
