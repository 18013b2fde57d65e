import { type Bytes, le16, u8 } from '../bytes.ts';
import type { Read } from './header.ts';

/** GIF: the screen's size, then blocks up to the trailer. Of several frames Word prints the first. */
export function readGif(bytes: Bytes): Read {
  if (bytes.length < 13) return 'cut';
  const size = { width: le16(bytes, 6), height: le16(bytes, 8) };
  let at = 13 + colors(u8(bytes, 10));
  let frames = 0;
  while (at < bytes.length) {
    const block = u8(bytes, at);
    if (block === 0x3b) return frames > 0 ? size : 'broken';
    if (block === 0x2c) {
      frames += 1;
      at = afterData(bytes, at + 11 + colors(u8(bytes, at + 9)));
    } else if (block === 0x21) at = afterData(bytes, at + 2);
    else return 'broken';
  }
  return 'cut';
}

/** Bytes of the colour table that a flag byte announces. */
const colors = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** Data come in pieces of up to 255 bytes, each after its length; a length of zero ends them. */
function afterData(bytes: Bytes, start: number): number {
  let at = start;
  while (at < bytes.length && u8(bytes, at) !== 0) at += u8(bytes, at) + 1;
  return at + 1;
}
