/**
 * A Linux program without what only debuggers and the linkers of add-ons read, an eighth of Node, without which the archive
 * does not keep to its size. Files of 64 bits, little-endian, of both kinds of machine alike.
 */

const sectionSize = 64;
const alloc = 2n;
const noBytes = 8;

/** What `strip` does: the names of functions and their lines, of which nothing is loaded. */
export function stripped(elf) {
  const all = sectionsOf(elf);
  const names = all[elf.readUInt16LE(0x3e)];
  // The first is the empty one. What is loaded stands before what is not, so that no number of a section changes.
  const kept = all.filter(({ header }, index) => index === 0 || (header.readBigUInt64LE(8) & alloc) !== 0n);
  if (kept.some((it, index) => it !== all[index])) throw new Error('sections that are loaded stand behind others');
  const end = Math.max(...kept.filter(({ header }) => header.readUInt32LE(4) !== noBytes).map(endOf));

  const texts = [...kept.map(({ name }) => name), '.shstrtab'];
  const strings = Buffer.from(texts.map((text) => `${text}\0`).join(''));
  const starts = texts.map((_, index) =>
    Buffer.byteLength(
      texts
        .slice(0, index)
        .map((it) => `${it}\0`)
        .join(''),
    ),
  );
  const headers = [...kept, names].map(({ header }, index) => {
    const copy = Buffer.from(header);
    copy.writeUInt32LE(starts[index], 0);
    return copy;
  });
  const last = headers.at(-1);
  last.writeBigUInt64LE(BigInt(end), 0x18);
  last.writeBigUInt64LE(BigInt(strings.length), 0x20);

  const pad = Buffer.alloc((8 - ((end + strings.length) % 8)) % 8);
  const head = Buffer.from(elf.subarray(0, 0x40));
  head.writeBigUInt64LE(BigInt(end + strings.length + pad.length), 0x28);
  head.writeUInt16LE(headers.length, 0x3c);
  head.writeUInt16LE(headers.length - 1, 0x3e);
  return Buffer.concat([head, elf.subarray(0x40, end), strings, pad, ...headers]);
}

/**
 * The sections of a program, each with its header and, where it has bytes, a view of them.
 * @returns in their order
 */
export function sectionsOf(elf) {
  const table = Number(elf.readBigUInt64LE(0x28));
  const headers = Array.from({ length: elf.readUInt16LE(0x3c) }, (_, index) =>
    elf.subarray(table + index * sectionSize, table + (index + 1) * sectionSize),
  );
  const names = startOf(headers[elf.readUInt16LE(0x3e)]);
  return headers.map((header) => {
    const at = names + header.readUInt32LE(0);
    const bytes = elf.subarray(startOf(header), endOf({ header }));
    return { name: elf.toString('latin1', at, elf.indexOf(0, at)), header, bytes };
  });
}

const startOf = (header) => Number(header.readBigUInt64LE(0x18));
const endOf = ({ header }) => Number(header.readBigUInt64LE(0x18) + header.readBigUInt64LE(0x20));
