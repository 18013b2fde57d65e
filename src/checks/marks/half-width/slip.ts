import type { Words } from '../../../diagnostic.ts';
import { isFullWidthMark, isHan } from '../../characters.ts';

/** A half-width mark in Chinese text, in UTF-16 offsets. */
export interface HalfWidthSlip {
  readonly start: number;
  readonly end: number;
  /** What should stand there, where that is certain; else there is a hint. */
  readonly right?: string;
  readonly hint?: Words;
}

/** What makes a mark beside it a Chinese one. Dashes and dots, which stand in figures and codes too, do not. */
export const isChinese = (char: string | undefined): boolean =>
  isHan(char) || (isFullWidthMark(char) && !'…—～·'.includes(char as string));
