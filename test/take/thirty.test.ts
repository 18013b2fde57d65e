/** Each of the chief's edits, as `take` shows it and as the files are then: what is wanted stands in `thirty/`. */

import fs from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { decode } from '../../src/source/decode.ts';
import { filesIn, folderWith, runIn } from '../cli/harness.ts';
import { type Ground, grounds } from './grounds.ts';
import { chiefEdits } from './thirty.ts';

interface Built {
  readonly docx: Uint8Array;
  readonly record: readonly (readonly [string, Uint8Array])[];
}

const built = new Map<string, Promise<Built>>();

async function build({ files, issue }: Ground): Promise<Built> {
  const cwd = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'bulletin-thirty-'));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    fs.writeFileSync(path.join(cwd, name), content);
  }
  await runIn({ cwd, engine: await engine() }, 'build', issue);
  const docx = fs.readFileSync(path.join(cwd, `${issue.replace(/\.yaml$/, '')}.docx`));
  const folder = path.join(cwd, '.bulletin');
  const record = fs
    .readdirSync(folder)
    .map((name) => [`.bulletin/${name}`, new Uint8Array(fs.readFileSync(path.join(folder, name)))] as const);
  fs.rmSync(cwd, { recursive: true });
  return { docx, record };
}

const textsIn = (cwd: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(cwd)
      .filter((name) => /\.(yaml|csv)$/.test(name))
      .map((name) => [name, decode(fs.readFileSync(path.join(cwd, name))).text]),
  );

describe('what a chief changes comes back', () => {
  test.each(chiefEdits)('$name', async ({ name, make, ground = 'issue', options = [], meanwhile = {} }) => {
    const own: Ground = grounds[ground];
    const of = built.get(ground) ?? build(own);
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
