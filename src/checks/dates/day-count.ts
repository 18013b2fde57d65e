import { daysOfSpan } from '../../calendar.ts';
import { hanValue } from '../../han-number.ts';
import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';

const span = '(?<![\\d.])(?<m>\\d{1,2})月(?<d>\\d{1,2})日?[至到—–－~～-]{1,2}(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})日';
const count = '(?:为期|历时)(?<slip>(?<n>\\d{1,2}|[两二三四五六七八九十]{1,3})天)';
/** 3月5日至9日在县委党校举行，为期5天: the length is said of nothing else. */
const held =
  '(?:[^，。；\\n\\d]{0,20}，?|，(?!随后|然后|接着|之后|再|另|又)[^，。；\\n\\d]{0,12}?(?:开展|举办|举行|组织|进行|实施|召开)了?)';

/** 从1月10日启动到2月18日结束，共40天 */
const lasting =
  '(?<![\\d.])(?<m>\\d{1,2})月(?<d>\\d{1,2})日(?:正式)?(?:启动|开始|开幕|起)?[，至到]+(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})日(?:结束|截止|为止|止|闭幕)?，(?:一共|总共|历时|为期|共计|共)(?<slip>(?<n>\\d{1,2}|[两二三四五六七八九十]{1,3})天)(?![内后])';

/** Both days belong to it; where one is only come to, it is a day less. */
const slip = (pattern: string): Slip => ({
  pattern: new RegExp(pattern, 'dg'),
  say({ groups }) {
    const { m = '', d = '', m2 = m, d2 = '', n = '', slip: said = '' } = groups ?? {};
    const days = daysOfSpan(Number(m), Number(d), Number(m2), Number(d2));
    const stated = /^\d/.test(n) ? Number(n) : n === '两' ? 2 : hanValue(n);
    if (days === undefined || stated === undefined || stated === days || stated === days - 1) return undefined;
    const dates = `${m}月${d}日至${m2 === m ? '' : `${m2}月`}${d2}日`;
    return {
      message: { zh: `${dates}是${days}天，写的是“${said}”`, en: `${dates} is ${days} days, not ${said}` },
      hint: { zh: '日期和天数有一个不对，请核对', en: 'either the dates or the days are wrong: look them up' },
    };
  },
});

export const spanDays = check({
  code: 'day-count',
  severity: 'error',
  basis: { zh: '历法', en: 'the calendar' },
  words: () => ({
    title: { zh: '起止日期和天数不符', en: 'a span of days and its length' },
    why: {
      zh: '“3月5日至9日，为期3天”：从5日到9日首尾都算是5天，只算一头是4天。',
      en: 'From the 5th to the 9th are five days, or four where one end is left out.',
    },
    cure: { zh: '核对起止日期和天数，改正错的一个。', en: 'Look up both and mend the wrong one.' },
  }),
  run: ({ passages }) =>
    slipsIn(passages, [slip(`${span}${held}${count}`), slip(`${count}[，（(]${span}`), slip(lasting)]),
});
