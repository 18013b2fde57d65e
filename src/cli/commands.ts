/** The commands that exist, with everything `--help` says of them. A command is loaded when it is run. */

import type { Format } from '../formats.ts';
import { beginSpecs } from './begin-specs.ts';
import type { CommandSpec } from './command-spec.ts';
import { editsSpecs } from './edits-specs.ts';
import { importSpec } from './import-spec.ts';
import { jsonOption, series, stdinName, template } from './options.ts';
import { statusSpec } from './status-spec.ts';
import { textSpecs } from './text-specs.ts';
import { toolSpecs } from './tool-specs.ts';

export { type CommandSpec, groups } from './command-spec.ts';

/** As --format lists them. The writers are not loaded for a help text; one that is forgotten here does not compile. */
const formats = Object.keys({ docx: true, text: true, json: true } satisfies Readonly<Record<Format, true>>);

const paths = { name: '[path...]', zh: '[路径…]' };
export const commands: readonly CommandSpec[] = [
  ...beginSpecs,
  {
    name: 'build',
    group: 'issue',
    argument: paths,
    endings: ['yaml', 'yml'],
    about: {
      zh: '生成文件，写在 YAML 旁边；不写路径就是当前文件夹',
      en: 'write the documents beside their issues; without a path, of the current folder',
    },
    options: [
      {
        flags: '-o, --output <file>',
        value: '文件',
        about: {
          zh: '写到这个文件；- 表示标准输出',
          en: 'write to this file; - is stdout',
        },
      },
      {
        flags: '--out-dir <dir>',
        value: '文件夹',
        about: {
          zh: '都写到这个文件夹，子文件夹照样排列',
          en: 'write into this folder, subfolders mirrored',
        },
      },
      {
        flags: '--format <list>',
        value: '格式',
        about: {
          zh: `${formats.join('、')}，可写几种，用逗号隔开`,
          en: `${formats.join(', ')}; several with commas`,
        },
        choices: formats,
      },
      template,
      series,
      stdinName,
      {
        flags: '--strict',
        about: {
          zh: '有警告也不写文件',
          en: 'a warning counts as an error, and nothing is written',
        },
      },
      {
        flags: '--draft',
        about: {
          zh: '送审稿，带水印，文件名后面加（送审稿）',
          en: 'a draft for approval, with a watermark and （送审稿） after its name',
        },
      },
      {
        flags: '--skip-broken',
        about: {
          zh: '期文件夹里用不了的来稿先不印，其余照出',
          en: 'leave out contributions that cannot be used, and print the others',
        },
      },
      {
        flags: '--force',
        about: {
          zh: '没有变化也重新写',
          en: 'write even what has not changed',
        },
      },
      {
        flags: '--overwrite',
        about: {
          zh: '原有的文件改过内容也换成新的，旧的改名留下',
          en: 'replace a document that was edited, and keep the old one aside',
        },
      },
      {
        flags: '--watch',
        about: {
          zh: '一直等着，存了盘就生成；按 Ctrl-C 结束',
          en: 'go on and build what is saved, until Ctrl-C',
        },
      },
      {
        flags: '--jobs <n>',
        value: '数',
        about: {
          zh: '几路同时做；auto 是处理器有几个就几路，默认 1',
          en: 'how many issues to build at once; auto for as many as there are processors, by default 1',
        },
      },
      {
        flags: '--shard <i/n>',
        value: 'I/N',
        about: {
          zh: '分成 N 份，只做第 I 份，给几台机器分着做',
          en: 'only part I of N, for several machines to share the work',
        },
      },
      jsonOption,
    ],
    examples: [
      {
        line: 'bulletin build 2024-02.yaml',
        about: { zh: '写出 2024-02.docx', en: 'writes 2024-02.docx' },
      },
      {
        line: 'bulletin build . --out-dir 成品',
        about: {
          zh: '当前文件夹里的各期都写到“成品”',
          en: 'all issues of this folder, into 成品',
        },
      },
    ],
    load: () => import('./commands/build.ts'),
  },
  {
    name: 'check',
    group: 'issue',
    argument: paths,
    endings: ['yaml', 'yml', 'txt', 'docx'],
    about: {
      zh: '校核数字、日期、人名、职务、标点和写法，不写文件；别人送来的 .txt、.docx 也能查',
      en: 'check the issues, or texts that somebody sent (.txt, .docx), and write nothing',
    },
    options: [
      {
        flags: '--strict',
        about: { zh: '有警告也算没通过', en: 'a warning counts as an error' },
      },
      {
        flags: '--fix',
        about: {
          zh: '改正能放心改的写法，其余一字不动',
          en: 'mend what is safe to mend, and nothing else',
        },
      },
      {
        flags: '--dry-run',
        about: {
          zh: '只显示 --fix 会改什么',
          en: 'show what --fix would change',
        },
      },
      {
        flags: '--format <name>',
        value: '格式',
        about: {
          zh: 'pretty、json、sarif、github 中的一种',
          en: 'one of pretty, json, sarif, github',
        },
        choices: ['pretty', 'json', 'sarif', 'github'],
      },
      {
        flags: '--learn',
        about: {
          zh: '不检查，列出可补进 series.yaml 的单位和人员',
          en: 'instead of checking, print the units and people that series.yaml lacks',
        },
      },
      {
        flags: '-o, --output <file>',
        value: '文件',
        about: {
          zh: '同 --learn 用：把全部名录写成新的 .xlsx 或 .csv',
          en: 'with --learn: write the whole lists into a new .xlsx or .csv',
        },
      },
      {
        flags: '--annotate <file>',
        value: '文件',
        about: {
          zh: '来稿 .docx 另写一份：查出的写成批注，能放心改的写成修订，寄回去由对方接受',
          en: 'write a copy of a sent .docx: findings as comments, safe edits as revisions, for the sender to accept',
        },
      },
      {
        flags: '--revision-author <name>',
        value: '姓名',
        about: {
          zh: '批注和修订记在谁名下；默认 bulletin',
          en: 'whose comments and revisions they are; by default those of bulletin',
        },
      },
      {
        flags: '--revision-date <day>',
        value: '日期',
        about: {
          zh: '批注和修订的日期，如 2024-10-13；默认不写',
          en: 'when they were made, such as 2024-10-13; by default not said',
        },
      },
      {
        flags: '--overwrite',
        about: {
          zh: '--annotate 写到的文件已有也换成新的，旧的改名留下',
          en: 'replace what lies where --annotate writes, and keep the old one aside',
        },
      },
      template,
      series,
      stdinName,
      jsonOption,
    ],
    examples: [
      {
        line: 'bulletin check 2024-02.yaml',
        about: { zh: '列出全部问题', en: 'lists all that is wrong' },
      },
      {
        line: 'bulletin check 来稿.docx',
        about: { zh: '查别人送来的文字', en: 'checks a text that somebody sent' },
      },
      {
        line: 'bulletin check . --fix',
        about: {
          zh: '改正全角冒号之类的写法',
          en: 'mends full-width colons and the like',
        },
      },
    ],
    load: () => import('./commands/check.ts'),
  },
  ...editsSpecs,
  importSpec,
  statusSpec,
  ...textSpecs,
  ...toolSpecs,
  {
    name: 'completion',
    group: 'tools',
    argument: { name: '<shell>', zh: 'bash|zsh|fish|powershell' },
    about: {
      zh: '让命令行按 Tab 键补全命令、选项、文件名',
      en: 'what a shell needs to complete commands, options and file names',
    },
    options: [],
    examples: [
      {
        line: 'bulletin completion bash >> ~/.bashrc',
        about: { zh: '以后打开的终端都能补全', en: 'for every terminal opened from now on' },
      },
    ],
    load: async () => ({ run: (await import('./commands/completion.ts')).completionOf(commands) }),
  },
];
