import path from 'node:path';

/** With forward slashes, whatever the system uses. */
export function toPosix(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/**
 * How a file is named in the output: relative to the working folder with forward slashes, absolute where it was given so.
 * @param given as the user wrote it (or the folder that it was found in); undefined where nothing was given
 */
export function displayPath(file: string, cwd: string, given: string | undefined): string {
  if (given !== undefined && path.isAbsolute(given)) return toPosix(file);
  return toPosix(path.relative(cwd, file)) || '.';
}

/** Is `file` the folder itself or below it? Both absolute. */
export function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}
