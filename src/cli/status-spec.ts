/** What `--help` says of `status`. */

import type { CommandSpec } from './command-spec.ts';
import { jsonOption, series } from './options.ts';

export const statusSpec: CommandSpec = {
  name: 'status',
  group: 'issue',
  argument: { name: '[path...]', zh: '[路径…]' },
  about: {
    zh: '各期到了哪一步，哪些单位还没有报；按月、按年统计报送和采用',
    en: 'how far the issues have come, who has not sent; what was sent and printed in a month or a year',
  },
  options: [
    {
      flags: '--year <year>',
      value: '年',
      about: { zh: '统计这一年的报送、采用和得分', en: 'the tally of this year' },
    },
    {
      flags: '--month <month>',
      value: '月',
      about: { zh: '统计这个月的，如 2024-10', en: 'the tally of this month, such as 2024-10' },
    },
    {
      flags: '--format <name>',
      value: '格式',
      about: {
        zh: 'pretty、text（催报的话）、docx（催报单）、csv、json，统计还有 yaml（采用通报）',
        en: 'pretty, text (the call for what is missing), docx (to print), csv, json; of a tally also yaml (a circular)',
      },
    },
    { flags: '-o, --output <file>', value: '文件', about: { zh: '写到这个文件', en: 'write to this file' } },
    {
      flags: '--date <day>',
      value: '日期',
      about: { zh: '当作今天是这一天，如 2024-10-27', en: 'take this day for today, such as 2024-10-27' },
    },
    {
      flags: '--strict',
      about: { zh: '有缺的、有错的，退出码为 1', en: 'exit with 1 when something is missing or wrong' },
    },
    series,
    jsonOption,
  ],
  examples: [
    { line: 'bulletin status', about: { zh: '看各期到了哪一步', en: 'how far the issues have come' } },
    {
      line: 'bulletin status --month 2024-10 --format yaml -o 通报.yaml',
      about: { zh: '做十月的采用通报，再用 build 生成', en: 'makes the circular of October, to be built' },
    },
  ],
  load: () => import('./commands/status.ts'),
};
