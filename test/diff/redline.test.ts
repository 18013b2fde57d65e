/** 花脸稿: all revisions accepted it is the second page, all refused the first. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { redlined } from '../../src/compare/redline.ts';
import { writeDocx } from '../../src/docx/write.ts';
import type { Block, Flow, Inline } from '../../src/flow/flow.ts';
import { linesOf } from '../../src/flow/lines.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import type { Version } from '../../src/flow/text.ts';
import type { PageTree } from '../../src/layout/tree.ts';
import {
  type Pair,
  pairOfExample,
  pairOfLoop,
  pairsOfCases,
  pairsOfExamples,
  redlineOf,
  treeOfText,
} from './redlines.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

function flowOf(docx: Uint8Array): Flow {
  const { flow } = readFlow(docx, 'x.docx');
  if (!flow) throw new Error('no flow');
  return flow;
}
const linesIn = (docx: Uint8Array, version: Version): readonly string[] =>
  linesOf([{ blocks: flowOf(docx).blocks }], version).map(({ text }) => text);

/** What each revision holds, in the order of the body: [-gone-] {+new+} {↓moved away↓} {↑moved here↑} <looks otherwise>. */
function marks(docx: Uint8Array): string {
  const mark = (one: Inline): readonly string[] => {
    const change = one.kind === 'run' ? one.changes[0] : undefined;
    if (one.kind !== 'run' || !change) return [];
    const { text } = one;
    const shown = {
      deleted: `[-${text}-]`,
      inserted: `{+${text}+}`,
      movedFrom: `{↓${text}↓}`,
      movedTo: `{↑${text}↑}`,
      formatted: `<${text}>`,
    };
    return [shown[change.kind]];
  };
  const each = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.inline.flatMap(mark)
        : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => each(cell.blocks))),
    );
  return `${each(flowOf(docx).blocks).join('\n')}\n`;
}

function checked(pair: Pair): Uint8Array {
  const made = redlineOf(pair);
  expect(linesIn(made, 'accepted')).toEqual(linesIn(writeDocx(pair.after), 'accepted'));
  expect(linesIn(made, 'original')).toEqual(linesIn(writeDocx(pair.before), 'accepted'));
  return made;
}

test.each([...pairsOfCases(), pairOfLoop(), pairOfExample()].map((pair) => [pair.name, pair] as const))(
  '%s',
  async (name, pair) => {
    const made = checked(pair);
    await expect(marks(made)).toMatchFileSnapshot(path.join(here, 'redline', `${name}.txt`));
    expect(Buffer.compare(made, redlineOf(pair))).toBe(0);
  },
);

test.each(pairsOfExamples().map((pair) => [pair.name, pair] as const))('%s and another example', (_, pair) => {
  checked(pair);
  checked({ ...pair, before: pair.after, after: pair.before });
});

test('nothing changed: no revision', () => {
  const { before } = pairOfLoop();
  const { tree, unmarked } = redlined(before, before, { author: '张三' });
  expect(unmarked).toEqual([]);
  expect(new TextDecoder().decode(writeDocx(tree))).not.toContain('w:ins ');
  expect(marks(writeDocx(tree))).toBe('\n');
});

test('without a day none is written; a name is data', () => {
  const [a, b] = ['甲乙丙丁戊己。', '庚辛壬癸子丑寅卯。'].map((text) =>
    treeOfText(`标题: 一\n栏目:\n  - 标题: 二\n    条目: [${text}]\n`),
  ) as [PageTree, PageTree];
  const made = writeDocx(redlined(a, b, { author: '<甲>&"' }).tree);
  const body = new TextDecoder().decode(flowOf(made).part('word/document.xml') as Uint8Array);
  expect(body).toContain('w:author="&lt;甲&gt;&amp;&quot;"');
  expect(body).not.toContain('w:date');
});

test('what no revision says is told', () => {
  const [a, b] = ['通用', '电子'].map((margins) =>
    treeOfText(`标题: 一\n版式: { 页边: ${margins} }\n栏目: [{ 标题: 二, 正文: 三 }]\n`),
  ) as [PageTree, PageTree];
  expect(redlined(a, b, { author: '张三' }).unmarked).toContain('paper');
});
