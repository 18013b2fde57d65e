/**
 * Makes trees.txt: by what is evident of a suspect, the log-odds that it is a slip. Run by hand, before pack.mjs and after
 * it (what is evident is read from the words that are packed):
 *
 *   node bin/words/fit.mjs PRINTED TEXT…
 *
 * TEXT are files of prose as it was printed, a paragraph a line; PRINTED a file of forms that are slips in them after all.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { asText, crossed, grower } from './grow.mjs';
import { documentsOf, ofDocument, printed, seededSlips } from './slips.mjs';

const [slipsFile, ...texts] = process.argv.slice(2);
const wanted = Number(process.env.SLIPS ?? 24000);
/** What is said wrongly costs so much more than what is not said. */
const dearer = Number(process.env.DEARER ?? 5);

const documents = texts.flatMap(documentsOf);
const known = new Set(readFileSync(slipsFile, 'utf8').split(/\s+/).filter(Boolean));
const rows = [...printed(documents), ...seededSlips(documents, wanted)].filter(
  ({ slip, name }) => slip > 0 || !known.has(name.split('→')[0]),
);
const grown = grower(
  {
    evidence: rows.map(({ evidence }) => evidence),
    target: Float64Array.from(rows, ({ slip }) => (slip > 0 ? 1 : 0)),
    weight: Float64Array.from(rows, ({ slip }) => (slip > 0 ? 1 : dearer)),
    added: Float64Array.from(rows, ({ times, meantTimes }) => ofDocument(times, meantTimes)),
  },
  {
    trees: Number(process.env.TREES ?? 240),
    rate: Number(process.env.RATE ?? 0.12),
    least: 40,
    ridge: 5,
  },
);

if (process.env.MEASURE) {
  const score = crossed(
    grown,
    rows.map(({ document }) => document),
    3,
  );
  const only = new RegExp(process.env.MEASURE);
  const characters = documents
    .filter(({ file }) => only.test(file))
    .reduce((sum, { lines }) => sum + lines.join('').length, 0);
  const right = rows
    .map((row, at) => ({ ...row, score: score[at] }))
    .filter(({ slip, file }) => slip === 0 && only.test(file));
  right.sort((one, other) => other.score - one.score);
  for (const share of [0.01, 0.02, 0.03, 0.05]) {
    const least = right[Math.floor((share * characters) / 1000)].score;
    const found = { looks: new Set(), sound: new Set(), other: new Set() };
    rows.forEach(({ slip, kind }, at) => {
      if (slip > 0 && score[at] > least) found[kind].add(slip);
    });
    process.stdout.write(
      `${share} a thousand of ${characters}: T ${least.toFixed(2)} looks ${(found.looks.size / wanted / 0.45).toFixed(3)} sound ${(found.sound.size / wanted / 0.45).toFixed(3)} other ${(found.other.size / wanted / 0.1).toFixed(3)}\n`,
    );
  }
  process.stdout.write(
    `${right
      .slice(0, Number(process.env.SHOW ?? 60))
      .map((row) => `${row.name}:${basename(row.file).slice(0, 4)}${row.score.toFixed(1)}`)
      .join(' ')}\n`,
  );
} else {
  writeFileSync(new URL('trees.txt', import.meta.url), asText(grown(() => true).made));
}
