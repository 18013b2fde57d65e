/** The shipped program, and a folder of issues in which there is much to say: workers are threads of that program only. */

import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folderWith } from '../cli/harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the program anew. @returns the file to run */
export async function shipped(name: string): Promise<string> {
  const folder = path.join(root, 'test/.out', name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'bin'), { recursive: true });
  for (const file of ['bulletin.js', 'package.json'])
    fs.copyFileSync(path.join(root, 'bin', file), path.join(folder, 'bin', file));
  await promisify(execFile)(process.execPath, [path.join(root, 'bin/bundle.mjs'), path.join(folder, 'dist')]);
  return path.join(folder, 'bin/bulletin.js');
}

const days = [28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28];
const issue = (year: number, number: number, more = ''): string =>
  `报头: { 年度: ${year}, 期号: ${number}, 日期: ${year}-${String(number).padStart(2, '0')}-${days[number - 1]} }
栏目:
  - 标题: 工作动态
    条目:
      - 正文: ${year}年第${number}批隐患排查整改工作全面完成。
${more}`;

/** Two years in folders of their own, in which some issues have an error of form, findings, or both; and a few names. */
export function archive(): string {
  const more: Readonly<Record<string, string>> = {
    '2023-03': '      - 正文: 青石县完成整改，，全部验收。\n',
    '2023-07': '      - 正文: 青石县完成整改  2处。\n栏木: []\n',
    '2024-02': '      - 正文: 双河县完成整改（3处。\n',
    '2024-05': '      - 正文: 3月32日，双河县开展检查。\n',
    '2024-09': '    期号: [\n',
  };
  const years = [2023, 2024].flatMap((year) =>
    days.map((_, month) => {
      const name = `${year}-${String(month + 1).padStart(2, '0')}`;
      return [`${year}/${name}.yaml`, issue(year, month + 1, more[name])] as const;
    }),
  );
  return folderWith({
    'series.yaml':
      '报头: { 名称: 云岭市安全工作专报 }\n单位名录: [{ 名称: 青石县 }, { 名称: 双河县 }]\n用语: { 隐患排察: 隐患排查 }\n页数：4\n',
    ...Object.fromEntries(years),
    '专题/cafe\u0301 专题.yaml': issue(2022, 1),
    '专题/2022-02/issue.yaml': issue(2022, 2),
    '专题/2022-02/青石县.yaml': '单位: 青石县\n栏目: 工作动态\n条目: [青石县完成整改2处。]\n',
    '专题/2022-02/双河县.txt': '双河县安全生产工作动态\n2月3日，双河县开展检查，，发现隐患3处。\n双河县安委会办公室\n',
    '专题/空.yaml': '',
  });
}

/** A series of so many issues in which nothing is wrong. */
export const plainArchive = (count: number): string =>
  folderWith({
    'series.yaml': '报头: { 名称: 云岭市安全工作专报 }\n',
    ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`${2000 + n}.yaml`, issue(2000 + n, 1)] as const)),
  });

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param hook a script that every thread of the program begins with */
export function run(program: string, cwd: string, argv: readonly string[], hook?: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    encoding: 'utf8',
    env: environment(hook),
    maxBuffer: 1 << 26,
  });
  return { code: status, out: stdout, err: stderr };
}

export const begin = (program: string, cwd: string, argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...argv], { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });

export const environment = (hook?: string): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS, ...env } = process.env;
  return { ...env, ...(hook !== undefined && { NODE_OPTIONS: `--require=${hook}` }) };
};

/** Every file below a folder, records too, with its bytes. */
export const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (fs.readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'base64')]),
  );
