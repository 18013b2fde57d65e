import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { check } from '../check.ts';
import type { Match } from '../matches.ts';
import { matches } from '../matches.ts';
import { events, grades, kinds, namedByDay } from './words.ts';

/** A month and a day in quotes, with what may have been typed for ·; or in front of the event itself. */
const pattern = once(
  () =>
    new RegExp(
      '(?<=“)(?<month>\\d{1,2})(?<dot>[.．。、，•・‧∙⋅●\\-－—])(?<day>\\d{1,2})(?=”)|' +
        '(?<![\\d.．“])(?<month2>1[0-2]|0?[1-9])[.．](?<day2>3[01]|[12]\\d|0?[1-9])' +
        `(?=${anyOf(grades)}?${anyOf(kinds)}{0,4}${anyOf(namedByDay)})`,
      'g',
    ),
);

/** What follows the name of a day. */
const event = once(() => new RegExp(`^${anyOf(grades, '一般')}?\\p{Script=Han}{0,10}?${anyOf(events)}`, 'u'));
/** What makes a figure of it. */
const measure = /^(?:[%％‰倍万亿元米公吨版级分个]|公里|小时)/;

export const dateDot = check({
  code: 'date-dot',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.14：以月、日为标志的事件或节日，用阿拉伯数字表示时，月日之间用间隔号“·”',
    en: 'GB/T 15834-2011, 4.14: an event named by its month and day in Arabic figures has · between them',
  },
  words: () => ({
    title: { zh: '以月、日为名的，中间不是间隔号', en: 'an event named by its day, without ·' },
    why: {
      zh: '“10·10”火灾、“5·12”防灾减灾日这样的名称，月和日之间用间隔号；写成小数点，看着像十点一。',
      en: 'Between the month and the day of such a name stands ·; with a point it reads as a number.',
    },
    cure: { zh: '写作“10·10”。', en: 'Write “10·10”.' },
  }),
  *run({ passages }) {
    for (const match of matches(passages, pattern())) {
      const month = match.groups.month ?? match.groups.month2 ?? '';
      const day = match.groups.day ?? match.groups.day2 ?? '';
      if (!isDay(Number(month), Number(day)) || !isName(match)) continue;
      yield {
        ...match.place,
        message: {
          zh: `“${match.text}”是以月、日为名，中间应当用间隔号`,
          en: `“${match.text}” is named by month and day`,
        },
        hint: { zh: `写作“${month}·${day}”`, en: `write “${month}·${day}”` },
      };
    }
  },
});

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** “5.12” may be nothing else; “1.5” and “3、5” are figures, unless an event follows. */
function isName({ passage, index, text, groups }: Match): boolean {
  if (groups.dot === undefined) return true;
  const rest = passage.text.slice(index + text.length + 1, index + text.length + 25);
  if (event().test(rest)) return true;
  return '.．•・‧∙⋅●'.includes(groups.dot) && (groups.day ?? '').length === 2 && !measure.test(rest);
}
