/** The tars and packages on systems with next to nothing, for somebody without rights and without a network. */

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import lock from '../../carry/nodes.lock.json' with { type: 'json' };
import { isWanted, leaveWindow, readOff } from './pictures.ts';
import { copyExamples, examplesHere, issue, packedFile, root, run, sumsIn, temporaryFolder } from './unpacked.ts';
import { inWindow } from './window.ts';

/** What Debian holds in any case, and the C++ library; or the libraries alone. */
const bareRoot = (folder: string, variant: string, architecture: string, ...packages: readonly string[]): string =>
  run(
    'mmdebstrap',
    `--variant=${variant}`,
    `--architectures=${architecture}`,
    `--include=${['libstdc++6', ...packages].join(',')}`,
    'bookworm',
    folder,
    'deb http://deb.debian.org/debian bookworm main',
  );

describe('amd64', () => {
  const bare = temporaryFolder();
  const home = path.join(bare, 'home/li');
  /** As user 1000, whom nobody knows there, in a network of nobody else. */
  const user = (script: string) => {
    const argv = ['-n', 'chroot', '--userspec=1000:1000', bare, '/usr/bin/env', '-i'];
    const env = ['HOME=/home/li', 'PATH=/usr/bin:/bin', 'LANG=C.UTF-8'];
    const { status, stdout, stderr } = spawnSync('unshare', [...argv, ...env, 'sh', '-c', `cd; ${script}`], {
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  };
  const version = `bulletin 0.1.0, Node v${lock.version}, linux x64\n`;

  beforeAll(() => {
    bareRoot(bare, 'essential', 'amd64');
    fs.mkdirSync(home, { recursive: true });
    run('tar', 'xzf', packedFile('linux-x64.tar.gz'), '-C', home);
    copyExamples(path.join(home, '示例'));
    run('chown', '-R', '1000:1000', home);
  });

  test('the tar is unpacked and runs', () => {
    expect(user('id -u; bulletin/bulletin --version')).toEqual({ code: 0, out: `1000\n${version}`, err: '' });
    expect(user('ln -s bulletin/bulletin b; ./b --version; rm b').out).toBe(version);
  });
  test('makes every example with the bytes that are made here', () => {
    expect(user('cd 示例 && ../bulletin/bulletin build . --out-dir ../样子')).toMatchObject({ code: 0 });
    expect(sumsIn(path.join(home, '样子'))).toEqual(examplesHere());
  });
  test('a series goes from its first issue to the second', () => {
    const begun = user('bulletin/bulletin init --name "青石县 专报" --office 县安委办 --own-folder --date 2024-01-31');
    expect(begun).toMatchObject({ code: 0 });
    const series = path.join(home, '青石县 专报');
    fs.writeFileSync(path.join(series, '2024-01.yaml'), issue);
    const done = user('cd "青石县 专报" && for it in build check new; do ../bulletin/bulletin $it || exit; done');
    expect(done.code).toBe(0);
    expect(fs.readdirSync(series)).toEqual(expect.arrayContaining(['2024-01.docx', '2024-02.yaml', '生成.desktop']));
  });
  test('asks for a series what a clerk knows', async () => {
    const env = { PATH: process.env.PATH, TERM: 'xterm', LC_ALL: 'C.UTF-8' };
    const { code, text, written } = await inWindow(
      './bulletin init .. --own-folder',
      path.join(home, 'bulletin'),
      env,
      [
        [/报头的名称/, '青石县安全生产工作专报'],
        [/编发单位/, '青石县安全生产委员会办公室'],
        [/多久一期/, ''],
        [/有哪些栏目/, '领导动态、工作动态'],
      ],
    );
    expect(text).toContain('双击“生成”');
    expect(code).toBe(0);
    // What follows names other files on Windows.
    if (isWanted()) leaveWindow('begin', '新建刊物', (await readOff(written)).replace(/\n\s*已写出[\s\S]*/, ''));
    const { 栏目 } = parse(fs.readFileSync(path.join(home, '青石县安全生产工作专报/series.yaml'), 'utf8'));
    expect(栏目.map(({ 标题 }: { 标题: string }) => 标题)).toEqual(['领导动态', '工作动态']);
  });
  test('what a file manager starts finds series and program by themselves', () => {
    const desk = temporaryFolder();
    // GLib starts it in a terminal; this one shows all that comes, and has Enter pressed.
    fs.writeFileSync(path.join(desk, 'xterm'), '#!/bin/sh\nshift\necho | "$@" 2>&1\n', { mode: 0o755 });
    const env = { ...process.env, PATH: `${desk}:${process.env.PATH}`, BULLETIN_LANG: '', BULLETIN_HOME: '' };
    const at = { cwd: '/', env, encoding: 'utf8' } as const;
    fs.cpSync(path.join(home, 'bulletin'), path.join(desk, 'bulletin'), { recursive: true });
    // A name with all that a shell takes for its own.
    const series = path.join(desk, '怪 $1 `a` "b" \\c 50%');
    spawnSync(path.join(desk, 'bulletin/bulletin'), ['init', series, '--name', '丙刊', '--office', '县安委办'], at);
    for (const name of fs.readdirSync(series)) if (/^\d/.test(name)) fs.rmSync(path.join(series, name));
    fs.writeFileSync(path.join(series, '2024-01.yaml'), issue);
    // gio does not say where the file lies: it is where it was made.
    const launch = (name: string): string => execFileSync('gio', ['launch', path.join(series, name)], at);
    expect(launch('生成.desktop')).toMatch(
      /已写出 2024-01\.docx\n\n做好了，Word 文件就在这个文件夹里。\n按回车键关闭窗口。\n/,
    );
    expect(launch('校核.desktop')).toMatch(/没有发现问题(.*\n)*查完了。/);
    // A file manager says so: then it may have been moved.
    const moved = path.join(desk, "搬家的 '专报'");
    fs.renameSync(series, moved);
    expect(launch.bind(undefined, '生成.desktop')).toThrow();
    const file = path.join(moved, '生成.desktop');
    const [, exec = ''] = /^Exec=(.*)$/m.exec(fs.readFileSync(file, 'utf8')) ?? [];
    const typed = exec.replaceAll('\\\\', '\\').replaceAll('%%', '%').replace('%k', '"$FILE"');
    const started = () =>
      spawnSync('sh', ['-c', `${typed} 2>&1`], { ...at, env: { ...env, FILE: file }, input: '\n' }).stdout;
    expect(started()).toContain('没有变化');
    fs.renameSync(path.join(desk, 'bulletin'), path.join(desk, 'gone'));
    expect(started()).toContain('找不到程序。把程序的文件夹 bulletin 放在刊物文件夹旁边');
    fs.rmSync(path.join(moved, 'series.yaml'));
    expect(started()).toContain('找不到刊物的文件夹');
  });
  test('a folder that may only be read', () => {
    const series = path.join(home, '青石县 专报');
    fs.rmSync(path.join(series, '2024-02.yaml'));
    fs.writeFileSync(path.join(series, '2024-01.yaml'), issue.replace('形势', '工作'));
    run('chown', '-R', '0:0', series);
    const { code, err } = user('cd "青石县 专报" && ../bulletin/bulletin build; ../bulletin/bulletin new');
    expect(err).toMatch(/写不了这个文件：没有权限/);
    expect(err).toMatch(/写不了 2024-\d\d\.yaml：没有权限\n *提示：共享文件夹只能看、不能写的/);
    expect(code).toBe(2);
  });
  test('the wrong archive, half an archive, and a system that lets nothing run', () => {
    const copy = path.join(home, 'copy');
    fs.cpSync(path.join(home, 'bulletin'), copy, { recursive: true });
    const script = fs.readFileSync(path.join(copy, 'bulletin'), 'utf8');
    const as = (machine: string) => {
      fs.writeFileSync(path.join(copy, 'uname'), `#!/bin/sh\necho ${machine}\n`, { mode: 0o755 });
      return user('PATH="$HOME/copy:$PATH" copy/bulletin --version');
    };
    expect(as('loongarch64').err).toContain('这台电脑是龙芯的');
    expect(as('sw_64').err).toContain('这台电脑是申威的');
    expect(as('aarch64').err).toContain('这台电脑要用 arm64 的包');
    expect(as('x86_64').out).toBe(version);
    fs.writeFileSync(path.join(copy, 'getconf'), '#!/bin/sh\necho glibc 2.23\n', { mode: 0o755 });
    expect(as('x86_64').err).toContain('要 glibc 2.28 以上');
    fs.rmSync(path.join(copy, 'getconf'));
    fs.chmodSync(path.join(copy, 'node'), 0o644);
    expect(as('x86_64').err).toMatch(/系统不许运行 .*copy\/node。\nbulletin：麒麟：.*执行控制/);
    fs.rmSync(path.join(copy, 'dist/load.cjs'));
    expect(as('x86_64')).toMatchObject({ code: 2, err: expect.stringContaining('重新解压整个压缩包') });
    expect(script).not.toContain('MACHINE');
  });
  test('the package of Debian is installed, run by anybody, and leaves nothing', () => {
    fs.copyFileSync(packedFile('amd64.deb'), path.join(bare, 'b.deb'));
    run('chroot', bare, 'dpkg', '-i', '/b.deb');
    expect(user('bulletin --version').out).toBe(version);
    expect(user('mkdir 乙 && cd 乙 && bulletin init --name 乙刊 && ls')).toMatchObject({ code: 0 });
    const cache = fs.readdirSync(path.join(bare, 'opt/bulletin/dist')).filter((name) => name.endsWith('.cache'));
    expect(cache).toHaveLength(1);
    run('chroot', bare, 'dpkg', '--verify', 'bulletin');
    run('chroot', bare, 'dpkg', '-r', 'bulletin');
    for (const name of ['opt/bulletin', 'usr/bin/bulletin', 'usr/share/applications/bulletin.desktop'])
      expect(fs.existsSync(path.join(bare, name))).toBe(false);
  });
});

describe('arm64, by qemu', () => {
  const folder = temporaryFolder();
  const libraries = path.join(folder, 'root');
  const program = path.join(folder, 'bulletin');
  const qemu = (...argv: readonly string[]) =>
    run(
      'unshare',
      '-n',
      'qemu-aarch64-static',
      '-L',
      libraries,
      path.join(program, 'node'),
      path.join(program, 'bin/bulletin.js'),
      ...argv,
    );

  beforeAll(() => {
    bareRoot(libraries, 'extract', 'arm64', 'libc6', 'libgcc-s1');
    run('tar', 'xzf', packedFile('linux-arm64.tar.gz'), '-C', folder);
  });

  test('runs', () => expect(qemu('--version')).toBe(`bulletin 0.1.0, Node v${lock.version}, linux arm64\n`));
  test('looks up the words that lie beside it', () => {
    const file = path.join(folder, '2024-01.yaml');
    fs.writeFileSync(file, issue.replace('{ 年', '{ 名称: 甲刊, 年').replace('部署', '己经完成部署'));
    expect(qemu('check', file)).toContain('己经');
  });
  test('makes an issue with the bytes that are made here', () => {
    qemu('build', path.join(root, 'examples/safety/2024-02.yaml'), '--out-dir', path.join(folder, 'out'));
    const { 'safety/2024-02.docx': here } = examplesHere();
    expect(sumsIn(path.join(folder, 'out'))).toEqual({ '2024-02.docx': here });
  });
  test('is the other archive but for Node and the machine it names', () => {
    const other = temporaryFolder();
    run('tar', 'xzf', packedFile('linux-x64.tar.gz'), '-C', other);
    const { stdout } = spawnSync('diff', ['-rq', program, path.join(other, 'bulletin')], { encoding: 'utf8' });
    expect(stdout.match(/bulletin\/(\S+) and /g)).toEqual(['bulletin/bulletin and ', 'bulletin/node and ']);
  });
  test('the package holds what the archive holds', () => {
    const other = temporaryFolder();
    run('dpkg-deb', '--extract', packedFile('arm64.deb'), other);
    expect(run('diff', '-r', program, path.join(other, 'opt/bulletin'))).toBe('');
    expect(run('dpkg-deb', '--field', packedFile('arm64.deb'), 'Architecture')).toBe('arm64\n');
  });
});
