/** What a check would put in: each time the remark is gone, and nothing else has changed. */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import { editsFor } from '../../src/cli/fix.ts';
import { compile } from '../../src/compile.ts';
import { applyEdits } from '../../src/source/edits.ts';
import { readCase } from '../pipeline/read-case.ts';

const said = (text: string, folder = '.') => {
  const input = { ...readCase(folder, 'bad.yaml'), file: 'bad.yaml', bytes: new TextEncoder().encode(text) };
  return compile(input, { formats: [], lang: 'zh', draft: false }).diagnostics;
};
const fixed = (text: string, folder?: string): string => applyEdits(text, editsFor(said(text, folder), 'bad.yaml'));

const folderOf = (code: string): string => fileURLToPath(new URL(`${code}/`, import.meta.url));

test.each(checks.map(({ code }) => code))('%s: once mended, there is nothing left to mend', (code) => {
  const folder = folderOf(code);
  expect(readdirSync(folder)).toContain('bad.yaml');
  const text = new TextDecoder().decode(readCase(folder, 'bad.yaml').bytes);
  let mended = text;
  // Edits that meet are made one after the other.
  for (let round = 0; round < 3; round += 1) mended = fixed(mended, folder);
  expect(said(mended, folder).filter(({ fix }) => fix)).toEqual([]);
  expect(mended.split('\n')).toHaveLength(text.split('\n').length);
});

test('bold that begins or ends inside the stretch is left to the author', () => {
  const text = '标题: 通报\n导语: 人**員**、再接再**励**、**(二)**，较大**及**以上、“第一**、**抓早。”\n';
  expect(fixed(text, folderOf('level-mark'))).toBe(
    '标题: 通报\n导语: 人**员**、再接再**励**、**（二）**，较大**及**以上、“第一**、**抓早。”\n',
  );
});
