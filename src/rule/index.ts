import type { Check } from './types.ts';

export { checkTemplates, type TemplateProblem, type TemplateUse } from '#formats/liquid/check.ts';
export { type Placeholder, placeholdersIn } from '#formats/placeholders/find.ts';
export { unclosedIn } from '#formats/placeholders/unclosed.ts';
export { answers } from './answers.ts';
export { type Asked, askedIn } from './asked-items.ts';
export { isCompanyName } from './company-name.ts';
export { leaveOut, leaveOutFix } from './drop.ts';
export { isLegalPage } from './legal-page.ts';
export { endsLikeLetter, isField, isNameLine, isSignedByTeam } from './letter.ts';
export { procedureOf } from './procedure.ts';
export { readingOf } from './reading-grade.ts';
export { inTone, type Tone, toneOf } from './tone.ts';
export { answerAct, topicAct, vetoAct } from './topics.ts';
export type * from './types.ts';

/** Declares the logic of a rule. Its file is `check.ts` in the rule's folder, as the default export. */
export function defineRule<Options = Readonly<Record<string, unknown>>>(check: Check<Options>): Check<Options> {
  return check;
}
