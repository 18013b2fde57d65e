/** Grows small decision trees, one upon the other, whose leaves are added up to a log-odds: as src/words/trees.ts reads them. */

const depth = 3;
const questions = 2 ** depth - 1;
const bins = 64;

/** The same numbers in the same order each time, from 0 to 1. */
export const seeded = (start) => {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
};

/**
 * @param evidence what is evident of each row, in numbers
 * @param target 1 for a slip, 0 for none
 * @param weight of each row
 * @param added what is added to the trees in the end, for each row
 * @param how many trees, how fast, how many rows a leaf has at least, what damps it, which share of the rows each is grown upon
 */
export function grower({ evidence, target, weight, added }, { trees, rate, least, ridge, share = 1 }) {
  const count = evidence.length;
  const width = evidence[0].length;
  /** The places between the values of each number, as many as there are bins, and which of them each row is in. */
  const limits = [];
  const binOf = [];
  for (let kind = 0; kind < width; kind += 1) {
    const values = Int16Array.from(evidence, (of) => of[kind]).sort();
    const different = [...new Set(values)];
    const some = [...new Set(Array.from({ length: bins }, (_, at) => values[Math.floor((at * count) / bins)]))];
    const of = different.length <= bins ? different : some;
    limits.push(of);
    binOf.push(
      Uint8Array.from(evidence, (row) => {
        let bin = 0;
        while (bin < of.length && row[kind] > of[bin]) bin += 1;
        return bin;
      }),
    );
  }

  /** Trees of those rows, and what they say of all. */
  return function grown(isUsed) {
    const random = seeded(5);
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
      const parts = Array.from({ length: 2 ** (depth + 1) });
      parts[0] = Uint32Array.from(share < 1 ? used.filter(() => random() < share) : used);
      for (let node = 0; node < questions; node += 1) {
        const part = parts[node];
        const best = split(part, grad, curve);
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
      for (let row = 0; row < count; row += 1)
        score[row] += leafOf(tree, evidence[row]) / 1000 - (nth === 0 ? first : 0);
      made.push(tree);
    }
    return { made, score };
  };

  function split(part, grad, curve) {
    if (part.length < 2 * least) return undefined;
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
        if (leftSize < least || part.length - leftSize < least) continue;
        const gain =
          left ** 2 / (leftCurve + ridge) +
          (all - left) ** 2 / (allCurve - leftCurve + ridge) -
          all ** 2 / (allCurve + ridge);
        if (gain > 1e-6 && (!best || gain > best.gain)) best = { gain, kind, bin };
      }
    }
    return best;
  }
}

function leafOf(tree, evidence) {
  let node = 0;
  while (node < questions) node = node * 2 + (evidence[tree[node * 2]] > tree[node * 2 + 1] ? 2 : 1);
  return tree[questions + node];
}

/** What the trees of the other documents say of each. @param documents the number of each row's */
export function crossed(grown, documents, folds) {
  const score = new Float64Array(documents.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = (row) => (documents[row] * 7919) % folds === fold;
    const of = grown((row) => !isOut(row)).score;
    for (let row = 0; row < documents.length; row += 1) if (isOut(row)) score[row] = of[row];
  }
  return score;
}

export const asText = (trees) => `${trees.map((tree) => tree.join(' ')).join('\n')}\n`;
