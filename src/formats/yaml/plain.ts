import { parseDocument } from 'yaml';

/**
 * Is a plain scalar, written as `source`, still a string that says `wanted`? Line breaks and indentation in it count
 * as one place further in.
 * @param inFlow true inside brackets
 */
export function plainHolds(source: string, wanted: string, inFlow: boolean): boolean {
  if (/:(\s|$)|\s#|^#/.test(source)) return false;
  if (inFlow && /[[\]{},]|^[-?:](?=[,[\]{}])/.test(source)) return false;
  const lines = source.replace(/\r?\n[ \t]*/g, '\n  ');
  const probe = parseDocument(inFlow ? `[\n ${lines}\n]` : `- ${lines}\n`, { logLevel: 'silent', strict: false });
  if (probe.errors.length > 0) return false;
  return probe.getIn([0]) === wanted;
}
