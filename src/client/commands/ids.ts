/** The commands of the manifest. The order is the manifest's. */
export const COMMAND_IDS = [
  'kindlint.lintWorkspace',
  'kindlint.fixFile',
  'kindlint.fixWorkspace',
  'kindlint.createConfiguration',
  'kindlint.explainRule',
  'kindlint.ignoreHere',
  'kindlint.showChoices',
  'kindlint.openExample',
  'kindlint.openWalkthrough',
  'kindlint.restart',
  'kindlint.showOutput',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];
