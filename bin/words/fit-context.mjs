/**
 * Makes context-trees.txt: by what is evident of a suspect, what the text around it and the document say, the log-odds that
 * it is a slip. Run by hand, before pack.mjs and after it, when the first trees or what is evident have changed:
 *
 *   node bin/words/fit-context.mjs PRINTED LOOKS SOUNDS TEXT…
 *
 * PRINTED is a file of forms that are slips in the texts after all; LOOKS has characters that look alike, a group a line,
 * SOUNDS a character and those that sound like it (both of pycorrector, Apache-2.0); TEXT are files as for fit.mjs, or
 * folders with a document a file.
 */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { asText, crossed, grower, seeded } from './grow.mjs';
import { documentsOf, lex, segmented, weighedIn } from './slips.mjs';

const [slipsFile, looksFile, soundsFile, ...texts] = process.argv.slice(2);
const wanted = Number(process.env.SLIPS ?? 40000);
/** What is said wrongly costs so much more than what is not said. */
const dearer = Number(process.env.DEARER ?? 2);
/** What somebody reads is a sentence alone, one among others, some paragraphs, or all. */
const [fewParagraphs, someSentences, longest] = [4, [20, 60, 250], 30000];
/** Only what people write daily is written by accident: of a million characters so many. */
const leastCommon = 15;
/** A slip that is a word of the list as common as this is nobody's to find. */
const commonCost = 14;
const sentences = /[^。！？；]+[。！？；]?/g;
const runs = /[\u4e00-\u9fa5]{2,}/g;

const random = seeded(77);
const among = (list) => list[Math.floor(random() * list.length)];
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const documents = texts
  .flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => ({
            file: join(path, name),
            lines: linesOf(readFileSync(join(path, name), 'utf8')),
          }))
      : documentsOf(path),
  )
  .map((document) => ({ ...document, size: document.lines.join('').length }));
const known = new Set(readFileSync(slipsFile, 'utf8').split(/\s+/).filter(Boolean));
const fillers = () =>
  Array.from({ length: among(someSentences) }, () => among(among(documents).lines).match(sentences)).flatMap((found) =>
    found ? [among(found)] : [],
  );
const rows = [];
const add = (document, slip, kind, mode, { written, suspect, evidence }) =>
  rows.push({
    document,
    slip,
    kind,
    mode,
    evidence,
    name: `${written}→${suspect.meant}`,
  });

// What was printed: as it stands, and as if less of it were there.
documents.forEach(({ lines }, document) => {
  for (const one of weighedIn(lines)) {
    if (known.has(one.written)) continue;
    add(document, 0, 'printed', 'whole', one);
    const place = one.offset + one.suspect.at;
    const sentence = [...lines[one.nth].matchAll(sentences)].find(
      ({ 0: text, index }) => index <= place && place < index + text.length,
    );
    if (!sentence) continue;
    const from = Math.max(0, one.nth - fewParagraphs);
    for (const [mode, some, nth, at] of [
      ['alone', [sentence[0]], 0, place - sentence.index],
      ['mixed', [sentence[0], ...fillers()], 0, place - sentence.index],
      ['few', lines.slice(from, one.nth + fewParagraphs + 1), one.nth - from, place],
    ])
      for (const other of weighedIn(some))
        if (other.nth === nth && other.offset + other.suspect.at === at && other.suspect.meant === one.suspect.meant)
          add(document, 0, 'printed', mode, other);
  }
});

// Slips put into words of two to four characters.
const listOf = (file, pairsOf) => {
  const taken = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n'))
    if (!line.startsWith('#'))
      for (const [meant, written] of pairsOf(line.trim().split('\t')))
        if (meant !== written && /^[\u4e00-\u9fa5]{2}$/.test(meant + written))
          taken.set(meant, (taken.get(meant) ?? new Set()).add(written));
  return taken;
};
const others = {
  looks: listOf(looksFile, (group) => group.flatMap((one) => group.map((other) => [one, other]))),
  sound: listOf(soundsFile, ([one, same = '']) => [...same].map((other) => [one, other])),
};
const often = new Map();
for (const { lines } of documents)
  for (const character of lines.join('')) often.set(character, (often.get(character) ?? 0) + 1);
const all = documents.reduce((sum, { size }) => sum + size, 0);
const isCommon = (character) => (often.get(character) ?? 0) >= (all * leastCommon) / 1e6;
const common = [...often.keys()].filter(
  (character) => isCommon(character) && /[\u4e00-\u9fa5]/.test(character) && lex.number(character.charCodeAt(0)) > 0,
);
const own = new Map();
const takenFor = (meant, kind) => {
  if (random() < 0.5) return [...(others[kind].get(meant) ?? [])].filter(isCommon);
  const key = kind + meant;
  const number = (character) => lex.number(character.charCodeAt(0));
  if (!own.has(key))
    own.set(
      key,
      common.filter(
        (written) =>
          written !== meant && [kind, 'both', 'classic'].includes(lex.alikeness(number(written), number(meant))),
      ),
    );
  return own.get(key);
};
const ends = [];
const seededOf = { looks: 0, sound: 0 };
for (const { size } of documents) ends.push((ends.at(-1) ?? 0) + size);
for (let slip = 0; slip < wanted; ) {
  const place = random() * all;
  const document = ends.findIndex((end) => end > place);
  const { lines, size } = documents[document];
  const line = Math.floor(random() * lines.length);
  const sentence = among([...lines[line].matchAll(sentences)]);
  const run = sentence && among([...sentence[0].matchAll(runs)]);
  if (!run) continue;
  const cut = segmented(lex, lex.numbers(run[0], 0, run[0].length));
  const at = Math.floor(random() * run[0].length);
  const [start, end] = [cut.starts[at], cut.ends[at]];
  if (end - start < 2 || end - start > 4) continue;
  const kind = random() < 0.5 ? 'looks' : 'sound';
  const meant = run[0][at];
  const written = among(takenFor(meant, kind));
  if (!written) continue;
  const slipped = run[0].slice(start, at) + written + run[0].slice(at + 1, end);
  const [first, second] = lex.numbers(slipped, 0, slipped.length);
  if (slipped.length === 2 && lex.pairCost(lex.pair(first, second)) < commonCost) continue;
  slip += 1;
  seededOf[kind] += 1;
  const changed = (text, here) => text.slice(0, here) + written + text.slice(here + 1);
  const inSentence = run.index + at;
  const mode = among(['alone', 'mixed', 'few', size < longest ? 'whole' : 'few']);
  const isCut = mode === 'alone' || mode === 'mixed';
  const from = mode === 'whole' ? 0 : Math.max(0, line - fewParagraphs);
  const nth = isCut ? 0 : line - from;
  const here = isCut ? inSentence : sentence.index + inSentence;
  const some = isCut
    ? [sentence[0], ...(mode === 'mixed' ? fillers() : [])]
    : lines.slice(from, mode === 'whole' ? undefined : line + fewParagraphs + 1);
  some[nth] = changed(some[nth], here);
  for (const one of weighedIn(some))
    if (one.nth === nth && one.offset + one.suspect.at === here)
      if (one.suspect.meant[one.suspect.at - one.suspect.start] === meant) add(document, slip, kind, mode, one);
}

const grown = grower(
  {
    evidence: rows.map(({ evidence }) => evidence),
    target: Float64Array.from(rows, ({ slip }) => (slip > 0 ? 1 : 0)),
    weight: Float64Array.from(rows, ({ slip, mode }) => (slip > 0 ? 1 : mode === 'whole' ? dearer : dearer / 3)),
    added: new Float64Array(rows.length),
  },
  {
    trees: Number(process.env.TREES ?? 160),
    rate: Number(process.env.RATE ?? 0.1),
    least: 30,
    ridge: Number(process.env.RIDGE ?? 5),
    share: 0.5,
  },
);
if (process.env.MEASURE) {
  const score = crossed(
    grown,
    rows.map(({ document }) => document),
    4,
  );
  const only = new RegExp(process.env.MEASURE);
  const characters = documents.filter(({ file }) => only.test(file)).reduce((sum, { size }) => sum + size, 0);
  const wrong = rows
    .map((row, at) => ({ ...row, score: score[at] }))
    .filter(({ slip, mode, document }) => slip === 0 && mode === 'whole' && only.test(documents[document].file))
    .sort((one, other) => other.score - one.score);
  for (const share of [0.006, 0.008, 0.01, 0.012, 0.016, 0.02]) {
    const least = wrong[Math.floor((share * characters) / 1000)].score;
    const found = (kind) =>
      new Set(rows.flatMap((row, at) => (row.kind === kind && score[at] > least ? [row.slip] : []))).size;
    const share100 = (kind) => ((found(kind) / seededOf[kind]) * 100).toFixed(1);
    process.stdout.write(
      `${share} a thousand of ${characters}: T ${least.toFixed(2)} looks ${share100('looks')} sound ${share100('sound')}\n`,
    );
  }
  process.stdout.write(
    `${wrong
      .slice(0, Number(process.env.SHOW ?? 60))
      .map(({ name, score: of }) => `${name}${of.toFixed(1)}`)
      .join(' ')}\n`,
  );
} else writeFileSync(new URL('context-trees.txt', import.meta.url), asText(grown(() => true).made));
