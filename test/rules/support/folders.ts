import { fileURLToPath } from 'node:url';
import { loadRules, type RuleFolder } from '#build/load-rules.ts';
import { readFolder, type SourceFile } from '#build/rule-files.ts';

/** The project's folder, with a closing slash. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** All files below rules/. */
export const ruleFiles: readonly SourceFile[] = readFolder(root, 'rules');

/** The rules' folders, all of them or the one that RULE names. */
export const folders: readonly RuleFolder[] = loadRules(ruleFiles).rules.filter(
  ({ id }) => !process.env.RULE || id.startsWith(process.env.RULE),
);
