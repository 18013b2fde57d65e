/** Comments, wanted or not. */

import * as keyboard from '../said/keyboard.ts';
import type { Scan } from './state.ts';

/** A comment that does not look like one: nobody writes `#` without a blank after it by intent. */
export function warnOfCut(scan: Scan, at: number, end: number): void {
  const lost = scan.text.slice(at + 1, end);
  // A sheet of a workbook: no blank before the #, and none behind it.
  const [book] = /[^\s:：,"'[{]+\.(?:xlsx|xlsm)(?=["']?[ \t]+$)/i.exec(scan.text.slice(Math.max(0, at - 80), at)) ?? [];
  const sheet = lost.trim();
  if (book !== undefined && /^[^\s#]{1,31}$/.test(sheet)) {
    const from = scan.text.lastIndexOf(book, at);
    scan.report(from, at + 1 + lost.trimEnd().length, keyboard.sheetApart(book, sheet));
    return;
  }
  if (!/^[ \t#]|^$/.test(lost)) scan.report(at, end, keyboard.cut(lost.length > 12 ? `${lost.slice(0, 12)}…` : lost));
}
