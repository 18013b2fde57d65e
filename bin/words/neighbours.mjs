/**
 * Makes triples.txt.gz, which pack.mjs takes in beside the triples of laws: three characters that stand together in several
 * items of news. Run by hand when a source is renewed:
 *
 *   node bin/words/neighbours.mjs TEXT…
 *
 * Each TEXT as for attested.mjs. Nothing is kept of them but the triples, by their first two characters: 安全 and all that
 * stood behind it on a line.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const leastItems = 3;
const inItems = new Map();
let item = 0;
for (const text of process.argv.slice(2))
  for (const one of readFileSync(text, 'utf8').split(/^#.*\n/m)) {
    item += 1;
    for (const run of one.match(/[\u4e00-\u9fa5]{3,}/g) ?? [])
      for (let at = 0; at + 3 <= run.length; at += 1) {
        const triple = run.slice(at, at + 3);
        const [times, last] = inItems.get(triple) ?? [0, 0];
        if (last !== item) inItems.set(triple, [times + 1, item]);
      }
  }
const behind = new Map();
for (const [triple, [times]] of inItems)
  if (times >= leastItems) behind.set(triple.slice(0, 2), (behind.get(triple.slice(0, 2)) ?? '') + triple[2]);
const lines = [...behind].map(([pair, all]) => pair + [...all].sort().join('')).sort();
writeFileSync(new URL('triples.txt.gz', import.meta.url), gzipSync(lines.join('\n'), { level: 9 }));
