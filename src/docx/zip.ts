/** A zip file of entries that are deflated already (APPNOTE 4.3): the library deflates and zips in one step only. */

export interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  /** Bytes before they were deflated. */
  readonly size: number;
}
interface Entry extends Packed {
  /** ASCII, so that no flag for its encoding is needed. */
  readonly name: string;
}

/** Of the same day for every file: 1 January 1980, the first that a zip file can name, in local time without a zone. */
export const zip = (entries: readonly Entry[]): Uint8Array => {
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
    writeName(bytes, at + LOCAL, name);
    writeName(bytes, index + CENTRAL, name);
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
const FIRST_DAY = (1 << 5) | 1;

/** What the two places that speak of a file have in common. */
const writeEntry = (view: DataView, at: number, { name, data, crc, size }: Entry): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
};

const writeName = (bytes: Uint8Array, at: number, name: string): void => {
  for (let index = 0; index < name.length; index++) bytes[at + index] = name.charCodeAt(index);
};
