/** Days that nobody could read off the page: reported where they are typed, never printed (contract 2.3). */

import type { Finding, Path, Words } from '../diagnostic.ts';
import { withFigures } from '../letter-digits.ts';
import { remarkInValueAt } from '../remark.ts';
import { type DayPlace, type Unclear, unclearDay } from '../schema/day-forms.ts';
import { shortened } from '../schema/wanted.ts';
import type { ModelContext } from './context.ts';
import { dayHint } from './day-hints.ts';

/** @param place of what a day is asked there; the finding stands at `path` */
export function tellUnclear(typed: string | undefined, path: Path, place: DayPlace, context: ModelContext): void {
  const why = typed === undefined ? undefined : unclearDay(typed, place);
  if (typed === undefined || why === undefined) return;
  const said = shortened(typed);
  const remark = remarkInValueAt(typed);
  if (why === 'remark') {
    context.findings.push(remarked(typed.slice(0, remark), typed.slice(remark ?? 0), path, place, context));
    return;
  }
  const meant = withFigures(typed.trim());
  if (meant && unclearDay(meant.right, place) === undefined) {
    const { right, letters } = meant;
    context.findings.push({
      path,
      code: 'date-unclear',
      severity: 'error',
      message: {
        zh: `日期“${said}”里的“${letters}”是字母，不是数字`,
        en: `“${letters}” in the date “${said}” is a letter, and no figure`,
      },
      hint: { zh: `写作 ${right}`, en: `write ${right}` },
    });
    return;
  }
  context.findings.push({
    path,
    code: 'date-unclear',
    severity: why === 'today' ? 'warning' : 'error',
    message: messages[why](said),
    hint: why === 'today' ? todayHint(typed, place, context) : hintOf(typed, path, place, context),
  });
}

/** What stands behind the day stays. */
function todayHint(typed: string, place: DayPlace, context: ModelContext): Words {
  if (place !== 'item') return dayHint('', place, false, context.days());
  const day = `${context.days().month ?? 5}月8日${typed.trim().replace(/^大?[今昨明前后][天日]/, '')}`;
  return {
    zh: `改成是哪一天，如 ${day}；没有的，删去这一行`,
    en: `say which day it was, such as ${day}; delete the line where there is none`,
  };
}

function hintOf(typed: string, path: Path, place: DayPlace, context: ModelContext): Words {
  const bare = typed.trim().replace(/[，。；、,;.]+$/, '');
  if (bare !== typed.trim() && unclearDay(bare, place) === undefined)
    return { zh: `写作 ${bare}`, en: `write ${bare}` };
  return dayHint(bare, place, path.at(-1) === 'deadline', context.days());
}

/** The day is read as it would be without the remark. */
function remarked(day: string, remark: string, path: Path, place: DayPlace, context: ModelContext): Finding {
  const sign = ['＃', '#'].find((one) => remark.trim().startsWith(one)) ?? '//';
  const right =
    unclearDay(day, place) === undefined
      ? { zh: `写作 ${day}`, en: `write ${day}` }
      : hintOf(day, path, place, context);
  return {
    path,
    code: 'date-unclear',
    severity: 'error',
    message: {
      zh: `日期后面的“${sign}”${sign === '＃' ? '是全角的，' : sign === '#' ? '前面没有空格，' : ''}不当注释，“${shortened(remark.trim())}”会同日期一起印出来`,
      en: `“${sign}” behind the day begins no comment: “${shortened(remark.trim())}” would print with it`,
    },
    hint: {
      zh: `${right.zh}；要留注释的，后面空一格写半角的 #，再空一格写注释`,
      en: `${right.en}; a comment begins with a blank, # and a blank`,
    },
  };
}

const messages: Readonly<Record<Exclude<Unclear, 'remark'>, (typed: string) => Words>> = {
  letter: (typed) => ({
    zh: `日期“${typed}”里的“〇”打成了字母或别的圈`,
    en: `a letter or a nought stands for 〇 in the date “${typed}”`,
  }),
  half: (typed) => ({ zh: `日期“${typed}”没有写全`, en: `the date “${typed}” is not written in full` }),
  form: (typed) => ({
    zh: `日期“${typed}”不是这里能用的写法，照这样印出来认不清是哪一天`,
    en: `the date “${typed}” is none of the forms that may stand here`,
  }),
  today: (typed) => ({
    zh: `日期写的是“${typed}”，会照这样印出来，过后就不知道是哪一天`,
    en: `the date says “${typed}” and prints so: nobody will know which day it was`,
  }),
};
