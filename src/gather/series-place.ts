/** Where a setting of the series file is written, for messages about files it names. */

import { beginning, type Range } from '../diagnostic.ts';

/** The value beside the first key of one of these names; the beginning of the file where none is found. */
export function placeOfSetting(bytes: Uint8Array, names: readonly string[]): { at: Range; text: string } {
  const text = new TextDecoder().decode(bytes);
  const key = new RegExp(`^\\s*["']?(?:${names.join('|')})["']?\\s*[:：]\\s*`, 'u');
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const before = key.exec(line)?.[0];
    if (before === undefined) continue;
    const column = Array.from(before).length + 1;
    const endColumn = Math.max(column + 1, Array.from(line.trimEnd()).length + 1);
    return {
      at: { line: index + 1, column, endLine: index + 1, endColumn },
      text,
    };
  }
  return { at: beginning, text };
}
