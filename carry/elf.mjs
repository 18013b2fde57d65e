/**
 * A Linux program without what only a debugger reads: its names of functions and their lines, an eighth of Node, without
 * which the archive keeps to its size. What `strip` does, for both kinds of machine alike.
 */

const sectionSize = 64;
const alloc = 2n;
const noBytes = 8;

/** @param elf a program of 64 bits, little-endian */
export function stripped(elf) {
  const table = Number(elf.readBigUInt64LE(0x28));
  const count = elf.readUInt16LE(0x3c);
  const section = (index) => elf.subarray(table + index * sectionSize, table + (index + 1) * sectionSize);
  const names = section(elf.readUInt16LE(0x3e));
  const nameAt = Number(names.readBigUInt64LE(0x18));
  const all = Array.from({ length: count }, (_, index) => section(index));
  // The first is the empty one. What is loaded stands before what is not, so that no number of a section changes.
  const kept = all.filter((it, index) => index === 0 || (it.readBigUInt64LE(8) & alloc) !== 0n);
  if (kept.some((it, index) => it !== all[index])) throw new Error('sections that are loaded stand behind others');
  const end = Math.max(...kept.filter((it) => it.readUInt32LE(4) !== noBytes).map(endOf));

  const texts = ['', ...kept.slice(1).map((it) => nameOf(elf, nameAt + it.readUInt32LE(0))), '.shstrtab'];
  const strings = Buffer.from(texts.map((text) => `${text}\0`).join(''));
  const starts = texts.map((_, index) =>
    Buffer.byteLength(
      texts
        .slice(0, index)
        .map((it) => `${it}\0`)
        .join(''),
    ),
  );
  const sections = [...kept, names].map((it, index) => {
    const copy = Buffer.from(it);
    copy.writeUInt32LE(starts[index], 0);
    return copy;
  });
  const last = sections.at(-1);
  last.writeBigUInt64LE(BigInt(end), 0x18);
  last.writeBigUInt64LE(BigInt(strings.length), 0x20);

  const pad = Buffer.alloc((8 - ((end + strings.length) % 8)) % 8);
  const head = Buffer.from(elf.subarray(0, 0x40));
  head.writeBigUInt64LE(BigInt(end + strings.length + pad.length), 0x28);
  head.writeUInt16LE(sections.length, 0x3c);
  head.writeUInt16LE(sections.length - 1, 0x3e);
  return Buffer.concat([head, elf.subarray(0x40, end), strings, pad, ...sections]);
}

const endOf = (section) => Number(section.readBigUInt64LE(0x18) + section.readBigUInt64LE(0x20));

const nameOf = (elf, at) => elf.toString('latin1', at, elf.indexOf(0, at));
