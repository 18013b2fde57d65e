/**
 * The document as every later room reads it: series and issue joined, defaults filled in, lists where lists may stand.
 * A string is what the author wrote, `**粗体**` still in it. `path` is where a part stands in the file, in English keys.
 */

import type { Day } from '../calendar.ts';
import type { Path } from '../diagnostic.ts';

export type Kind = 'bulletin' | 'circular' | 'plan' | 'report';

/** A date as written, and as a day where it was an ISO date. */
export interface DateText {
  readonly text: string;
  readonly day?: Day;
}

export interface Bulletin {
  readonly kind: Kind;
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
  readonly signature?: Signature;
  readonly notes: readonly string[];
  readonly distribution: readonly DistributionRow[];
  readonly contacts: readonly Contact[];
  readonly copies?: string;
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
  | { readonly kind: 'statistics'; readonly path: Path; readonly paragraphs: readonly string[] }
  | { readonly kind: 'label'; readonly path: Path; readonly text: string }
  | { readonly kind: 'note'; readonly path: Path; readonly paragraphs: readonly string[] }
  | { readonly kind: 'sections'; readonly path: Path; readonly sections: readonly Section[] }
  | { readonly kind: 'page-break'; readonly path: Path };

export type Layout = 'separate' | 'run-on' | 'columns';

export interface ItemList {
  readonly layout: Layout;
  /** Heading level the items' heads bear: 0 in bulletins, where items have no number. */
  readonly level: number;
  readonly items: readonly Item[];
}

export type PartName = 'date' | 'unit' | 'post' | 'leader' | 'head' | 'text';
/** Of the responsible bracket the whole, or its unit names only. */
export type BoldPart = PartName | 'responsible' | 'responsibleUnits';

export interface Item {
  readonly path: Path;
  /** As printed before the item: `（一）`, `1.`, `一是`, or ''. */
  readonly marker: string;
  readonly head?: string;
  /** As printed behind the head: a mark, a full-width blank, '\n' for a line of its own, or ''. */
  readonly separator: string;
  readonly date?: DateText;
  readonly unit?: string;
  readonly leaders: readonly Leader[];
  readonly post?: string;
  readonly text: readonly string[];
  readonly order?: readonly PartName[];
  readonly bold: readonly BoldPart[];
  readonly responsible: readonly Duty[];
  readonly responsibleText?: string;
  readonly deadline?: DateText;
  readonly source?: string;
  readonly items?: ItemList;
}
export interface Leader {
  readonly name: string;
  readonly post?: string;
}
export interface Duty {
  readonly duty: string;
  readonly units: readonly string[];
}

export interface Signature {
  readonly sealed: boolean;
  readonly offices: readonly string[];
  readonly date?: DateText;
}

export interface DistributionRow {
  readonly label: string;
  /** One printed line each. */
  readonly lines: readonly Recipients[];
}
export type Recipients =
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly suffix?: string };

export interface Contact {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}
