/** Comments, wanted or not. */

import * as keyboard from '../said/keyboard.ts';
import type { Scan } from './state.ts';

/** A comment that does not look like one: nobody writes `#` without a blank after it by intent. */
export function warnOfCut(scan: Scan, at: number, end: number): void {
  const lost = scan.text.slice(at + 1, end);
  if (!/^[ \t#]|^$/.test(lost)) scan.report(at, end, keyboard.cut(lost.length > 12 ? `${lost.slice(0, 12)}…` : lost));
}
