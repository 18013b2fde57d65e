/**
 * Five documents as they were issued, with their mistakes: what is found in them, each at its very characters. They are not
 * ours to keep, so only places and the few characters of a slip stand here; without the documents the test is skipped.
 *
 * Every finding was read beside the documents. None of them is wrong (20 760 characters, one in two thousand allowed);
 * those marked info are worth a look and no more.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { checkText } from '../../src/check-text.ts';
import { expectFile } from '../pipeline/read-case.ts';
import { ready, shared } from '../ready.ts';

const folder = join(shared, 'seeds');
const isThere = ready('issued documents', existsSync(folder) ? [] : [`${folder} (set BULLETIN_SHARED)`]);
const files = ['000', '001', '002', '003', '004'];

/** Longer ones are told by their ends. */
const shown = (found: string): string => ([...found].length > 10 ? `${found.slice(0, 4)}…${found.slice(-4)}` : found);

describe.skipIf(!isThere).each(files)('%s', (file) => {
  test('is read as a proof-reader reads it', () => {
    const name = readdirSync(folder).find((one) => one.startsWith(file) && one.endsWith('.txt')) as string;
    const bytes = readFileSync(join(folder, name));
    const lines = bytes.toString('utf8').split(/\r?\n/);
    const { diagnostics } = checkText({ file, bytes }, { lang: 'zh' });
    const rows = diagnostics.map(({ line, column, endColumn, severity, code }) => {
      const found = [...(lines[line - 1] ?? '')].slice(column - 1, endColumn - 1).join('');
      return `${line}:${column}-${endColumn} ${severity} ${code} [${shown(found)}]\n`;
    });
    expectFile(fileURLToPath(new URL(`${file}.txt`, import.meta.url)), rows.join(''));
  });
});
