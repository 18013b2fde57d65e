/** `--json`: whatever the command, one object on stdout, with the version of its shape; the rest stays what it is. */

import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { folderWith, runIn, sealed } from './harness.ts';

const files = { 'a.yaml': '[warning]', 'b.yaml': '[warning]', 'a.docx': sealed('旧'), 'old.txt': '一句话。\n' };
const shortcuts = ['cmd', 'desktop'].flatMap((kind) => ['新一期', '生成', '校核'].map((name) => `${name}.${kind}`));
const lines: Readonly<Record<string, { readonly words: readonly string[]; readonly shape: object }>> = {
  init: {
    words: ['x', '--name', '云岭专报', '--date', '2024-01-05'],
    shape: { written: ['series.yaml', '2024-01.yaml', ...shortcuts].map((name) => `x/${name}`), left: [] },
  },
  new: { words: ['--date', '2024-01-05'], shape: { written: true, file: '2024-01.yaml' } },
  build: { words: ['a.yaml'], shape: { outputs: [{ output: 'a.docx' }], diagnostics: [{ file: 'a.yaml' }] } },
  check: { words: ['a.yaml'], shape: { diagnostics: [{ file: 'a.yaml' }] } },
  status: { words: ['--date', '2024-01-03'], shape: { today: '2024-01-03', series: [{ earlier: 0 }] } },
  verify: { words: ['b.docx'], shape: { file: 'b.docx', diagnostics: [{ code: 'cannot-read' }] } },
  diff: { words: ['a.yaml', 'b.yaml'], shape: { diagnostics: [{ file: 'a.yaml' }, { file: 'b.yaml' }] } },
  import: { words: ['old.txt'], shape: { files: [{ input: 'old.txt', output: 'old.yaml' }] } },
  take: { words: ['a.docx'], shape: { file: 'a.docx' } },
  explain: { words: ['YAML-syntax'], shape: { codes: [{ code: 'yaml-syntax', severity: 'error' }] } },
  doctor: { words: [], shape: { sections: [{ title: '版本' }, {}, {}, {}] } },
};

test.each(commands.filter(({ options }) => options.some(({ flags }) => flags === '--json')).map(({ name }) => name))(
  '%s',
  async (name) => {
    const { words, shape } = lines[name] ?? { words: [], shape: { never: true } };
    const cwd = folderWith(name === 'new' ? { 'series.yaml': '报头:\n  名称: 云岭专报\n' } : files);
    const { out } = await runIn({ cwd }, name, ...words, '--json');
    expect(JSON.parse(out)).toMatchObject({ version: 1, ...shape });
  },
);

test('check: as --format json, and no other', async () => {
  const cwd = folderWith(files);
  const [short, long] = [await runIn({ cwd }, 'check', '--json'), await runIn({ cwd }, 'check', '--format', 'json')];
  expect(short).toEqual(long);
  expect((await runIn({ cwd }, 'check', '--json', '--format=json')).code).toBe(0);
  expect((await runIn({ cwd }, 'check', '--json', '--format=sarif')).code).toBe(2);
  expect((await runIn({ cwd }, 'check', '--json', '--learn')).code).toBe(2);
});

test('explain: without a code all of them, in one shape', async () => {
  const { out } = await runIn({ cwd: folderWith() }, 'explain', '--json', '--lang', 'en');
  const { codes } = JSON.parse(out);
  expect(codes.length).toBeGreaterThan(50);
  expect(Object.keys(codes[0])).toEqual(expect.arrayContaining(['code', 'severity', 'title', 'why', 'cure']));
  expect((await runIn({ cwd: folderWith() }, 'explain', 'nix', '--json')).code).toBe(2);
});

test('new: what was made, or would be', async () => {
  const cwd = folderWith();
  await runIn({ cwd }, 'init', '--name', '云岭专报', '--date', '2024-01-05', '-q');
  expect(JSON.parse((await runIn({ cwd }, 'new', '--json')).out)).toEqual({ version: 1, written: false });
  const other = folderWith({ 'series.yaml': '报头:\n  名称: 云岭专报\n周期: 月\n' });
  const dry = JSON.parse((await runIn({ cwd: other }, 'new', '--json', '--dry-run', '--date', '2024-03-05')).out);
  expect(dry).toMatchObject({ version: 1, written: false, file: '2024-01.yaml' });
  const made = JSON.parse((await runIn({ cwd: other }, 'new', '--json', '--date', '2024-03-05')).out);
  expect(made).toEqual({ ...dry, written: true });
});
