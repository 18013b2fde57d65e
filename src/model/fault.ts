/** An error at its place, in both languages. */

import type { DataCode } from '../data/codes.ts';
import type { Finding, Path } from '../diagnostic.ts';
import type { FigureCode } from '../figures/codes.ts';
import type { ModelCode } from './codes.ts';

type Said = readonly [zh: string, en: string];

export const fault = (
  code: ModelCode | FigureCode | DataCode,
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
