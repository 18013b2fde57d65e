/**
 * The document as every later room reads it: series and issue joined, defaults filled in, lists where lists may stand.
 * A string is what the author wrote, `**粗体**` still in it. `path` is where a part stands in the file, in English keys: the
 * string of a field comes from the text of that name below it. `from` says so where it comes from elsewhere.
 */

import type { Day } from '../calendar.ts';
import type { Path } from '../diagnostic.ts';
import type { NamesSaid } from '../gather/sent/names-said.ts';
import type { Origin, Part } from '../origin.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Item as WrittenItem } from '../schema/item.ts';

export type Kind = NonNullable<BulletinFile['kind']>;

/** A date as written, and as a day where it was an ISO date. */
export interface DateText {
  readonly text: string;
  readonly day?: Day;
}

export interface Bulletin {
  readonly kind: Kind;
  /** 信函格式 (GB/T 9704-2012, 10.1), or the mark of several offices with 文件 at their right (7.2.4). */
  readonly form?: 'letter' | 'joint';
  readonly masthead?: Masthead;
  readonly overtitle: readonly string[];
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly addressee?: string;
  readonly editorsNote: readonly string[];
  readonly contents: readonly string[];
  readonly preamble: readonly string[];
  readonly sections: readonly Section[];
  readonly closing: readonly string[];
  readonly attachments: readonly Attachment[];
  /** 出席, 请假, 列席 of a 纪要 (10.3). */
  readonly attendance: readonly DistributionRow[];
  readonly signature?: Signature;
  readonly notes: readonly string[];
  readonly distribution: readonly DistributionRow[];
  readonly contacts: readonly Contact[];
  readonly copies?: string;
  readonly printer?: string;
  readonly printDate?: DateText;
  /** Where the entries of `contents` come from, when they are the titles of the sections. */
  readonly from?: readonly Path[];
}

export interface Masthead {
  readonly classification?: string;
  readonly copyNumber?: string;
  readonly urgency?: string;
  readonly name: readonly string[];
  readonly year?: string;
  readonly number?: string;
  readonly total?: string;
  readonly numberText?: string;
  readonly office?: string;
  readonly date?: DateText;
  readonly signers: readonly string[];
  readonly documentNumber?: string;
}

export interface Section {
  readonly path: Path;
  /** 1 for a section of the document, 2 for one inside it. */
  readonly level: number;
  readonly title?: string;
  readonly subtitle?: string;
  /** The number before the title as printed, '' where there is none. */
  readonly marker: string;
  readonly brackets: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly path: Path; readonly paragraphs: readonly string[] }
  | { readonly kind: 'items'; readonly path: Path; readonly list: ItemList }
  | { readonly kind: 'tasks'; readonly path: Path; readonly groups: readonly TaskGroup[] }
  | {
      readonly kind: 'statistics';
      readonly path: Path;
      readonly paragraphs: readonly string[];
      /** The same paragraphs, in parts: what the sentence says, and what is filled in. */
      readonly from: readonly (readonly Part[])[];
    }
  | { readonly kind: 'table'; readonly path: Path; readonly table: Table }
  | { readonly kind: 'ranking'; readonly path: Path; readonly ranking: Ranking }
  | { readonly kind: 'images'; readonly path: Path; readonly images: readonly Image[] }
  | { readonly kind: 'label'; readonly path: Path; readonly text: string }
  | { readonly kind: 'note'; readonly path: Path; readonly paragraphs: readonly string[] }
  | { readonly kind: 'sections'; readonly path: Path; readonly sections: readonly Section[] }
  | { readonly kind: 'page-break'; readonly path: Path };

type Layout = 'separate' | 'run-on' | 'columns';

export interface ItemList {
  readonly layout: Layout;
  /** Heading level the items' heads bear: 0 in bulletins, where items have no number. */
  readonly level: number;
  readonly items: readonly Item[];
}

export type PartName = 'date' | 'unit' | 'post' | 'leader' | 'head' | 'text';
/** Of the responsible bracket the whole, or its unit names only. */
export type BoldPart = PartName | 'responsible' | 'responsibleUnits';

/** Texts of an item that print as they are written; a new key of the schema is one of them, or is named here. */
export type ItemTexts = Omit<
  WrittenItem,
  | 'marker'
  | 'separator'
  | 'date'
  | 'leader'
  | 'text'
  | 'order'
  | 'responsible'
  | 'deadline'
  | 'items'
  | 'layout'
  | 'numbering'
  | 'bold'
  | 'credit'
>;

export interface Item extends ItemTexts {
  readonly path: Path;
  /** As printed before the item: `（一）`, `1.`, `一是`, or ''. */
  readonly marker: string;
  /** The marker is the author's own, not counted. */
  readonly markerGiven?: boolean;
  /** As printed behind the head: a mark, a full-width blank, '\n' for a line of its own, or ''. */
  readonly separator: string;
  readonly date?: DateText;
  readonly leaders: readonly Leader[];
  readonly text: readonly string[];
  readonly order?: readonly PartName[];
  readonly bold: readonly BoldPart[];
  readonly responsible: readonly Duty[];
  readonly responsibleText?: string;
  /** As printed, with its year where that is not the document's. */
  readonly deadline?: string;
  /** The deadline was written as an ISO day; names that the text of a sent item says. */
  readonly from?: { readonly deadlineDay?: true; readonly names?: NamesSaid };
  readonly items?: ItemList;
}
export interface Leader {
  readonly name: string;
  readonly post?: string;
}
interface Duty {
  readonly duty: string;
  readonly units: readonly string[];
}

/** 任务分解表: items under the titles they stand below. */
export interface TaskGroup {
  /** As printed, with its number. */
  readonly title?: string;
  /** What stands between the title and the tasks. */
  readonly paragraphs: readonly string[];
  /** The section of the title, and where each paragraph comes from. */
  readonly from?: { readonly section?: Path; readonly paragraphs: readonly Origin[] };
  readonly tasks: readonly Task[];
}
interface Task {
  /** 序号 as printed. */
  readonly number: string;
  readonly item: Item;
}

/** Rows under header layers; every place of the grid is covered by one cell. */
export interface Table {
  readonly path: Path;
  readonly caption?: string;
  readonly measure?: string;
  /** Columns of the grid. */
  readonly columns: number;
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  /** Where caption and measure come from, when a file or an indicator brings them, and the last of the notes, that a file brings. */
  readonly from?: { readonly caption?: Origin; readonly measure?: Origin; readonly notes?: readonly Origin[] };
  readonly orientation: 'auto' | 'portrait' | 'landscape';
}
export interface TableRow {
  readonly path: Path;
  readonly cells: readonly TableCell[];
}
export interface TableCell {
  readonly path: Path;
  /** The text it prints, where that is not the one at `path`: of a named file, of an indicator. */
  readonly from?: Origin;
  readonly text: string;
  /** Above the text. */
  readonly image?: Image;
  /** From 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface Ranking {
  readonly path: Path;
  readonly title?: string;
  readonly measure?: string;
  /** The indicator ranked by, where there is one. */
  readonly by?: string;
  readonly layout: 'table' | 'sentence' | 'list' | 'columns';
  /** Where the unit of measure comes from, when it is the indicator's. */
  readonly from?: Path;
  /** From the first place down; those without a score stand last. */
  readonly ranks: readonly Rank[];
}
export interface Rank {
  readonly path: Path;
  /** Ties share a place: 1, 2, 2, 4. Absent where there is no score but a word. */
  readonly place?: number;
  readonly name: string;
  readonly score: string;
}

export interface Image {
  readonly path: Path;
  /** As written; names an entry of the images read. */
  readonly file: string;
  readonly width?: string;
  readonly caption?: string;
  readonly alt?: string;
}

export interface Attachment {
  readonly path: Path;
  /** As in 附件1; absent where there is only one. */
  readonly number?: string;
  readonly title: readonly string[];
  /** Where each line begins in the title as written, behind its number. */
  readonly from: readonly number[];
  /** Empty where it is only listed. */
  readonly blocks: readonly Block[];
}

export interface Signature {
  readonly sealed: boolean;
  readonly offices: readonly string[];
  readonly date?: DateText;
}

export interface DistributionRow {
  readonly label: string;
  /** Absent where the label is a key. */
  readonly from?: Origin;
  /** One printed line each. */
  readonly lines: readonly Recipients[];
}
/** `from`: the origins of the texts, or of the names and behind them of the suffix. */
export type Recipients = { readonly from?: readonly Origin[] } & (
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly suffix?: string }
);

interface Contact {
  /** Where it is written. */
  readonly from?: Path;
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}
