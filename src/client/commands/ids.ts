/** The commands of the manifest. The order is the manifest's. */
export const COMMAND_IDS = [
  'kindlint.lintWorkspace',
  'kindlint.fixFile',
  'kindlint.fixWorkspace',
  'kindlint.createConfiguration',
  'kindlint.explainRule',
  'kindlint.ignoreHere',
  'kindlint.openPreview',
  'kindlint.messages.filter',
  'kindlint.messages.clearFilter',
  'kindlint.messages.sort',
  'kindlint.messages.open',
  'kindlint.messages.fixFile',
  'kindlint.showChoices',
  'kindlint.openExample',
  'kindlint.openWalkthrough',
  'kindlint.restart',
  'kindlint.showOutput',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];
