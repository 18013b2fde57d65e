/** Chance that can be repeated: the same seed gives the same choices on every machine. */

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** Several, in any order, some perhaps twice. */
  some<T>(of: readonly T[], most: number): T[];
}

export function randomOf(seed: string): Random {
  let state = hash(seed);
  // Mulberry32: small, fast, and good enough to wander.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(of: readonly T[]): T => of[int(of.length)] as T;
  return {
    int,
    chance: (probability) => next() < probability,
    pick,
    some: (of, most) => (of.length === 0 ? [] : Array.from({ length: int(most + 1) }, () => pick(of))),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
