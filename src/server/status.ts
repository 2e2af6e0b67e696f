import type { Status } from '#protocol/requests.ts';
import type { Outcome } from './context.ts';
import { uriOf } from './paths.ts';
import { countsOf, fixableOf } from './summary.ts';

/** What the status bar says of a document. */
export function statusOf(uri: string, outcome: Outcome | undefined): Status {
  const findings = outcome?.linted?.result.findings ?? [];
  const messages = outcome?.linted?.result.messages ?? [];
  const systems = new Set(messages.flatMap(({ system }) => system ?? []));
  const [system] = systems;
  const config = outcome?.setting?.config.file;
  return {
    uri,
    ...(outcome?.version === undefined ? {} : { version: outcome.version }),
    state: outcome?.state ?? 'unrecognised',
    ...(outcome?.linted ? { form: outcome.linted.result.form } : {}),
    ...(system !== undefined && systems.size === 1 ? { system } : {}),
    messages: messages.length,
    counts: countsOf(findings),
    fixable: fixableOf(findings),
    ...(config === undefined ? {} : { config: uriOf(config) }),
    ...(outcome?.note === undefined ? {} : { note: outcome.note }),
  };
}
