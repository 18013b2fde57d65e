import { cellBlank } from './cell-blank.ts';
import { cellSerial } from './cell-serial.ts';
import { cellUnlike } from './cell-unlike.ts';
import { changeForm } from './change-form.ts';
import { changeWrong } from './change-wrong.ts';
import { columnTitle } from './column-title.ts';
import { countOdd } from './count-odd.ts';
import { indicatorOver } from './indicator-over.ts';
import { indicatorProse } from './indicator-prose.ts';
import { indicatorTotal } from './indicator-total.ts';
import { indicatorWrong } from './indicator-wrong.ts';
import { listCount } from './list-count.ts';
import { partOverWhole } from './part-over-whole.ts';
import { permille } from './permille.ts';
import { rankingProse } from './ranking-prose.ts';
import { rateOver100 } from './rate-over-100.ts';
import { rateWrong } from './rate-wrong.ts';
import { respectively } from './respectively.ts';
import { rowRepeated } from './row-repeated.ts';
import { sumWrong } from './sum-wrong.ts';
import { tableColumn } from './table-column.ts';
import { tableTotal } from './table-total.ts';

/** Figures that cannot be true. */
export const figuresChecks = [
  rateWrong,
  rateOver100,
  sumWrong,
  partOverWhole,
  changeWrong,
  changeForm,
  permille,
  respectively,
  listCount,
  tableTotal,
  tableColumn,
  cellUnlike,
  cellBlank,
  columnTitle,
  cellSerial,
  rowRepeated,
  indicatorOver,
  countOdd,
  indicatorWrong,
  indicatorTotal,
  indicatorProse,
  rankingProse,
] as const;
