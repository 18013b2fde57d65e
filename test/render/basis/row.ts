/** A clause, what is measured of it on a page, and what has to come out. */

import type { Page } from '../render.ts';

export interface Document {
  readonly pages: readonly Page[];
  /** Parts of the document by their names. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface Row {
  readonly standard: 'GB/T 9704-2012' | 'GB/T 33476.2-2016' | 'GB/T 15834-2011';
  readonly clause: string;
  /** What is measured. */
  readonly what: string;
  /** On which of the documents, or by which check. */
  readonly where: string;
  /** The clause's value as a person reads it. */
  readonly wanted: string;
  readonly value: number | string;
  /** How much a measured number may differ, in its unit. */
  readonly tolerance: number;
  readonly unit: string;
  measure(document: Document): number | string;
}

type Measured = Pick<Row, 'measure'>['measure'];

const of =
  (standard: Row['standard'], unit: string, digits: number) =>
  (clause: string, what: string, where: string, value: number, tolerance: number, measure: Measured): Row => ({
    ...{ standard, clause, what, where, value, tolerance, unit, measure },
    wanted: `${value.toFixed(digits).replace(/\.0+$/, '')} ${unit}`,
  });

export const mm = of('GB/T 9704-2012', 'mm', 2);
export const chars = of('GB/T 9704-2012', '字', 1);
export const lines = of('GB/T 9704-2012', '行', 1);
export const count = of('GB/T 9704-2012', '个', 0);
export const electronicMm = of('GB/T 33476.2-2016', 'mm', 2);

export const says =
  (standard: Row['standard']) =>
  (clause: string, what: string, where: string, wanted: string, measure: Measured): Row => ({
    ...{ standard, clause, what, where, wanted, value: wanted, tolerance: 0, unit: '', measure },
  });
export const text = says('GB/T 9704-2012');

/** Of a 三号 character and of a 四号 one, in mm. */
export const CHARACTER = (15.75 * 25.4) / 72;
export const SMALLER = (14 * 25.4) / 72;
/** Of a line (3.2) as the usual margins have it. */
export const LINE = (28.95 * 25.4) / 72;

export const bare = (words: string): string => words.replace(/\s/g, '');
type Line = Page['lines'][number];
const nowhere: Line = { text: '', left: Number.NaN, right: Number.NaN, top: Number.NaN, bottom: Number.NaN };

export const pageAt = ({ pages }: Document, index: number): Page =>
  pages.at(index) ?? { landscape: false, words: [], lines: [], rules: [] };
/** The first line that begins so, and what stands above and below it. */
export const lineOf = (document: Document, begins: string, page = 0): Line =>
  pageAt(document, page).lines.find((each) => bare(each.text).startsWith(begins)) ?? nowhere;
export const lineAfter = (document: Document, begins: string, page = 0): Line => {
  const { lines } = pageAt(document, page);
  return lines[lines.findIndex((each) => bare(each.text).startsWith(begins)) + 1] ?? nowhere;
};
export const pageOf = ({ pages }: Document, begins: string): number =>
  pages.findIndex(({ lines }) => lines.some((each) => bare(each.text).startsWith(begins)));
export const middle = ({ top, bottom }: { readonly top: number; readonly bottom: number }): number =>
  (top + bottom) / 2;
export const centre = ({ left, right }: { readonly left: number; readonly right: number }): number =>
  (left + right) / 2;
export const black = (page: Page) => page.rules.filter(({ color }) => color === 'black');
export const red = (page: Page) => page.rules.filter(({ color }) => color === 'red');

/** A measure of the first section, in mm. */
export const setting = ({ parts }: Document, name: string): number => {
  const found = new RegExp(`<w:pg(?:Sz|Mar) [^>]*w:${name}="(\\d+)"`).exec(parts['word/document.xml'] ?? '');
  return (Number(found?.[1]) / 1440) * 25.4;
};
/** What a named style says, as its attribute has it. */
export const styled = ({ parts }: Document, style: string, attribute: string): string => {
  const own = new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 's').exec(
    parts['word/styles.xml'] ?? '',
  )?.[0];
  return new RegExp(`<w:${attribute}="([^"]*)"`).exec(own ?? '')?.[1] ?? '';
};
