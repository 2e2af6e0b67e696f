/** The folder of a path with forward slashes; '' where it names none. */
export function parentOf(path: string): string {
  const cut = path.lastIndexOf('/');
  if (cut === 0 || /^(?:[A-Za-z]:|[a-z][a-z0-9+.-]+:\/\/[^/]*)\/[^/]*$/i.test(path)) return path.slice(0, cut + 1);
  return cut < 0 ? '' : path.slice(0, cut);
}

/** A path as seen from a folder, `.` and `..` resolved. Forward slashes throughout; an absolute path stays as it is. */
export function joinPath(folder: string, path: string): string {
  const given = path.replaceAll('\\', '/');
  const whole = isAbsolute(given) || folder === '' ? given : `${folder.replace(/\/$/, '')}/${given}`;
  const root = /^(?:[a-z][a-z0-9+.-]+:\/\/[^/]*\/|[A-Za-z]:\/|\/)?/i.exec(whole)?.[0] ?? '';
  const out: string[] = [];
  for (const step of whole.slice(root.length).split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && out.length > 0 && out[out.length - 1] !== '..') out.pop();
    else if (step !== '..' || root === '') out.push(step);
  }
  return root + out.join('/');
}

/** True of `/a`, `C:/a` and `scheme://host/a`. */
export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/|[a-z][a-z0-9+.-]+:\/\/)/i.test(path);
}

/** The path as seen from a folder where it lies below it, else undefined. Forward slashes. */
export function below(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
