import type { CodeEntry } from '../diagnostic.ts';

/** The settings of 校核 itself. */
export const settingCodes = {
  'allow-unused': {
    severity: 'warning',
    title: { zh: '例外已经没有用处', en: 'an exception that matches nothing' },
    why: {
      zh: '“允许”里写的例外，在文件里找不到对应的问题：文字改过了，或代码、文字写得不对。留着它，将来真有问题会被漏过。',
      en: 'An exception under `allow` covers no finding: the text has changed, or code or text are wrong. Left there it may hide a real slip later.',
    },
    cure: { zh: '删去它，或照现在的文字改正。', en: 'Delete it, or mend it.' },
  },
  'unknown-check': {
    severity: 'error',
    title: { zh: '没有这个校核代码', en: 'no check of this code' },
    why: {
      zh: '“校核”里写了不存在的代码，这一条设置不起作用。',
      en: 'A code under `checks` is none, so the setting would do nothing.',
    },
    cure: { zh: '照提示改正；代码写在每条消息的后面。', en: 'Mend it; every message bears its code.' },
  },
} as const satisfies Record<string, CodeEntry>;
