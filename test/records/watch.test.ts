/** `build --watch`: what is saved is built, once, and only what is concerned. */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type FSWatcher, watch } from 'chokidar';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, type Machine } from '../cli/harness.ts';
import { type Built, buildOn, files, issueOf, write } from './folder.ts';

interface Waiting {
  readonly cwd: string;
  /** Waits for words after those waited for before. @returns all up to them */
  until(words: string | RegExp): Promise<string>;
  end(): Promise<Built>;
}

const listeners = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal));

async function waiting(machine: Machine, ...argv: readonly string[]): Promise<Waiting> {
  let said = '';
  let look = (): void => {};
  const heard = (text: string): void => {
    said += text;
    look();
  };
  const before = listeners();
  const ended = buildOn({ ...machine, heard }, '--watch', ...argv);
  onTestFinished(async () => {
    process.emit('SIGINT');
    await ended;
    expect(listeners()).toEqual(before);
  });
  const until: Waiting['until'] = async (words) => {
    for (;;) {
      const at = typeof words === 'string' ? said.indexOf(words) : said.search(words);
      if (at >= 0) {
        const end = said.indexOf('\n', at) + 1;
        const heard = said.slice(0, end);
        said = said.slice(end);
        return heard;
      }
      await new Promise<void>((resolve) => {
        look = resolve;
      });
    }
  };
  await until('等着');
  return {
    cwd: machine.cwd,
    until,
    end: () => {
      process.emit('SIGINT');
      return ended;
    },
  };
}

const text = (cwd: string, name: string): string => fs.readFileSync(path.join(cwd, name), 'utf8');

test('what is saved is built, and who read it; a line says what became of it', async () => {
  const cwd = folderWith(files);
  const { until, end } = await waiting({ cwd }, '.', '--format', 'text');
  write(cwd, '台账.csv', '单位,数量\n青石县,4\n');
  expect(await until('存了')).toMatch(/^\d\d:\d\d:\d\d {2}存了 台账\.csv：已写出 2024-02\.txt\n$/);
  write(cwd, '2024-05.yaml', issueOf(5, '附注: 加急\n'));
  expect(await until('存了')).toContain('存了 2024-05.yaml：已写出 2024-05.txt；没有变化');
  expect(text(cwd, '2024-05.txt')).toContain('加急');
  const { code, compiled, err } = await end();
  expect(code).toBe(0);
  expect(compiled.slice(7)).toEqual([
    '2024-02.yaml',
    '2024-04.yaml',
    '2024-05.yaml',
    '2024-06.yaml',
    '专题/专题一.yaml',
  ]);
  expect(err.endsWith('不再等了。\n')).toBe(true);
});

test('an error is told, and mended when it is mended', async () => {
  const cwd = folderWith({ 'a.yaml': '标题: 通报\n' });
  const { until, end } = await waiting({ cwd });
  write(cwd, 'a.yaml', '标题: 通报\n期号: 一\n');
  expect(await until('存了')).toMatch(/错误[\s\S]*存了 a\.yaml：没有写出 a\.yaml 的文件（1 个错误）\n$/);
  write(cwd, 'a.yaml', '标题: 通告\n');
  expect(await until('存了')).toContain('存了 a.yaml：已写出 a.docx');
  expect((await end()).code).toBe(0);
});

test('an issue that appears, and one that goes', async () => {
  const cwd = folderWith(files);
  const { until } = await waiting({ cwd });
  write(cwd, '2024-07.yaml', issueOf(7));
  expect(await until('存了')).toContain('2024-07.docx');
  write(cwd, '新/2024-08.yaml', issueOf(8));
  expect(await until('2024-08.docx')).toContain('已写出');
  fs.rmSync(path.join(cwd, '2024-07.yaml'));
  expect(await until('存了 2024-07.yaml')).not.toContain('错误');
});

test('a file that was looked for and was not there', async () => {
  const cwd = folderWith({ 'a.yaml': '标题: 通报\n附件: [{ 标题: 记录, 文件: 记录.txt }]\n' });
  const { until } = await waiting({ cwd }, 'a.yaml');
  write(cwd, '记录.txt', '到位。\n');
  expect(await until('存了')).toContain('存了 记录.txt：已写出 a.docx');
  write(cwd, 'series.yaml', '附注: 加急\n');
  expect(await until('存了')).toContain('存了 series.yaml：已写出 a.docx');
});

test('a burst is built once', async () => {
  const cwd = folderWith(files);
  const { until, end } = await waiting({ cwd });
  for (let n = 0; n < 20; n++) write(cwd, '2024-01.yaml', issueOf(1, `附注: 第${n}稿\n`));
  expect(await until('存了')).toContain('已写出 2024-01.docx');
  const { compiled } = await end();
  expect(compiled.slice(7).filter((file) => file === '2024-01.yaml').length).toBeLessThanOrEqual(2);
});

test('where the system tells of nothing, it is looked at', async () => {
  const cwd = folderWith({ 'a.yaml': '标题: 通报\n' });
  const elsewhere = folderWith();
  const opened: FSWatcher[] = [];
  const deaf: typeof watch = (paths, options) => {
    const watcher = watch(options?.usePolling ? paths : [elsewhere], options);
    watcher.add = options?.usePolling ? watcher.add : () => watcher;
    opened.push(watcher);
    return watcher;
  };
  const { until } = await waiting({ cwd, watch: deaf });
  write(cwd, 'a.yaml', '标题: 通告\n');
  expect(await until('存了')).toMatch(/每半秒看一遍[\s\S]*存了 a\.yaml：已写出 a\.docx/);
  write(cwd, 'a.yaml', '标题: 公告\n');
  expect(await until('存了')).toContain('已写出 a.docx');
  expect(opened.map(({ options }) => options.usePolling)).toEqual([false, true]);
});

test.each([[['-', '--stdin-name', 'a.yaml']], [['--json']], [['a.yaml', '-o', '-']]])('not with %s', async (argv) => {
  const { code, err } = await buildOn({ cwd: folderWith({ 'a.yaml': '' }), stdin: '' }, '--watch', ...argv);
  expect([code, err]).toEqual([2, expect.stringContaining('--watch 一直等着')]);
});

test('nothing to wait for', async () => {
  expect((await buildOn({ cwd: folderWith() }, '--watch', '没有.yaml')).code).toBe(2);
});
