/** What a record says of its output to who does not build: `status`. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskWorld } from '../../src/cli/disk/world.ts';
import { sealVerdict } from '../../src/docx/seal/read.ts';
import { nowIn } from '../../src/records/now.ts';
import { recordOf } from '../../src/records/state.ts';
import { partsOf, zipOf } from '../docx/zip.ts';
import { build, builtFolder, issueOf, write } from './folder.ts';

const place = { issue: '2024-05.yaml', stem: '2024-05', format: 'docx', draft: false };
const stateIn = (cwd: string, holder?: string) =>
  recordOf({ now: nowIn(diskWorld(cwd), '.'), ...(holder && { holder }) }, place, sealVerdict);

/** As somebody would who types a word into the document. */
function edit(file: string): void {
  const parts = partsOf(fs.readFileSync(file));
  const body = (parts['word/document.xml'] ?? '').replace('第5批', '第55批');
  fs.writeFileSync(file, zipOf({ ...parts, 'word/document.xml': body }));
}
/** As an office program does that saves what it has opened. */
function save(file: string): void {
  const parts = partsOf(fs.readFileSync(file));
  fs.writeFileSync(file, zipOf({ ...parts, 'word/settings.xml': `${parts['word/settings.xml']}\n` }));
}

test.each<readonly [string, (cwd: string) => void, object]>([
  ['as it was built', () => {}, { state: 'built', reasons: ['built'], output: '2024-05.docx' }],
  [
    'its issue has changed',
    (cwd) => write(cwd, '2024-05.yaml', issueOf(5, '附注: 加急\n')),
    { state: 'stale', changed: '2024-05.yaml' },
  ],
  [
    'its series has changed',
    (cwd) => fs.appendFileSync(path.join(cwd, 'series.yaml'), '\n'),
    { state: 'stale', changed: 'series.yaml' },
  ],
  [
    'another issue came between',
    (cwd) => write(cwd, '2024-05-2.yaml', issueOf(5)),
    { state: 'stale', reasons: ['stale'] },
  ],
  ['edited', (cwd) => edit(path.join(cwd, '2024-05.docx')), { state: 'edited', reasons: ['edited'] }],
  ['only saved', (cwd) => save(path.join(cwd, '2024-05.docx')), { state: 'stale', reasons: ['stale'] }],
  ['gone', (cwd) => fs.rmSync(path.join(cwd, '2024-05.docx')), { state: 'missing' }],
  ['its records are gone', (cwd) => fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true }), { state: 'unknown' }],
  [
    'edited, and its issue has changed',
    (cwd) => {
      edit(path.join(cwd, '2024-05.docx'));
      fs.rmSync(path.join(cwd, '2024-05.yaml'));
    },
    { state: 'stale', reasons: ['stale', 'edited'] },
  ],
])('%s', async (_, change, expected) => {
  const { cwd } = await builtFolder();
  change(cwd);
  expect(stateIn(cwd)).toMatchObject(expected);
});

test('of what stands in another folder', async () => {
  const { cwd } = await builtFolder();
  await build(cwd, '.', '--out-dir', '成品');
  fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true });
  expect([stateIn(cwd).state, stateIn(cwd, '成品').state]).toEqual(['unknown', 'built']);
  expect(stateIn(cwd, '成品').output).toBe('成品/2024-05.docx');
});
