/**
 * Makes bonds.tsv.gz and edges.tsv.gz, which pack.mjs takes in: words that stand together in official text far more
 * often than by chance, and how much, two of them also where it is but a little more; how often a word ends a phrase
 * there, and begins one. Run by hand when a source is renewed, after pack.mjs has made the words that texts are cut into:
 *
 *   node bin/words/bonds.mjs FOLDER…
 *
 * FOLDER holds laws, regulations, reports of governments and titles of official papers as .md, .txt or .csv: texts that
 * bear no copyright (Copyright Law of the PRC, art. 5). Nothing is kept of them but these words and a number from 1 to 15.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const folders = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));

/** Two words: so often, so much (ln); rarer ones only where they hardly stand apart. */
const pairOften = 12;
const pairMuch = 3;
const rareOften = 3;
const rareMuch = 8;
/** Of two words of two characters and more, seen so often, it is enough that they are found together sooner than by chance. */
const seenOften = 3;
const seenMuch = 1;
/** Three words and more: so often, so much, and so much more than what two of them tell. */
const longOften = 20;
const longMuch = 4;
const longMore = 2;
/** No longer than line-ends.ts looks for. */
const longest = 10;
const mostWords = 5;
/** A word so often seen has edges. */
const edgeOften = 40;
/** Grammar, and what counts. */
const loose = new Set(
  `的 了 和 及 与 或 或者 以及 并 在 对 等 关于 由 为 以 将 是 其 之 于 应当 应 不 不得 可以 可 按照 依照 根据 从 向 到 至 自 该 本 各 每 所 者 第 条 款 项 万 元 年 月 日
  有 无 未 已 被 把 经 后 前 时 内 外 中 上 下 人 个 名 处 起 也 都 而 则 若 如 但 且 给 让 使 做 我们 我国 必须 需要 能够 没有 进行 一 二 三 四 五 六 七 八 九 十 十一 十二
  十三 十四 十五 十六 十七 十八 十九 二十 三十 两 一百 百 千 一个 一种 这 那 这些 这种 同时 因 因为 由于 除 除外 此 此外 其中 以下 以上 下列 上述 前款 规定 本法 本条例 属于`.split(
    /\s+/,
  ),
);

const bundled = await build({
  stdin: {
    contents: "export { lexicon } from './lexicon.ts'; export { segmented } from './segment.ts';",
    resolveDir: join(here, '../../src/words'),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { lexicon, segmented } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
);
const known = lexicon();

/** Words by their number; 0 parts what does not stand together. */
const words = ['|'];
const numberOf = new Map([['|', 0]]);
const numbered = (word) => {
  const number = numberOf.get(word) ?? words.length;
  if (number === words.length) {
    numberOf.set(word, number);
    words.push(word);
  }
  return number;
};
const text = [];
const seen = new Set();
for (const folder of folders)
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!/\.(?:md|txt|csv)$/.test(name)) continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      // What one law has from another counts once.
      const key = line.trim();
      if (key.length >= 8 && seen.has(key)) continue;
      seen.add(key);
      for (const [run] of line.matchAll(/[\u4e00-\u9fa5]+/g)) {
        const { ends } = segmented(known, known.numbers(run, 0, run.length));
        for (let at = 0; at < run.length; at = ends[at]) text.push(numbered(run.slice(at, ends[at])));
        text.push(0);
      }
    }
  }

const isLoose = words.map((word) => word === '|' || loose.has(word));
const lengths = words.map(({ length }) => length);
const times = new Float64Array(words.length);
let all = 0;
for (const number of text)
  if (number !== 0) {
    times[number] += 1;
    all += 1;
  }
/** By how many words: their numbers → how often they stand together. */
const together = [];
for (let size = 2; size <= mostWords; size += 1) {
  const found = new Map();
  const shorter = together[size - 1];
  for (let at = 0; at + size <= text.length; at += 1) {
    let length = 0;
    for (let nth = at; nth < at + size && length <= longest; nth += 1)
      length += isLoose[text[nth]] ? longest + 1 : lengths[text[nth]];
    if (length > longest) continue;
    if (
      shorter &&
      !(
        shorter.get(text.slice(at, at + size - 1).join()) >= rareOften &&
        shorter.get(text.slice(at + 1, at + size).join()) >= rareOften
      )
    )
      continue;
    const key = text.slice(at, at + size).join();
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  together[size] = found;
}
const often = (numbers) =>
  numbers.length === 1 ? times[numbers[0]] : (together[numbers.length].get(numbers.join()) ?? 0);
/** Of where they belong together least. */
const bondOf = (numbers, count) =>
  Math.min(
    ...numbers.slice(1).map((_, nth) => {
      const [left, right] = [often(numbers.slice(0, nth + 1)), often(numbers.slice(nth + 1))];
      return Math.log((count * all) / (Math.max(left, count) * Math.max(right, count)));
    }),
  );

const bonds = new Map();
const keep = (numbers, level) => {
  const key = numbers.map((number) => words[number]).join('');
  bonds.set(key, Math.max(1, Math.min(15, Math.round(level)), bonds.get(key) ?? 0));
};
/** In half steps of what it costs to part them: a logarithm. */
const perBond = 1.6;
/** Of how much sooner than by chance, where both are so rare that chance says little. */
const perSeen = 2.5;
for (const [key, count] of together[2]) {
  const numbers = key.split(',').map(Number);
  const isThick = numbers.every((number) => lengths[number] > 1);
  const byChance = (times[numbers[0]] * times[numbers[1]]) / all;
  const sooner = Math.log((count + 1) / (byChance + 1));
  if (isThick && count >= seenOften && sooner >= seenMuch) keep(numbers, sooner * perSeen);
  // Of one character beside two it takes more to be sure.
  const isThin = lengths[numbers[0]] + lengths[numbers[1]] < 4;
  if (count < (isThin ? 2 * pairOften : rareOften)) continue;
  const bond = bondOf(numbers, count);
  if ((count >= pairOften && bond >= pairMuch) || (count >= rareOften && bond >= rareMuch))
    keep(numbers, bond * perBond);
}
for (let size = 3; size <= mostWords; size += 1)
  for (const [key, count] of together[size]) {
    if (count < longOften) continue;
    const numbers = key.split(',').map(Number);
    const bond = bondOf(numbers, count);
    const ofTwo = Math.min(
      ...numbers.slice(1).map((_, nth) => {
        const pair = numbers.slice(nth, nth + 2);
        return often(pair) >= 2 ? bondOf(pair, often(pair)) : 0;
      }),
    );
    if (bond >= longMuch && bond - Math.max(0, ofTwo) >= longMore) keep(numbers, bond * perBond);
  }

const rows = [...bonds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, level]) => `${key}\t${level}\n`);
writeFileSync(join(here, 'bonds.tsv.gz'), gzipSync(rows.join(''), { level: 9 }));

/** A phrase ends where grammar, a mark or a line comes: how much sooner behind this word than behind any, in half steps round 8. */
const parts = new Set(
  '的 了 和 及 与 或 或者 以及 并 在 对 等 关于 由 为 以 将 是 其 之 于 应当 应 不 不得 可以 可 按照 依照 根据 从 向 到 至 自 该 本 各 每 所 者 第 有 无 未 已 被 把 经 后 前 时 内 外 中 上 下 起 也 都 而 则 若 如 但 且'.split(
    ' ',
  ),
);
const isPart = words.map((word) => word === '|' || parts.has(word));
const edges = { end: new Float64Array(words.length), start: new Float64Array(words.length) };
const whole = { all: 0, end: 0, start: 0 };
text.forEach((number, at) => {
  if (isPart[number]) return;
  const [end, start] = [isPart[text[at + 1] ?? 0] ? 1 : 0, isPart[text[at - 1] ?? 0] ? 1 : 0];
  edges.end[number] += end;
  edges.start[number] += start;
  whole.all += 1;
  whole.end += end;
  whole.start += start;
});
const odds = (share) => Math.log(share / (1 - share));
const edgeOf = (number, side) => {
  const base = whole[side] / whole.all;
  const share = (edges[side][number] + 2 * base) / (times[number] + 2);
  return Math.max(0, Math.min(15, Math.round(2 * (odds(Math.min(0.999, share)) - odds(base))) + 8));
};
const edged = words
  .map((word, number) => [word, number])
  .filter(([word, number]) => word.length > 1 && !isPart[number] && times[number] >= edgeOften)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, number]) => `${word}\t${edgeOf(number, 'end')}\t${edgeOf(number, 'start')}\n`);
writeFileSync(join(here, 'edges.tsv.gz'), gzipSync(edged.join(''), { level: 9 }));
process.stdout.write(
  `${text.length} words of text, ${words.length} of them, ${rows.length} bonds, ${edged.length} words with edges\n`,
);
