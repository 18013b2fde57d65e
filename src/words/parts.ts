/** The bytes that `bin/words/pack.mjs` has made, part by part. */

/** Each part is preceded by its length in bytes, and begins at a multiple of eight. */
export function parts(bytes: Uint8Array): (width?: number) => [ArrayBuffer, number, number] {
  // A view of a wider number must begin at a multiple of its width.
  const { buffer } = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const base = buffer === bytes.buffer ? bytes.byteOffset : 0;
  const view = new DataView(buffer, base, bytes.byteLength);
  let at = 0;
  return (width = 2) => {
    const length = view.getUint32(at, true);
    const start = at + 8;
    at = start + length + ((8 - (length % 8)) % 8);
    return [buffer as ArrayBuffer, base + start, length / width];
  };
}
