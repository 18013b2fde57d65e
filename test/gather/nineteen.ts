/** What `examples/safety` holds, with the nineteen files of 2024-11: as they came, and as a clerk has mended them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { bookOf } from './sheet-book.ts';

const examples = new URL('../../examples/safety', import.meta.url).pathname;
const own = new URL('contributions/', import.meta.url).pathname;

export const mended: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readdirSync(examples, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('2024-11.'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(examples, path).split(sep).join('/'), new Uint8Array(readFileSync(path))];
    }),
);

/** As the units sent it: nothing set aside, nothing imported, three figures missing. */
export const asItCame: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(mended)
    .filter(([name]) => !/^2024-11\/(?:清塘县|古渡县)\.yaml$/.test(name))
    .map(([name, bytes]) => [name.replace('2024-11/_', '2024-11/'), beforeMending(name, bytes)]),
);

function beforeMending(name: string, bytes: Uint8Array): Uint8Array {
  if (name.endsWith('final.xlsx')) return bookOf(readFileSync(join(own, '汇总.book'), 'utf8'));
  // What she has looked at and let stand.
  const text =
    name === '2024-11/issue.yaml' ? new TextDecoder().decode(bytes).replace(/\n# 看过了[\s\S]*$/, '') : undefined;
  return text === undefined ? bytes : new TextEncoder().encode(text);
}
