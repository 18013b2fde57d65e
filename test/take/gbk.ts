/** Texts in the encoding of old systems, which Node reads and does not write. */

let codes: Map<string, readonly [number, number]> | undefined;

function table(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = low === 0x7f ? '' : decoder.decode(new Uint8Array([high, low]));
      if ([...character].length === 1 && !found.has(character)) found.set(character, [high, low]);
    }
  return found;
}

export function inGbk(text: string): Uint8Array {
  codes ??= table();
  const known = codes;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : known.get(character);
      if (!bytes) throw new Error(`${character} has no code`);
      return bytes;
    }),
  );
}
