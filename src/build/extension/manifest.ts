/** What npm and the development need, and an editor doesn't. */
const NOT_FOR_EDITORS = ['type', 'bin', 'files', 'imports', 'scripts', 'devDependencies'];

/**
 * The manifest of the extension, made of the package's.
 *
 * `type` has to go: an extension host in a browser loads no ES modules, and takes a `.js` file of a package of the type
 * `module` for one.
 */
export function extensionManifest(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(manifest).filter(([key]) => !NOT_FOR_EDITORS.includes(key));
  // The folder that it goes into holds nothing but the extension.
  return { ...Object.fromEntries(kept), files: ['**'] };
}
