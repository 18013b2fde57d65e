/** git is set up to show documents as text. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { absent } from '../ready.ts';
import { folderWith, type Ran, runIn } from './harness.ts';

const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', HOME: '/nowhere' };
const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd, env, encoding: 'utf8' }).trim();
const run = async (cwd: string, ...argv: readonly string[]): Promise<Ran> =>
  runIn({ cwd, env, engine: await engine() }, ...argv);

describe.skipIf(absent('git').length > 0)('with git', () => {
  const repository = (files: Readonly<Record<string, string>> = {}): string => {
    const cwd = folderWith(files);
    git(cwd, 'init', '-q');
    return cwd;
  };

  test('doctor --git writes the settings of the repository, and its attributes once', async () => {
    const cwd = repository();
    const first = await run(cwd, 'doctor', '--git');
    expect(first.code).toBe(0);
    expect(first.out).toContain('git 设好了');
    expect(first.out).toContain('已写出 .gitattributes');
    expect(git(cwd, 'config', '--local', 'diff.bulletin.textconv')).toBe('bulletin text --sentences --textconv');
    expect(git(cwd, 'check-attr', 'diff', '--', '子/2024-02.docx', '2024-02.yaml')).toBe(
      '子/2024-02.docx: diff: bulletin\n2024-02.yaml: diff: bulletin-yaml',
    );
    const text = fs.readFileSync(path.join(cwd, '.gitattributes'), 'utf8');
    const again = await run(cwd, 'doctor', '--git');
    expect(again.out).toContain('.gitattributes 里有了');
    expect(fs.readFileSync(path.join(cwd, '.gitattributes'), 'utf8')).toBe(text);
  });

  test('somebody’s attributes are not touched: what they lack is said', async () => {
    const cwd = repository({ '.gitattributes': '*.docx binary\n' });
    const { out } = await run(cwd, 'doctor', '--git');
    expect(out).toContain('*.docx -text -merge diff=bulletin');
    expect(fs.readFileSync(path.join(cwd, '.gitattributes'), 'utf8')).toBe('*.docx binary\n');
  });

  test('where there is no repository nothing is written', async () => {
    const cwd = folderWith();
    const { out, code } = await run(cwd, 'doctor', '--git');
    expect(code).toBe(0);
    expect(out).toContain('不在 git 仓库里');
    expect(fs.readdirSync(cwd)).toEqual([]);
    const none = await runIn({ cwd, env: { PATH: cwd } }, 'doctor', '--git');
    expect(none.out).toContain('没有装 git');
  });

  test('init sets it up in a repository', async () => {
    const cwd = repository();
    const { err } = await run(cwd, 'init', '刊', '--name', '甲刊', '--date', '2024-03-05');
    expect(err).toContain('git 也设好了');
    expect(git(cwd, 'config', '--local', 'difftool.bulletin.cmd')).toContain('bulletin diff "$MERGED"');
    expect(git(cwd, 'check-attr', 'text', '--', '刊/a.docx', '刊/a.yaml')).toBe(
      '刊/a.docx: text: unset\n刊/a.yaml: text: set',
    );
  });
});
