/** Every code a message may bear, with what `bulletin explain CODE` says of it. A code that is not here does not compile. */

import type { Severity, Words } from './diagnostic.ts';

export interface CodeEntry {
  readonly severity: Severity;
  /** One line: what it is. */
  readonly title: Words;
  /** What it means and why it matters. */
  readonly why: Words;
  /** How to cure it. */
  readonly cure: Words;
  /** Clause or practice. */
  readonly basis?: Words;
}

const entry = (severity: Severity, title: Words, why: Words, cure: Words, basis?: Words): CodeEntry =>
  basis ? { severity, title, why, cure, basis } : { severity, title, why, cure };

export const codes = {
  'yaml-syntax': entry(
    'error',
    { zh: 'YAML 写法不通', en: 'the file is not valid YAML' },
    {
      zh: '冒号、缩进、引号或括号不成对，程序读不出这一处的层次。',
      en: 'A colon, an indent, a quote or a bracket is out of place.',
    },
    {
      zh: '按提示改正那一行；拿不准时给整段文字加上一对双引号。',
      en: 'Mend the line; when in doubt put the whole text in double quotes.',
    },
  ),
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof codes;
