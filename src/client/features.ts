import { createConfiguration } from './commands/create-configuration.ts';
import { explainRule } from './commands/explain-rule.ts';
import { firstSteps } from './commands/first-steps.ts';
import { fixFile } from './commands/fix-file.ts';
import { fixWorkspace } from './commands/fix-workspace.ts';
import { ignoreHere } from './commands/ignore-here.ts';
import { lintWorkspace } from './commands/lint-workspace.ts';
import { serverCommands } from './commands/server.ts';
import { messages } from './messages/index.ts';
import { preview } from './preview/index.ts';
import type { Feature } from './session.ts';
import { status } from './status/index.ts';

/** The parts of the extension. */
export const features: readonly Feature[] = [
  status,
  messages,
  preview,
  lintWorkspace,
  fixFile,
  fixWorkspace,
  createConfiguration,
  explainRule,
  ignoreHere,
  firstSteps,
  serverCommands,
];
