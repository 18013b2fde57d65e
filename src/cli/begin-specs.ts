/** The commands with which a series and its issues begin. */

import type { CommandSpec } from './command-spec.ts';
import { jsonOption, type OptionSpec, series } from './options.ts';

const everyOption: OptionSpec = {
  flags: '--every <interval>',
  value: '日|周|半月|月|季',
  about: {
    zh: '多久一期；默认照 series.yaml 的周期',
    en: 'how often: day, week, half-month, month, quarter; by default as the series says',
  },
};
const dateOption: OptionSpec = {
  flags: '--date <day>',
  value: '日期',
  about: { zh: '本期的日期，如 2024-10-27', en: 'the day of the issue, such as 2024-10-27' },
};

export const beginSpecs: readonly CommandSpec[] = [
  {
    name: 'init',
    group: 'issue',
    argument: { name: '[folder]', zh: '[文件夹]' },
    about: {
      zh: '建一个刊物：series.yaml 和第一期；已有的文件不动',
      en: 'begin a series: its series.yaml and its first issue; no file is replaced',
    },
    options: [
      { flags: '--name <name>', value: '名称', about: { zh: '报头的名称', en: 'the name in the masthead' } },
      { flags: '--office <office>', value: '单位', about: { zh: '编发单位', en: 'the issuing office' } },
      {
        flags: '--sections <list>',
        value: '栏目',
        about: { zh: '栏目，用逗号或顿号隔开', en: 'the sections, with commas' },
      },
      everyOption,
      dateOption,
      {
        flags: '--keys <lang>',
        value: 'zh|en',
        about: { zh: '用中文或英文的键；默认随语言', en: 'Chinese or English keys; by default as the language' },
      },
      {
        flags: '--from <files...>',
        value: '旧稿…',
        about: {
          zh: '由旧稿（.docx、.txt）建：各份收成一期，共有的写进 series.yaml',
          en: 'from old documents: each becomes an issue, what they share goes into series.yaml',
        },
      },
      {
        flags: '--git',
        about: {
          zh: '写 .gitattributes 和 .gitignore；在 git 文件夹里不用写也有',
          en: '.gitattributes and .gitignore as well; in a git folder they come by themselves',
        },
      },
      {
        flags: '--vscode',
        about: {
          zh: '写编辑器用的说明和 .vscode/settings.json',
          en: 'the schemas for editors and .vscode/settings.json as well',
        },
      },
      {
        flags: '--no-shortcuts',
        about: {
          zh: '不写供双击的 新一期、生成、校核',
          en: 'without 新一期, 生成 and 校核, which are there to be double-clicked',
        },
      },
      {
        flags: '--own-folder',
        about: { zh: '另建一个文件夹，名字就是刊物的名称', en: 'in a new folder, named after the series' },
      },
      { flags: '--open', about: { zh: '建好就打开文件夹', en: 'open the folder' } },
      jsonOption,
    ],
    examples: [
      {
        line: 'bulletin init --name 云岭市安全生产工作专报 --every 月',
        about: { zh: '在当前文件夹建一个月刊', en: 'begins a monthly in this folder' },
      },
      {
        line: 'bulletin init 工作专报 --from 旧稿/*.docx',
        about: { zh: '由旧稿建一个刊物', en: 'begins a series from old documents' },
      },
    ],
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'new',
    group: 'issue',
    argument: { name: '[name]', zh: '[名字]' },
    about: {
      zh: '照上一期做出下一期：期号接着数，栏目照旧，内容空着等填',
      en: 'the next issue, made of the last: numbers go on, sections stay, the content is open',
    },
    options: [
      {
        ...everyOption,
        about: {
          zh: '这一次隔多久，推算跨不跨年；日期照样空着，写在 series.yaml 的周期才在注释里提出',
          en: 'how long after the last, for this once: whether a new year begins; only an interval of the series proposes a day',
        },
      },
      dateOption,
      {
        flags: '--folder',
        about: {
          zh: '做成期文件夹，各单位的来稿放在里面',
          en: 'as an issue folder, which takes what the units send',
        },
      },
      { flags: '--open', about: { zh: '写好就打开', en: 'open it in the editor' } },
      { flags: '--dry-run', about: { zh: '只显示会写出什么', en: 'show what would be written' } },
      series,
      jsonOption,
    ],
    examples: [
      {
        line: 'bulletin new',
        about: { zh: '接着最后一期写出下一期的文件', en: 'writes the file of the next issue' },
      },
      {
        line: 'bulletin new 2024-11 --date 2024-10-27',
        about: { zh: '自己定文件名和日期', en: 'with a name and a day of your own' },
      },
    ],
    load: () => import('./commands/new.ts'),
  },
];
