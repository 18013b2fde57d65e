/** What records say is believed as long as all that they were made of is as it was; and then it is what looking would say. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { readRecord, recordText } from '../../src/records/record.ts';
import { folderWith, runIn } from '../cli/harness.ts';

const issue = (number: number, text: string): string =>
  `报头: { 年度: 2024, 期号: ${number}, 日期: 2024-0${number}-28 }\n栏目:\n  - { 标题: 工作动态, 条目: [ '${text}' ] }\n`;

const built = async () => {
  const cwd = folderWith({
    'series.yaml': '报头: { 名称: 云岭市安全工作专报 }\n单位名录: [ { 名称: 青石县, 必报: 是 } ]\n',
    '2024-01.yaml': issue(1, '青石县完成隐患整改，，成效明显。'),
    '2024-02.yaml': issue(2, '青石县开展夜间检查。'),
    '2024-03.yaml': issue(3, '青石县白水镇开展消防演练。'),
  });
  await run(cwd, 'build');
  return cwd;
};
const run = async (cwd: string, ...argv: readonly string[]) => runIn({ cwd, engine: await engine() }, ...argv);
const status = async (cwd: string): Promise<{ series: { issues: { state: string; warnings: number }[] }[] }> =>
  JSON.parse((await run(cwd, 'status', '--format', 'json', '--date', '2024-04-01')).out);

const change = (cwd: string, name: string, a: string, b: string): void => {
  const file = path.join(cwd, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(a, b));
};
const changes: Readonly<Record<string, (cwd: string) => void>> = {
  nothing: () => undefined,
  'an issue': (cwd) => change(cwd, '2024-02.yaml', '夜间', '清晨'),
  'the series': (cwd) => change(cwd, 'series.yaml', '必报: 是', '必报: 否'),
  'a document': (cwd) => writeFileSync(path.join(cwd, '2024-01.docx'), 'not ours'),
  'a document that is gone': (cwd) => rmSync(path.join(cwd, '2024-03.docx')),
};

test.each(Object.keys(changes))('with records and without them the same is said: changed is %s', async (name) => {
  const cwd = await built();
  changes[name]?.(cwd);
  const recorded = await status(cwd);
  rmSync(path.join(cwd, '.bulletin'), { recursive: true });
  expect(recorded).toEqual(await status(cwd));
});

test('nothing is proof-read again for an issue that stands as it was built', async () => {
  const cwd = await built();
  const [state, warnings] = [await status(cwd), 7];
  for (const name of readdirSync(path.join(cwd, '.bulletin')).filter((one) => one.endsWith('.jsonl'))) {
    const file = path.join(cwd, '.bulletin', name);
    const { head, asked, said, printed } = readRecord(readFileSync(file)) ?? {};
    const before = said?.('.');
    const [finding] = before?.findings ?? [];
    if (!head || !before || !finding) continue;
    const findings = Array.from({ length: warnings }, () => ({ ...finding, severity: 'warning' as const }));
    writeFileSync(
      file,
      recordText({
        head: { ...head, said: warnings },
        asked: asked?.() ?? [],
        said: { ...before, findings },
        printed: printed?.(),
        root: '.',
      }),
    );
  }
  const shown = (await status(cwd)).series[0]?.issues.map((one) => one.warnings);
  const others = state.series[0]?.issues.slice(1).map((one) => one.warnings) ?? [];
  expect(shown).toEqual([warnings, ...others]);
});
