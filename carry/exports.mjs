/**
 * Node lends every name inside V8 to add-ons: fifty thousand, a twentieth of the archive. The program has no add-ons, and
 * those that others have may not use `v8::internal`. No name of a system's library is among them.
 */

import { sectionsOf } from './elf.mjs';

const symbolSize = 24;
const relocationSize = 24;
/** The kind of all those that stand behind the few of the file's own. */
const global = 0x10;
const isInternal = (name) => name.startsWith('_Z') && name.includes('2v88internal');

/**
 * @param elf a program with its hash of exported names; every byte stays where it was
 * @returns the same, with zeros for those names and what leads to them
 */
export function withoutInternals(elf) {
  const copy = Buffer.from(elf);
  const sections = new Map(sectionsOf(copy).map(({ name, bytes }) => [name, bytes]));
  const [symbols, texts, hash] = ['.dynsym', '.dynstr', '.gnu.hash'].map((name) => sections.get(name));
  const nameAt = (at) => texts.toString('latin1', at, texts.indexOf(0, at));

  // What the program itself looks up, in other libraries and in itself.
  const asked = new Set();
  for (const name of ['.rela.dyn', '.rela.plt'])
    for (let at = 0; at < sections.get(name).length; at += relocationSize)
      asked.add(sections.get(name).readUInt32LE(at + 12));

  const [buckets, firstHashed, words] = [0, 4, 8].map((at) => hash.readUInt32LE(at));
  const marks = hash.subarray(16 + words * 8 + buckets * 4);
  const all = Array.from({ length: symbols.length / symbolSize }, (_, index) => index);
  const startOf = (index) => symbols.readUInt32LE(index * symbolSize);
  const gone = all.filter((index) => index >= firstHashed && !asked.has(index) && isInternal(nameAt(startOf(index))));
  // One name may be the end of another. What names libraries and versions is no such end: it stands by itself.
  const ends = new Set(gone);
  const wanted = new Set(all.filter((index) => !ends.has(index)).map(startOf));
  for (const index of gone) {
    const start = startOf(index);
    const end = texts.indexOf(0, start);
    let free = start;
    while (free < end && !wanted.has(free)) free += 1;
    texts.fill(0, start, free);
  }
  for (const index of gone) {
    symbols.fill(0, index * symbolSize, (index + 1) * symbolSize);
    symbols[index * symbolSize + 4] = global;
    // Its last bit says where a bucket ends.
    const mark = (index - firstHashed) * 4;
    marks.writeUInt32LE(marks.readUInt32LE(mark) & 1, mark);
  }
  return copy;
}
