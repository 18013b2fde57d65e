/**
 * What lay in an issue folder (contract 3.0): one `SentFile` for each file, whatever became of it. Each is read by itself
 * and speaks of its own lines; what happens to all of them together (two versions, order) is said here too.
 */

import type { Day } from '../../calendar.ts';
import type { Finding, NamedRange, Path, Span } from '../../diagnostic.ts';
import type { Item } from '../../schema/item.ts';
import type { Block, Section } from '../../schema/section.ts';
import type { Place } from '../../schema/written.ts';

/** By its bytes: `fragment` is a YAML of ours, `text` a .txt, `document` a .docx, `sheet` an .xlsx or .csv; nothing can be read from `other`. */
type SentKind = 'fragment' | 'text' | 'document' | 'sheet' | 'other';

/** What became of a file. Each counts as 报送; only `printed` and `figures` count as 采用. */
export type Fate =
  /** Pieces of it print. */
  | 'printed'
  /** It holds figures, and nothing of it prints as text. */
  | 'figures'
  /** A fragment beside it says 来自 this file, and prints instead. */
  | 'replaced'
  /** Set aside: `_` before its name, or named under 不用. */
  | 'set-aside'
  /** An error is among its findings; `--skip-broken` leaves it out. */
  | 'broken'
  /** It can be read, and there is nothing in it to print. */
  | 'empty';

export interface SentFile {
  /** As messages show it: `2024-11/领导动态/副市长.txt`. */
  readonly file: string;
  /** Below the issue folder, with `/`, NFC: `领导动态/副市长.txt`. */
  readonly name: string;
  readonly kind: SentKind;
  readonly fate: Fate;
  /** Full names of 单位名录, in the order met; several where one file holds what several units sent; none where no unit is needed, or none was found. */
  readonly units: readonly string[];
  /** What prints, in the order of the file: items, and the tables and pictures behind them. */
  readonly pieces: readonly Piece[];
  /** Of a sheet, or of 指标值 in a fragment. */
  readonly figures: readonly SentFigure[];
  /** Every line that does not print, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
  /** About this file, at its places; an error makes it `broken`. */
  readonly findings: readonly SentFinding[];
  /** The day the paper bears: of its signature line, of a cell of a form. Never that of the file. */
  readonly day?: Day;
  /** Of a fragment: the name of the sent file that it was made of (来自). */
  readonly madeFrom?: string;
  /** Names of the files that it seems to be the later version of. */
  readonly laterThan?: readonly string[];
}

/** One piece of a contribution. */
export interface Piece {
  readonly kind: 'item' | 'block';
  /** 栏目: its title. */
  readonly section: string;
  /** Full name; absent where the section needs none. */
  readonly unit?: string;
  /** An item as it goes into the issue, or the block (表格, 图片 …) that stands behind one. */
  readonly value: Item | Block | Section;
  /** Where a part of `value` stands in the file; paths are those of `value`. */
  locate(path: Path, span?: Span, target?: 'key' | 'value'): Place;
  /** Of a fragment: where in it the piece is written. */
  readonly at?: Path;
  /** Line of a text, paragraph of a document, row of a sheet, from 1. */
  readonly line: number;
  /** The first day it speaks of. */
  readonly day?: Day;
  /** A unit's name that the program put in (补单位). */
  readonly added?: string;
  /** Characters that count against 字数. */
  readonly length: number;
}

/** A figure that a unit has sent; `value` is as typed, and may be a word: 未报. */
export interface SentFigure {
  readonly indicator: string;
  readonly unit: string;
  readonly value: string;
  readonly place: Place;
}

/** A line that does not print, and why. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Line of a text, paragraph of a document; both inclusive. */
  readonly line: number;
  readonly to: number;
  /** As it stands in the file, without the blanks at its ends. */
  readonly text: string;
}
export type LeftOutReason =
  /** 标题, a heading of an item, with 来稿.标题 不印 */
  | 'title'
  /** 称呼: 市安委办： */
  | 'salutation'
  /** 现将…报送如下： */
  | 'opening'
  /** 特此报告。 */
  | 'closing'
  /** 落款: a unit */
  | 'signature'
  /** 落款: a day */
  | 'day'
  /** 联系人、审核、签发、报送人、供稿 */
  | 'contact'
  /** 附件：1.… */
  | 'attachment'
  /** 文号 */
  | 'document-number'
  /** A red masthead, 报送发 of a unit's own paper */
  | 'masthead'
  /** 昵称 10-21 17:32 */
  | 'chat'
  /** A line that is a unit or a section, and says whose the next are */
  | 'heading'
  /** The number before a paragraph, which bulletins do not print; the paragraph itself does */
  | 'number'
  /** Labels and other cells of a form */
  | 'form'
  /** Headers, footers, notes */
  | 'margin'
  /** What says that another text was wrong */
  | 'correction'
  /** Of a sheet: a column that is no indicator, and no part of an item */
  | 'column'
  /** Of a sheet: a row beside the units, such as 注 or 填表人 */
  | 'row';

/** What is said of a sent file, at its place in it. */
export interface SentFinding extends Omit<Finding, 'path' | 'span' | 'target'> {
  readonly file: string;
  readonly range: NamedRange;
}

// ---- Rule 12: sheets. What `readSheet` gives; it is pure, and knows no file names. ----

export type SheetRead = SheetFigures | SheetItems | NoSheet;

/** A table with a row, or a column, for each unit. */
export interface SheetFigures {
  readonly kind: 'figures';
  /** Indicator → full name of a unit → what is typed there. Blank cells are not in it. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, SheetCell>>;
  /** Cells of a unit that are blank, in the order of the sheet. */
  readonly blanks: readonly SheetBlank[];
  /** Indicators of which it has figures of the wrong kind alone; that has been said. */
  readonly unfit: readonly string[];
  /** Full names of the units it has a row for; where the first of them stands. */
  readonly units: readonly string[];
  readonly names: NamedRange;
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly SheetFinding[];
}
export interface SheetBlank {
  readonly indicator: string;
  readonly unit: string;
  readonly at: NamedRange;
}
/** Each row an item. */
export interface SheetItems {
  readonly kind: 'items';
  readonly items: readonly SheetItem[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly SheetFinding[];
}
/** Neither; an error among the findings says why. */
export interface NoSheet {
  readonly kind: 'none';
  readonly findings: readonly SheetFinding[];
}
export interface SheetCell {
  readonly value: string;
  readonly at: NamedRange;
}
export interface SheetItem {
  readonly item: Item;
  /** Full name, where a column says it. */
  readonly unit?: string;
  /** A title of 栏目, where a column says it. */
  readonly section?: string;
  readonly at: NamedRange;
  /** By the key of the item: `text`, `date`, `leader`, `post`, `head`. */
  readonly places: Readonly<Partial<Record<keyof Item, NamedRange>>>;
}
export interface SheetFinding extends Omit<SentFinding, 'file'> {}
