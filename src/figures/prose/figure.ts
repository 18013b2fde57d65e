/** A figure as a sentence states it. Offsets are UTF-16, of the text it was read from. */

import type { Decimal } from '../../decimal.ts';
import type { ChangeWords } from './change-words.ts';
import type { FigureUnit } from './units.ts';

export interface Figure {
  /** The number with its unit. */
  readonly start: number;
  readonly end: number;
  /** As printed: `1260.79万元`. */
  readonly text: string;
  /** 万 and 亿 multiplied. */
  readonly value: Decimal;
  /** One in the last place printed, in the same measure as the value. */
  readonly step: Decimal;
  /** Figures behind the point, as printed. */
  readonly digits: number;
  readonly unit: FigureUnit;
  /** Neither 约 nor 余 nor 以上, no half of a range, not 每: what may be computed with. */
  readonly exact: boolean;
  /** A count of single things, not one rounded to 万. */
  readonly whole: boolean;
  /** What stands before it, back to the figure or the mark before. */
  readonly label: string;
  /** What stands behind it, up to the next figure or mark. */
  readonly after: string;
  readonly clause: Clause;
  /** The one before it in its clause. */
  readonly previous?: Figure;
  /** Set where the figure is no size but a change of one; one object for all that are said together. */
  readonly change?: ChangeWords;
  /** The size at another time: 上年同期为43起. */
  readonly earlier: boolean;
}

/** What stands between two marks ，；：。 or between brackets; a 、 divides nothing. Brackets inside belong to it as text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The mark behind it, '' at the end of the text. */
  readonly mark: string;
  /** 0 outside brackets; inside, the offset of the bracket that opens plus one. */
  readonly bracket: number;
  /** Which sentence of the text, from 0. */
  readonly sentence: number;
  /** Which part of the text that ； or a sentence's end closes, from 0; brackets belong to the part they stand in. */
  readonly part: number;
  readonly figures: readonly Figure[];
}

export interface Prose {
  readonly text: string;
  /** In the order in which they begin. */
  readonly clauses: readonly Clause[];
  readonly figures: readonly Figure[];
}
