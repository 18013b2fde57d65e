/** What a stretch of characters is found by in a table, and where: a number of its characters. */

const markBits = 16;

export const mixed = (mark: number, number: number): number => {
  const next = Math.imul(mark ^ number, 0x9e3779b1);
  return next ^ (next >>> 15);
};

/** What a stretch of characters is found by, or one that goes on behind `mark`. */
export function marked(numbers: ArrayLike<number>, start: number, end: number, mark = 0x811c9dc5): number {
  let next = mark;
  for (let at = start; at < end; at += 1) next = mixed(next, numbers[at] as number);
  return next;
}

/** Where a text is kept by its mark: its upper bits are the bucket, of whose entries the next sixteen are sorted; or -1. */
export function bucketed(starts: Uint32Array, marks: Uint16Array, mark: number): number {
  const spread = Math.imul(mark, 0x85ebca6b);
  // As many buckets as a power of two, and the end of the last.
  const shift = Math.clz32(starts.length - 2);
  const wanted = (spread >>> (shift - markBits)) & 0xffff;
  const bucket = spread >>> shift;
  let low = starts[bucket] as number;
  const end = starts[bucket + 1] as number;
  for (let high = end; low < high; ) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && marks[low] === wanted ? low : -1;
}
