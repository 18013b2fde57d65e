/** The comma behind a date that opens an item. */

import { expect, test } from 'vitest';
import { buildBulletin } from '../../src/model/build.ts';
import { itemParagraphs } from '../../src/model/sentence.ts';

function printed(item: Readonly<Record<string, unknown>>): string {
  const { bulletin } = buildBulletin({ kind: 'bulletin', sections: [{ title: '甲', items: [item] }] });
  const block = bulletin.sections[0]?.blocks[0];
  if (block?.kind !== 'items') throw new Error('no items');
  return itemParagraphs(block.list)
    .map(({ spans }) => spans.flatMap(({ parts }) => parts.map(({ text }) => text)).join(''))
    .join('\n');
}

test.each([
  [{ date: '5月6日', text: '召开会议。' }, '5月6日，召开会议。'],
  // A text that begins with a mark brings it along.
  [{ date: '5月6日', text: '，召开会议。' }, '5月6日，召开会议。'],
  [{ date: '5月6日', text: '：召开会议。' }, '5月6日：召开会议。'],
  [{ date: '5月6日', text: '“双随机”检查。' }, '5月6日，“双随机”检查。'],
  // What stands between does not.
  [{ date: '5月6日', post: '县长', text: '：召开会议。' }, '5月6日，县长：召开会议。'],
])('%j', (item, expected) => expect(printed(item)).toBe(expected));
