/** `bulletin import`, as the table of commands has it. */

import type { CommandSpec } from './command-spec.ts';
import { jsonOption, series } from './options.ts';

export const importSpec: CommandSpec = {
  name: 'import',
  group: 'old',
  argument: { name: '[files...]', zh: '[旧稿或来稿…]' },
  about: {
    zh: '把旧稿（.docx、.txt）收成一期的 .yaml；期文件夹里的来稿收成一份，改好了印它。原来的文件都留着',
    en: 'make an issue file of an old .docx or .txt; of a contribution in an issue folder a .yaml that prints instead. The files stay',
  },
  options: [
    {
      flags: '-o, --output <file>',
      value: '文件',
      about: {
        zh: '收成这个文件；默认同名，放在旧稿旁边（来稿以单位命名）；- 写到标准输出',
        en: 'this file; by default of the same name, beside it (a contribution is named by its unit); - is standard output',
      },
    },
    {
      flags: '--join',
      about: {
        zh: '把换页断开的段落接起来，去掉识别出来的多余空格，逐处列出',
        en: 'join paragraphs that a page cut, take out the stray blanks of a scan, and list each',
      },
    },
    {
      flags: '--into <folder>',
      value: '文件夹',
      about: {
        zh: '收进这个刊物文件夹：几期共有的写进它的 series.yaml，名录也补上',
        en: 'into the folder of a series: what the issues share goes into its series.yaml, with the lists of units and people',
      },
    },
    series,
    jsonOption,
  ],
  examples: [
    {
      line: 'bulletin import 旧稿/2023年第6期.docx',
      about: { zh: '写出 旧稿/2023年第6期.yaml', en: 'writes 旧稿/2023年第6期.yaml' },
    },
    {
      line: 'bulletin import 2024-11/清塘县.docx',
      about: { zh: '写出 2024-11/清塘县.yaml', en: 'writes 2024-11/清塘县.yaml' },
    },
  ],
  load: () => import('./commands/import.ts'),
};
