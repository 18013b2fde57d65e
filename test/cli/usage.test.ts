import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { entries } from '../../src/cli/explain.ts';
import { folderWith, runIn } from './harness.ts';

const run = (...argv: readonly string[]) => runIn({ cwd: folderWith() }, ...argv);
const { version } = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('--help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%j lists every command, with an example', async (argv) => {
    const { code, out, err } = await run(...argv);
    expect([code, err]).toEqual([0, '']);
    for (const { name, about, examples } of commands) {
      expect(out).toContain(`  ${name}`);
      expect(out).toContain(about.zh);
      expect(out).toContain(examples[0]?.line);
    }
    expect(out).not.toMatch(/--shard|--jobs|Usage|Options/);
  });

  test.each(commands.map(({ name }) => name))('%s --help', async (name) => {
    const spec = commands.find((command) => command.name === name);
    for (const argv of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, out } = await run(...argv);
      expect(code).toBe(0);
      for (const { about, flags } of spec?.options ?? []) {
        expect(out).toContain(about.zh);
        expect(out).toContain(flags.split(' <')[0]);
      }
    }
  });

  test.each([
    [['--lang', 'en', '--help'], {}],
    [['--help', '--lang=en'], {}],
    [['--help'], { BULLETIN_LANG: 'en' }],
  ])('in English: %j %j', async (argv, env) => {
    const { out } = await runIn({ cwd: folderWith(), env }, ...argv);
    expect(out).toContain('Usage');
    expect(out).not.toMatch(/用法|命令/);
  });

  test('nothing at all shows it on stderr', async () => {
    const { code, out, err } = await run();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('用法');
  });
});

test.each([['--version'], ['-V']])('%s', async (flag) => {
  const { node } = process.versions;
  const said = `bulletin ${version}, Node v${node}, ${process.platform} ${process.arch}\n`;
  expect(await run(flag)).toEqual({ code: 0, out: said, err: '' });
});

describe('a wrong command line is exit 2, in the user’s language', () => {
  test.each([
    [['bulid'], 'bulletin：没有命令 bulid\n  提示：是不是 build？\n'],
    [['2024-02.yaml'], 'bulletin：没有命令 2024-02.yaml\n  提示：要生成文件，请写 bulletin build 2024-02.yaml\n'],
    [['build', '--public'], 'bulletin：不认识选项 --public\n  提示：bulletin build --help 列出可用的写法\n'],
    [['build', '--signed', '3'], 'bulletin：不认识选项 --signed\n  提示：bulletin build --help 列出可用的写法\n'],
    [['build', '--author', '3'], 'bulletin：不认识选项 --author\n  提示：--author 是 bulletin take 的选项\n'],
    [['build', '--stict'], 'bulletin：不认识选项 --stict\n  提示：是不是 --strict？\n'],
    [['build', '-o'], 'bulletin：选项 -o, --output <file> 后面要写值\n  提示：bulletin build --help 列出可用的写法\n'],
    [['--nix'], 'bulletin：不认识选项 --nix\n  提示：bulletin --help 列出可用的写法\n'],
    [
      ['explain', 'a', 'b'],
      'bulletin：写多了：这个命令后面不用写这些\n  提示：bulletin explain --help 列出可用的写法\n',
    ],
    [['--lang', 'fr', 'build'], 'bulletin：--lang 只能是 zh 或 en，写的是“fr”\n'],
    [['build', '--lang'], 'bulletin：--lang 只能是 zh 或 en\n'],
    [['schema', '--keys', 'fr'], 'bulletin：--keys 只能是 zh 或 en，写的是“fr”\n'],
    [['--lang', 'en', 'bulid'], 'bulletin: unknown command bulid\n  hint: did you mean build?\n'],
    [
      ['--lang', 'en', 'build', '--nix'],
      'bulletin: unknown option --nix\n  hint: bulletin build --help lists what there is\n',
    ],
  ])('%j', async (argv, said) => {
    expect(await run(...argv)).toEqual({ code: 2, out: '', err: said });
  });
});

test('after -- everything is a path', async () => {
  const cwd = folderWith({ '--lang.yaml': '' });
  expect((await runIn({ cwd }, 'build', '--', '--lang.yaml')).err).toBe(
    '已写出 --lang.yaml\n'.replace('.yaml', '.docx'),
  );
});

test('English throughout', async () => {
  const cwd = folderWith({ 'a.yaml': '甲：[form]', 'b.yaml': '' });
  const { err } = await runIn({ cwd }, 'build', 'a.yaml', 'b.yaml', 'nix.yaml', '--lang', 'en');
  expect(err).toBe(`\
a.yaml:1:2  warning  ：        yaml-syntax
  1 │ 甲：[form]
    │   ^^
    hint: write :

a.yaml:1:3  error  [form]        yaml-syntax
  1 │ 甲：[form]
    │     ^^^^^^

nix.yaml  error  no such file or folder        path-missing
     hint: check the spelling, or go to the folder first

wrote b.docx
nothing written for a.yaml: 1 error, 1 warning
2 issues: 1 written, 1 with errors (a.yaml), 1 with warnings; besides 1 error.
`);
});

describe('colour', () => {
  const build = async (tty: boolean, env = {}) =>
    (await runIn({ cwd: folderWith({ 'a.yaml': '[error]' }), tty, env }, 'build')).err.includes('\u001b[31;1m');
  test('on a terminal', async () => expect(await build(true)).toBe(true));
  test('not in a file', async () => expect(await build(false)).toBe(false));
  test('not where NO_COLOR is set', async () => expect(await build(true, { NO_COLOR: '1' })).toBe(false));
});

test('progress is for a terminal', async () => {
  const files = { 'a.yaml': '', 'b.yaml': '' };
  expect((await runIn({ cwd: folderWith(files), tty: true }, 'build')).err).toContain('[2/2] b.yaml');
  expect((await runIn({ cwd: folderWith(files) }, 'build')).err).not.toContain('[2/2]');
});

describe('explain', () => {
  test.each([...entries.keys()])('%s', async (code) => {
    const zh = await run('explain', code);
    expect(zh.code).toBe(0);
    expect(zh.out).toMatch(/^\S+ {2}(错误|警告|说明) {2}.+\n\n含义：.+\n处理：.+\n/);
    expect((await run('explain', code.toUpperCase(), '--lang', 'en')).out).toMatch(/Meaning: .+\nCure: .+\n/);
  });

  test('without a code lists all', async () => {
    const { code, out } = await run('explain');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(entries.size);
  });

  test.each([
    ['yaml-sintax', '是不是 yaml-syntax？'],
    ['zzzzzzzzzz', 'bulletin explain'],
    ['constructor', ''],
  ])('an unknown one: %s', async (typed, said) => {
    const { code, err } = await run('explain', typed);
    expect(code).toBe(2);
    expect(err).toContain(`没有代码“${typed}”`);
    expect(err).toContain(said);
  });
});

test('doctor says what is missing and what that costs', async () => {
  const cwd = folderWith({ 'series.yaml': '' });
  const { code, out } = await runIn({ cwd, env: { PATH: '' }, fonts: ['宋体', '仿宋'] }, 'doctor');
  expect(code).toBe(0);
  expect(out).toContain(`bulletin ${version}, Node v`);
  expect(out).toContain('正常  宋体\n');
  expect(out).toContain('正常  仿宋_GB2312：没有装，用“仿宋”代替\n');
  expect(out).toMatch(/缺少 {2}方正小标宋简体：.+行数/);
  expect(out).toContain('说明  没有装，不影响使用');
  expect(out).toContain('刊物设置 series.yaml');
  expect(fs.readdirSync(cwd)).toEqual(['series.yaml']);
});

describe('a fault of ours', () => {
  const engine = {
    compile: () => {
      throw new TypeError('slip\nof the pen');
    },
  };
  test('is an apology, never a stack trace', async () => {
    const { code, out, err } = await runIn({ cwd: folderWith({ 'a.yaml': '' }), engine }, 'build');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^抱歉，bulletin 自己出了错.*\n {2}bulletin \S+, Node v\S+, .+; a\.yaml: TypeError: slip\n/);
    expect(err).not.toMatch(/ at .*\.ts/);
  });
  test('unless asked for', async () => {
    const ran = await runIn(
      {
        cwd: folderWith({ 'a.yaml': '' }),
        engine,
        env: { BULLETIN_DEBUG: '1' },
      },
      'build',
    );
    expect(ran.err).toMatch(/ at .*\.ts/);
  });
});

test.each([['/?'], ['-?'], ['build', '/?']])('help as on Windows: %j', async (...words) => {
  const asked = words.map((word) => word.replace(/^[/-]\?$/, '--help'));
  const cwd = folderWith();
  expect(await runIn({ cwd }, ...words)).toEqual(await runIn({ cwd }, ...asked));
  expect((await runIn({ cwd }, ...words)).out).toContain('用法');
});

test('on Windows a quote is part of no name: a folder that ends in \\ took in what follows it', async () => {
  const cwd = folderWith({ 'a.yaml': '甲' });
  const words = ['build', 'C:\\专报" --draft'];
  const { code, err } = await runIn({ cwd, platform: 'win32' }, ...words);
  expect([code, err]).toEqual([
    2,
    'bulletin：引号没有配对：C:\\专报" --draft\n  提示：引号前面不写 \\：写作 "C:\\专报"\n',
  ]);
  expect((await runIn({ cwd }, ...words)).err).toContain('path-missing');
});
