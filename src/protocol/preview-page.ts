import type { Position, Range } from 'vscode-languageserver-types';
import type { Preview } from './requests.ts';

/*
 * What the preview's page and the extension say to each other. Types only. Both sides take what they don't know as if it
 * had not been said: a page of an older version may still be open after an update.
 */

/** What the page shows. */
export interface Shown {
  /** Left out where there is nothing to show. */
  readonly preview?: Preview;
  /** Where there is nothing to show: why, in a sentence. */
  readonly note?: string;
  /** True while the preview keeps to one message, wherever the cursor goes. */
  readonly locked: boolean;
}

export type ToPage =
  | ({ readonly type: 'show' } & Shown)
  /** The cursor is here. Sent only while it is in the message that is shown. */
  | { readonly type: 'cursor'; readonly position: Position }
  /** The first line that the editor shows; a fraction says how much of it is out of sight. */
  | { readonly type: 'scroll'; readonly line: number };

export type FromPage =
  /** The page is there and wants to know what to show. */
  | { readonly type: 'ready' }
  /** Show this place in the editor; with `focus` go there. */
  | { readonly type: 'reveal'; readonly range: Range; readonly focus: boolean }
  | { readonly type: 'scrolled'; readonly line: number }
  /** Keep a value for a placeholder; without a value take the product's own again. */
  | { readonly type: 'sample'; readonly name: string; readonly value?: string }
  | { readonly type: 'lock'; readonly locked: boolean };

/** What the page keeps for the time after the window was closed and opened again. */
export interface PageState {
  readonly uri: string;
  /** Id of the message. */
  readonly message: string;
  readonly locked: boolean;
}
