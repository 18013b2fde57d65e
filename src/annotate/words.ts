/** The pieces of WordprocessingML that marks are made of (ECMA-376-1, 17.13.4 and 17.13.5). */

import { escapeXml } from '../docx/xml.ts';

export interface Signed {
  readonly author: string;
  /** `2024-10-13T00:00:00Z`; Word shows none where there is none. */
  readonly date?: string;
}

export interface Markup {
  /** `w:` */
  readonly prefix: string;
  readonly signed: Signed;
  /** A number that no other mark of the document bears. */
  readonly nextId: () => number;
}

/** What XML has no character for becomes a blank. */
export const textXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
  escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ' '));

export const signature = ({ prefix, signed: { author, date } }: Pick<Markup, 'prefix' | 'signed'>): string =>
  ` ${prefix}author="${textXml(author)}"${date === undefined ? '' : ` ${prefix}date="${textXml(date)}"`}`;

export const revision = (markup: Markup, kind: 'ins' | 'del', runs: string): string => {
  const { prefix, nextId } = markup;
  return `<${prefix}${kind} ${prefix}id="${nextId()}"${signature(markup)}>${runs}</${prefix}${kind}>`;
};

export const rangeStart = ({ prefix }: Markup, id: number): string =>
  `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
export const rangeEnd = ({ prefix }: Markup, id: number): string => `<${prefix}commentRangeEnd ${prefix}id="${id}"/>`;
export const reference = ({ prefix }: Markup, id: number): string =>
  `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
