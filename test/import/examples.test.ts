/** Every example, as the text and the document that are built of it, is taken back into an issue that builds the same. */

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diskWorld, open } from '../../src/index.ts';
import { show } from '../flow/show.ts';
import { again, bareLines } from './again.ts';

const root = 'examples/';
const issues = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('series.yaml'))
  .filter((name) => !name.startsWith('safety/2024-11/') || name.endsWith('/issue.yaml'))
  .sort();

test('there are examples', () => expect(issues.length).toBeGreaterThan(8));

describe.each(issues)('%s', (name) => {
  const built = open(diskWorld(), `${root}${name}`);
  // The letters have templates of their own.
  const isLetter = name.startsWith('letter/');
  const textOf = async (): Promise<string> => new TextDecoder().decode(await built.write('text'));

  test('as a text: the same lines', async () => {
    const text = await textOf();
    const made = again('old.txt', new TextEncoder().encode(text));
    expect(bareLines(made.text)).toEqual(bareLines(text));
    if (!isLetter) expect(made.remarks).toEqual([]);
  });

  test('as a document: the same page', async () => {
    const docx = (await built.write('docx')) as Uint8Array;
    const made = again('old.docx', docx);
    expect(bareLines(made.text)).toEqual(bareLines(await textOf()));
    if (isLetter) return;
    expect(made.remarks).toEqual([]);
    expect(show(made.docx)).toBe(show(docx));
  });
});
