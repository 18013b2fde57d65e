const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The checksum that a zip archive keeps of each part (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (let index = 0; index < bytes.length; index++)
    sum = (sum >>> 8) ^ (table[(sum ^ (bytes[index] as number)) & 255] as number);
  return ~sum >>> 0;
}
