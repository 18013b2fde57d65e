import { type Day, longDay } from '../../calendar.ts';
import type { Sibling } from '../../gather/siblings.ts';
import { byDay } from '../../gather/standing.ts';
import { check } from '../check.ts';

export const issueDateOrder = check({
  code: 'issue-date-order',
  severity: 'error',
  basis: { zh: '后一期的日期在前一期之后', en: 'an issue is dated after the one before it' },
  words: () => ({
    title: { zh: '日期与别的期先后颠倒', en: 'the day is out of order with other issues' },
    why: {
      zh: '本期的日期早于上一期、与上一期相同，或者晚于下一期；多半是由上一期另存以后没有改。',
      en: 'The day lies before that of the issue before, on it, or behind that of the next: often what is left of a file saved under a new name.',
    },
    cure: { zh: '改成本期的编发日期。', en: 'Give the day of this issue.' },
  }),
  *run({ issue }) {
    const { earlier, file } = issue ?? {};
    if (!earlier?.self.day) return;
    const { self, after } = earlier;
    const [before] = earlier.nearest();
    const path = file?.masthead?.date === undefined ? ['signature', 'date'] : ['masthead', 'date'];
    const [sinceLast, untilNext] = [before && byDay(self, before.standing), after && byDay(after.standing, self)];
    if (before && sinceLast !== undefined && sinceLast < 0)
      yield {
        path,
        message: {
          zh: `${longDay(self.day as Day)}早于上一期（${said(before)}）`,
          en: `${longDay(self.day as Day)} lies before the day of the issue before (${said(before)})`,
        },
        hint,
      };
    if (before && sinceLast === 0)
      yield {
        path,
        severity: 'warning',
        message: {
          zh: `日期与上一期（${before.file}）相同`,
          en: `the issue before (${before.file}) bears the same day`,
        },
        hint: { zh: '由上一期另存来的，改成本期的日期', en: 'mend it if this was saved from that issue' },
      };
    if (after && untilNext !== undefined && untilNext < 0)
      yield {
        path,
        message: {
          zh: `${longDay(self.day as Day)}晚于下一期（${said(after)}）`,
          en: `${longDay(self.day as Day)} lies behind the day of the next issue (${said(after)})`,
        },
        hint,
      };
  },
});

const said = ({ file, standing }: Sibling): string => `${file}，${longDay(standing.day as Day)}`;
const hint = { zh: '核对两期的日期', en: 'check the days of both' };
