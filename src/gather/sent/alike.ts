/** Texts that say the same: two versions of a piece, or one that an issue had before (rules 6 and 9). */

/** A text, as it is compared: pairs of its characters, without marks and blanks. */
interface Paired {
  readonly pairs: ReadonlyMap<string, number>;
  readonly count: number;
  readonly shingles: readonly string[];
}

const marks = /[\s\u3000\p{P}\p{S}]/gu;
/** Texts that share none of so many characters in a row are not alike; a row that very many share tells nothing. */
const row = 4;
const mostShared = 60;
/** Of all that share something, those that share most. */
const mostCompared = 20;
/** Of a longer text its beginning. */
const longest = 2000;

function pairedOf(text: string): Paired {
  const bare = text.replace(marks, '').slice(0, longest);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= bare.length; at += 1) {
    const pair = bare.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const shingles = new Set<string>();
  for (let at = 0; at + row <= bare.length; at += 1) shingles.add(bare.slice(at, at + row));
  return { pairs, count: Math.max(bare.length - 1, 0), shingles: [...shingles] };
}

function likeness(a: Paired, b: Paired): number {
  if (a.count + b.count === 0) return 0;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.count + b.count);
}

/** Texts to be compared with; what is asked of it is linear in what it holds, for texts as people write them. */
export class Texts<Of> {
  readonly #held: { readonly of: Of; readonly paired: Paired }[] = [];
  readonly #by = new Map<string, number[]>();

  /** Those held that are as alike as that, each with how much; the one asked for is not among them. */
  alike(text: string, least: number): readonly { readonly of: Of; readonly likeness: number }[] {
    const own = pairedOf(text);
    const shared = new Map<number, number>();
    for (const shingle of own.shingles)
      for (const index of this.#by.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const nearest = [...shared].sort(([, a], [, b]) => b - a).slice(0, mostCompared);
    return nearest.flatMap(([index]) => {
      const other = this.#held[index];
      const how = other ? likeness(own, other.paired) : 0;
      return other && how >= least ? [{ of: other.of, likeness: how }] : [];
    });
  }

  hold(text: string, of: Of): void {
    const paired = pairedOf(text);
    const index = this.#held.push({ of, paired }) - 1;
    for (const shingle of paired.shingles) {
      const known = this.#by.get(shingle);
      if (!known) this.#by.set(shingle, [index]);
      else if (known.length < mostShared) known.push(index);
    }
  }
}
