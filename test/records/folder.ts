/** A folder of a series with a little of everything that a document may read, and a program that tells what it compiles. */

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { engine } from '../../src/cli/io.ts';
import { folderWith, type Machine, type Ran, runIn } from '../cli/harness.ts';

const issue = (month: number, more = '', year = 2024): string =>
  `报头: { 年度: ${year}, 期号: ${month}, 日期: ${year}-0${month}-28 }
栏目:
  - 标题: 工作动态
    条目:
      - ${year}年第${month}批隐患排查整改工作全面完成。
${more}`;

const notes = fs.readFileSync(fileURLToPath(new URL('../../templates/notes.hbs', import.meta.url)), 'utf8');

export const files: Readonly<Record<string, string>> = {
  'series.yaml': '报头: { 名称: 云岭市安全工作专报 }\n模板: 模板\n单位名录: { 文件: 名录.csv }\n',
  '模板/notes.hbs': notes,
  '2024-01.yaml': issue(1),
  '2024-02.yaml': issue(2, '  - 标题: 台账\n    表格: { 表题: 整改台账, 文件: 台账.csv }\n'),
  '2024-03.yaml': issue(3, '附件:\n  - { 标题: 整改记录, 文件: 记录.txt }\n'),
  '2024-04.yaml': issue(4),
  '2024-05.yaml': issue(5),
  '2024-06.yaml': issue(6),
  '专题/专题一.yaml': issue(9, '', 2019),
  '名录.csv': '名称\n青石县\n',
  '台账.csv': '单位,数量\n青石县,3\n',
  '记录.txt': '隐患整改到位。\n',
};

export const issueOf = issue;

/** A folder with these files in it, built once. */
export async function builtFolder(more: Readonly<Record<string, string>> = {}, ...argv: readonly string[]) {
  const cwd = folderWith({ ...files, ...more });
  const first = await build(cwd, ...argv);
  return { cwd, first };
}

export interface Built extends Ran {
  /** The issues that were compiled. */
  readonly compiled: readonly string[];
  readonly isEngineLoaded: boolean;
}

export const build = (cwd: string, ...argv: readonly string[]): Promise<Built> => buildOn({ cwd }, ...argv);

export async function buildOn(machine: Machine, ...argv: readonly string[]): Promise<Built> {
  const real = await engine();
  const compiled: string[] = [];
  let isEngineLoaded = false;
  const watched = {
    ...real,
    compile: (...given: Parameters<typeof real.compile>) => {
      compiled.push(given[0].file);
      return real.compile(...given);
    },
  };
  const ran = await runIn(
    {
      ...machine,
      get engine() {
        isEngineLoaded = true;
        return watched;
      },
    },
    'build',
    ...argv,
  );
  return { ...ran, compiled, isEngineLoaded };
}

export const write = (cwd: string, name: string, text: string): void => {
  const file = path.join(cwd, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};

/** The records that lie in a folder, absolute. */
export const recordsIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(path.join(folder, '.bulletin'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => path.join(folder, '.bulletin', name));
