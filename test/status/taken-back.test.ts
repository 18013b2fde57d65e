/** Both versions of a paper were sent; what prints earns points, and no longer than it prints. */

import { renameSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from '../cli/harness.ts';

const series = `报头: { 名称: 云岭市水利月报 }
栏目: [ { 标题: 县动态, 供稿单位: [县] } ]
计分: { 每条: 2 }
单位名录: [ { 名称: 松阳县, 类型: 县 } ]
`;
const paper = (count: number): string => `6月12日，松阳县检查水闸${count}座，发现隐患3处，当场整改3处。\n`;

test('points fall when an adoption is taken back', async () => {
  const cwd = folderWith({
    'series.yaml': series,
    '2024-06/issue.yaml': '报头: { 年度: 2024, 期号: 6, 日期: 2024-06-30 }\n',
    '2024-06/松阳县.txt': paper(9),
    '2024-06/松阳县（更正）.txt': paper(8),
  });
  const counted = async (): Promise<readonly (string | undefined)[]> => {
    const { out } = await runIn({ cwd, engine: await engine() }, 'status', '--month', '2024-06', '--format', 'csv');
    const [head = '', row = ''] = out.replace('\ufeff', '').split('\r\n');
    const cells = row.split(',');
    return ['报送', '采用', '得分'].map((name) => cells[head.split(',').indexOf(name)]);
  };
  // Nobody has said which of the two prints: neither does.
  expect(await counted()).toEqual(['2', '0', '0']);
  renameSync(`${cwd}/2024-06/松阳县.txt`, `${cwd}/2024-06/_松阳县.txt`);
  expect(await counted()).toEqual(['2', '1', '2']);
  renameSync(`${cwd}/2024-06/松阳县（更正）.txt`, `${cwd}/2024-06/_松阳县（更正）.txt`);
  expect(await counted()).toEqual(['2', '0', '0']);
  writeFileSync(
    `${cwd}/2024-06/松阳县.yaml`,
    '单位: 松阳县\n来自: 松阳县（更正）.txt\n栏目: 县动态\n条目: [ 检查水闸8座。 ]\n',
  );
  expect((await counted())[1]).toBe('1');
});
