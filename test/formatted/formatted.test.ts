/** One form for an issue file: what it prints stays, what its author noted stays, and a second time changes nothing. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diskWorld } from '../../src/cli/disk/world.ts';
import { open } from '../../src/document.ts';
import { type Formatted, formatted } from '../../src/formatted.ts';
import { sentencesIn } from '../../src/sentences.ts';
import { commentsIn } from '../../src/source/reread.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = join(root, 'test/formatted/cases');

const all = (folder: string): readonly string[] =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => /\.ya?ml$/.test(name) && !/(^|[/\\])series\.yaml$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();

const once = (bytes: Uint8Array, name: string): Formatted => formatted(bytes, name, 'zh');

test.each(['examples', 'test/checks', 'test/pipeline', 'test/next', 'test/status', 'test/source'])(
  '%s: a second time changes nothing, and no comment is lost',
  (folder) => {
    let done = 0;
    for (const name of all(folder)) {
      const one = once(readFileSync(join(root, name)), name);
      if ('faults' in one) continue;
      expect(once(Buffer.from(one.after), name), name).toEqual({ before: one.after, after: one.after });
      expect([...commentsIn(one.after)].sort(), name).toEqual([...commentsIn(one.before)].sort());
      done += 1;
    }
    expect(done).toBeGreaterThan(0);
  },
);

describe('the document is the same bytes', () => {
  const world = diskWorld(root);
  const issues = all('examples').filter((name) => !/\/\d{4}-\d\d\/(?!issue\.)/.test(name));

  test.each(issues)('%s', (name) => {
    const one = once(readFileSync(join(root, name)), name);
    if ('faults' in one) throw new Error(`${name} has errors`);
    const after = { ...world, read: (file: string) => (file === name ? Buffer.from(one.after) : world.read(file)) };
    const [a, b] = [open(world, name).write('docx'), open(after, name).write('docx')];
    expect(a).toBeDefined();
    expect(Buffer.compare(a as Uint8Array, b as Uint8Array), dirname(name)).toBe(0);
  });
});

test.each(readdirSync(here).filter((name) => name.endsWith('.in.yaml')))('%s', async (name) => {
  const one = once(readFileSync(join(here, name)), name);
  if ('faults' in one) throw new Error(`${name} has errors`);
  await expect(one.after).toMatchFileSnapshot(join(here, name.replace('.in.', '.out.')));
});

test('line ends stay, keys in `blocks` stay in the order they print in', () => {
  const text = '标题: 甲\r\n栏目:\r\n  - 内容:\r\n      - 表格: { 列: [甲], 行: [[1]] }\r\n        正文: 乙。丙。\r\n';
  const one = once(Buffer.from(text), 'a.yaml');
  expect('after' in one && one.after).toBe(
    text.replace('正文: 乙。丙。', '正文: >\r\n          乙。\r\n          丙。'),
  );
});

test('a file with errors stays, and they are told', () => {
  const one = once(Buffer.from('标题: 甲\n标题: 乙\n'), 'a.yaml');
  expect('faults' in one && one.faults.map(({ code }) => code)).toEqual(['duplicate-key']);
});

test('nothing but comments', () => {
  expect('faults' in once(Buffer.from('# 甲\n'), 'a.yaml')).toBe(true);
});

test.each([
  ['甲。乙；丙', ['甲。', '乙；', '丙']],
  ['他说：“甲。乙。”又说。', ['他说：“甲。', '乙。”', '又说。']],
  ['（一是甲；二是乙）丙。丁', ['（一是甲；二是乙）丙。', '丁']],
  ['甲……，乙。', ['甲……，乙。']],
  ['', []],
])('sentences of %s', (text, expected) => {
  expect(sentencesIn(text)).toEqual(expected);
  expect(sentencesIn(text).join('')).toBe(text);
});
