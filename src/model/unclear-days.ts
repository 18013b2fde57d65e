/** Days that nobody could read off the page: reported where they are typed, never printed (contract 2.3). */

import type { Path, Words } from '../diagnostic.ts';
import { withFigures } from '../letter-digits.ts';
import { type DayPlace, type Unclear, unclearDay } from '../schema/day-forms.ts';
import { shortened } from '../schema/wanted.ts';
import type { ModelContext } from './context.ts';
import { dayHint } from './day-hints.ts';

/** @param place of what a day is asked there; the finding stands at `path` */
export function tellUnclear(typed: string | undefined, path: Path, place: DayPlace, context: ModelContext): void {
  const why = typed === undefined ? undefined : unclearDay(typed, place);
  if (typed === undefined || why === undefined) return;
  const said = shortened(typed);
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
  const bare = typed.trim().replace(/[，。；、,;.]+$/, '');
  context.findings.push({
    path,
    code: 'date-unclear',
    severity: why === 'today' ? 'warning' : 'error',
    message: messages[why](said),
    hint:
      why === 'today'
        ? dayHint('', place, false, context.days())
        : dayHint(bare, place, path.at(-1) === 'deadline', context.days()),
  });
}

const messages: Readonly<Record<Unclear, (typed: string) => Words>> = {
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
