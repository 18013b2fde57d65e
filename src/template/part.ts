/** A part of a template: built in, or the office's own, which then replaces the built-in one of its name. */

import type { Words } from '../diagnostic.ts';

export interface TemplatePart {
  /** Its name without folder and ending: `item`, `masthead`. */
  readonly name: string;
  /** As messages show it. */
  readonly file: string;
  readonly text: string;
}

/** A fault of a part, at its place. */
export interface PartFault {
  readonly part: TemplatePart;
  /** Both from 1, in code points; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly kind: PartFaultKind;
  readonly what: string;
  /** Names that may have been meant, or the tag it stands in. */
  readonly known?: readonly string[];
  readonly inside?: string;
  /** As people call it. */
  readonly name?: Words;
}
/** Takes a fault of a part. */
export type ReportPart = (
  part: TemplatePart,
  kind: PartFaultKind,
  place: Pick<PartFault, 'line' | 'column' | 'endColumn'>,
  what: string,
  more?: Partial<PartFault>,
) => void;

export type PartFaultKind =
  | 'syntax'
  | 'unknown-field'
  | 'unknown-helper'
  | 'unknown-part'
  | 'unused-part'
  | 'unprinted-block'
  | 'unfit-part'
  | 'wrong-use'
  | 'unescaped'
  | 'endless'
  | 'too-much'
  | 'bad-name'
  | 'in-attribute'
  | 'unknown-tag'
  | 'misplaced-tag'
  | 'unclosed-tag'
  | 'stray-close'
  | 'bad-attribute'
  | 'stray-text'
  | 'bad-tag'
  | 'uneven-table'
  | 'unread-image';
