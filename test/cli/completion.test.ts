/** `completion SHELL`: the script is run by the shell it is for, where that is installed. */

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { absent } from '../ready.ts';
import { folderWith, runIn } from './harness.ts';

const files = { 'a b.yaml': '', '一.docx': '', '来稿.txt': '', '夹 子/x.yaml': '', 'b.yaml/x': '' };
const script = async (shell: string, ...more: readonly string[]): Promise<string> => {
  const ran = await runIn({ cwd: process.cwd() }, 'completion', shell, ...more);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out;
};
const has = (program: string): boolean => absent(program).length === 0 && process.platform !== 'win32';

/** What stands on the line, the last word of it to be completed, and what is offered: all, or some of it. */
const cases: readonly (readonly [words: readonly string[], offered: readonly string[], isAll: boolean])[] = [
  [['b'], ['build'], true],
  [['build', ''], ['a b.yaml', 'b.yaml', '夹 子'], true],
  [['check', ''], ['a b.yaml', 'b.yaml', '一.docx', '夹 子', '来稿.txt'], true],
  [['verify', ''], ['a b.yaml', 'b.yaml', '一.docx', '夹 子'], true],
  [['build', '--out'], ['--out-dir', '--output'], true],
  [['build', '--format', 'd'], ['docx'], true],
  [['check', '--format', ''], ['github', 'json', 'pretty', 'sarif'], true],
  [['build', '--lang', ''], ['en', 'zh'], true],
  [['--lang', ''], ['en', 'zh'], true],
  [['build', '--out-dir', ''], ['b.yaml', '夹 子'], true],
  [['-C', '夹'], ['夹 子'], true],
  [['-q', 'build', '--strict', '--f'], ['--force', '--format'], true],
  [['explain', 'yaml-sy'], ['yaml-syntax'], true],
  [['completion', 'b'], ['bash'], true],
  [['new', '--every', '半'], ['半月'], true],
  [['build', '-'], ['--log', '-C', '--strict'], false],
];

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();
function judge(offered: readonly string[], expected: readonly string[], isAll: boolean): void {
  if (isAll) expect(sorted(offered)).toEqual(sorted(expected));
  else expect(offered).toEqual(expect.arrayContaining([...expected]));
}

describe.skipIf(!has('bash'))('bash', async () => {
  const text = await script('bash');
  const complete = (words: readonly string[]): readonly string[] =>
    execFileSync(
      'bash',
      [
        '--norc',
        '-c',
        `source ./.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _bulletin; printf "%s\\n" "\${COMPREPLY[@]}"`,
        'bash',
        'bulletin',
        ...words,
      ],
      { cwd: folderWith({ ...files, '.bash': text }), encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    )
      .split('\n')
      .filter((one) => one !== '');
  test.each(cases)('%j', (words, offered, isAll) => judge(complete(words), offered, isAll));
  test('a value joined by =', () => judge(complete(['build', '--lang', '=', 'e']), ['en'], true));
});

describe.skipIf(!has('fish'))('fish', async () => {
  const text = await script('fish');
  const complete = (words: readonly string[]): readonly string[] => {
    const cwd = folderWith({ ...files, '.fish': text });
    return execFileSync(
      'fish',
      ['--no-config', '-c', 'source ./.fish; complete -C (string join " " -- bulletin $argv)', '--', ...words],
      { cwd, encoding: 'utf8', env: { ...process.env, HOME: cwd } },
    )
      .split('\n')
      .map((line) => (line.split('\t')[0] ?? '').replace(/\/$/, ''))
      .filter((one) => one !== '');
  };
  test.each(cases)('%j', (words, offered) => judge(complete(words), offered, false));
  test('no option of another command', () => expect(complete(['build', '--fi'])).toEqual([]));
});

/** Read by a zsh in a terminal of its own: what completion adds is also written to a file, and so is a key of ours. */
const zshSetup = `
PS1=
autoload -Uz compinit
compinit -u -D
source ./.zsh
compadd() {
  local -a hits
  if [[ \${@[1,(i)(-|--)]} != *-[OAD]\\ * ]]; then builtin compadd -A hits "$@"; print -rl -- $hits >> offered; fi
  builtin compadd "$@"
}
at-the-end() { print -r -- - >> offered; zle send-break }
zle -N at-the-end
bindkey '^X' at-the-end
print ready > offered
`;
const zshTerminal = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'source ./setup'
until [[ -s offered ]]; do sleep 0.05; done
zpty -w -n z "$1"$'\\t\\x18'
until [[ $(tail -n 1 offered) == - ]]; do zpty -r -t z shown; sleep 0.05; done
zpty -d z
`;
describe.skipIf(!has('zsh'))('zsh', async () => {
  const text = await script('zsh');
  test.each(cases)('%j', (words, offered) => {
    const cwd = folderWith({ ...files, '.zsh': text, setup: zshSetup, run: zshTerminal });
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    execFileSync('zsh', ['-f', 'run', `bulletin ${words.join(' ')}`], { cwd, env, timeout: 20_000 });
    const found = fs.readFileSync(path.join(cwd, 'offered'), 'utf8').split('\n');
    judge(
      found.map((one) => one.replace(/[=/]$/, '').replaceAll('\\', '')),
      offered,
      false,
    );
  });
});

test('powershell: nothing that the code page of a console could change, and every command', async () => {
  const text = await script('powershell');
  expect(text).toMatch(/^[\n -~]*$/);
  for (const { name, options } of commands) {
    expect(text).toContain(`'${name}' = @{`);
    for (const { flags } of options) expect(text).toContain(`'${/--[\w-]+/.exec(flags)?.[0]}'`);
  }
  // Brackets and quotes come in pairs.
  const bare = text.replace(/'(?:[^']|'')*'/g, '');
  for (const [open, close] of ['()', '{}', '[]'].map((pair) => pair.split('') as [string, string]))
    expect(bare.split(open).length).toBe(bare.split(close).length);
});

test.each([
  ['a shell there is none of', ['completion', 'tcsh'], '只能是 bash、zsh、fish、powershell 中的一种，写的是“tcsh”'],
  ['none', ['completion'], '缺少 shell'],
])('%s', async (_, words, said) => {
  const ran = await runIn({ cwd: folderWith() }, ...words);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain(said);
});

test.each(['bash', 'zsh'])('%s reads it without a word', async (shell) => {
  if (!has(shell)) return;
  const cwd = folderWith({ s: await script(shell, '--lang', 'en') });
  expect(spawnSync(shell, ['-n', 's'], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});
