/** A folder in which somebody works, and the commands that are killed in it. */

import fs from 'node:fs';
import path from 'node:path';
import { engine } from '../../src/cli/io.ts';
import { runIn } from '../cli/harness.ts';
import { partsOf, zipOf } from '../docx/zip.ts';

const issue = (n: number, more = ''): string =>
  `报头: { 年度: 2024, 期号: ${n}, 日期: 2024-0${n}-28 }\n栏目:\n  - 标题: 工作动态\n    条目:\n      - 2024年第${n}批隐患排查整改工作全面完成。\n${more}`;

/** Issues as they were when their documents were built. */
export const before: Readonly<Record<string, string>> = {
  'series.yaml': '报头: { 名称: 云岭市安全工作专报 }\n周期: 月\n',
  '2024-01.yaml': issue(1),
  '2024-02.yaml': issue(2),
  '2024-03.yaml': issue(3),
};
/** What has been saved since: one with a slip that has a cure. */
const since: Readonly<Record<string, string>> = {
  '2024-01.yaml': issue(1, '附注：加急\n'),
  '2024-03.yaml': issue(3, '附注: 加急\n'),
};

export const commands: Readonly<Record<string, readonly string[]>> = {
  build: ['build', '.', '--format', 'docx,text'],
  overwrite: ['build', '.', '--overwrite', '--force'],
  'out-dir': ['build', '.', '--out-dir', '成品'],
  log: ['build', '.', '--log', 'run.log'],
  new: ['new', '-q'],
  fix: ['check', '--fix', '.'],
};

export async function run(cwd: string, argv: readonly string[]): Promise<number> {
  const { code } = await runIn({ cwd, engine: await engine() }, ...argv);
  return code;
}

/** Built once, then worked on: two issues saved, one document edited by the chief, another saved by Word. */
export async function work(cwd: string): Promise<void> {
  for (const [name, text] of Object.entries(before)) fs.writeFileSync(path.join(cwd, name), text);
  await run(cwd, ['build', '.', '--format', 'docx,text']);
  await run(cwd, ['build', '.', '--out-dir', '成品']);
  for (const [name, text] of Object.entries(since)) fs.writeFileSync(path.join(cwd, name), text);
  change(path.join(cwd, '2024-02.docx'), 'word/document.xml', (text) => text.replace('第2批', '第22批'));
  change(path.join(cwd, '2024-03.docx'), 'word/settings.xml', (text) => `${text}\n`);
}

function change(file: string, part: string, by: (text: string) => string): void {
  const parts = partsOf(fs.readFileSync(file));
  fs.writeFileSync(file, zipOf({ ...parts, [part]: by(parts[part] ?? '') }));
}

/** All files but records, logs and what is only on its way, with what is in them. */
export function filesOf(cwd: string): ReadonlyMap<string, string> {
  const names = (fs.readdirSync(cwd, { recursive: true }) as string[]).filter(
    (name) => !/(^|[\\/])\.bulletin|\.log$/.test(name) && fs.statSync(path.join(cwd, name)).isFile(),
  );
  return new Map(names.map((name) => [name, fs.readFileSync(path.join(cwd, name), 'base64')]));
}

/** Files on their way that nobody has taken away. */
export const leftIn = (cwd: string): readonly string[] =>
  (fs.readdirSync(cwd, { recursive: true }) as string[]).filter((name) => name.endsWith('.tmp'));
