/** Text as GBK, which is what a Chinese Windows reads a batch file as. */

import { once } from '../../once.ts';

/** @returns the bytes; undefined where GBK lacks one of the characters */
export function gbkOf(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? undefined : table().get(char);
    if (pair) bytes.push(...pair);
    else if (code < 0x80) bytes.push(code);
    else return undefined;
  }
  return Uint8Array.from(bytes);
}

/** Node decodes GBK and does not encode it: the table is its decoder, turned round. */
const table = once((): ReadonlyMap<string, readonly [number, number]> => {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      const char = decoder.decode(Uint8Array.of(first, second));
      if ([...char].length === 1 && char !== unknown && !found.has(char)) found.set(char, [first, second]);
    }
  return found;
});
const unknown = '\u{fffd}';
