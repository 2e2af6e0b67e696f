import { CONFIG_NAMES, HOUSE_FOLDER } from '#config/names.ts';
import { baseName } from '#formats/recognise/places.ts';

/** Is this a configuration, or a part of a house rule? Such a file has its own diagnostics, and is no macro. */
export function isConfiguration(path: string): boolean {
  return (CONFIG_NAMES as readonly string[]).includes(baseName(path)) || isHouseRule(path);
}

/** Does the file belong to a house rule? */
export function isHouseRule(path: string): boolean {
  return path.includes(`/${HOUSE_FOLDER}/`);
}
