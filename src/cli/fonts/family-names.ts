/** Reads the family names out of a font file (OpenType `name` table), where no font service can be asked. */

import fs from 'node:fs';

/** Family names in every language the file states; empty when it is no font we can read. */
export function familyNames(file: string): readonly string[] {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, flags);
    if (!fs.fstatSync(handle).isFile()) return [];
    const at = reader(handle);
    return [...new Set(fontOffsets(at).flatMap((offset) => namesAt(at, offset)))];
  } catch {
    // A damaged or foreign file is simply not a font with a name.
    return [];
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

/** A pipe in a folder of fonts is not waited for. */
const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

type Read = (offset: number, length: number) => Buffer;

/** More than any real table of names; a length beyond it is a damaged file. */
const longest = 1 << 20;

const reader =
  (handle: number): Read =>
  (offset, length) => {
    if (length > longest) throw new RangeError('damaged font');
    const bytes = Buffer.alloc(length);
    fs.readSync(handle, bytes, 0, length, offset);
    return bytes;
  };

/** A collection (`ttcf`) holds several fonts. */
function fontOffsets(read: Read): readonly number[] {
  const head = read(0, 12);
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [0];
  const count = Math.min(head.readUInt32BE(8), 64);
  const table = read(12, count * 4);
  return Array.from({ length: count }, (_, index) => table.readUInt32BE(index * 4));
}

function namesAt(read: Read, font: number): readonly string[] {
  const count = read(font, 12).readUInt16BE(4);
  const directory = read(font + 12, count * 16);
  for (let entry = 0; entry < count * 16; entry += 16) {
    if (directory.toString('latin1', entry, entry + 4) !== 'name') continue;
    return records(read(directory.readUInt32BE(entry + 8), directory.readUInt32BE(entry + 12)));
  }
  return [];
}

/** Family, and typographic family. */
const wanted: ReadonlySet<number> = new Set([1, 16]);

function records(table: Buffer): readonly string[] {
  const count = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => 6 + index * 12).flatMap((at) => {
    if (!wanted.has(table.readUInt16BE(at + 6))) return [];
    const start = strings + table.readUInt16BE(at + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(at + 8));
    return decoded(bytes, table.readUInt16BE(at), table.readUInt16BE(at + 2));
  });
}

const [unicode, macintosh, windows] = [0, 1, 3];
/** Simplified Chinese, as the two platforms number it. */
const [macChinese, windowsChinese] = [25, 3];

/**
 * Old Chinese fonts of 方正 and of GB 2312 times name themselves in GBK: on the Macintosh platform, or on that of Windows, two
 * bytes a character whatever it is. Nothing in the file tells which reading is right, so both are names.
 */
function decoded(bytes: Buffer, platform: number, encoding: number): readonly string[] {
  const utf16 = (): string => new TextDecoder('utf-16be').decode(bytes);
  const gbk = (): string => new TextDecoder('gb18030').decode(bytes.filter((byte) => byte !== 0));
  if (platform === windows && encoding === windowsChinese) return [utf16(), gbk()];
  if (platform === windows || platform === unicode) return [utf16()];
  if (platform !== macintosh) return [];
  return encoding === macChinese ? [gbk()] : encoding === 0 ? [bytes.toString('latin1')] : [];
}
