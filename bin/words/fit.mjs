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
import { documentsOf, printed, seededSlips } from './slips.mjs';

const [slipsFile, ...texts] = process.argv.slice(2);
const wanted = Number(process.env.SLIPS ?? 24000);
/** What is said wrongly costs so much more than what is not said. */
const dearer = Number(process.env.DEARER ?? 5);
const trees = Number(process.env.TREES ?? 240);
const rate = Number(process.env.RATE ?? 0.12);
const depth = 3;
const questions = 2 ** depth - 1;
const bins = 64;
const leastRows = 40;
const ridge = 5;
/** As misspelt.ts adds them. */
const weights = { again: -3.28, meantToo: 1.66, most: 6, mostAdded: 3 };

const documents = texts.flatMap(documentsOf);
const known = new Set(readFileSync(slipsFile, 'utf8').split(/\s+/).filter(Boolean));
const rows = [...printed(documents), ...seededSlips(documents, wanted)].filter(
  ({ slip, name }) => slip > 0 || !known.has(name.split('→')[0]),
);
const width = rows[0].evidence.length;
const count = rows.length;
const target = Float64Array.from(rows, ({ slip }) => (slip > 0 ? 1 : 0));
const weight = Float64Array.from(rows, ({ slip }) => (slip > 0 ? 1 : dearer));
const added = Float64Array.from(
  rows,
  ({ times, meantTimes }) =>
    weights.again * Math.log(Math.max(1, times)) + weights.meantToo * Math.log(1 + Math.min(weights.most, meantTimes)),
);

/** The places between the values of each number, as many as there are bins, and which of them each row is in. */
const limits = [];
const binOf = [];
for (let kind = 0; kind < width; kind += 1) {
  const values = Int16Array.from(rows, ({ evidence }) => evidence[kind]).sort();
  const some = [...new Set(Array.from({ length: bins }, (_, at) => values[Math.floor((at * count) / bins)]))];
  const different = [...new Set(values)];
  const of = different.length <= bins ? different : some;
  limits.push(of);
  binOf.push(
    Uint8Array.from(rows, ({ evidence }) => {
      let bin = 0;
      while (bin < of.length && evidence[kind] > of[bin]) bin += 1;
      return bin;
    }),
  );
}

/** Each tree is an array as trees.ts reads it. */
function grown(isUsed) {
  const score = Float64Array.from(added);
  const grad = new Float64Array(count);
  const curve = new Float64Array(count);
  const made = [];
  const used = Array.from({ length: count }, (_, row) => row).filter(isUsed);
  const first = Math.log(
    used.reduce((sum, row) => sum + target[row] * weight[row], 0) /
      used.reduce((sum, row) => sum + (1 - target[row]) * weight[row], 0),
  );
  for (let row = 0; row < count; row += 1) score[row] += first;
  for (let nth = 0; nth < trees; nth += 1) {
    for (const row of used) {
      const chance = 1 / (1 + Math.exp(-score[row]));
      grad[row] = weight[row] * (target[row] - chance);
      curve[row] = weight[row] * chance * (1 - chance);
    }
    const tree = new Array(questions * 2 + 2 ** depth).fill(0);
    const cut = Array.from({ length: questions });
    const parts = Array.from({ length: 2 ** (depth + 1) });
    parts[0] = Uint32Array.from(used);
    for (let node = 0; node < questions; node += 1) {
      const part = parts[node];
      const best = split(part, grad, curve);
      cut[node] = best;
      [tree[node * 2], tree[node * 2 + 1]] = best ? [best.kind, limits[best.kind][best.bin]] : [0, 32767];
      parts[node * 2 + 1] = best ? part.filter((row) => binOf[best.kind][row] <= best.bin) : part;
      parts[node * 2 + 2] = best ? part.filter((row) => binOf[best.kind][row] > best.bin) : new Uint32Array();
    }
    for (let leaf = 0; leaf < 2 ** depth; leaf += 1) {
      let [sum, curves] = [0, 0];
      for (const row of parts[questions + leaf]) {
        sum += grad[row];
        curves += curve[row];
      }
      // What all begin with is said by the first tree.
      const value = (rate * sum) / (curves + ridge) + (nth === 0 ? first : 0);
      tree[questions * 2 + leaf] = Math.max(-32000, Math.min(32000, Math.round(value * 1000)));
    }
    for (let row = 0; row < count; row += 1) score[row] += leafOf(tree, row) / 1000 - (nth === 0 ? first : 0);
    made.push(tree);
  }
  return { made, score };
}

function leafOf(tree, row) {
  let node = 0;
  while (node < questions) node = node * 2 + (rows[row].evidence[tree[node * 2]] > tree[node * 2 + 1] ? 2 : 1);
  return tree[questions + node];
}

function split(part, grad, curve) {
  if (part.length < 2 * leastRows) return undefined;
  let best;
  for (let kind = 0; kind < width; kind += 1) {
    const size = limits[kind].length + 1;
    const [sums, curves, sizes] = [new Float64Array(size), new Float64Array(size), new Uint32Array(size)];
    const of = binOf[kind];
    for (const row of part) {
      const bin = of[row];
      sums[bin] += grad[row];
      curves[bin] += curve[row];
      sizes[bin] += 1;
    }
    let [left, leftCurve, leftSize] = [0, 0, 0];
    const [all, allCurve] = [sums.reduce((a, b) => a + b), curves.reduce((a, b) => a + b)];
    for (let bin = 0; bin + 1 < size; bin += 1) {
      left += sums[bin];
      leftCurve += curves[bin];
      leftSize += sizes[bin];
      if (leftSize < leastRows || part.length - leftSize < leastRows) continue;
      const gain =
        left ** 2 / (leftCurve + ridge) +
        (all - left) ** 2 / (allCurve - leftCurve + ridge) -
        all ** 2 / (allCurve + ridge);
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { gain, kind, bin };
    }
  }
  return best;
}

/** What the trees of two thirds say of the third. */
function measured() {
  const folds = 3;
  const score = new Float64Array(count);
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = (row) => (rows[row].document * 7919) % folds === fold;
    const of = grown((row) => !isOut(row)).score;
    for (let row = 0; row < count; row += 1) if (isOut(row)) score[row] = of[row];
  }
  return score;
}

if (process.env.MEASURE) {
  const score = measured();
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
  const { made } = grown(() => true);
  writeFileSync(new URL('trees.txt', import.meta.url), `${made.map((tree) => tree.join(' ')).join('\n')}\n`);
}
