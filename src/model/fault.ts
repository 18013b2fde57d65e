/** An error at its place, in both languages. */

import type { Code } from '../codes/index.ts';
import type { Finding, Path } from '../diagnostic.ts';

type Said = readonly [zh: string, en: string];

export const fault = (
  code: Code,
  path: Path,
  message: Said,
  hint: Said,
  target: Finding['target'] = 'value',
): Finding => ({
  path,
  target,
  code,
  severity: 'error',
  message: { zh: message[0], en: message[1] },
  hint: { zh: hint[0], en: hint[1] },
});
