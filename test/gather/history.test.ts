/** Which issues are found round one, whatever their names, and how many files are read for it. */

import { describe, expect, test } from 'vitest';
import { type History, historyOf } from '../../src/gather/history.ts';
import { readSeries } from '../../src/gather/read.ts';
import { isReadable, type Siblings, siblingOf } from '../../src/gather/siblings.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const series = readSeries({ file: 'series.yaml', bytes: bytes('报头: { 名称: 云岭安全专报 }\n') });

/** Files by name, what each says of its masthead; every reading is noted. */
function folder(
  files: Readonly<Record<string, string>>,
): Siblings & { readonly read: Siblings['read']; log: string[] } {
  const log: string[] = [];
  return {
    names: Object.keys(files),
    log,
    read(name) {
      log.push(name);
      const head = files[name];
      if (head === undefined || head === 'gone') return undefined;
      return bytes(head.startsWith('!') ? head.slice(1) : `报头: { ${head} }\n标题: 例\n`);
    },
  };
}

function lookFrom(file: string, siblings: Siblings, alone = false): History | undefined {
  const within = alone ? undefined : series;
  const one = siblingOf(siblings, file, within);
  return historyOf(file, isReadable(one) ? one.content : expect.fail(file), siblings, within);
}
const seen = (history: History | undefined) =>
  history && { before: history.before?.file, after: history.after?.file, twin: history.twin?.file };

describe('the issues before and after', () => {
  test.each<[string, Record<string, string>, string, object]>([
    [
      'by name, number and day',
      {
        'a1.yaml': '年度: 2024, 期号: 1, 日期: 2024-01-09',
        'a2.yaml': '年度: 2024, 期号: 2, 日期: 2024-01-16',
        'a3.yaml': '年度: 2024, 期号: 3, 日期: 2024-01-23',
      },
      'a2.yaml',
      { before: 'a1.yaml', after: 'a3.yaml' },
    ],
    [
      'over the turn of a year',
      { '2023/52': '期号: 52, 日期: 2023-12-29', '2024/1': '期号: 1, 日期: 2024-01-05' },
      '2024/1',
      { before: '2023/52' },
    ],
    [
      'a slip in the day: the number still tells',
      { '8': '期号: 8, 日期: 2024-08-09', '9': '期号: 9, 日期: 2024-02-09' },
      '9',
      { before: '8' },
    ],
    [
      'a number that was not changed: the day still tells',
      { '8': '期号: 8, 日期: 2024-08-09', '9': '期号: 8, 日期: 2024-09-09' },
      '9',
      { before: '8' },
    ],
    [
      'a copy is not the issue before',
      { '8': '期号: 8, 日期: 2024-08-09', '9': '期号: 9, 日期: 2024-09-09', '9 副本': '期号: 9, 日期: 2024-09-09' },
      '9 副本',
      { before: '8', twin: '9' },
    ],
    [
      'names without order: 一月, 七月, 三月, 二月, 五月',
      {
        一月: '期号: 1, 日期: 2024-01-31',
        七月: '期号: 7, 日期: 2024-07-31',
        三月: '期号: 3, 日期: 2024-03-31',
        二月: '期号: 2, 日期: 2024-02-29',
        五月: '期号: 5, 日期: 2024-05-31',
      },
      '三月',
      { before: '二月', after: '五月' },
    ],
    [
      'another 刊物 in the same folder does not count',
      { a1: '期号: 1, 日期: 2024-01-09', b1: '名称: 云岭快报, 期号: 3', c2: '期号: 2, 日期: 2024-02-09' },
      'c2',
      { before: 'a1' },
    ],
    [
      '增刊 is not counted with the others, the day tells',
      {
        '1': '期号: 1, 日期: 2024-01-09',
        '1增': '期号文字: 增刊第1期, 日期: 2024-01-10',
        '2': '期号: 2, 日期: 2024-01-16',
      },
      '2',
      { before: '1增' },
    ],
    ['letters of one day have no order', { 甲: '日期: 2024-05-20', 乙: '日期: 2024-05-20' }, '乙', {}],
    [
      'neither number nor day: the names tell',
      { '1': '编发单位: 市安委办', '2': '编发单位: 市安委办' },
      '2',
      { before: '1' },
    ],
  ])('%s', (_, files, file, expected) => {
    expect(seen(lookFrom(file, folder(files)))).toEqual({
      before: undefined,
      after: undefined,
      twin: undefined,
      ...expected,
    });
  });

  test('without a series only issues that bear the same name belong together', () => {
    const files = { '1': '名称: 甲报, 期号: 1', '2': '名称: 乙报, 期号: 1', '3': '名称: 甲报, 期号: 2' };
    expect(lookFrom('3', folder(files), true)?.before?.file).toBe('1');
    expect(lookFrom('2', folder({ '1': '期号: 1', '2': '期号: 2' }), true)).toBeUndefined();
  });

  test('back to the first', () => {
    const files = Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}`, `期号: ${n}, 日期: 2024-0${n}-09`]));
    expect([...(lookFrom('4', folder(files))?.back() ?? [])].map(({ file }) => file)).toEqual(['3', '2', '1']);
  });
});

describe('one that cannot be read', () => {
  const broken = '!报头: { 期号: 二 }\n标题: 例\n';
  test('is told, and what lies behind it is not the issue before', () => {
    const history = lookFrom('3', folder({ '1': '期号: 1', '2': broken, '3': '期号: 3' }));
    expect(history?.before).toBeUndefined();
    expect(history?.unreadable.map(({ file }) => file)).toEqual(['2']);
  });
  test('so is a file that cannot be opened', () => {
    const history = lookFrom('2', folder({ '1': 'gone', '2': '期号: 2' }));
    expect([history?.before, history?.unreadable]).toEqual([undefined, [{ file: '1' }]]);
  });
  test('after this one it is nobody’s business; without a series, if it does not name the 刊物', () => {
    expect(seen(lookFrom('2', folder({ '1': '期号: 1', '2': '期号: 2', '3': broken })))?.before).toBe('1');
    const files = { '1': '名称: 甲报, 期号: 1', '2': '!人员: [张三\n', '3': '名称: 甲报, 期号: 2' };
    const history = lookFrom('3', folder(files), true);
    expect([history?.before?.file, history?.unreadable]).toEqual(['1', []]);
  });
});

describe('a year before', () => {
  const monthly = (years: readonly number[], name: (year: number, month: number) => string) =>
    Object.fromEntries(
      years.flatMap((year) =>
        Array.from({ length: 12 }, (_, index) => [
          name(year, index + 1),
          `年度: ${year}, 期号: ${index + 1}, 日期: ${year}-${index + 1}-28`,
        ]),
      ),
    );
  test('by its name', () => {
    const siblings = folder(monthly([2022, 2023, 2024], (year, month) => `${year}-${month}`));
    const history = lookFrom('2024-9', siblings);
    siblings.log.length = 0;
    expect(history?.yearBefore?.file).toBe('2023-9');
    expect(new Set(siblings.log)).toEqual(new Set(['2024-8', '2024-10', '2023-9']));
  });
  test('by its day, where names say nothing of years', () => {
    let n = 100;
    const siblings = folder(monthly([2020, 2021, 2022, 2023, 2024], () => `${n++}`));
    const history = lookFrom('156', siblings);
    siblings.log.length = 0;
    expect(history?.yearBefore?.standing.day).toEqual({ year: 2023, month: 9, day: 28 });
    expect(new Set(siblings.log).size).toBeLessThan(15);
  });
  test('none where the issue of those days is not there', () => {
    const files = monthly([2023, 2024], (year, month) => `${year}-${month}`);
    const { '2023-9': _, ...others } = files;
    expect(lookFrom('2024-9', folder(others))?.yearBefore).toBeUndefined();
    expect(lookFrom('2023-9', folder(files))?.yearBefore).toBeUndefined();
  });
});

test('a run over all of them, in the order of names, reads no file again and again', () => {
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, n) => [`${n}`, `期号: ${n + 1}, 年度: 2024`] as const),
  );
  const siblings = folder(files);
  for (const file of siblings.names) seen(lookFrom(file, siblings));
  const counts = siblings.names.map((name) => siblings.log.filter((one) => one === name).length);
  // Here as itself, then judged, and its content asked for as the next and as the one before.
  expect(Math.max(...counts)).toBeLessThanOrEqual(4);
});

describe('files that change while a run goes on', () => {
  const files: Record<string, string> = { '1': '期号: 1', '2': '期号: 2', '3': '期号: 3', '4': '期号: 4' };
  const changing = () => {
    const [now, states] = [{ ...files }, new Map<string, number>()];
    const siblings = { ...folder(now), state: (name: string) => states.get(name) };
    const change = (name: string, head: string): void => {
      now[name] = head;
      states.set(name, (states.get(name) ?? 0) + 1);
    };
    return { siblings, change };
  };

  test('only what has changed is read again', () => {
    const { siblings, change } = changing();
    const look = () => [...(lookFrom('4', siblings)?.back() ?? [])].map(({ standing }) => standing.number);
    expect(look()).toEqual([3, 2, 1]);
    siblings.log.length = 0;
    change('2', '期号: 2, 日期: 2024-01-09');
    expect(look()).toEqual([3, 2, 1]);
    expect(new Set(siblings.log)).toEqual(new Set(['2']));
    expect(siblings.log.length).toBeLessThanOrEqual(2);
  });

  test('what it says now is what counts, of its place in the order too', () => {
    const { siblings, change } = changing();
    expect(lookFrom('4', siblings)?.before?.standing.number).toBe(3);
    change('3', '名称: 云岭快报, 期号: 3');
    expect(lookFrom('4', siblings)?.before?.file).toBe('2');
  });

  test('a series that has changed changes them all', () => {
    const { siblings } = changing();
    const other = readSeries({ file: 'series.yaml', bytes: bytes('报头: { 名称: 云岭安全快报 }\n') });
    expect(lookFrom('4', siblings)?.before?.standing.title).toContain('专报');
    const content = siblingOf(siblings, '4', other);
    const history = historyOf('4', isReadable(content) ? content.content : expect.fail(), siblings, other);
    expect(history?.before?.standing.title).toContain('快报');
  });
});
