/** What is said of an old document once it is an issue: what is not in it, and what is there as plain text. */

import type { Words } from '../diagnostic.ts';
import type { SourceLine } from './source-line.ts';

export interface Remark {
  /** As messages count; 0 for what has no place in the text. */
  readonly line: number;
  readonly place: Words;
  readonly words: Words;
}

/** A document counts paragraphs, a text its lines. */
export const placed = (one: Remark, isText: boolean): Remark =>
  isText || one.line === 0 ? one : { ...one, place: { zh: `第${one.line}段`, en: `paragraph ${one.line}` } };

const placeOf = (line: number): Words => ({ zh: `第${line}行`, en: `line ${line}` });

export const remark = (line: number, zh: string, en: string): Remark => ({
  line,
  place: placeOf(line),
  words: { zh, en },
});

const short = (text: string, most = 40): string => {
  const all = Array.from(text.replace(/\s+/g, ' '));
  return all.length <= most ? all.join('') : `${all.slice(0, most).join('')}…`;
};

const textOf = (line: SourceLine): string =>
  line.kind === 'text'
    ? line.text
    : line.kind === 'table'
      ? line.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' ')
      : '';

export const closedUpSaid = (closedUp: ReadonlyMap<SourceLine, string>): readonly Remark[] =>
  [...closedUp].map(([line, now]) =>
    now.includes('\t')
      ? remark(
          line.line,
          `“${short(textOf(line))}”里的空格没有留，单位印在左边，日期印在右边`,
          `the blanks in “${short(textOf(line))}” are not kept: the office stands at the left, the day at the right`,
        )
      : remark(
          line.line,
          `“${short(textOf(line))}”里的空格没有留，印作“${now}”`,
          `the blanks in “${short(textOf(line))}” are not kept: it prints as “${now}”`,
        ),
  );

export const keptPlain = (lines: readonly SourceLine[]): readonly Remark[] =>
  unique(lines).map((line) =>
    remark(
      line.line,
      `没有认出是什么，照原样收作文字：${short(textOf(line))}`,
      `kept as plain text, since nothing more was understood of it: ${short(textOf(line))}`,
    ),
  );

export const printsOtherwise = (lines: readonly SourceLine[]): readonly Remark[] =>
  unique(lines).map((line) =>
    remark(
      line.line,
      `印出来和原文不一样，请对一下：${short(textOf(line))}`,
      `prints otherwise than it stands, so look at it: ${short(textOf(line))}`,
    ),
  );

const unique = (lines: readonly SourceLine[]): readonly SourceLine[] => [
  ...new Map(lines.map((line) => [line.line, line])).values(),
];
