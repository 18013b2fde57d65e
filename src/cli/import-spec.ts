/** `bulletin import`, as the table of commands has it. */

import type { CommandSpec } from './command-spec.ts';
import { series } from './options.ts';

export const importSpec: CommandSpec = {
  name: 'import',
  group: 'old',
  argument: { name: '[file]', zh: '[来稿]' },
  about: {
    zh: '把期文件夹里的一份来稿收成 .yaml，改好了印它；原来的来稿留着',
    en: 'make a .yaml of a contribution in an issue folder, which prints instead of it; the sent file stays',
  },
  options: [
    {
      flags: '-o, --output <file>',
      value: '文件',
      about: {
        zh: '收成这个文件；默认以单位命名，放在来稿旁边',
        en: 'this file; by default named by the unit, beside it',
      },
    },
    series,
  ],
  examples: [
    {
      line: 'bulletin import 2024-11/清塘县.docx',
      about: { zh: '写出 2024-11/清塘县.yaml', en: 'writes 2024-11/清塘县.yaml' },
    },
  ],
  load: () => import('./commands/import.ts'),
};
