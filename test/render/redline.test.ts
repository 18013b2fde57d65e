/** LibreOffice accepts a 花脸稿 to the second page, and refuses it to the first: the same words, in the same places. */

import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/docx/write.ts';
import { linesOf } from '../../src/flow/lines.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { pairOfExample, pairOfLoop, pairsOfCases, redlineOf } from '../diff/redlines.ts';
import { savedByLibreOffice } from './office.ts';
import { render } from './render.ts';
import { appliedByLibreOffice } from './revisions.ts';
import { canRender } from './tools.ts';

const linesIn = (docx: Uint8Array): readonly string[] =>
  linesOf([{ blocks: readFlow(docx, 'x.docx').flow?.blocks ?? [] }]).map(({ text }) => text);

describe.skipIf(!canRender)('a redline', () => {
  const pairs = canRender ? [...pairsOfCases(), pairOfLoop(), pairOfExample()] : [];
  const redlines = pairs.map(redlineOf);
  const applied = canRender ? appliedByLibreOffice(redlines) : [];
  const plain = canRender
    ? savedByLibreOffice(pairs.flatMap(({ before, after }) => [writeDocx(before), writeDocx(after)]))
    : [];
  const pages = canRender
    ? render(
        Object.fromEntries(
          pairs.flatMap(({ name }, index) => [
            [`${name} redline`, redlines[index] as Uint8Array],
            [`${name} refused`, applied[index]?.refused as Uint8Array],
            [`${name} before`, plain[2 * index] as Uint8Array],
            [`${name} accepted`, applied[index]?.accepted as Uint8Array],
            [`${name} after`, plain[2 * index + 1] as Uint8Array],
          ]),
        ),
      )
    : {};
  /** Words where they stand, to the millimetre. */
  const words = (name: string) =>
    pages[name]?.pages.map((page) =>
      page.lines.map(({ text, left, top }) => `${Math.round(left)} ${Math.round(top)} ${text}`),
    );

  test.each(pairs.map(({ name }, index) => [name, index] as const))('%s', (name, index) => {
    const { accepted, refused } = applied[index] as (typeof applied)[number];
    expect(linesIn(accepted)).toEqual(linesIn(plain[2 * index + 1] as Uint8Array));
    expect(linesIn(refused)).toEqual(linesIn(plain[2 * index] as Uint8Array));
    expect(words(`${name} accepted`)).toEqual(words(`${name} after`));
    expect(words(`${name} refused`)).toEqual(words(`${name} before`));
  });
});
