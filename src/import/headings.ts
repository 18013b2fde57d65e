/** Which line heads a section, and at which level. */

import { looksLikeHeading, type Numbered, numberedIn } from '../gather/sent/lines.ts';
import type { SourceLine, TextLine } from './source-line.ts';

/** 【领导动态】 on a line of its own. */
export const bracketedTitle = ({ text }: Pick<TextLine, 'text'>): string | undefined =>
  /^【([^【】]{1,40})】$/.exec(text)?.[1];

/** Levels of numbers, the first the highest. */
export const levels = ['一、', '（一）', '1.', '（1）'] as const;
type Level = (typeof levels)[number];

export interface Heading extends Numbered {
  readonly level: Level;
  /** Behind its number. */
  readonly title: string;
}

/** `（一）强化监管`: a number that a document of ours counts, and what stands behind it. */
export function numberedTitle(line: TextLine): Heading | undefined {
  const found = numberedIn(line.text);
  if (!found || !isLevel(found.level)) return undefined;
  return { ...found, level: found.level, title: line.text.slice(found.mark.length) };
}
const isLevel = (level: string): level is Level => (levels as readonly string[]).includes(level);

/** A numbered line that heads what stands below it: short, and no sentence; or one that its style calls a heading. */
export function headingIn(line: SourceLine): Heading | undefined {
  if (line.kind !== 'text' || line.isPlain) return undefined;
  const found = numberedTitle(line);
  if (!found || found.title === '') return undefined;
  if (isHeadingStyle(line)) return found;
  return looksLikeHeading(line.text) ? found : undefined;
}

const isHeadingStyle = ({ style = '' }: TextLine): boolean => /^heading \d$/.test(style);

/** A short line without a mark at its end, and without a number. */
export const isBareHeading = (line: TextLine): boolean =>
  !line.isPlain && looksLikeHeading(line.text) && numberedIn(line.text) === undefined && !line.text.includes('\t');
