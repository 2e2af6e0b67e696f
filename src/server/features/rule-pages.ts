import { Requests, type RuleDoc, type RuleSummary } from '#protocol/requests.ts';
import { ruleOf } from '#rule/rule-set.ts';
import { mapOf } from '../client.ts';
import type { Feature } from '../context.ts';
import { rulePage } from '../rule-page/page.ts';

/** Lists the rules that hold for a document, house rules among them, and gives the page of each. */
export const rulePages: Feature = (server) => {
  const ruleSetFor = async (uri: unknown) =>
    (await server.workspace.engineFor(typeof uri === 'string' && uri !== '' ? uri : undefined)).ruleSet;
  server.connection.onRequest(Requests.rules, async (params: unknown): Promise<RuleSummary[]> => {
    const { rules } = await ruleSetFor(mapOf(params).uri);
    return rules.map(({ meta: { id, title }, page: { advice } }) => ({ id, title, advice }));
  });
  server.connection.onRequest(Requests.rule, async (params: unknown): Promise<RuleDoc | null> => {
    const { rule, uri } = mapOf(params);
    if (typeof rule !== 'string') return null;
    const found = ruleOf(await ruleSetFor(uri), rule);
    return found ? rulePage(found) : null;
  });
};
