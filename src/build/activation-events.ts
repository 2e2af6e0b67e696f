/**
 * Renews the activation events of a manifest: the language modes that can hold a form that is read, and a preview that was
 * open when the window was closed. Views and commands start the extension by themselves.
 * @param manifest the text of package.json
 */
export function withActivationEvents(manifest: string, languages: readonly string[]): string {
  const parsed = JSON.parse(manifest) as Record<string, unknown>;
  parsed.activationEvents = [
    ...languages.map((language) => `onLanguage:${language}`),
    'onWebviewPanel:kindlint.preview',
  ];
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
