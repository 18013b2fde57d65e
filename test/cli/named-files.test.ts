/** Contract, promise 5: a name in a file reaches nothing outside the series folder. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { worldsOf } from '../../src/cli/disk/world.ts';
import { compile } from '../../src/compile.ts';
import { namedFiles } from '../../src/gather/named-files.ts';
import { readSeriesSettings } from '../../src/gather/read.ts';
import { folderWith, runIn } from './harness.ts';

/** What the name gives: the text of the file, or the kind of refusal and what is said. */
function read(folder: string, name: string, more: { series?: string; platform?: NodeJS.Platform } = {}): string {
  const { whole } = worldsOf({ cwd: folder, home: undefined, platform: more.platform ?? 'linux', disk: fs });
  const found = namedFiles(whole, '.', { series: more.series })(name);
  if (found instanceof Uint8Array) return Buffer.from(found).toString();
  return `${found.kind}: ${found.message.zh}${found.hint ? ` → ${found.hint.zh}` : ''}`;
}

const files = {
  'series.yaml': '',
  'shared/标志.png': '标志',
  '2024/图1.png': '图1',
  '2024/图/a b.png': 'a b',
  '2024/Photo.JPG': 'photo',
};

describe('what lies in the folder is read', () => {
  const cwd = () => folderWith(files);
  test.each([
    ['图1.png', '图1'],
    ['./图/../图1.png', '图1'],
    ['图/a b.png', 'a b'],
    ['图\\a b.png', 'a b'],
    ['.\\图\\a b.png', 'a b'],
  ])('%s', (name, text) => expect(read(path.join(cwd(), '2024'), name)).toBe(text));

  test('and in that of the series', () => {
    const root = cwd();
    expect(read(path.join(root, '2024'), '../shared/标志.png', { series: root })).toBe('标志');
    expect(read(path.join(root, '2024'), '..\\shared\\标志.png', { series: root })).toBe('标志');
  });

  test('by a link that stays inside', () => {
    const root = cwd();
    fs.symlinkSync('../shared/标志.png', path.join(root, '2024/link.png'));
    expect(read(path.join(root, '2024'), 'link.png', { series: root })).toBe('标志');
    expect(read(path.join(root, '2024'), 'link.png')).toMatch(/^outside: link.png 在这一套文件的文件夹之外/);
  });
});

describe('what lies elsewhere is not', () => {
  test.each([
    '../shared/标志.png',
    '..',
    '../2024x/a.png',
    '/etc/hostname',
    '//server/share/a.png',
    '\\\\server\\share\\a.png',
    '\\etc\\hostname',
    'C:\\图片\\a.png',
    'c:a.png',
    'D:/a.png',
    'file:///etc/hostname',
    'https://example.com/a.png',
    '图/../../shared/标志.png',
    'up/shared/标志.png',
  ])('%s', (name) => {
    const root = folderWith(files);
    fs.symlinkSync('..', path.join(root, '2024/up'));
    expect(read(path.join(root, '2024'), name)).toMatch(/^outside: .* → (把文件拷进|先下载到)本期所在的文件夹/);
  });

  test('nor by a folder that is a link, nor where the issue itself is one', () => {
    const outside = folderWith({ 'a.png': '别处' });
    const root = folderWith(files);
    fs.symlinkSync(outside, path.join(root, 'elsewhere'));
    expect(read(root, 'elsewhere/a.png')).toMatch(/^outside/);
    expect(read(root, 'elsewhere/missing.png')).toMatch(/^outside/);
  });
});

describe('what is no file', () => {
  test.each([['图'], ['.'], [''], ['a\0b']])('%j', (name) => {
    expect(read(path.join(folderWith(files), '2024'), name)).toMatch(/^unreadable/);
  });

  test.skipIf(process.platform === 'win32')('a pipe, which would never end', () => {
    const root = folderWith(files);
    execFileSync('mkfifo', [path.join(root, 'pipe.png')]);
    expect(read(root, 'pipe.png')).toMatch(/^unreadable/);
  });

  test('a giant', () => {
    const root = folderWith(files);
    fs.truncateSync(path.join(root, 'series.yaml'), 65 * 1024 * 1024);
    expect(read(root, 'series.yaml')).toMatch(/^too-large: 文件太大：series.yaml/);
  });

  test.each(['con', 'AUX.png', '图/nul.txt', 'a.png:stream', 'COM1 .png'])('a device on Windows: %s', (name) => {
    expect(read(folderWith(files), name, { platform: 'win32' })).toMatch(/^unreadable: .*Windows 不许/);
  });
});

describe('an absent file', () => {
  test.each([
    ['图2.png', '图1.png'],
    ['图1', '图1.png'],
    ['图1.PNG', '图1.png'],
    ['photo.jpg', 'Photo.JPG'],
    ['图/ab.png', '图/a b.png'],
    ['图\\A B.png', '图\\a b.png'],
  ])('%s: is it %s?', (name, meant) => {
    const said = read(path.join(folderWith(files), '2024'), name);
    expect(said).toBe(`absent: 没有这个文件：${name} → 是不是 ${meant}？名字要完全一样，后缀和大小写也算`);
  });

  test.each(['别的图片.gif', '现况.png', '没有/这个/a.png', '图1.png/a.png', `${'长'.repeat(200)}.png`])(
    '%s',
    (name) => {
      expect(read(path.join(folderWith(files), '2024'), name)).toMatch(/^(absent: .* → 把文件放进本期|unreadable: )/);
    },
  );
});

test('an image outside the folder stops the issue at its place', async () => {
  const cwd = folderWith({ 'x/a.yaml': '标题: 甲\n栏目:\n  - 图片: ../secret.png\n', 'secret.png': '' });
  const { code, err } = await runIn({ cwd, engine: { compile, readSeriesSettings } }, 'build', 'x/a.yaml');
  expect([code, fs.existsSync(path.join(cwd, 'x/a.docx'))]).toEqual([1, false]);
  expect(err).toMatch(/^x\/a\.yaml:3:\d+ {2}错误/);
});
