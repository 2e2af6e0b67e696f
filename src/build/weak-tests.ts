import type { Problem } from '#rule/problem.ts';
import type { RuleFolder } from './load-rules.ts';

/** A rule that finds what is missing needs whole messages as examples, and they are long. */
const fewestBad = { phrase: 6, sentence: 6, message: 3 } as const;
const fewestFine = 4;

/** Says where a rule's examples are too weak to be its test. */
export function weakTests({ folder, rule, phrases }: RuleFolder): Problem[] {
  const problems: Problem[] = [];
  const page = (line: number, message: string) => problems.push({ file: `${folder}/rule.md`, line, message });
  const bad = rule.examples.filter((example) => example.verdict === 'bad');
  const fine = rule.examples.filter((example) => example.section === 'leave-alone');
  const atLeast = fewestBad[rule.meta.scope];
  if (bad.length < atLeast)
    page(1, `Please show at least ${atLeast} examples of what the rule finds; there are ${bad.length}.`);
  if (fine.length < fewestFine) {
    page(1, `Please show at least ${fewestFine} things that the rule leaves alone; there are ${fine.length}.`);
  }
  const seen = new Map<string, number>();
  for (const { text, verdict, section, kind, system, title, options, line } of rule.examples) {
    // A good cell may answer several bad ones.
    if (verdict === 'good' && section === 'examples') continue;
    const key = JSON.stringify([normal(text), kind, system, normal(title), options]);
    const twin = seen.get(key);
    if (twin !== undefined) page(line, `Line ${twin} shows the same. Please take one of them out.`);
    else seen.set(key, line);
    if (!/[\p{L}\p{N}]/u.test(text)) page(line, 'This example has no words.');
  }
  const wordings = new Map<string, number>();
  for (const { wordings: own, line, kinds, systems } of phrases.phrases) {
    for (const wording of own) {
      const key = JSON.stringify([wording, kinds, systems]);
      const twin = wordings.get(key);
      if (twin !== undefined) {
        const message = `“${wording}” stands on line ${twin} already. Please take one of them out.`;
        problems.push({ file: `${folder}/phrases.yaml`, line, message });
      } else wordings.set(key, line);
    }
  }
  return problems;
}

function normal(text: string): string {
  return text.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ').replace(/[.!]$/, '').trim();
}
