/** The commands that tell of the program and of the machine. */

import type { CommandSpec } from './command-spec.ts';
import { jsonOption, series } from './options.ts';

export const toolSpecs: readonly CommandSpec[] = [
  {
    name: 'schema',
    group: 'tools',
    argument: { name: '[folder]', zh: '[文件夹]' },
    about: {
      zh: '输出 JSON Schema，供编辑器提示和补全；在刊物文件夹里带上本刊的单位、人员、栏目',
      en: 'print the JSON Schema for editors, with the names of the series in whose folder it is run',
    },
    options: [
      {
        flags: '--keys <lang>',
        value: 'zh|en',
        about: {
          zh: '用中文或英文的键；默认随语言',
          en: 'Chinese or English keys; by default as the language',
        },
      },
      {
        flags: '--for <file>',
        value: 'issue|series|fragment',
        about: {
          zh: '给一期文件、series.yaml，还是期文件夹里收成的 .yaml 来稿；默认 issue',
          en: 'for an issue file, series.yaml, or a fragment in an issue folder; by default issue',
        },
      },
      series,
    ],
    examples: [
      {
        line: 'bulletin schema > bulletin.schema.json',
        about: { zh: '存成文件', en: 'saves it to a file' },
      },
    ],
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'explain',
    group: 'tools',
    argument: { name: '[code]', zh: '[代码]' },
    about: {
      zh: '解释一条消息：什么意思、怎么改、依据是什么；不写代码就列出全部',
      en: 'what a message means, why, and how to cure it; without a code, all codes',
    },
    options: [jsonOption],
    examples: [
      {
        line: 'bulletin explain yaml-syntax',
        about: { zh: '解释 yaml-syntax', en: 'explains yaml-syntax' },
      },
    ],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'doctor',
    group: 'tools',
    about: {
      zh: '看这台机器缺什么：字体、LibreOffice、版本、文件夹权限',
      en: 'what this machine lacks: fonts, LibreOffice, versions, rights',
    },
    options: [
      {
        flags: '--git',
        about: {
          zh: '设好 git：git diff 看得懂 .docx，git difftool 看改了什么',
          en: 'set up git: git diff shows the text of a .docx, git difftool what changed',
        },
      },
      jsonOption,
    ],
    examples: [
      {
        line: 'bulletin doctor',
        about: { zh: '全部查一遍', en: 'looks at everything' },
      },
    ],
    load: () => import('./commands/doctor.ts'),
  },
];
