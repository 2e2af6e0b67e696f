import { didYouMean, nearest } from '#core/nearest.ts';

/**
 * ` Did you mean “x”?` with its leading space, or the empty string. Of names like `family/rule` the last part alone
 * will do as well.
 */
export function hint(name: string, names: readonly string[]): string {
  const near = didYouMean(name, names);
  if (near !== '' || name.includes('/') || name.length < 4) return near;
  const last = nearest(name, names.map(lastPart));
  const whole = names.find((each) => each.includes('/') && lastPart(each) === last);
  return whole === undefined ? '' : ` Did you mean “${whole}”?`;
}

function lastPart(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}
