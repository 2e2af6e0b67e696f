/** What npm and the development need, and an editor doesn't. */
const NOT_FOR_EDITORS = ['type', 'bin', 'files', 'imports', 'scripts', 'devDependencies'];

/** Where the browser's bundle lies in the project, and where it lies in the extension. */
export const WEB_BUNDLE = { built: 'dist/extension-web.cjs', packaged: 'dist/extension-web.js' };

/**
 * The manifest of the extension, made of the package's.
 *
 * An extension host in a browser loads no ES modules, and takes a `.js` file of a package of the type `module` for one.
 * So the project's bundle ends in `.cjs`. Older editors add `.js` to any other ending, so the extension's does not, and
 * `type` is left out there.
 */
export function extensionManifest(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(manifest).filter(([key]) => !NOT_FOR_EDITORS.includes(key));
  // The folder that it goes into holds nothing but the extension.
  return { ...Object.fromEntries(kept), browser: `./${WEB_BUNDLE.packaged}`, files: ['**'] };
}
