/** Which number format a cell's style names. */

import { visitOptional } from '../office/package.ts';
import type { Zip, ZipFault } from '../office/zip.ts';

/** The format of a style's index; General where there is none. */
export type FormatOf = (style: number) => string;

export function readCellStyles(zip: Zip, part: string | undefined): FormatOf | ZipFault {
  const own = new Map<number, string>();
  const styles: number[] = [];
  const fault = visitOptional(zip, part, {
    start(name, attribute, parent) {
      if (name === 'numFmt' && parent === 'numFmts')
        own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'xf' && parent === 'cellXfs') styles.push(Number(attribute('numFmtId') ?? 0));
    },
  });
  return fault ?? ((style) => own.get(styles[style] ?? 0) ?? builtIn[styles[style] ?? 0] ?? 'General');
}

/** Formats every program knows by number (ECMA-376-1, 18.8.30), those of dates as Chinese versions show them. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '"¥"#,##0;"¥"-#,##0;"¥-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"¥"#,##0.00;"¥"-#,##0.00;"¥-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
