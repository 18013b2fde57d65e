/** The parsed file: its data, and where each part of it is written (offsets in the text that was parsed). */

import type { Data } from './data.ts';
import type { Emit } from './scalar.ts';

interface Written {
  /** Where it stands, as written: with its quotes; none of it for an empty value. */
  readonly start: number;
  readonly end: number;
  readonly data: Data;
}

export interface TextNode extends Written {
  readonly kind: 'text';
  readonly data: string | null;
  /** Offset of the token whose pieces these are, and the pieces. */
  readonly offset: number;
  readonly pieces: (emit: Emit) => void;
}

export interface TreeEntry {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

interface MapNode extends Written {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

interface ListNode extends Written {
  readonly kind: 'list';
  readonly flow: boolean;
  /** `start` and `end` are those of the dash, or of the item itself in brackets. */
  readonly items: readonly TreeEntry[];
}

export type Node = TextNode | MapNode | ListNode;
