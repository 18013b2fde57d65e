import { type Day, longDay } from '../../calendar.ts';
import type { Sibling } from '../../series/siblings.ts';
import { byDay } from '../../series/standing.ts';
import type { Check } from '../check.ts';

export const issueDateOrder: Check = {
  code: 'issue-date-order',
  severity: 'error',
  basis: { zh: '后一期的日期在前一期之后', en: 'an issue is dated after the one before it' },
  *run({ issue }) {
    const { earlier, file } = issue ?? {};
    if (!earlier?.self.day) return;
    const { self, before, after } = earlier;
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
};

const said = ({ file, standing }: Sibling): string => `${file}，${longDay(standing.day as Day)}`;
const hint = { zh: '核对两期的日期', en: 'check the days of both' };
