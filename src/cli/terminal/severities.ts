import type { Severity, Words } from '../../diagnostic.ts';

/** What each is called where people read it. */
export const severities: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};
