import { compare, formatDecimal, percent } from '../../decimal.ts';
import { type Bounds, exactly } from '../../figures/bounds.ts';
import { type ChangeFault, faultOf } from '../../figures/prose/change-faults.ts';
import { changesIn, type StatedChange } from '../../figures/prose/changes.ts';
import type { Figure } from '../../figures/prose/figure.ts';
import { type WrongWay, wrongWays } from '../../figures/prose/from-to.ts';
import { wrongGaps } from '../../figures/prose/gaps.ts';
import { check, type Found } from '../check.ts';
import { isCut, isPadded } from './conventions.ts';
import { flowsOf, placeInFlow } from './flows.ts';
import { followed, placesSaid } from './places.ts';
import { bare, inMeasureOf, rateText } from './shown.ts';

/** 「9起，比上年同期减少3起，同比下降25.0%」: the difference and the percentage are computed again. */
export const changeWrong = check({
  code: 'change-wrong',
  severity: 'error',
  basis: {
    zh: '算术：增减幅度＝增减的数÷原来的数，四舍五入到所印的小数位',
    en: 'arithmetic: the difference over the size before, rounded half up',
  },
  words: () => ({
    title: { zh: '增减的数或幅度算得不对', en: 'a change that its own figures do not give' },
    why: {
      zh: '句中写了现在的数、以前的数、增减的数、增减的幅度中的几样，互相算不拢；或者以前无论是多少，都得不出所写的幅度。',
      en: 'The sentence gives several of: the size now, the size before, the difference, the percentage; and they contradict each other.',
    },
    cure: { zh: '照提示核对，改正写错的那一个。', en: 'Mend the one that is wrong.' },
  }),
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      const told: number[] = [];
      for (const change of changesIn(flow)) {
        const fault = faultOf(change);
        if (!fault) continue;
        const { message, hint } = words(fault, change);
        const { value, earlier, difference } = change;
        told.push(fault.at.start);
        yield {
          ...placeInFlow(flow, fault.at),
          message: followed(message, placesSaid([earlier, value, difference], fault.at, flow, subject)),
          ...(hint && { hint }),
          ...(isUsage(fault) && { severity: 'warning' as const }),
        };
      }
      for (const way of wrongWays(flow.text))
        if (!told.some((at) => at >= way.start && at <= way.end)) yield { ...placeInFlow(flow, way), ...wrongWay(way) };
      for (const gap of wrongGaps(flow.text)) {
        const right = formatDecimal(gap.right);
        yield {
          ...placeInFlow(flow, gap),
          message: {
            zh: `两个比率相差${right}个百分点，写的是${gap.written}个`,
            en: `the two rates are ${right} points apart, not ${gap.written}`,
          },
          hint: { zh: `应为 ${right}个百分点，或核对前面的比率`, en: `write ${right}, or mend the rates` },
        };
      }
    }
  },
});

function wrongWay({ from, to, fault }: WrongWay): Pick<Found, 'message' | 'hint'> {
  switch (fault) {
    case 'years':
      return {
        message: { zh: '起的年份在止的年份之后', en: 'the year it went from lies behind the year it came to' },
        hint: { zh: '核对两个年份', en: 'check both years' },
      };
    case 'rose':
    case 'fell': {
      const [zh, other, en] = fault === 'rose' ? ['增加', '减少', 'rose'] : ['减少', '增加', 'fell'];
      return {
        message: {
          zh: `从${from}到${to}是${zh}，句中说的却是${other}`,
          en: `from ${from} to ${to} it ${en}, but the sentence says the opposite`,
        },
        hint: { zh: '核对两个数和增减的说法', en: 'check both figures and the word' },
      };
    }
  }
}

function isUsage(fault: ChangeFault): boolean {
  if (fault.kind !== 'percent' || fault.at.unit.kind !== 'percent') return false;
  const { at, moved, before } = fault;
  const exact = percent(moved, before, at.digits + 2);
  return (exact !== undefined && isCut(exact, at)) || isPadded(percent(moved, before, at.digits - 1), at);
}

function words(fault: ChangeFault, { value, earlier, difference, way }: StatedChange): Pick<Found, 'message' | 'hint'> {
  const [now, before] = [bare(value), earlier ? bare(earlier) : ''];
  const at = bare(fault.at);
  switch (fault.kind) {
    case 'way': {
      const [zh, en] = fault.rose ? ['增加', 'rose'] : ['减少', 'fell'];
      return {
        message: {
          zh: `从${before}到${now}是${zh}，句中说的却是${way === 1 ? '增加' : '减少'}`,
          en: `from ${before} to ${now} it ${en}, but the sentence says the opposite`,
        },
        hint: { zh: '核对两个数和增减的说法', en: 'check both figures and the word' },
      };
    }
    case 'difference': {
      const right = inMeasureOf(fault.at, fault.right);
      return {
        message: {
          zh: `从${before}到${now}相差${right}，写的是${at}`,
          en: `from ${before} to ${now} is a difference of ${right}, not ${at}`,
        },
        hint: { zh: `应为 ${right}，或核对另外两个数`, en: `write ${right}, or mend the other two` },
      };
    }
    case 'too-much':
      return {
        message: {
          zh: `总共${now}，不可能比以前增加了${at}`,
          en: `there are ${now} in all, which cannot be ${at} more than before`,
        },
        hint: { zh: '核对这两个数', en: 'check both figures' },
      };
    case 'percent': {
      const given = [value, earlier, difference].filter((figure) => figure !== undefined);
      const right = rateText(given.every(isPlain) ? once(fault) : fault.right, fault.at);
      const sum = `${inMeasureOf(value, fault.moved)}÷${inMeasureOf(value, fault.before)}`;
      return {
        message: { zh: `${at}算得不对：${sum}＝${right}`, en: `${at} is wrong: ${sum} = ${right}` },
        hint: { zh: `应为 ${right}，或核对前面的数`, en: `write ${right}, or mend the figures before it` },
      };
    }
    case 'no-number':
      return noNumber(fault.near, now, at, value);
  }
}

/** 150元, not 1.5万元: nobody would take it for a rounded figure. */
const isPlain = ({ step }: Figure): boolean => compare(step, { units: 1n, scale: 0 }) === 0;

/** What the figures give as they are printed. */
function once({ at, moved, before, right }: Extract<ChangeFault, { kind: 'percent' }>): Bounds {
  const rate = at.unit.kind === 'percent' ? percent(moved, before, at.digits) : undefined;
  return rate ? exactly(rate) : right;
}

function noNumber(
  near: Extract<ChangeFault, { kind: 'no-number' }>['near'],
  now: string,
  at: string,
  value: Figure,
): Pick<Found, 'message' | 'hint'> {
  const rates = near.map(({ count, rate }) => [inMeasureOf(value, count), `${formatDecimal(rate)}%`] as const);
  return {
    message: {
      zh: `现在是${now}，以前无论是多少，都得不出${at}`,
      en: `with ${now} now, no number before gives ${at}`,
    },
    hint:
      rates.length === 0
        ? { zh: '核对这两个数', en: 'check both figures' }
        : {
            zh: `以前${rates.map(([before, rate]) => `是${before}则为 ${rate}`).join('，')}；核对这两个数`,
            en: `${rates.map(([before, rate]) => `${before} before gives ${rate}`).join(', ')}; check both figures`,
          },
  };
}
