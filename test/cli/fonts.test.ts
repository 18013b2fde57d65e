import path from 'node:path';
import { expect, test } from 'vitest';
import { familyNames } from '../../src/cli/fonts/family-names.ts';
import { probeFonts } from '../../src/cli/fonts/installed.ts';
import { asNobody, canBeNobody, open, openBut } from './as-nobody.ts';
import { folderWith, runIn } from './harness.ts';

/** A font file that is nothing but a table of names: family, and a style that is no family. */
const font = (...families: readonly string[]): Buffer =>
  fontOf(
    families.map((name) => Buffer.from(name, 'utf16le').swap16()),
    [3, 1],
  );
function fontOf(families: readonly Buffer[], [platform, encoding]: readonly [number, number]): Buffer {
  const strings = [...families, Buffer.from('Regular', 'utf16le').swap16()];
  const head = Buffer.alloc(12);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(1, 4);
  const records = strings.map((bytes, index) => {
    const record = Buffer.alloc(12);
    record.writeUInt16BE(platform, 0);
    record.writeUInt16BE(encoding, 2);
    record.writeUInt16BE(index < families.length ? 1 : 2, 6);
    record.writeUInt16BE(bytes.length, 8);
    record.writeUInt16BE(
      strings.slice(0, index).reduce((sum, each) => sum + each.length, 0),
      10,
    );
    return record;
  });
  const table = Buffer.alloc(6);
  table.writeUInt16BE(strings.length, 2);
  table.writeUInt16BE(6 + records.length * 12, 4);
  const names = Buffer.concat([table, ...records, ...strings]);
  const entry = Buffer.alloc(16);
  entry.write('name', 0, 'latin1');
  entry.writeUInt32BE(28, 8);
  entry.writeUInt32BE(names.length, 12);
  return Buffer.concat([head, entry, names]);
}

test('family names in every language of the file', () => {
  const folder = folderWith({ 'simfang.ttf': font('FangSong', '仿宋') });
  expect(familyNames(path.join(folder, 'simfang.ttf'))).toEqual(['FangSong', '仿宋']);
});

/** 仿宋_GB2312 in GBK. */
const gbk = Buffer.from([0xb7, 0xc2, 0xcb, 0xce, ...Buffer.from('_GB2312')]);
test.each<[string, Buffer, readonly [number, number]]>([
  ['on the Macintosh platform', gbk, [1, 25]],
  ['on that of Windows', gbk, [3, 3]],
  [
    'on that of Windows, Latin letters two bytes wide',
    Buffer.from([...gbk].flatMap((byte) => (byte < 0x80 ? [0, byte] : byte))),
    [3, 3],
  ],
])('an old font that names itself in GBK %s', (_, name, platform) => {
  const folder = folderWith({ 'SIMFANG.TTF': fontOf([name], platform) });
  expect(familyNames(path.join(folder, 'SIMFANG.TTF'))).toContain('仿宋_GB2312');
});

test.each([
  ['empty', Buffer.alloc(0)],
  ['text', Buffer.from('这不是字体'.repeat(100))],
  ['cut short', font('仿宋').subarray(0, 40)],
  ['of all ones', Buffer.alloc(4096, 0xff)],
  ['a collection of nothing', Buffer.from('ttcf\u0000\u0001\u0000\u0000\u00ff\u00ff\u00ff\u00ff', 'latin1')],
])('a file that is no font: %s', (_, bytes) => {
  const folder = folderWith({ 'x.ttf': bytes });
  expect(familyNames(path.join(folder, 'x.ttf'))).toEqual([]);
});

test('the fonts of Windows are looked up in its folders', async () => {
  const windows = folderWith({
    'Fonts/simfang.ttf': font('仿宋'),
    'Fonts/odd.otf': font('方正小标宋简体'),
    'Fonts/x.ini': '',
  });
  const machine = { home: windows, platform: 'win32' as const, env: { WINDIR: windows, LOCALAPPDATA: windows } };
  const probe = probeFonts(machine);
  expect(await probe([['仿宋_GB2312', '仿宋'], ['方正小标宋简体'], ['黑体', 'SimHei']])).toEqual([true, true, false]);
});

test.skipIf(!canBeNobody)('a folder that may not be looked into does not hide the others', async () => {
  const windows = openBut(
    folderWith({ 'Fonts/a/黑体.ttf': font('黑体'), 'Fonts/b/simfang.ttf': font('仿宋'), 'Fonts/closed/x.ttf': '' }),
    'Fonts/closed',
  );
  const probe = probeFonts({ home: undefined, platform: 'win32', env: { WINDIR: windows } });
  const found = await asNobody(() => probe([['黑体'], ['仿宋'], ['宋体']]));
  open(windows, 'Fonts/closed');
  expect(found).toEqual([true, true, false]);
});

test('where no font is found at all, nothing is known', async () => {
  const nowhere = folderWith();
  const machine = { home: nowhere, platform: 'win32' as const, env: { WINDIR: nowhere, LOCALAPPDATA: nowhere } };
  expect(await probeFonts(machine)([['仿宋']])).toBeUndefined();
});

/** The files of a Windows 10 in Chinese, by the family names they state; the last was installed for one user alone. */
const windows10 = {
  'Fonts/simfang.ttf': font('FangSong', '仿宋'),
  'Fonts/simkai.ttf': font('KaiTi', '楷体'),
  'Fonts/simhei.ttf': font('SimHei', '黑体'),
  'Fonts/simsun.ttc': font('SimSun', '宋体'),
  'Fonts/STZHONGS.TTF': font('STZhongsong', '华文中宋'),
};
test.each<[string, Record<string, Buffer>, readonly string[]]>([
  [
    'as it comes',
    windows10,
    [
      '正常  方正小标宋简体：没有装，用“华文中宋”代替',
      '正常  仿宋_GB2312：没有装，用“仿宋”代替',
      '正常  楷体_GB2312：没有装，用“楷体”代替',
      '正常  黑体',
      '正常  宋体',
    ],
  ],
  [
    'with fonts of one user, listed in English',
    { 'Fonts/simhei.ttf': font('SimHei'), 'Microsoft/Windows/Fonts/FZXBSJW.TTF': font('FZXiaoBiaoSong-B05S') },
    ['正常  方正小标宋简体', '缺少  仿宋_GB2312：', '缺少  楷体_GB2312：', '正常  黑体', '缺少  宋体：'],
  ],
])('what doctor says of Windows %s', async (_, files, expected) => {
  const cwd = folderWith(files);
  const machine = { home: cwd, platform: 'win32' as const, env: { WINDIR: cwd, LOCALAPPDATA: cwd } };
  const { out } = await runIn({ cwd, probe: probeFonts(machine) }, 'doctor');
  const rows = out.split('\n').map((line) => line.trim());
  for (const row of expected) expect(rows.some((each) => each.startsWith(row))).toBe(true);
});

test('a missing LibreOffice is no lack', async () => {
  const fonts = ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体'];
  const { code, out } = await runIn({ cwd: folderWith(), fonts, env: { PATH: '/nowhere' } }, 'doctor');
  expect(code).toBe(0);
  expect(out).toContain('说明  没有装，不影响使用');
  expect(out).toContain('什么也不缺。');
});
