/** Pages of earlier builds: all that differ are kept once, of very many the newest. */

import { expect, test } from 'vitest';
import { earlierName, earlierText, readEarlier, withEarlier } from '../../src/records/earlier-pages.ts';
import type { PrintedPage } from '../../src/records/printed.ts';

const pageOf = (words: string, size = 1): PrintedPage => ({
  files: ['2024-02.yaml'],
  texts: [[0, ['title']]],
  paragraphs: [['标题', [0, 2, 0, 0]], [words.repeat(size)]],
});

const written = (count: number, size = 1) => {
  let kept = readEarlier(new Uint8Array());
  for (let at = 0; at < count; at++)
    kept = withEarlier(kept, '2024-02.yaml', { text: `${at}`, page: pageOf(`第${at}稿。`, size) });
  return earlierText(kept ?? { issue: '', pages: [] });
};
const read = (text: string) => readEarlier(new TextEncoder().encode(text));

test('each as it was, and what they share once', () => {
  const text = written(3);
  expect(read(text)?.pages).toEqual([0, 1, 2].map((at) => ({ text: `${at}`, page: pageOf(`第${at}稿。`) })));
  expect(text.match(/标题/g)).toHaveLength(1);
});

test('of very many, and of very large ones, the newest', () => {
  expect(read(written(450))?.pages.at(0)?.text).not.toBe('0');
  expect(read(written(450))?.pages.at(-1)?.text).toBe('449');
  const large = written(40, 30_000);
  expect(large.length).toBeLessThan(2.5 * 1024 * 1024);
  expect(read(large)?.pages.at(-1)?.text).toBe('39');
});

test('a text that comes back is the newest, once', () => {
  const once = withEarlier(undefined, '甲.yaml', { text: 'a', page: pageOf('甲') });
  const twice = withEarlier(once, '甲.yaml', { text: 'b', page: pageOf('乙') });
  expect(withEarlier(twice, '甲.yaml', { text: 'a', page: pageOf('甲') }).pages.map(({ text }) => text)).toEqual([
    'b',
    'a',
  ]);
  expect(withEarlier(twice, '乙.yaml', { text: 'c', page: pageOf('丙') }).pages).toHaveLength(1);
});

test('what is broken is none', () => {
  const text = written(2);
  expect(read(text.replace('第0稿', '第9稿'))).toBeUndefined();
  expect(read(text.slice(0, 40))).toBeUndefined();
  expect(read('')).toBeUndefined();
  expect(earlierName(`${'0'.repeat(32)}.jsonl`)).toBe(`${'0'.repeat(32)}.pages.json`);
});
