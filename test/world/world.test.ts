/** Names without a disk, a world of a map, and what a recorder notes. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { above, below, folderOf, nameIn, shortest, stemOf } from '../../src/world/names.ts';
import { recorded } from '../../src/world/record.ts';
import { mapWorld } from '../../src/world/world.ts';

test.each([
  ['a.yaml', '.'],
  ['2024/a.yaml', '2024'],
  ['../a.yaml', '..'],
  ['/a.yaml', '/'],
  ['C:/a.yaml', 'C:/'],
  ['//server/share/a.yaml', '//server/share/'],
])('the folder of %s is %s', (name, folder) => expect(folderOf(name)).toBe(folder));

test.each([
  ['.', 'a.yaml', 'a.yaml'],
  ['2024', '../图/a.png', '图/a.png'],
  ['..', '../a.png', '../../a.png'],
  ['/', 'a', '/a'],
  ['//server/share/', 'a', '//server/share/a'],
  ['2024', '/etc/a', '/etc/a'],
  ['2024', '..', '.'],
])('in %s, %s is %s', (folder, name, whole) => expect(nameIn(folder, name)).toBe(whole));

test.each([
  ['2024/上半年', ['2024', '.', '..', '../..', undefined]],
  ['/office/2024', ['/office', '/', undefined]],
])('upwards from %s to the top', (from, way) => {
  const home = { at: '/srv/office' };
  const found: (string | undefined)[] = [];
  for (let at = above(home, from); ; at = above(home, at)) {
    found.push(at);
    if (at === undefined) break;
  }
  expect(found).toEqual(way);
});

test.each([
  ['a/b.yaml', 'a', 'b.yaml'],
  ['a.yaml', '..', 'office/a.yaml'],
  ['../office/a.yaml', '.', 'a.yaml'],
  ['a', 'a', ''],
  ['ab/c', 'a', undefined],
  ['../x', '.', undefined],
])('the way to %s from %s is %s', (name, folder, way) => expect(below({ at: '/srv/office' }, name, folder)).toBe(way));

test.each([
  ['../office/a.yaml', 'a.yaml'],
  ['/srv/b.yaml', '../b.yaml'],
  ['a/../b', 'b'],
  ['D:/x', 'D:/x'],
])('%s is shown as %s', (name, shown) => expect(shortest({ at: '/srv/office' }, name)).toBe(shown));

test.each([
  ['图1.png', '图1'],
  ['a.b/c', 'a.b/c'],
  ['.yaml', '.yaml'],
  ['2024.10/issue.yaml', '2024.10/issue'],
])('%s without its ending is %s', (name, stem) => expect(stemOf(name)).toBe(stem));

const files = { 'series.yaml': '甲', '2024/02.yaml': '乙', '2024/图/a.png': new Uint8Array([1]) };

test('a map is read and listed', () => {
  const world = mapWorld(files);
  expect(world.read('2024/../series.yaml')).toEqual(new TextEncoder().encode('甲'));
  expect(world.read('2024')).toMatchObject({ kind: 'unreadable', errno: 'EISDIR' });
  expect(world.read('2024/03.yaml')).toMatchObject({ kind: 'absent' });
  expect(world.read('../a')).toMatchObject({ kind: 'outside' });
  expect(world.read('series.yaml', ['2024'])).toMatchObject({ kind: 'outside' });
  expect(world.list('2024')).toEqual([
    { name: '02.yaml', kind: 'file' },
    { name: '图', kind: 'folder' },
  ]);
  expect(world.list('.')).toEqual([
    { name: '2024', kind: 'folder' },
    { name: 'series.yaml', kind: 'file' },
  ]);
  expect(world.list('2023')).toMatchObject({ kind: 'absent' });
});

test('a recorder notes hashes, what was absent, and the names listed', () => {
  const { world, record } = recorded(mapWorld(files));
  world.read('series.yaml');
  world.read('2024/series.yaml');
  world.read('../series.yaml');
  world.list('2024');
  world.list('2023');
  const sha256 = createHash('sha256').update('甲').digest('hex');
  expect([...record.files]).toEqual([
    ['series.yaml', sha256],
    ['2024/series.yaml', 'absent'],
    ['../series.yaml', 'outside'],
  ]);
  expect([...record.folders]).toEqual([
    ['2024', ['02.yaml', '图/']],
    ['2023', 'absent'],
  ]);
});
