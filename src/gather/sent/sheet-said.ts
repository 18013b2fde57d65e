/** What is said of a sheet, at its cells. */

import type { NamedRange, Severity, Words } from '../../diagnostic.ts';
import type { SheetCode } from './sheet-codes.ts';
import type { LeftOut, SheetFinding } from './types.ts';

export const said = (
  code: SheetCode,
  range: NamedRange,
  [zh, en]: readonly [string, string],
  hint: readonly [string, string],
  severity: Severity = 'error',
): SheetFinding => ({ code, severity, range, message: { zh, en }, hint: { zh: hint[0], en: hint[1] } });

/** As a message names a cell: 汇总!D16, or 第 5 行第 2 格 of a text. */
export const cellNamed = ({ sheet, cell, line, column }: NamedRange, isSameSheet = false): Words =>
  cell === undefined
    ? { zh: `第 ${line} 行第 ${column} 字`, en: `line ${line}, character ${column}` }
    : isSameSheet || sheet === undefined
      ? { zh: cell, en: cell }
      : { zh: `${sheet}!${cell}`, en: `${sheet}!${cell}` };

export const leftOutAt = (reason: LeftOut['reason'], { line }: NamedRange, text: string): LeftOut => ({
  reason,
  line,
  to: line,
  text,
});

/** A list that a line can hold. */
export const listed = (names: readonly string[], most = 6): Words => ({
  zh: `${names.slice(0, most).join('、')}${names.length > most ? `等${names.length}个` : ''}`,
  en: `${names.slice(0, most).join(', ')}${names.length > most ? ' …' : ''}`,
});
