/** Where words that only came, or only went, are marked: of two ways to cut the same change, the one that takes whole sentences. */

/** Tokens that both texts have, or what stands in each. */
export interface TokenStretch {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly isSame: boolean;
}

/** 要[把常识送进社区。要]抓好 is [要把常识送进社区。]要抓好. */
export function slid(stretches: readonly TokenStretch[]): readonly TokenStretch[] {
  const found = [...stretches];
  for (let at = 1; at + 1 < found.length; at++) {
    const [left, own, right] = [found[at - 1], found[at], found[at + 1]] as [TokenStretch, TokenStretch, TokenStretch];
    const side = own.after.length === 0 ? 'before' : own.before.length === 0 ? 'after' : undefined;
    if (own.isSame || side === undefined || !left.isSame || !right.isSame) continue;
    const all = [...left.before, ...own[side], ...right.before];
    // Something stays between two changes.
    const room = { from: at > 1 ? 1 : 0, to: all.length - (at + 2 < found.length ? 1 : 0) };
    const begin = bestBegin(all, left.before.length, own[side].length, room);
    const end = begin + own[side].length;
    found[at - 1] = same(all.slice(0, begin));
    found[at] = { ...own, [side]: all.slice(begin, end) };
    found[at + 1] = same(all.slice(end));
  }
  return found;
}

const same = (tokens: readonly string[]): TokenStretch => ({ before: tokens, after: tokens, isSame: true });

/** Of all places where as many tokens taken out leave the same text, the last of those that are cut best. */
function bestBegin(
  all: readonly string[],
  begin: number,
  length: number,
  room: { readonly from: number; readonly to: number },
): number {
  let first = begin;
  while (first > room.from && all[first - 1] === all[first + length - 1]) first--;
  let last = begin;
  while (last + length < room.to && all[last] === all[last + length]) last++;
  let best = begin;
  let rank = rankOf(all, begin, length);
  for (let at = first; at <= last; at++) {
    const own = rankOf(all, at, length);
    if (own > rank || (own === rank && at > best)) [best, rank] = [at, own];
  }
  return best;
}

/** Best from one end of a sentence to another. */
function rankOf(all: readonly string[], begin: number, length: number): number {
  const ends = (at: number): number =>
    at < 0 ? 3 : /^[。！？；\n]$/.test(all[at] ?? '') ? 3 : /^[，、：\s]$/.test(all[at] ?? '') ? 2 : 0;
  return Math.min(ends(begin - 1), ends(begin + length - 1));
}
