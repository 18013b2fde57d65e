/** Items that are made alike: 以赛会友、以展交流. */

/** How an item is like those beside it. */
export interface Parallel {
  /** How many characters stand at the same places in it. */
  readonly shared: number;
  /** Whether one of these is in the word (1), or the one that is doubted (2). */
  readonly within: number;
  /** How many of the items beside it have as many characters. */
  readonly asLong: number;
}

const longestItem = 24;
const longestAlike = 12;
const behindIt = /^[、，；“”！。]+([\u4e00-\u9fa5]+)/;
const beforeIt = /([\u4e00-\u9fa5]+)[、，；“”！。]+$/;

/** @param at where the character stands that is doubted, @param start where its word begins, of so many characters */
export function parallelOf(text: string, start: number, at: number, size: number): Parallel {
  const left = /[\u4e00-\u9fa5]*$/.exec(text.slice(Math.max(0, start - longestItem), start))?.[0] ?? '';
  const right = /^[\u4e00-\u9fa5]*/.exec(text.slice(start, start + longestItem))?.[0] ?? '';
  const item = left + right;
  const [from, to] = [start - left.length, start + right.length];
  let best: Parallel = { shared: 0, within: 0, asLong: 0 };
  if (item.length > longestAlike) return best;
  let asLong = 0;
  for (const near of [
    beforeIt.exec(text.slice(Math.max(0, from - longestItem), from))?.[1] ?? '',
    behindIt.exec(text.slice(to, to + longestItem))?.[1] ?? '',
  ]) {
    if (near.length === item.length) asLong += 1;
    else if (near.length > longestAlike) continue;
    for (const shift of [0, near.length - item.length]) {
      let [shared, within] = [0, 0];
      for (let place = 0; place < item.length; place += 1) {
        if (near[place + shift] !== item[place]) continue;
        shared += 1;
        const there = from + place;
        if (there === at) within = 2;
        else if (there >= start && there < start + size) within = Math.max(within, 1);
      }
      if (within > best.within || (within === best.within && shared > best.shared)) best = { shared, within, asLong };
    }
  }
  return { ...best, asLong };
}
