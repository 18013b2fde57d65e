import type { CodeEntry } from './entry.ts';

/** Reading the file: encoding, YAML, what a Chinese keyboard types. */
export const sourceCodes = {
  'yaml-syntax': {
    severity: 'error',
    title: { zh: 'YAML 写法不通', en: 'the file is not valid YAML' },
    why: {
      zh: '冒号、缩进、引号或括号有误，程序读不出这一处的层次。',
      en: 'A colon, an indent, a quote or a bracket is out of place, so the structure cannot be read.',
    },
    cure: {
      zh: '改正所指的那一行；拿不准时给整段文字加一对双引号。',
      en: 'Mend the line; when in doubt, put the whole text in double quotes.',
    },
  },
} as const satisfies Record<string, CodeEntry>;
