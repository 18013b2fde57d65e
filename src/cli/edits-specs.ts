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
  {
    name: 'take',
    group: 'edits',
    argument: { name: '<file> [issue]', zh: '文件.docx [期]' },
    endings: ['docx', 'yaml', 'yml'],
    about: {
      zh: '把 Word、WPS 里改的写回期里（回填）：先列出来，终端上问一声再写；不写是哪一期，由程序找',
      en: 'write what was changed in Word or WPS back into the issue: shown first, on a terminal asked for; the issue is found',
    },
    options: [
      { flags: '--dry-run', about: { zh: '只列出，不写', en: 'only show what would be written' } },
      {
        flags: '--series-too',
        about: {
          zh: '刊物里来的字，改到 series.yaml，各期都变；不写只改本期',
          en: 'what comes from the series is changed there, for all issues, and not for this one alone',
        },
      },
      {
        flags: '--author <name>',
        value: '姓名',
        about: { zh: '只取这个人的修订', en: 'take only the revisions of this person' },
      },
      {
        flags: '--comments',
        about: {
          zh: '批注也写进期里，成为 # 开头的行',
          en: 'write comments into the issue, as lines that begin with #',
        },
      },
      {
        flags: '--two-way',
        about: {
          zh: '没有生成时的记录，也照文件写回',
          en: 'write all that differs, where there is no record of the build',
        },
      },
      { flags: '--no-backup', about: { zh: '不留 .bak', en: 'keep no .bak' } },
      template,
      series,
      stdinName,
      jsonOption,
    ],
    examples: [
      {
        line: 'bulletin take 王主任改.docx --dry-run',
        about: { zh: '先看改了哪些', en: 'see first what was changed' },
      },
      {
        line: 'bulletin take 王主任改.docx 2024-02.yaml',
        about: { zh: '写回这一期', en: 'write it back into this issue' },
      },
    ],
    load: () => import('./commands/take.ts'),
  },
];
