/**
 * The word somebody probably meant. Ours: edit distance is twenty lines, and which words are near enough to be meant is the
 * greater part of it.
 */

/** The nearest of the words by edit distance, or undefined where none is near enough to be meant. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const meant = fold(word);
  // A word of hundreds of characters is no slip of a key, and comparing it would cost time.
  if (meant.length > 40) return undefined;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of words) {
    const folded = fold(candidate);
    // Words that share no character are as far apart as can be; a file full of odd keys must not cost seconds.
    if (!shares(meant, folded)) continue;
    const distance = apart(meant, folded);
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  return best && best.distance <= tolerance(meant, fold(best.word)) ? best.word : undefined;
}

/** All that are as near as the nearest; of those inside the word (检查企业, 企业 in 检查企业数) the longest. */
export function nearestAll(word: string, words: Iterable<string>): readonly string[] {
  const all = [...new Set(words)];
  const first = nearest(word, all);
  if (first === undefined) return [];
  const meant = fold(word);
  const distance = apart(meant, fold(first));
  const near = all.filter((one) => {
    const folded = fold(one);
    return shares(meant, folded) && apart(meant, folded) === distance && distance <= tolerance(meant, folded);
  });
  const inside = near.filter((one) => meant.includes(fold(one)));
  const longest = Math.max(...inside.map((one) => fold(one).length));
  return near.filter((one) => !inside.includes(one) || fold(one).length === longest);
}

function shares(a: string, b: string): boolean {
  for (let at = 0; at < a.length; at += 1) if (b.includes(a[at] as string)) return true;
  return false;
}

/** Full-width letters, case, blanks and the marks between words are no difference. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  return plain.test(lower)
    ? lower
    : lower
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]/g, '');
}
const plain = /^[a-z0-9\u4e00-\u9fff]*$/;

/** One character in three may differ, in two 汉字 one. */
function tolerance(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 1 ? 0 : Math.max(1, Math.floor(longer / 3));
}

/** A word inside another (日期 in 印发日期) is nearer than one with a character changed. */
function apart(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a !== b && short.length > 1 && long.includes(short) ? 0.5 : between(a, b);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function between(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (last[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    last = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
