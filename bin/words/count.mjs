/**
 * Adds how often words, pairs and triples of characters stand in further official texts to a folder of such counts, for
 * `pack.mjs`. Run by hand: laws alone know little of what offices write today, so that reports of governments and papers
 * of the State Council, which bear no copyright either (Copyright Law of the PRC, art. 5), are counted besides.
 *
 *   node bin/words/count.mjs JIEBA COUNTS NEW TEXT…
 *
 * JIEBA and COUNTS as for pack.mjs, NEW the folder that is made, each TEXT a file of plain text.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync, gzipSync } from 'node:zlib';

const [jieba, counts, made, ...texts] = process.argv.slice(2);
const longestWord = 6;
const listed = new Set(
  readFileSync(jieba, 'utf8')
    .split('\n')
    .filter((line) => Number(line.split(' ')[1]) >= 10)
    .map((line) => line.split(' ')[0]),
);
const runs = texts.flatMap((text) => readFileSync(text, 'utf8').match(/[\u4e00-\u9fa5]+/g) ?? []);

const stretches = (length) =>
  runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length)),
  );
/** The longest word that begins at each place. */
function* wordsOf(run) {
  for (let at = 0; at < run.length; ) {
    let size = Math.min(longestWord, run.length - at);
    while (size > 1 && !listed.has(run.slice(at, at + size))) size -= 1;
    yield run.slice(at, at + size);
    at += size;
  }
}
const timesOf = (stretched) => {
  const times = new Map();
  for (const one of stretched) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
};

mkdirSync(made, { recursive: true });
for (const [name, found, least] of [
  ['words', timesOf(runs.flatMap((run) => [...wordsOf(run)])), 1],
  ['bigrams', timesOf(stretches(2)), 1],
  ['trigrams', timesOf(stretches(3)), 2],
]) {
  const file = `laws.${name}.tsv.gz`;
  const lines = gunzipSync(readFileSync(join(counts, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const sums = new Map(lines.map((line) => line.split('\t')).map(([text, times]) => [text, Number(times)]));
  // What laws have not is a traditional or a strange character.
  const known = new Set([...sums.keys()].join(''));
  for (const [text, times] of found)
    if ((times >= least || sums.has(text)) && [...text].every((character) => known.has(character)))
      sums.set(text, (sums.get(text) ?? 0) + times);
  const sorted = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  writeFileSync(join(made, file), gzipSync(sorted.map((row) => row.join('\t')).join('\n')));
}
