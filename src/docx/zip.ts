/** A zip file of entries that are deflated already (APPNOTE 4.3): the library deflates and zips in one step only. */

export interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  /** Bytes before they were deflated. */
  readonly size: number;
  /** It lies in the archive as it is. */
  readonly isStored?: boolean;
}
interface Entry extends Packed {
  readonly name: string;
}
interface NamedEntry extends Packed {
  readonly name: Uint8Array;
}

/** Of the same day for every file: 1 January 1980, the first that a zip file can name, in local time without a zone. */
export const zip = (all: readonly Entry[]): Uint8Array => {
  const entries = all.map((entry): NamedEntry => ({ ...entry, name: utf8.encode(entry.name) }));
  const local = entries.reduce((sum, { name, data }) => sum + LOCAL + name.length + data.length, 0);
  const central = entries.reduce((sum, { name }) => sum + CENTRAL + name.length, 0);
  const bytes = new Uint8Array(local + central + END);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let index = local;
  for (const entry of entries) {
    const { name, data } = entry;
    view.setUint32(at, 0x04034b50, true);
    writeEntry(view, at + 4, entry);
    view.setUint32(index, 0x02014b50, true);
    view.setUint16(index + 4, VERSION, true);
    writeEntry(view, index + 6, entry);
    view.setUint32(index + 42, at, true);
    bytes.set(name, at + LOCAL);
    bytes.set(name, index + CENTRAL);
    bytes.set(data, at + LOCAL + name.length);
    at += LOCAL + name.length + data.length;
    index += CENTRAL + name.length;
  }
  view.setUint32(index, 0x06054b50, true);
  view.setUint16(index + 8, entries.length, true);
  view.setUint16(index + 10, entries.length, true);
  view.setUint32(index + 12, central, true);
  view.setUint32(index + 16, local, true);
  return bytes;
};

/** Lengths of what stands before a file, of its line in the list at the end, and of what ends the list. */
const [LOCAL, CENTRAL, END] = [30, 46, 22];
/** The version of the format that deflating needs. */
const VERSION = 20;
const DEFLATED = 8;
const STORED = 0;
/** The name is UTF-8; ASCII needs no flag. */
const UTF8 = 0x800;
const utf8 = new TextEncoder();
const FIRST_DAY = (1 << 5) | 1;

/** What the two places that speak of a file have in common. */
const writeEntry = (view: DataView, at: number, { name, data, crc, size, isStored }: NamedEntry): void => {
  view.setUint16(at, VERSION, true);
  if (name.some((byte) => byte > 0x7f)) view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, isStored ? STORED : DEFLATED, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
};
