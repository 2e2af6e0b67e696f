import type { Feature } from '../context.ts';
import { codeActions } from './code-actions.ts';
import { configFiles } from './config-files.ts';
import { fixAll } from './fix-all.ts';
import { hover } from './hover.ts';
import { lintWorkspace } from './lint-workspace.ts';
import { messages } from './messages.ts';
import { newConfig } from './new-config.ts';
import { preview } from './preview.ts';
import { rulePages } from './rule-pages.ts';
import { status } from './status.ts';

/** All features, each in a file of its own beside this one. Those that know documents of their own kind come last. */
export const features: readonly Feature[] = [
  status,
  messages,
  preview,
  lintWorkspace,
  codeActions,
  hover,
  rulePages,
  fixAll,
  newConfig,
  configFiles,
  // A line each, so that two who add one don't meet.
];
