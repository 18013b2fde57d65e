/** The commands about what became of a document in Word or WPS. */

import type { CommandSpec } from './command-spec.ts';
import { jsonOption, series, stdinName, template } from './options.ts';

export const editsSpecs: readonly CommandSpec[] = [
  {
    name: 'diff',
    group: 'edits',
    argument: { name: '[side...]', zh: '前 [后]' },
    endings: ['yaml', 'yml', 'docx'],
    about: {
      zh: '看改了什么：一期的两稿比文字，两期比数字、人、单位、栏目；只写一期，和它的上一期比',
      en: 'what changed: two drafts by their text, two issues by figures, people, units and sections; one alone, against the issue before',
    },
    options: [
      { flags: '--stat', about: { zh: '只说每个栏目改了几处', en: 'only how much changed in each section' } },
      { flags: '--text', about: { zh: '两期也逐字比', en: 'compare two issues word by word too' } },
      {
        flags: '--format <name>',
        value: '格式',
        about: {
          zh: 'pretty、markdown、json 中的一种；docx 是花脸稿，用 Word 的修订标出每一处',
          en: 'one of pretty, markdown, json; docx is a redline with revisions of Word',
        },
        choices: ['pretty', 'markdown', 'json', 'docx'],
      },
      {
        flags: '-o, --output <file>',
        value: '文件',
        about: { zh: '花脸稿写到这个文件；- 表示标准输出', en: 'where the redline goes; - is stdout' },
      },
      {
        flags: '--revision-author <name>',
        value: '姓名',
        about: {
          zh: '修订记在谁名下；默认是后一份的文件名',
          en: 'whose the revisions are; by default the name of the second file',
        },
      },
      {
        flags: '--revision-date <day>',
        value: '日期',
        about: {
          zh: '修订的日期，如 2024-10-13；默认不写',
          en: 'when they were made, such as 2024-10-13; by default not said',
        },
      },
      {
        flags: '--overwrite',
        about: {
          zh: '原有的文件改过也换成新的，旧的改名留下',
          en: 'replace a document that was edited, and keep the old one aside',
        },
      },
      series,
      template,
      jsonOption,
    ],
    examples: [
      { line: 'bulletin diff 初稿.yaml 2024-02.yaml', about: { zh: '两稿之间', en: 'between two drafts' } },
      {
        line: 'bulletin diff HEAD:2024-02.yaml 2024-02.yaml',
        about: { zh: '和 git 里存着的比', en: 'against what git keeps' },
      },
      { line: 'bulletin diff 2024-02.yaml', about: { zh: '和上一期比', en: 'against the issue before' } },
      {
        line: 'bulletin diff 初稿.yaml 2024-02.yaml --format docx -o 花脸稿.docx',
        about: { zh: '写花脸稿', en: 'writes a redline' },
      },
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'verify',
    group: 'edits',
    argument: { name: '<file> [issue]', zh: '文件.docx [期]' },
    endings: ['docx', 'yaml', 'yml'],
    about: {
      zh: '看一份 docx 还是不是它那一期现在生成的样子，哪里不同；不写是哪一期，由程序找',
      en: 'whether a docx is still what its issue builds now, and where it differs; the issue is found',
    },
    options: [template, series, stdinName, jsonOption],
    examples: [
      {
        line: 'bulletin verify 2024-02.docx',
        about: { zh: '和 2024-02.yaml 现在生成的比', en: 'against what 2024-02.yaml builds now' },
      },
      {
        line: 'bulletin verify 王主任改.docx 2024-02.yaml',
        about: { zh: '写明是哪一期', en: 'with its issue named' },
      },
    ],
    load: () => import('./commands/verify.ts'),
  },
];
