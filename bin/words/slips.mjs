/**
 * Suspects of the spelling check and what is evident of each, for fit.mjs: those of texts as they were printed, which are
 * right, and those of slips put into them.
 */

import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { seeded } from './grow.mjs';

const words = new URL('../../src/words/', import.meta.url).pathname;
const { outputFiles } = await build({
  stdin: {
    contents: `export { lexicon } from './lexicon.ts'; export { segmented } from './segment.ts'; export { suspectsIn } from './suspects.ts'; export { isRight } from './right.ts'; export { counted } from './counted.ts'; export { weighedIn } from './weighed.ts';`,
    resolveDir: words,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0].text).toString('base64');
export const { counted, lexicon, segmented, suspectsIn, isRight, weighedIn } = await import(
  `data:text/javascript;base64,${code}`
);
export const lex = lexicon();

/** So many paragraphs make a document. */
const paragraphs = 20;
const runs = /[\u4e00-\u9fa5]{2,}/g;
/** Only what people write daily is written by accident. */
const leastCommon = 60;

/** What the document says of a suspect before the second trees are asked: how often it has the form, and the word meant. */
const weights = { again: -3.28, meantToo: 1.66, most: 6, quoted: -2 };
export const ofDocument = (times, meantTimes, quoted = false) =>
  weights.again * Math.log(Math.max(1, times)) +
  weights.meantToo * Math.log(1 + Math.min(weights.most, meantTimes)) +
  (quoted ? weights.quoted : 0);

/** Items behind lines that begin with #, or else every so many paragraphs. */
export const documentsOf = (file) => {
  const whole = readFileSync(file, 'utf8');
  const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');
  if (whole.startsWith('#'))
    return whole
      .split(/^#.*\n/m)
      .filter(Boolean)
      .map((item) => ({ file, lines: linesOf(item) }));
  const lines = linesOf(whole);
  return Array.from({ length: Math.ceil(lines.length / paragraphs) }, (_, at) => ({
    file,
    lines: lines.slice(at * paragraphs, (at + 1) * paragraphs),
  }));
};

const suspected = (text, run, index, numbers) => {
  const evidence = [];
  const judge = (found) => {
    evidence.push(Int16Array.from(found));
    return 0;
  };
  return suspectsIn(lex, numbers, Number.NEGATIVE_INFINITY, judge)
    .map((suspect, nth) => ({ ...suspect, evidence: evidence[nth], written: run.slice(suspect.start, suspect.end) }))
    .filter((suspect) => !isRight(text, run, index, suspect));
};
const timesIn = (lines, form) => lines.reduce((sum, line) => sum + line.split(form).length - 1, 0);

/** What was printed. Rows of { slip, document, file, kind, evidence, times, meantTimes, name }. */
export function printed(documents) {
  return documents.flatMap(({ lines, file }, document) =>
    lines.flatMap((text) =>
      [...text.matchAll(runs)].flatMap(({ 0: run, index }) =>
        suspected(text, run, index, lex.numbers(run, 0, run.length)).map((suspect) => ({
          slip: 0,
          document,
          file,
          evidence: suspect.evidence,
          times: timesIn(lines, suspect.written),
          meantTimes: timesIn(lines, suspect.meant),
          name: `${suspect.written}→${suspect.meant}`,
        })),
      ),
    ),
  );
}

/** So many slips put into words of two to four characters; each row has the number of its slip. */
export function seededSlips(documents, wanted) {
  const random = seeded(11);
  const often = new Map();
  for (const { lines } of documents)
    for (const character of lines.join('')) often.set(character, (often.get(character) ?? 0) + 1);
  const common = [...often]
    .filter(([character, times]) => times >= leastCommon && /[\u4e00-\u9fa5]/.test(character))
    .map(([character]) => lex.number(character.charCodeAt(0)))
    .filter(Boolean);
  const known = new Map();
  const alikeTo = (meant, kinds) => {
    const key = `${meant} ${kinds}`;
    if (!known.has(key))
      known.set(
        key,
        common.filter((written) => written !== meant && kinds.includes(lex.alikeness(written, meant))),
      );
    return known.get(key);
  };
  const among = (list) => list[Math.floor(random() * list.length)];
  const rows = [];
  for (let slip = 0; slip < wanted; ) {
    const document = Math.floor(random() * documents.length);
    const { lines, file } = documents[document];
    const text = among(lines);
    const found = among([...text.matchAll(runs)]);
    if (!found) continue;
    const [run] = found;
    const numbers = lex.numbers(run, 0, run.length);
    const { starts, ends } = segmented(lex, numbers);
    const at = Math.floor(random() * numbers.length);
    const size = ends[at] - starts[at];
    if (size < 2 || size > 4) continue;
    const share = random();
    const [kind, kinds] =
      share < 0.45
        ? ['sound', ['sound', 'both', 'classic']]
        : share < 0.9
          ? ['looks', ['looks', 'both', 'classic']]
          : ['other', share < 0.96 ? ['part'] : ['trace']];
    const written = among(alikeTo(numbers[at], kinds));
    if (!written) continue;
    slip += 1;
    const meant = run[at];
    const changed = numbers.slice();
    changed[at] = written;
    const slipped = run.slice(0, at) + lex.character(written) + run.slice(at + 1);
    const whole = text.slice(0, found.index) + slipped + text.slice(found.index + run.length);
    const near = random() < 0.5 ? [text] : lines;
    for (const suspect of suspected(whole, slipped, found.index, changed))
      if (suspect.at === at && suspect.meant[at - suspect.start] === meant)
        rows.push({
          slip,
          document,
          file,
          kind,
          evidence: suspect.evidence,
          times: 1 + timesIn(near, suspect.written),
          meantTimes: Math.max(0, timesIn(near, suspect.meant) - 1),
          name: `${suspect.written}→${suspect.meant}`,
        });
  }
  return rows;
}
