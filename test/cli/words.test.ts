/** A word that is blank, or begins with a dash and is no option, is a slip: exit 2, and nothing is written. */

import { describe, expect, test } from 'vitest';
import { filesIn, folderWith, runIn } from './harness.ts';

const files = { 'x.yaml': '', '模板/item.hbs': '', 'o/y.yaml': '' };

/** What is said, of a command line that must leave everything as it is. */
async function refused(...argv: readonly string[]): Promise<string> {
  const cwd = folderWith(files);
  const { code, out, err } = await runIn({ cwd }, ...argv);
  expect([code, out, filesIn(cwd)]).toEqual([2, '', ['o/y.yaml', 'x.yaml', '模板/item.hbs']]);
  return err;
}

const blanks = ['', ' ', '\t', '　', '\u00a0', '\u200b', '\ufeff', '\r\n'];

describe('a blank path', () => {
  test.each(blanks)('%j', async (blank) => {
    for (const argv of [
      ['build', blank],
      ['build', 'x.yaml', blank],
      ['build', 'x.yaml', '--', blank],
      ['check', '--fix', blank],
      ['check', blank, '--learn'],
    ])
      expect(await refused(...argv)).toBe(
        'bulletin：有一个路径是空的\n  提示：可能是脚本里的变量没有取到值；要当前文件夹，写 .\n',
      );
    expect(await refused('schema', blank)).toContain('有一个文件夹是空的');
    expect(await refused('explain', blank)).toContain('有一个代码是空的');
    expect(await refused('doctor', blank)).toContain('有一个参数是空的');
    expect(await refused(blank, 'build')).toContain('命令是空的');
  });
});

describe('a blank value', () => {
  test.each([
    ...['-o', '--output', '--out-dir', '--format', '--template', '--series'].map((option) => ['build', option]),
    ...['--format', '--template', '--series'].map((option) => ['check', option]),
    ...['--keys', '--for', '--series'].map((option) => ['schema', option]),
  ])('%s %s', async (command, option) => {
    const path = command === 'schema' ? 'o' : 'x.yaml';
    for (const blank of blanks) {
      expect(await refused(command, path, option, blank)).toMatch(/^bulletin：选项 \S+ 的值是空的\n {2}提示：.*变量/);
      if (option.startsWith('--')) expect(await refused(command, `${option}=${blank}`, path)).toContain('的值是空的');
    }
  });

  test('in English', async () => {
    expect(await refused('build', 'x.yaml', '--out-dir', ' ', '--lang', 'en')).toBe(
      'bulletin: the value of --out-dir is blank\n  hint: a variable of a script may be unset. --out-dir: write into this folder, subfolders mirrored\n',
    );
  });
});

describe('a dash that is no option', () => {
  test.each([
    ['—draft', '--draft'],
    ['——draft', '--draft'],
    ['–draft', '--draft'],
    ['－－ｄｒａｆｔ', '--draft'],
    ['‐strict', '--strict'],
    ['−−out-dir', '--out-dir'],
    ['—o', '-o'],
    ['－ｏ', '-o'],
    ['—series=none', '--series'],
    ['—lang', '--lang'],
    ['—darft', '--draft'],
  ])('%s is %s', async (word, option) => {
    const said = `bulletin：“${word}”开头的横线不是半角的 -，不是选项，也不当作名字\n  提示：选项写作 ${option}；如果这就是名字，写作 ./${word}\n`;
    expect(await refused('build', 'x.yaml', word)).toBe(said);
    expect(await refused('build', word, 'x.yaml', '--out-dir', 'o')).toBe(said);
  });

  test.each([
    [['build', 'x.yaml', '—附件.yaml'], '选项用半角的 -- 开头；如果这就是名字，写作 ./—附件.yaml'],
    [['check', 'x.yaml', '—fix'], '选项写作 --fix；'],
    [['check', 'x.yaml', '-fix'], '是不是 --fix？'],
    [['schema', '—keys', 'en'], '选项写作 --keys；'],
    [['explain', '—x'], '选项用半角的 -- 开头'],
    [['doctor', '—help'], '选项写作 --help；'],
    [['—help'], '提示：选项写作 --help\n'],
    [['build', 'x.yaml', '-'], '从标准输入读的没有名字，不知道写到哪里'],
    [['explain', '-'], '- 不是路径：这个命令不从标准输入读'],
    [['check', '-', '--fix'], '从标准输入读的改不了'],
    [['build', '-a.yaml'], '不认识选项 -a.yaml\n  提示：这是文件名的，写作 ./-a.yaml'],
    [['build', 'x.yaml', '-draft'], '不认识选项 -draft\n  提示：是不是 --draft？'],
    [['build', 'x.yaml', '-—draft'], '是不是 --draft？'],
    [['build', 'x.yaml', '--DRAFT'], '是不是 --draft？'],
    [['build', 'x.yaml', '--draft=是'], '是不是 --draft？'],
    [['build', 'x.yaml', '-fix'], '--fix 是 bulletin check 的选项'],
    [['build', 'x.yaml', '-pdf'], '格式写在 --format 后面；有哪几种，看 bulletin build --help'],
    [['build', 'x.yaml', '--docx'], '格式写在 --format 后面'],
    // Taken apart as one letter with its value, it would write the file `utput`.
    [['build', 'x.yaml', '-output', 'y.docx'], '不认识选项 -output\n  提示：是不是 --output？'],
    [['build', 'x.yaml', '-outdir', 'o'], '是不是 --out-dir？'],
    [['build', 'x.yaml', '-o=y.docx'], '是不是 -o y.docx？'],
    [['build', 'x.yaml', '-0', 'y.docx'], '不认识选项 -0\n  提示：是不是 -o？'],
    [['-help'], '是不是 --help？'],
  ])('%j', async (argv, said) => {
    expect(await refused(...argv)).toContain(said);
  });

  test.each([
    ['-o', '--draft'],
    ['-o', '－'],
    ['-o', '—a.docx'],
    ['--out-dir', '-'],
    ['--out-dir', '--draft'],
    ['--series', '—none'],
    ['--template', '-模板'],
  ])('%s %s is an option without its value', async (option, value) => {
    expect(await refused('build', 'x.yaml', option, value)).toMatch(
      new RegExp(`^bulletin：选项 ${option} 后面要写值，写的是“${value}”\n`),
    );
  });

  test.each(['—x.yaml', '-x.yaml', '－x.yaml'])('the file %s, after -- or with its folder', async (name) => {
    for (const argv of [['--', name], [`./${name}`]]) {
      const cwd = folderWith({ [name]: '' });
      expect((await runIn({ cwd }, 'build', ...argv)).code).toBe(0);
      expect(filesIn(cwd)).toEqual([name.replace('yaml', 'docx'), name].sort());
    }
  });

  test('a letter with its value in one word is what it was', async () => {
    const cwd = folderWith({ 'x.yaml': '' });
    expect((await runIn({ cwd }, 'build', 'x.yaml', '-oy.docx')).code).toBe(0);
    expect(filesIn(cwd)).toEqual(['x.yaml', 'y.docx']);
  });
});

describe('a document given to build', () => {
  test.each([
    ['build', 'x.yaml', '--draft', '送审稿.docx'],
    ['build', '--draft', '送审稿.docx', 'x.yaml'],
    ['build', 'x.yaml', 'x.docx'],
    ['build', 'x.yaml', '定稿.DOCX'],
    ['build', 'x.yaml', '定稿.txt'],
    ['build', 'x.yaml', '定稿.pdf'],
  ])('%s %s %s %s', async (...argv) => {
    const typed = argv.find((word) => /\.(docx|txt|pdf)$/i.test(word)) ?? '';
    for (const there of [{}, { '送审稿.docx': '旧' }]) {
      const cwd = folderWith({ 'x.yaml': '新', 'x.docx': '旧', ...there });
      const before = filesIn(cwd);
      const { code, err } = await runIn({ cwd }, ...argv);
      expect([code, filesIn(cwd)]).toEqual([2, before]);
      expect(err).toContain(
        `${typed}  错误  这是要写的文档，不是期的 .yaml 文件；这一次什么也没有写        not-an-issue`,
      );
      expect(err).toContain(`前面加 -o：-o ${typed}`);
    }
  });

  test('as JSON', async () => {
    const { code, out } = await runIn({ cwd: folderWith(files) }, 'build', 'x.yaml', 'y.docx', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      2,
      { outputs: [], diagnostics: [{ file: 'y.docx', code: 'not-an-issue' }] },
    ]);
  });
});

describe('--draft names its documents', () => {
  test.each([
    [['x.yaml'], {}, 'x（送审稿）.docx'],
    [['x.yaml', '--format', 'text'], {}, 'x（送审稿）.txt'],
    [['x.yaml', '--out-dir', 'o'], {}, 'o/x（送审稿）.docx'],
    [['x.yaml', '-o', 's.docx'], {}, 's.docx'],
    [['x.yaml'], { 'series.yaml': 'output: 专报{文件名}.docx' }, '专报x（送审稿）.docx'],
    [['x.yaml'], { 'series.yaml': 'output: 成品/{文件名}' }, '成品/x（送审稿）.docx'],
    [['x.yaml', '--out-dir', 'o'], { 'series.yaml': 'output: 成品/{文件名}' }, 'o/x（送审稿）.docx'],
    [['2024-03'], { '2024-03/issue.yaml': '' }, '2024-03（送审稿）.docx'],
  ])('%j %j: %s', async (argv, more, expected) => {
    const cwd = folderWith({ 'x.yaml': '', 'x.docx': '定稿', ...more });
    expect((await runIn({ cwd }, 'build', '--draft', ...argv)).code).toBe(0);
    const before = ['x.yaml', 'x.docx', ...Object.keys(more)];
    expect(filesIn(cwd).filter((name) => !before.includes(name))).toEqual([expected]);
  });

  test('a draft in the place of another issue’s draft is told', async () => {
    const cwd = folderWith({ 'x.yaml': '', 'x.yml': '' });
    const { code, err } = await runIn({ cwd }, 'build', '--draft');
    expect([code, filesIn(cwd)]).toEqual([2, ['x.yaml', 'x.yml']]);
    expect(err).toContain('x（送审稿）.docx  错误');
  });
});
