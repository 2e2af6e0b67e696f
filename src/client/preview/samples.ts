import { ConfigurationTarget, Uri, workspace } from 'vscode';

const KEY = 'preview.samples';

/**
 * Keeps a sample value in the settings, where the values are that hold now: in the folder, the workspace, else for the user.
 * @param value left out: the value is taken out again, wherever it stands
 */
export async function keepSample(uri: string, name: string, value: string | undefined): Promise<void> {
  const settings = workspace.getConfiguration('kindlint', Uri.parse(uri));
  const found = settings.inspect<Record<string, string>>(KEY);
  const levels = [
    { target: ConfigurationTarget.WorkspaceFolder, values: found?.workspaceFolderValue },
    { target: ConfigurationTarget.Workspace, values: found?.workspaceValue },
    { target: ConfigurationTarget.Global, values: found?.globalValue },
  ];
  if (value === undefined) {
    for (const { target, values } of levels) {
      if (values && hasName(values, name)) await settings.update(KEY, without(values, name), target);
    }
    return;
  }
  const { target, values } = levels.find((level) => level.values !== undefined) ?? {
    target: ConfigurationTarget.Global,
    values: undefined,
  };
  await settings.update(KEY, { ...without(values ?? {}, name), [name]: value }, target);
}

function hasName(values: Readonly<Record<string, string>>, name: string): boolean {
  return Object.keys(values).some((key) => same(key, name));
}

function without(values: Readonly<Record<string, string>>, name: string): Record<string, string> | undefined {
  const left = Object.entries(values).filter(([key]) => !same(key, name));
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** The server takes names in any case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
