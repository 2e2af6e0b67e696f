import type { Kind } from '#core/message.ts';
import { type DataMap, isFalse, textOf } from '#formats/data/node.ts';

/** What an item's own flags say of it. */
export interface Flags {
  readonly kind?: Kind;
  readonly skip?: string;
}

const PUBLIC = /^(?:is_?)?public$/i;
const PRIVATE = /^(?:is_?)?(?:internal|private)(?:_?note)?$/i;
const ACTIVE = /^(?:is_?)?(?:active|enabled)$/i;
const INACTIVE = /^(?:is_?)?(?:inactive|disabled|archived|deleted)$/i;
const SORT = /^(?:type|kind|visibility|audience|comment_?type)$/i;

/** Reads flags such as `internal: true`, `visibility: private`, `active: false`. */
export function flagsOf(map: DataMap | undefined): Flags {
  let note = false;
  let off = false;
  for (const { key, value } of map?.entries ?? []) {
    const yes = value.type === 'other' ? value.value === true : textOf(value).toLowerCase() === 'true';
    if ((PUBLIC.test(key) && isFalse(value)) || (PRIVATE.test(key) && yes)) note = true;
    if (SORT.test(key) && /^(?:internal|private|note|staff|agents?)(?:[-_ ]?(?:note|only))?$/i.test(textOf(value))) {
      note = true;
    }
    if ((ACTIVE.test(key) && isFalse(value)) || (INACTIVE.test(key) && yes)) off = true;
  }
  return { ...(note ? { kind: 'note' as const } : {}), ...(off ? { skip: 'inactive' } : {}) };
}
