/** Records of issues that are gone are taken away; those of all others stay, whoever they are of. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/records/record.ts';
import { build, builtFolder } from './folder.ts';

const recordsIn = (cwd: string): readonly string[] =>
  fs
    .readdirSync(path.join(cwd, '.bulletin'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readRecord(fs.readFileSync(path.join(cwd, '.bulletin', name)))?.head.issue ?? name)
    .sort();

test('of an issue that is gone the record goes with the next run', async () => {
  const { cwd } = await builtFolder();
  const before = recordsIn(cwd);
  fs.rmSync(path.join(cwd, '2024-06.yaml'));
  fs.renameSync(path.join(cwd, '专题/专题一.yaml'), path.join(cwd, '专题/专题二.yaml'));
  await build(cwd);
  expect(before).toContain('2024-06.yaml');
  expect(recordsIn(cwd)).toEqual(
    before.filter((name) => name !== '2024-06.yaml').map((name) => name.replace('专题一', '专题二')),
  );
});

test('also where one issue alone is built', async () => {
  const { cwd } = await builtFolder();
  const before = recordsIn(cwd);
  fs.rmSync(path.join(cwd, '2024-06.yaml'));
  await build(cwd, '2024-01.yaml');
  expect(recordsIn(cwd)).toEqual(before.filter((name) => name !== '2024-06.yaml'));
});

test('one that nobody can read, and those of --out-dir, stay', async () => {
  const { cwd } = await builtFolder({}, '--out-dir', 'out');
  await build(cwd);
  const strange = path.join(cwd, '.bulletin', `${'0'.repeat(32)}.jsonl`);
  fs.writeFileSync(strange, '{}\n');
  const outside = recordsIn(path.join(cwd, 'out'));
  fs.rmSync(path.join(cwd, '2024-06.yaml'));
  await build(cwd);
  await build(cwd, '--out-dir', 'out');
  expect([fs.existsSync(strange), recordsIn(path.join(cwd, 'out'))]).toEqual([true, outside]);
});
