/** Each of the chief's edits, as `take` shows it and as the files are then: what is wanted stands in `thirty/`. */

import fs from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { filesIn, folderWith, runIn } from '../cli/harness.ts';
import { type Built, builtFrom, type Ground, grounds, textsIn } from './grounds.ts';
import { chiefEdits } from './thirty.ts';

const built = new Map<string, Promise<Built>>();

describe('what a chief changes comes back', () => {
  test.each(chiefEdits)('$name', async ({ name, make, ground = 'issue', options = [], meanwhile = {} }) => {
    const own: Ground = grounds[ground];
    const of = built.get(ground) ?? builtFrom(own);
    built.set(ground, of);
    const { docx, record } = await of;
    const mended = Object.fromEntries(
      Object.entries(meanwhile).map(([file, change]) => [file, change(String(own.files[file]))]),
    );
    const cwd = folderWith({ ...own.files, ...mended, ...Object.fromEntries(record), '王主任改.docx': make(docx) });
    const sent = filesIn(cwd).filter((one) => /^2024-11\/.*\.(docx?|txt|xlsx)$/.test(one));
    const bytesOf = (file: string): string => fs.readFileSync(path.join(cwd, file)).toString('base64');
    const kept = sent.map(bytesOf);
    const before = textsIn(cwd);
    const machine = { cwd, columns: 200, engine: await engine() };
    const ran = await runIn(machine, 'take', '王主任改.docx', ...options);
    const after = textsIn(cwd);
    const patches = Object.entries(after).flatMap(([file, text]) => {
      const was = before[file] ?? '';
      return was === text ? [] : [createTwoFilesPatch(file, file, was, text, '', '', { context: 1 })];
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
    // What units sent is never written.
    expect(sent.map(bytesOf)).toEqual(kept);
  });
});
