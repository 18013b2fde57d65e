/** What an office program has written anew, or keeps in a form of its own, is taken into an issue all the same. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { filesIn, folderWith, runIn } from '../cli/harness.ts';
import { again, bareLines } from '../import/again.ts';
import { ready, shared } from '../ready.ts';
import { buildExamples } from '../validate/examples.ts';
import { savedByLibreOffice } from './office.ts';
import { canRender } from './tools.ts';

describe.skipIf(!canRender)('saved by LibreOffice', async () => {
  const examples = canRender ? await buildExamples() : [];
  const saved = canRender ? savedByLibreOffice(examples.map(({ docx }) => docx)) : [];

  test.each(examples.map(({ name }, index) => [name, index] as const))('%s prints as it did', (name, index) => {
    const before = again('old.docx', examples[index]?.docx ?? new Uint8Array());
    const after = again('old.docx', saved[index] ?? new Uint8Array());
    expect(bareLines(after.text)).toEqual(bareLines(before.text));
    if (!name.startsWith('letter/')) expect(after.remarks).toEqual([]);
    const { flow } = readFlow(saved[index] ?? new Uint8Array(), 'old.docx');
    expect(flow?.lines.length).toBeGreaterThan(5);
  });
});

const folder = join(shared, 'seeds');
const hasSeeds = ready('issued documents saved anew', existsSync(folder) ? [] : [`${folder} (set BULLETIN_SHARED)`]);

describe.skipIf(!canRender || !hasSeeds)('issued documents, built and saved by LibreOffice', () => {
  const names = canRender && hasSeeds ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const built = names.map((name) => again('old.txt', readFileSync(join(folder, name))));
  const saved = built.length > 0 ? savedByLibreOffice(built.map(({ docx }) => docx)) : [];

  test.each(names.map((name, index) => [name, index] as const))('%s', (_, index) => {
    const { text, remarks } = again('old.docx', saved[index] ?? new Uint8Array());
    expect(bareLines(text)).toEqual(bareLines(built[index]?.text ?? ''));
    expect(remarks).toEqual([]);
  });
});

describe.skipIf(!canRender)('documents that only office programs read', () => {
  test('.doc: made a .docx of on the way, and nothing is left of that', async () => {
    const cwd = folderWith({
      '旧.txt':
        '云岭市工作专报\n2025年第4期\n云岭市安委办\n2025年4月9日\n【动态】\n4月1日，县安委办开会。\n4月2日，县安委办检查。\n',
    });
    const run = async (...argv: readonly string[]) => runIn({ cwd, engine: await engine() }, ...argv);
    await run('import', '旧.txt');
    await run('build', '旧.yaml');
    const profile = `-env:UserInstallation=file://${cwd}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'doc', '--outdir', join(cwd, '老'), join(cwd, '旧.docx')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    );
    const { code, err } = await run('import', '老/旧.doc');
    expect([code, err]).toEqual([0, '已写出 老/旧.yaml：1 个栏目、2 条，印出来同原文一样\n']);
    expect(readFileSync(join(cwd, '老/旧.yaml'), 'utf8')).toBe(readFileSync(join(cwd, '旧.yaml'), 'utf8'));
    expect(filesIn(join(cwd, '老'))).toEqual(['旧.doc', '旧.yaml']);
  });
});
