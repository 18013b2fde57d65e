/** Numbers and marks in bytes. What lies behind the end reads as zero: whoever walks a file minds its length. */

export type Bytes = Uint8Array;

export const u8 = (bytes: Bytes, at: number): number => bytes[at] ?? 0;

/** Big-endian, as in PNG and JPEG. */
export const be16 = (bytes: Bytes, at: number): number => u8(bytes, at) * 0x100 + u8(bytes, at + 1);
export const be32 = (bytes: Bytes, at: number): number => be16(bytes, at) * 0x10000 + be16(bytes, at + 2);

/** Little-endian, as in GIF, BMP and zip. */
export const le16 = (bytes: Bytes, at: number): number => u8(bytes, at) + u8(bytes, at + 1) * 0x100;
export const le32 = (bytes: Bytes, at: number): number => le16(bytes, at) + le16(bytes, at + 2) * 0x10000;
export const signed32 = (value: number): number => value | 0;

/** Whether this text, a byte a character, stands there. */
export const spells = (bytes: Bytes, at: number, text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
};

/** A stretch as text, a byte a character. */
export const latin1 = (bytes: Bytes, start: number, end: number): string =>
  Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(byte)).join('');
