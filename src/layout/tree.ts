/** The page tree: every length resolved, no docx type, no decision left. Writers only spell it out. */

import type { ImageData } from '../data/image.ts';
import type { EighthPoint, Emu, HalfPoint, Twip } from '../measure.ts';
import type { Stretch } from '../origin.ts';
import type { PageNote } from '../page-note.ts';

export interface PageTree {
  readonly properties: Properties;
  readonly fonts: readonly Font[];
  /** Named styles, in the order of Word's list; `styles[0]` is Normal. */
  readonly styles: readonly Style[];
  readonly sections: readonly PageSection[];
  /** The 送审稿 watermark, when drafting. */
  readonly watermark?: Watermark;
  /** What the page is not as it should be; no writer looks at it. */
  readonly notes?: readonly PageNote[];
  /** Whose the revisions are that its blocks bear, and when they were made (ISO 8601); without a day none is written. */
  readonly revisions?: { readonly author: string; readonly date?: string };
}

/** A tracked change: what it touches came, went, or was moved. Both ends of a move bear one number, from 1. */
export interface Revision {
  readonly kind: 'inserted' | 'deleted' | 'movedFrom' | 'movedTo';
  readonly move?: number;
}

export interface Properties {
  /** 标题, else 名称 and 期号. */
  readonly title: string;
  /** 编发单位. */
  readonly creator: string;
  /** ISO day from the document itself, never from the clock. */
  readonly date?: string;
}

export interface Font {
  readonly name: string;
  /** For machines that have 仿宋 but not 仿宋_GB2312. */
  readonly alternatives: readonly string[];
  readonly family: 'roman' | 'swiss' | 'modern' | 'script' | 'auto';
  /** How the face looks, in ten numbers: by them a machine without it chooses another. */
  readonly panose?: string;
}

export interface Style {
  readonly kind: 'paragraph' | 'character';
  /** ASCII id used inside the file. */
  readonly id: string;
  /** The name Word shows; its own names (`Title`, `heading 1`) stay English and carry the Chinese as alias. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: ParagraphProps;
  readonly run?: RunProps;
}

export interface ParagraphProps {
  readonly align?: 'left' | 'right' | 'center' | 'both' | 'distribute';
  readonly line?: { readonly pitch: Twip; readonly rule: 'exact' | 'atLeast' | 'auto' };
  readonly before?: Twip;
  readonly after?: Twip;
  readonly indent?: Indent;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly widowControl?: boolean;
  readonly snapToGrid?: boolean;
  /** 允许西文在单词中间换行, where false; Word's own name says it the other way round. */
  readonly wholeWords?: boolean;
  /** 允许标点悬挂. */
  readonly overflowPunctuation?: boolean;
  /** The gap Word puts between 汉字 and Latin letters or digits. */
  readonly autoSpace?: boolean;
  readonly outlineLevel?: number;
  readonly borders?: { readonly top?: Rule; readonly bottom?: Rule };
  readonly tabs?: readonly { readonly at: Twip; readonly align: 'left' | 'right' | 'center' }[];
}
/** Lengths, and the same in 1/100 characters: Word prefers the characters, LibreOffice 7.4 knows only the lengths. */
export interface Indent {
  readonly left?: Twip;
  readonly right?: Twip;
  readonly firstLine?: Twip;
  readonly hanging?: Twip;
  readonly firstLineChars?: number;
}
export interface Rule {
  readonly weight: EighthPoint;
  readonly color: string;
  /** Distance from the text, in points. */
  readonly space?: number;
}

export interface RunProps {
  /** One face for all four slots. */
  readonly face?: string;
  readonly size?: HalfPoint;
  readonly bold?: boolean;
  readonly color?: string;
  /** Added to each character's advance. */
  readonly spacing?: Twip;
  /** Horizontal scale in percent. */
  readonly scale?: number;
}

export interface PageSection {
  /** How it begins: on a new page, on the next even one, or below what stands before it. */
  readonly start: 'page' | 'even' | 'continuous';
  readonly page: PageSetup;
  readonly columns?: { readonly count: number; readonly gap: Twip };
  readonly blocks: readonly Block[];
}
export interface PageSetup {
  readonly width: Twip;
  readonly height: Twip;
  readonly landscape?: boolean;
  readonly margin: { readonly top: Twip; readonly right: Twip; readonly bottom: Twip; readonly left: Twip };
  readonly headerDistance: Twip;
  readonly footerDistance: Twip;
  /** Grid of type `lines`; LibreOffice centres it in the type area, so a sheet that it does not fill has none. */
  readonly linePitch?: Twip;
  /** Without any, none: a tall one pushes the text of its pages down. */
  readonly headers?: Edges;
  readonly footers: Edges;
}
/** What stands above or below the text of each page. */
export interface Edges {
  readonly odd: readonly Block[];
  readonly even: readonly Block[];
  /** The section's first page, where it differs. */
  readonly first?: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly runs: readonly Run[];
  /** Only what differs from the style. */
  readonly props?: ParagraphProps;
  /** What became of its end, and how it looked. */
  readonly revision?: {
    readonly mark?: Revision;
    readonly was?: { readonly style: string; readonly props?: ParagraphProps };
  };
}

export type Run = { readonly revision?: Revision } & (
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style?: string;
      readonly props?: RunProps;
      /** Where its characters come from; writers need not look. */
      readonly from?: readonly Stretch[];
      /** How it looked. */
      readonly was?: RunLook;
    }
  | { readonly kind: 'tab' }
  /** `soft` where the page breaks a line, not the text. */
  | { readonly kind: 'line-break'; readonly soft?: boolean }
  | { readonly kind: 'page-number'; readonly style?: string; readonly props?: RunProps }
  | ImageRun
);

export interface RunLook {
  readonly style?: string;
  readonly props?: RunProps;
}

export interface ImageRun {
  readonly kind: 'image';
  /** The bytes as read; writers embed equal images once. */
  readonly image: ImageData;
  readonly width: Emu;
  readonly height: Emu;
  readonly alt?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Twip[];
  readonly rows: readonly Row[];
  readonly cellMargin: { readonly left: Twip; readonly right: Twip; readonly top?: Twip; readonly bottom?: Twip };
  /** Around and between all cells; a cell's own borders beat it. */
  readonly grid?: Rule;
  readonly anchor?: Anchor;
}
/** Out of the flow: on the bottom of the type area, whatever stands above, or at a place of the sheet. */
export type Anchor =
  | { readonly edge: 'bottom'; readonly left: Twip }
  | { readonly edge: 'sheet'; readonly left: Twip; readonly top: Twip };
export interface Row {
  /** Repeated at the top of each page the table goes on to. */
  readonly header?: boolean;
  readonly cantSplit: boolean;
  /** Exactly so high; as high as its text where not given. */
  readonly height?: Twip;
  readonly cells: readonly Cell[];
  readonly revision?: Revision;
}
export interface Cell {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly borders: { readonly top?: Rule; readonly bottom?: Rule; readonly left?: Rule; readonly right?: Rule };
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  /** The sheet turned a quarter clockwise for this cell: its lines read from top to bottom. */
  readonly turned?: boolean;
  readonly blocks: readonly Paragraph[];
}

export interface Watermark {
  readonly text: string;
  readonly face: string;
  readonly color: string;
}
