/** Texts of old documents, each beside the issue that is made of it and what is said of that. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectFile } from '../pipeline/read-case.ts';
import { again, bareLines } from './again.ts';

const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test.each(names)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const made = again(name, bytes);
  const said = made.remarks.map((one) => `#> ${one}\n`).join('');
  expectFile(fileURLToPath(new URL(name.replace(/\.txt$/, '.yaml'), folder)), `${made.yaml}${said}`);
  const closed = (line: string): string => line.replace(/[ \u3000]/g, '');
  // An office and a day that blanks were to push apart are pushed apart by a tab.
  const apart = bytes.toString('utf8').replace(/[ \u3000]{2,}/g, '\t');
  expect(bareLines(made.text).map(closed)).toEqual(bareLines(apart).map(closed));
});
