/** The commands that make an issue, or a document, a text that two versions of can be laid side by side. */

import type { CommandSpec } from './command-spec.ts';
import { series, stdinName, template } from './options.ts';

export const textSpecs: readonly CommandSpec[] = [
  {
    name: 'fmt',
    group: 'tools',
    argument: { name: '[path...]', zh: '[路径…]' },
    endings: ['yaml', 'yml'],
    about: {
      zh: '把各期的 YAML 整理成一个样子：一句一行，键按次序，备注都在；印出来的一字不差',
      en: 'the issue files in one form: a sentence a line, keys in order, comments kept; what is printed stays the same',
    },
    options: [
      {
        flags: '--check',
        about: { zh: '只看，不改；要整理的列出来，退出码 1', en: 'change nothing; list what would be, and exit 1' },
      },
      { flags: '--dry-run', about: { zh: '只显示会改哪几行', en: 'show the lines that would change' } },
      stdinName,
    ],
    examples: [
      { line: 'bulletin fmt 2024-02.yaml', about: { zh: '整理这一期', en: 'formats this issue' } },
      { line: 'bulletin fmt --check .', about: { zh: '给脚本看', en: 'for scripts' } },
    ],
    load: () => import('./commands/fmt.ts'),
  },
  {
    name: 'text',
    group: 'tools',
    argument: { name: '<file>', zh: '文件' },
    endings: ['docx', 'txt', 'yaml', 'yml'],
    about: {
      zh: '一份 docx 或一期的纯文字，一段一行，给 git diff 等比较用',
      en: 'the plain text of a docx or an issue, a paragraph a line, for git diff and the like',
    },
    options: [
      { flags: '--sentences', about: { zh: '一句一行', en: 'a sentence a line' } },
      {
        flags: '--textconv',
        about: {
          zh: '由 git 调用：读不出的文件，写一行原因，退出码也是 0',
          en: 'called by git: of a file that cannot be read one line says why, and the exit code is 0',
        },
      },
      series,
      template,
      stdinName,
    ],
    examples: [
      { line: 'bulletin text 2024-02.docx', about: { zh: '写到标准输出', en: 'to standard output' } },
      { line: 'bulletin text --sentences 2024-02.yaml', about: { zh: '一句一行', en: 'a sentence a line' } },
    ],
    load: () => import('./commands/text.ts'),
  },
];
