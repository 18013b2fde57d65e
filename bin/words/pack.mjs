/**
 * Makes src/words/packed.generated.ts: the words, the pairs of characters and what is taken for what, as bytes that
 * src/words/lexicon.ts reads where they lie. Run by hand when a source is renewed:
 *
 *   node bin/words/pack.mjs JIEBA UNIHAN COUNTS
 *
 * JIEBA is dict.txt of the npm package @node-rs/jieba (MIT), UNIHAN the folder of Unihan_*.txt (Unicode licence), COUNTS
 * the folder of laws.{words,bigrams,trigrams}.tsv.gz: how often words, pairs and triples of characters stand in 19.9
 * million characters of laws and regulations, which bear no copyright (Copyright Law of the PRC, art. 5), and, added by
 * count.mjs, in 1.9 million of reports of governments and papers of the State Council. Beside this, bonds.tsv.gz and
 * edges.tsv.gz are made by bonds.mjs, trees.txt by fit.mjs, attested.tsv.gz by attested.mjs, triples.txt.gz by
 * neighbours.mjs.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { alikeness } from './alike.mjs';

const [jieba, unihan, counts] = process.argv.slice(2);
const out = new URL('../../src/words/packed.generated.ts', import.meta.url);

/** Rarer ones only make words of what are none. */
const leastWord = 10;
/** Seen so often in official text, a word is what somebody meant. */
const leastMeant = 40;
/** Or so often in any text, and sometimes in an official one. */
const leastCommon = 500;
/** What a word of newer.txt is taken to have been counted. */
const leastNewer = 300;
/** What a place is taken to have been counted, however seldom it is named. */
const leastPlace = 100;
const leastPair = 2;
/** Of the table of neighbours; at three bits of a mark one in sixteen is found that is not there. */
const bitsOfNeighbour = 6;
/** A character that people write daily, as a word of its own. */
const leastDaily = 300;
const longestWord = 6;

const isHan = (text) => /^[\u4e00-\u9fa5]+$/.test(text);
const counted = (name) =>
  gunzipSync(readFileSync(join(counts, `laws.${name}.tsv.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter(([text]) => isHan(text))
    .map(([text, times]) => [text, Number(times)]);

const official = new Map(counted('words'));
const pairs = new Map(counted('bigrams').filter(([, times]) => times >= leastPair));
/** Those of laws, and those of news. */
const triples = new Set([
  ...counted('trigrams').map(([triple]) => triple),
  ...gunzipSync(readFileSync(new URL('triples.txt.gz', import.meta.url)))
    .toString('utf8')
    .split('\n')
    .flatMap(([first, second, ...behind]) => behind.map((third) => first + second + third)),
]);
const listed = readFileSync(jieba, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => word && isHan(word) && word.length <= longestWord);
const general = new Map(listed.map(([word, times]) => [word, Number(times)]));
const places = new Set(listed.filter(([, , sort]) => sort === 'ns').map(([word]) => word));

const words = new Map();
for (const [word, times] of general) {
  const all = Math.max(times, places.has(word) ? leastPlace : 0) + (official.get(word) ?? 0);
  if (word.length === 1 || all >= leastWord) words.set(word, all);
}
for (const [word, times] of official)
  if (!words.has(word) && word.length <= longestWord && times >= leastWord) words.set(word, times);
/** Words of today's offices, younger than the counts. */
const newer = readFileSync(new URL('newer.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\s+/);
for (const word of newer) words.set(word, Math.max(words.get(word) ?? 0, leastNewer));
const newerWords = new Set(newer);
/** Three characters of four can hardly belong to another word. */
const isMeant = (word) => {
  const [times, commonly] = [official.get(word) ?? 0, general.get(word) ?? 0];
  if (word.length === 4 && times + commonly >= 60) return true;
  // Of a word that nothing but this list has, nobody is thought to have meant it.
  if (newerWords.has(word) && times + commonly >= 5) return true;
  return times >= leastMeant || (times >= 3 && commonly >= leastCommon);
};
const meant = new Set([...words.keys()].filter((word) => word.length >= 2 && word.length <= 4 && isMeant(word)));

// Characters by their code; 0 is one that is not known.
const used = new Set([...words.keys()].filter((word) => word.length > 1).flatMap((word) => [...word]));
for (const pair of pairs.keys()) for (const character of pair) used.add(character);
const characters = [...used].sort();
const idOf = new Map(characters.map((character, index) => [character, index + 1]));
if (characters.length > 0x1fff) throw new Error(`${characters.length} characters`);

let total = 0;
for (const times of words.values()) total += Math.max(times, 0.5);
/** 1–127: eighths of −ln of how likely a word is. */
const costOf = (word) =>
  Math.max(
    1,
    Math.min(word.length === 2 ? 126 : 127, Math.round(8 * Math.log(total / Math.max(words.get(word), 0.5)))),
  );
/** 1–31: 2.5 times ln of how often a pair was seen. */
const levelOf = (times) => (times ? Math.min(31, 1 + Math.floor(2.5 * Math.log(times))) : 0);

const { sounds, looks, sharesPart, sharesTrace, isClassic } = alikeness(unihan);
/** What a written character may be meant for: of those that stand in a word that somebody means. */
const inMeant = [...new Set([...meant].flatMap((word) => [...word]))].sort();
/** Only what people write daily is written by accident. */
const daily = new Set(
  [...words].filter(([word, times]) => word.length === 1 && times >= leastDaily).map(([word]) => word),
);
/** As lexicon.ts reads it; of those that look alike but faintly only what people write daily. */
const kindOf = (written, other) => {
  if (isClassic(written, other)) return 4;
  const kind = (looks(written, other) ? 1 : 0) | (sounds(written, other) ? 2 : 0);
  if (kind > 0 || !daily.has(written) || !daily.has(other)) return kind || undefined;
  if (sharesPart(written, other)) return 0;
  return sharesTrace(written, other) ? 5 : undefined;
};
const takenFor = characters.map((written) =>
  inMeant
    .filter((other) => other !== written)
    .map((other) => [idOf.get(other), kindOf(written, other)])
    .filter(([, kind]) => kind !== undefined),
);

// Every pair that was seen, or begins a word.
const rows = new Map();
const rowOf = (pair) => {
  const before = rows.get(pair);
  if (before) return before;
  const row = { level: levelOf(pairs.get(pair)), cost: 0, reach: 0, meant: false, doubtful: false };
  rows.set(pair, row);
  return row;
};
for (const pair of pairs.keys()) rowOf(pair);
for (const word of words.keys()) {
  if (word.length < 2) continue;
  const row = rowOf(word.slice(0, 2));
  if (word.length === 2) Object.assign(row, { cost: costOf(word), meant: meant.has(word) });
  else row.reach = Math.max(row.reach, word.length === 3 ? 1 : word.length === 4 ? 2 : 3);
}
/** In the place of a cost: too rare to cut a text by, but a word, so that it is hardly a slip. */
const listedCost = 127;
for (const [word, times] of general) {
  if (word.length !== 2 || times >= leastWord || ![...word].every((character) => idOf.has(character))) continue;
  const row = rowOf(word);
  if (row.cost === 0) row.cost = listedCost;
}
/** A pair so much rarer may be a slip for another: 200 times. */
const rarer = 13;
const inWords = new Set();
for (const word of meant) for (let at = 0; at + 2 <= word.length; at += 1) inWords.add(word.slice(at, at + 2));
const beside = { first: new Map(), second: new Map() };
for (const pair of inWords) {
  const [a, b] = pair;
  const level = levelOf(pairs.get(pair));
  for (const [side, fixed, open] of [
    ['first', b, a],
    ['second', a, b],
  ]) {
    const list = beside[side].get(fixed) ?? [];
    list.push([idOf.get(open), level]);
    beside[side].set(fixed, list);
  }
}
const isTakenFor = new Set(takenFor.flatMap((list, index) => list.map(([other]) => (index + 1) * 8192 + other)));
for (const [pair, row] of rows) {
  const [a, b] = pair;
  const could = (written, list = []) =>
    list.some(([other, level]) => level - row.level >= rarer && isTakenFor.has(idOf.get(written) * 8192 + other));
  row.doubtful = could(a, beside.first.get(b)) || could(b, beside.second.get(a));
}

const count = characters.length + 1;
// What could not be meant for anything need not be known.
for (const [pair, row] of rows)
  if (row.cost === listedCost && row.level === 0 && row.reach === 0 && !row.doubtful) rows.delete(pair);
const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
const starts = new Uint32Array(count + 1);
const seconds = new Uint16Array(sorted.length);
const seen = new Uint8Array(sorted.length);
const costs = new Uint8Array(sorted.length);
sorted.forEach(([pair, row], index) => {
  starts[idOf.get(pair[0]) + 1] += 1;
  seconds[index] = idOf.get(pair[1]);
  seen[index] = row.level | (row.reach << 5) | (row.doubtful ? 128 : 0);
  costs[index] = row.cost | (row.meant ? 128 : 0);
});
for (let id = 1; id <= count; id += 1) starts[id] += starts[id - 1];

const singles = new Uint8Array(count);
const asFirst = new Uint8Array(count);
const asSecond = new Uint8Array(count);
const sums = { first: new Map(), second: new Map() };
let allPairs = 0;
for (const [pair, times] of pairs) {
  allPairs += times;
  sums.first.set(pair[0], (sums.first.get(pair[0]) ?? 0) + times);
  sums.second.set(pair[1], (sums.second.get(pair[1]) ?? 0) + times);
}
/** 1–255: eight times ln of how often, and 1. */
const fine = (times) => (times ? 1 + Math.round(8 * Math.log(times)) : 0);
for (const [character, id] of idOf) {
  singles[id] = words.has(character) ? costOf(character) : 127;
  asFirst[id] = fine(sums.first.get(character));
  asSecond[id] = fine(sums.second.get(character));
}

/** The same as in lexicon.ts. */
const hash = (ids) => {
  let h = 0x811c9dc5;
  for (const id of ids) {
    h = Math.imul(h ^ id, 0x9e3779b1);
    h ^= h >>> 15;
  }
  return h >>> 0;
};
const long = [...words.keys()].filter((word) => word.length > 2).sort();
let size = 1;
while (size * 0.85 < long.length) size *= 2;
const slots = new Uint32Array(size);
for (const word of long) {
  const h = hash([...word].map((character) => idOf.get(character)));
  const value = ((h & 0xffffff00) | (meant.has(word) ? 128 : 0) | costOf(word)) >>> 0;
  // The place is of other bits than the mark.
  let at = Math.imul(h, 0x85ebca6b) >>> (32 - Math.log2(size));
  while (slots[at] !== 0) at = (at + 1) & (size - 1);
  slots[at] = value;
}

// What stood beside the first and the last pair of a word that somebody means.
const firstPairs = new Set([...meant].map((word) => word.slice(0, 2)));
const lastPairs = new Set([...meant].map((word) => word.slice(-2)));
const neighbours = [];
for (const triple of triples) {
  const ids = [...triple].map((character) => idOf.get(character) ?? 0);
  if (ids.includes(0)) continue;
  if (firstPairs.has(triple.slice(1))) neighbours.push([1, ...ids]);
  if (lastPairs.has(triple.slice(0, 2))) neighbours.push([2, ...ids]);
}
const bits = neighbours.length * bitsOfNeighbour;
const bloom = new Uint8Array(Math.ceil(bits / 32) * 4);
for (const ids of neighbours) {
  const h = hash(ids);
  const step = (Math.imul(h, 0x85ebca6b) | 1) >>> 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const at = ((h + Math.imul(turn, step)) >>> 0) % (bloom.length * 8);
    bloom[at >> 3] |= 1 << (at & 7);
  }
}

const alikeStarts = new Uint32Array(count + 1);
const alike = [];
takenFor.forEach((list, index) => {
  alikeStarts[index + 2] = list.length;
  // Thirteen bits and three.
  alike.push(...list.map(([other, kind]) => other | (kind << 13)));
});
for (let id = 1; id <= count; id += 1) alikeStarts[id] += alikeStarts[id - 1];

// Of the pairs inside such words: by the first what follows, by the second what comes before.
const besides = (fixed, open) => {
  const lists = Array.from({ length: count }, () => []);
  for (const pair of inWords) lists[idOf.get(pair[fixed])].push(idOf.get(pair[open]));
  const from = new Uint32Array(count + 1);
  lists.forEach((list, id) => {
    from[id + 1] = from[id] + list.length;
  });
  return [from, Uint16Array.from(lists.flatMap((list) => list.sort((one, other) => one - other)))];
};

/** Texts by the upper bits of their mark, sorted by its next sixteen: where each bucket begins, and the sixteen. */
const bucketed = (name, bucketBits) => {
  const rows = gunzipSync(readFileSync(new URL(`${name}.tsv.gz`, import.meta.url)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([text, ...values]) => [
      Math.imul(hash([...text].map((character) => idOf.get(character) ?? 0)), 0x85ebca6b) >>> 0,
      values.map(Number),
    ])
    .sort(([a], [b]) => a - b);
  const starts = new Uint32Array((1 << bucketBits) + 1);
  for (const [mark] of rows) starts[(mark >>> (32 - bucketBits)) + 1] += 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] += starts[at - 1];
  return {
    starts,
    marks: Uint16Array.from(rows, ([mark]) => (mark >>> (16 - bucketBits)) & 0xffff),
    values: rows.map(([, values]) => values),
  };
};
/** Words that belong together, with four bits of how much. */
const bonds = bucketed('bonds', 14);
const bondLevels = new Uint8Array(Math.ceil(bonds.values.length / 2));
bonds.values.forEach(([level], index) => {
  bondLevels[index >> 1] |= level << ((index & 1) * 4);
});
/** Words and how they end a phrase, or begin one: four bits each. */
const edges = bucketed('edges', 12);

/** What people print, though it looks like a slip: nothing is kept of it but the mark. */
const attested = bucketed('attested', 12);
const attestedOften = new Uint8Array(Math.ceil(attested.values.length / 8));
attested.values.forEach(([level], index) => {
  if (level > 1) attestedOften[index >> 3] |= 1 << (index & 7);
});

/** As trees.ts reads them; made by fit.mjs. */
const treesIn = (name) =>
  Int16Array.from(
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .trim()
      .split(/\s+/)
      .filter(Boolean),
    Number,
  );

/** In the order of lexicon.ts, each preceded by its length in bytes, all at multiples of four. */
const parts = [
  Uint16Array.from([0, ...characters.map((character) => character.charCodeAt(0))]),
  starts,
  seconds,
  seen,
  costs,
  singles,
  asFirst,
  asSecond,
  slots,
  bloom,
  alikeStarts,
  Uint16Array.from(alike),
  ...besides(0, 1),
  ...besides(1, 0),
  Float64Array.from([Math.log(allPairs), Math.log(total)]),
  bonds.starts,
  bonds.marks,
  bondLevels,
  edges.starts,
  edges.marks,
  Uint8Array.from(edges.values, ([end, start]) => (end << 4) | start),
  treesIn('trees.txt'),
  attested.starts,
  attested.marks,
  attestedOften,
  treesIn('context-trees.txt'),
];
const chunks = [];
for (const part of parts) {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(bytes.length, 0);
  chunks.push(head, bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8));
}
const packed = Buffer.concat(chunks);
writeFileSync(
  out,
  `// Made by bin/words/pack.mjs from jieba's list (MIT), Unihan (Unicode licence), counts of official texts, which bear no copyright, and what stands together in public news.
/** The bytes that lexicon.ts reads, in base64. */
export const packed =
  '${packed.toString('base64')}';
`,
);
process.stdout.write(
  `${characters.length} characters, ${sorted.length} pairs, ${long.length} long words, ${meant.size} meant, ${neighbours.length} neighbours, ${alike.length} alike, ${bonds.values.length} bonds, ${edges.values.length} edges, ${attested.marks.length} attested; ${parts.map((p) => p.byteLength).join(' ')}; ${packed.length} bytes\n`,
);
