/** The commands about what became of a document in Word or WPS. */

import type { CommandSpec } from './command-spec.ts';
import { jsonOption, series, stdinName, template } from './options.ts';

export const editsSpecs: readonly CommandSpec[] = [
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
