import { refusal } from './guard.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Complain, ConfigEntry, ConfigNode } from './tree.ts';

/**
 * Reads a configuration's text into values with places. Syntax mistakes go to `complain`.
 * @param file its path: `.json` is read as JSON (comments and trailing commas are fine), all else as YAML
 * @returns undefined where nothing could be made of it, or it is empty
 */
export function parseConfig(file: string, text: string, complain: Complain): ConfigNode | undefined {
  const refused = refusal(text);
  if (refused) {
    complain(refused.message, { start: refused.offset, end: refused.offset });
    return undefined;
  }
  const root = /\.json$/i.test(file) ? parseJson(text, complain) : parseYaml(text, complain);
  if (root) reportTwins(root, complain);
  return root;
}

/** Says where a key is written twice in one place: only the last one would count. */
function reportTwins(node: ConfigNode, complain: Complain): void {
  if (node.kind === 'list') for (const item of node.items) reportTwins(item, complain);
  if (node.kind !== 'map') return;
  const seen = new Map<string, ConfigEntry>();
  for (const entry of node.entries) {
    if (seen.has(entry.key)) {
      complain(`“${entry.key}” stands here a second time. Please keep one; the last one counts for now.`, entry);
    }
    seen.set(entry.key, entry);
    reportTwins(entry.value, complain);
  }
}
