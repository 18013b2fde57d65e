/** Each of the chief's edits, as `take` shows it and as the files are then: what is wanted stands in `thirty/`. */

import fs from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from '../cli/harness.ts';
import { chiefEdits } from './thirty.ts';

const examples = new URL('../../examples/safety/', import.meta.url).pathname;
const names = ['2024-10.yaml', 'series.yaml'] as const;
const files: Record<string, string> = Object.fromEntries(
  names.map((name) => [name, fs.readFileSync(path.join(examples, name), 'utf8')]),
);

let built: Uint8Array;
let record: readonly (readonly [string, Uint8Array])[];

describe('what a chief changes comes back', () => {
  beforeAll(async () => {
    const cwd = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'bulletin-thirty-'));
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(cwd, name), text);
    await runIn({ cwd, engine: await engine() }, 'build', '2024-10.yaml');
    built = fs.readFileSync(path.join(cwd, '2024-10.docx'));
    const folder = path.join(cwd, '.bulletin');
    record = fs.readdirSync(folder).map((name) => [`.bulletin/${name}`, fs.readFileSync(path.join(folder, name))]);
    fs.rmSync(cwd, { recursive: true });
  });

  test.each(chiefEdits)('$name', async ({ name, make, options = [], meanwhile = {} }) => {
    const before = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, (meanwhile[file] ?? ((same: string) => same))(text)]),
    );
    const cwd = folderWith({ ...before, ...Object.fromEntries(record), '王主任改.docx': make(built) });
    const machine = { cwd, columns: 200, engine: await engine() };
    const ran = await runIn(machine, 'take', '王主任改.docx', ...options);
    const patches = Object.entries(before).flatMap(([file, text]) => {
      const now = fs.readFileSync(path.join(cwd, file), 'utf8');
      return now === text ? [] : [createTwoFilesPatch(file, file, text, now, '', '', { context: 1 })];
    });
    const again = await runIn(machine, 'take', '王主任改.docx', '--dry-run', ...options);
    const verified = await runIn(machine, 'verify', '王主任改.docx');
    const shown = [
      `> bulletin take 王主任改.docx${options.map((one) => ` ${one}`).join('')}`,
      ran.out + ran.err,
      `${ran.code}`,
      ...patches,
      `> bulletin verify 王主任改.docx`,
      verified.out,
    ].join('\n');
    await expect(shown.trimEnd().concat('\n')).toMatchFileSnapshot(`thirty/${name}.txt`);
    // Taken twice it is taken once.
    expect(again.out).not.toContain('可以写回');
  });
});
