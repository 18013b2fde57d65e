/** The zip on Windows: what a clerk does with it who types no command, and what goes wrong on the way. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import lock from '../../carry/nodes.lock.json' with { type: 'json' };
import { leaveFolder, leaveWindow } from './pictures.ts';
import { copyExamples, examplesHere, issue, packedFile, root, run, sumsIn, temporaryFolder } from './unpacked.ts';
import { type Windows, windows } from './wine.ts';

/** The server of an office, with blanks and 汉字 in its paths. */
const disk = path.join(temporaryFolder(), '云岭市 安委办');
const share = path.join(disk, '专报 资料');
const program = path.join(share, 'bulletin');
let machine: Windows;

beforeAll(() => {
  fs.mkdirSync(share, { recursive: true });
  run('unzip', '-q', packedFile('.zip'), '-d', share);
  machine = windows();
});
afterAll(() => machine.end());

/** A series beside the program, as begin.cmd makes it. */
function seriesFolder(name: string, beside = share): string {
  const said = machine.open(
    'bulletin.cmd',
    { cwd: program },
    'init',
    dos(path.join(beside, name)),
    '--name',
    '甲刊',
    '--office',
    '县安委办',
    '--date',
    '2024-01-31',
  );
  expect(said).toMatchObject({ code: 0 });
  return path.join(beside, name);
}
const dos = (file: string): string => `Z:${file.replaceAll('/', '\\')}`;

test('says what it is', () => {
  const { text } = machine.open('bulletin.cmd', { cwd: program }, '--version');
  expect(text).toBe(`bulletin 0.1.0, Node v${lock.version}, win32 x64\n`);
});

test('makes every example with the bytes that Linux makes', () => {
  copyExamples(path.join(disk, '示例'));
  const said = machine.open(
    '..\\专报 资料\\bulletin\\bulletin.cmd',
    { cwd: path.join(disk, '示例') },
    'build',
    '.',
    '--out-dir',
    '..\\样子',
  );
  expect(said.text).toContain('写出');
  expect(sumsIn(path.join(disk, '样子'))).toEqual(examplesHere());
});

describe('who only double-clicks', () => {
  const series = path.join(share, '青石县 安全生产专报');
  const click = (name: string) => machine.open(`${name}.cmd`, { cwd: series });
  const year = new Date().getFullYear();
  const [first, second] = [`${year}-01`, `${year}-02`];
  let unfilled = '';
  /** As the quick start says: the day, and the lines of an entry without their #. */
  const fill = (name: string, day: string, text: string): void => {
    const file = path.join(series, `${name}.yaml`);
    const month = Number(name.slice(-2));
    const item: Readonly<Record<string, string>> = {
      '- 日期': `${month}月9日`,
      职务: '副县长',
      领导: '梁启文',
      正文: text,
    };
    const filled = fs
      .readFileSync(file, 'utf8')
      .replace(/^ {2}日期:.*$/m, `  日期: ${name}-${day}`)
      .replace(
        /^( *)#?( +)(- 日期|职务|领导|正文):.*$/gm,
        (_, before, after, key) => `${before}${after}${key}: ${item[key]}`,
      );
    fs.writeFileSync(file, filled);
  };

  test('begins a series', async () => {
    leaveFolder('unpacked', program, 'D:\\bulletin');
    const { code, text } = await machine.answer('begin.cmd', { cwd: program }, [
      [/报头的名称/, '青石县 安全生产专报'],
      [/编发单位/, '青石县安委办'],
      [/多久一期/, ''],
      [/有哪些栏目/, ''],
      [/按任意键/, ''],
    ]);
    expect(text).toContain('建好了');
    expect(code).toBe(0);
    expect(fs.readdirSync(series).sort()).toEqual(
      [`${first}.yaml`, 'series.yaml', '新一期.cmd', '生成.cmd', '校核.cmd'].sort(),
    );
  });
  test('is told what is not filled in', () => {
    const { code, text } = click('生成');
    expect(code).toBe(1);
    expect(text).toContain(`${first}.yaml:7:3  错误  还没填：日期`);
    expect(text).toContain('上面列出的改好、存盘，再双击一次“生成”。');
    // A command is for those who type.
    expect(text).not.toContain('--draft');
    unfilled = text;
  });
  test('gets the document that Linux makes', () => {
    fill(first, '30', '到罗水河沿线检查冬季安全生产工作。');
    const { code, text } = click('生成');
    expect(text).toContain(`已写出 ${first}.docx`);
    expect(text).toMatch(/做好了，Word 文件就在这个文件夹里。\n按任意键关闭窗口。\n/);
    expect(code).toBe(0);
    leaveWindow('build', '生成', `${unfilled.trim()}\n\n—— 填好、存盘，再双击一次 ——\n\n${text.trim()}`);
    const here = path.join(disk, 'here');
    const bin = path.join(root, 'bin/bulletin.js');
    execFileSync(process.execPath, [bin, 'build', '--out-dir', here], { cwd: series, stdio: 'ignore' });
    expect(sumsIn(series)).toEqual(sumsIn(here));
  });
  test('has it proof-read', () => {
    const { code, text } = click('校核');
    expect(text).toContain('没有发现问题');
    expect(code).toBe(0);
  });
  test('makes that of the next month', () => {
    const { code, text } = click('新一期');
    expect(text).toContain(`已写出 ${second}.yaml：${first.slice(0, 4)}年第2期`);
    expect(code).toBe(0);
    // The words of the language lie beside the program.
    fill(second, '27', '到柳溪乡调度地灾隐患点整改，己经完成3处。');
    const checked = click('校核');
    expect(checked.text).toMatch(/“己经”.*\n(.*\n)*? *提示：.*已经/);
    expect(checked.text).not.toContain(`${first}.yaml`);
    fill(second, '27', '到柳溪乡调度地灾隐患点整改，已经完成3处。');
    expect(click('校核').text).toContain('没有发现问题');
    expect(click('生成').code).toBe(0);
    expect(Object.keys(sumsIn(series))).toEqual([`${first}.docx`, `${second}.docx`]);
  });
  test('may drop one issue on a button', () => {
    const { code, text } = machine.open('生成.cmd', { cwd: series }, dos(path.join(series, `${second}.yaml`)));
    expect(text).not.toContain(first);
    expect(code).toBe(0);
  });
  test('sees its words in a window of code page 936', async () => {
    const { text } = await machine.answer('校核.cmd', { cwd: series }, [[/按任意键/, '']]);
    expect(text).toContain('没有发现问题');
    expect(text).toContain('查完了。');
  });
});

test('from \\\\server\\share, where cmd.exe cannot stand', () => {
  const folder = seriesFolder('网上的 专报');
  fs.writeFileSync(path.join(folder, '2024-01.yaml'), issue);
  fs.mkdirSync(path.join(machine.devices, 'unc/server'), { recursive: true });
  fs.symlinkSync(share, path.join(machine.devices, 'unc/server/share'));
  const { code, text } = machine.open('\\\\server\\share\\网上的 专报\\生成.cmd', { cwd: '/' });
  expect(text).toContain('已写出');
  expect(code).toBe(0);
});

describe('what goes wrong is said, with what to do', () => {
  test.each(['begin.cmd', 'bulletin.cmd'])('%s, opened inside the archive', (name) => {
    const folder = temporaryFolder();
    fs.copyFileSync(path.join(program, name), path.join(folder, name));
    const { code, text } = machine.open(name, { cwd: folder });
    expect(text).toMatch(/请(先)?把整个压缩包解压/);
    expect(code).toBe(2);
  });
  test('the whole archive unpacked where it will be thrown away', () => {
    const folder = path.join(machine.devices, 'c:/users/li/AppData/Local/Temp/360zip1/bulletin');
    fs.mkdirSync(folder, { recursive: true });
    for (const name of ['begin.cmd', 'bulletin.cmd'])
      fs.copyFileSync(path.join(program, name), path.join(folder, name));
    const { code, text } = machine.open('C:\\users\\li\\AppData\\Local\\Temp\\360zip1\\bulletin\\begin.cmd', {
      cwd: folder,
    });
    expect(text).toContain('请先把整个压缩包解压到一个固定的地方');
    expect(code).toBe(2);
  });
  test('Windows 7', () => {
    machine.be('win7');
    const { code, text } = machine.open('bulletin.cmd', { cwd: program }, '--version');
    machine.be('win10');
    expect(text).toContain('这台电脑是 Windows 7 或更早的版本');
    expect(text).toContain('请换一台 Windows 10、Windows 11 的电脑');
    expect(code).toBe(2);
  });
  test('two programs, and none named bulletin', () => {
    const place = path.join(disk, '两份');
    const folder = path.join(place, '专报');
    fs.mkdirSync(place);
    fs.renameSync(seriesFolder('搬家的专报'), folder);
    for (const name of ['bulletin-0.1.0', 'bulletin-0.2.0']) {
      fs.mkdirSync(path.join(place, name));
      fs.writeFileSync(path.join(place, name, 'bulletin.cmd'), '@exit /b 7\r\n');
    }
    const { code, text } = machine.open('生成.cmd', { cwd: folder });
    expect(text).toContain('这里有几份程序： ..\\bulletin-0.1.0 ..\\bulletin-0.2.0');
    expect(text).toContain('只留要用的一份');
    expect(code).toBe(2);
    fs.rmSync(path.join(place, 'bulletin-0.1.0'), { recursive: true });
    fs.writeFileSync(path.join(place, 'bulletin-0.2.0/bulletin.cmd'), '@echo only one\r\n');
    expect(machine.open('生成.cmd', { cwd: folder }).text).toContain('only one');
    const named = machine.open('生成.cmd', { cwd: folder, env: { BULLETIN_HOME: dos(program) } });
    expect(named.text).toContain('还没填');
    fs.rmSync(path.join(place, 'bulletin-0.2.0'), { recursive: true });
    const none = machine.open('生成.cmd', { cwd: folder, env: { BULLETIN_HOME: 'Y:\\bulletin' } });
    expect(none.text).toContain('BULLETIN_HOME 指的文件夹里没有 bulletin.cmd');
    expect(none.text).toMatch(/找不到程序。它应当在 .*\n.*搬回去；在网络盘上的，先在“此电脑”里双击那个盘/);
    expect(none.code).toBe(2);
  });
  test('a drive that is gone', () => {
    const link = path.join(machine.devices, 'y:');
    fs.symlinkSync(share, link);
    const folder = seriesFolder('另一盘');
    expect(machine.open('bulletin.cmd', { cwd: program }, 'check', 'Y:\\另一盘').text).toContain('还没填');
    fs.rmSync(link);
    for (const argv of [
      ['check', 'Y:\\另一盘'],
      ['-C', 'Y:\\另一盘', 'check'],
    ]) {
      const { code, text } = machine.open('bulletin.cmd', { cwd: folder.replace(/[^/]*$/, 'bulletin') }, ...argv);
      expect(text).toContain('Y:\\ 现在连不上');
      expect(code).toBe(2);
    }
  });
  test('a share that may only be read', () => {
    const folder = seriesFolder('只读');
    fs.writeFileSync(path.join(folder, '2024-01.yaml'), issue);
    run('mount', '--bind', folder, folder);
    try {
      run('mount', '-o', 'remount,ro,bind', folder);
      const built = machine.open('生成.cmd', { cwd: folder });
      expect(built.text).toMatch(/写不了这个文件：.*\n(.*\n)*? *提示：换一个文件夹.*取得权限后再试/);
      // Which one is lost on the way out of wine's `call`.
      expect(built.code).toBeGreaterThan(0);
      const made = machine.open('新一期.cmd', { cwd: folder });
      expect(made.text).toMatch(/写不了 2024-02\.yaml：.*\n *提示：共享文件夹只能看、不能写的，请管它的同志给写的权限/);
      expect(made.code).toBeGreaterThan(0);
    } finally {
      // Wine may still stand in it.
      run('umount', '--lazy', folder);
    }
  });
  test('a path of 240 characters', () => {
    const rest = 240 - dos(disk).length - 3;
    // No name of more than 255 bytes, which Linux does not hold.
    const folder = path.join(disk, '长'.repeat(70), '长'.repeat(70), '长'.repeat(rest - 140));
    expect(dos(folder)).toHaveLength(240);
    seriesFolder(path.basename(folder), path.dirname(folder));
    const long = `${'2024年安全生产专报第一期'}.yaml`;
    fs.renameSync(path.join(folder, '2024-01.yaml'), path.join(folder, long));
    fs.writeFileSync(path.join(folder, long), issue);
    const { code, text } = machine.open('bulletin.cmd', { cwd: program }, 'build', dos(folder));
    expect(text).toMatch(/写好了，但这个文件的完整路径有\d+个字，超过259个字的 Word、WPS 打不开/);
    expect(text).toContain('把刊物的文件夹移到浅一点');
    expect(code).toBe(0);
    const clicked = machine.open(`${dos(folder)}\\生成.cmd`, { cwd: '/' });
    expect(clicked.text).toMatch(/做好了|把文件夹放到浅一点、名字短一点的地方/);
  });
  test('half of an update, and what an older version left', () => {
    const copy = path.join(disk, '更新');
    fs.cpSync(program, copy, { recursive: true });
    const name = fs.readdirSync(path.join(copy, 'dist')).find((it) => /^program-\w+\.js$/.test(it)) ?? '';
    const cache = name.replace(/\.js$/, `-v${lock.version}-win32-x64.cache`);
    for (const old of [cache, 'program-0123456789ab-v20.19.0-win32-x64.cache'])
      fs.writeFileSync(path.join(copy, 'dist', old), 'old'.repeat(1000));
    expect(machine.open('bulletin.cmd', { cwd: copy }, 'explain', 'date-impossible').code).toBe(0);
    fs.renameSync(path.join(copy, 'dist', name), path.join(copy, 'dist/program-0123456789ab.js'));
    const { code, text } = machine.open('bulletin.cmd', { cwd: copy }, 'check', '.');
    expect(text).toMatch(/程序的文件不全，缺 .*\n.*重新解压/);
    expect(code).toBe(2);
  });
});
