/** What the lines of a contribution come to, before it is known whose it is and where it stands. */

import type { Day } from '../../calendar.ts';
import type { PicturePart, TablePart, TextPart } from './parts.ts';
import type { LeftOut } from './types.ts';

/** What prints, before it is known for which unit and section where the file does not say. */
export interface Rough {
  /** As a line of the file says. */
  readonly unit?: string;
  readonly section?: string;
  readonly body:
    | RoughItem
    | { readonly kind: 'table'; readonly table: TablePart; readonly caption?: TextPart; readonly note?: TextPart }
    | RoughPicture;
}
export interface RoughItem {
  readonly kind: 'item';
  readonly heading?: TextPart;
  readonly lines: readonly TextPart[];
}
interface RoughPicture {
  readonly kind: 'picture';
  readonly picture: PicturePart;
  readonly caption?: TextPart;
}

export interface Composed {
  readonly pieces: readonly Rough[];
  readonly leftOut: readonly LeftOut[];
  /** Lines that say a text was wrong, and the item before. */
  readonly corrections: readonly { readonly line: TextPart; readonly said: string; readonly after?: RoughItem }[];
  /** What tells whose it is: the first line, and the line that signs it. */
  readonly first: string;
  readonly signature: string;
  readonly day?: Day;
  /** Of a line 供稿：县应急局. */
  readonly source?: { readonly line: TextPart; readonly name: string };
  /** Who it is sent to, where that is everybody. */
  readonly toAll?: TextPart;
  /** A line that asks others to do something. */
  readonly asks?: TextPart;
}
