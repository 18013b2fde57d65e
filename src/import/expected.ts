/** What an issue that was made of a document must print: the document's own lines. */

import { withoutMarks } from '../inline-marks.ts';
import type { PictureLine, SourceLine } from './source-line.ts';

export interface ExpectedLine {
  readonly text: string;
  /** Index of the line of the document. */
  readonly of: number;
}

/** Each stretch of text that stands by itself: a tab parts two of them, as a line end does. */
export function expectedLines(
  lines: readonly SourceLine[],
  closedUp: ReadonlyMap<SourceLine, string>,
  isShown: (picture: PictureLine) => boolean,
): readonly ExpectedLine[] {
  return lines.flatMap((line, of) =>
    textsOf(line, closedUp, isShown).flatMap((text) => stretchesIn(text).map((one) => ({ text: one, of }))),
  );
}

function textsOf(
  line: SourceLine,
  closedUp: ReadonlyMap<SourceLine, string>,
  isShown: (picture: PictureLine) => boolean,
): readonly string[] {
  switch (line.kind) {
    case 'text':
      return [closedUp.get(line) ?? line.text];
    case 'table':
      return line.rows.flatMap(({ cells }) =>
        cells.map(({ text, picture }) =>
          `${picture && isShown(picture) ? `${pictureMark} ` : ''}${withoutMarks(text)}`.replace(/\s+/gu, ' '),
        ),
      );
    case 'picture':
      return isShown(line) ? [pictureMark] : [];
  }
}

/** Whatever `build --format text` says of a picture: its alternative text, or its caption. */
const pictureMark = '\u{fffc}';
const isPrinted = (found: string | undefined, text: string): boolean =>
  found === text || (text.startsWith(pictureMark) && found?.replace(/^\[图(?:：[^\]]*)?\]/, pictureMark) === text);

/** Without blanks at its ends, and without the marks of bold. */
const stretchesIn = (text: string): readonly string[] =>
  text
    .split(/[\n\t]/)
    .map((one) => one.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((one) => one !== '');

/**
 * Indexes of the lines that are not printed as they stand, or not in their place.
 * @param printed undefined where nothing is printed
 */
export function differing(expected: readonly ExpectedLine[], printed: string | undefined): readonly number[] {
  if (printed === undefined) return [...new Set(expected.map(({ of }) => of))];
  const found = stretchesIn(printed);
  const wrong = new Set<number>();
  let at = 0;
  for (const [index, { text, of }] of expected.entries()) {
    if (isPrinted(found[at], text)) {
      at += 1;
      continue;
    }
    const ahead = found.slice(at, at + reach).findIndex((one) => isPrinted(one, text));
    const next = expected[index + 1];
    // One that comes later stands behind something that was added or moved, unless the next one is here.
    if (ahead >= 0 && !(next && isPrinted(found[at], next.text))) {
      const before = expected[index - 1];
      wrong.add(of);
      if (before) wrong.add(before.of);
      at += ahead + 1;
    } else wrong.add(of);
  }
  if (at < found.length) for (const { of } of expected.slice(-1)) wrong.add(of);
  return [...wrong];
}
const reach = 50;
