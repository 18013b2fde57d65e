/**
 * Makes news.trigrams.tsv.gz, beside the counts of laws that pack.mjs takes in: in how many items of news each three
 * characters stand together, where there are two. Run by hand when a source is renewed:
 *
 *   node bin/words/neighbours.mjs COUNTS TEXT…
 *
 * COUNTS is the folder that is added to, each TEXT as for attested.mjs. Nothing is kept of them but these counts.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const [counts, ...texts] = process.argv.slice(2);
const leastItems = 2;
const inItems = new Map();
let item = 0;
for (const text of texts)
  for (const one of readFileSync(text, 'utf8').split(/^#.*\n/m)) {
    item += 1;
    for (const run of one.match(/[\u4e00-\u9fa5]{3,}/g) ?? [])
      for (let at = 0; at + 3 <= run.length; at += 1) {
        const triple = run.slice(at, at + 3);
        const [times, last] = inItems.get(triple) ?? [0, 0];
        if (last !== item) inItems.set(triple, [times + 1, item]);
      }
  }
const rows = [...inItems]
  .filter(([, [times]]) => times >= leastItems)
  .map(([triple, [times]]) => `${triple}\t${times}`);
writeFileSync(join(counts, 'news.trigrams.tsv.gz'), gzipSync(rows.sort().join('\n')));
