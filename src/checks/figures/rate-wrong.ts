import { formatDecimal, percent } from '../../decimal.ts';
import { holds } from '../../figures/bounds.ts';
import { type WrongDaily, wrongDailies } from '../../figures/prose/daily.ts';
import { distantShares } from '../../figures/prose/distant-shares.ts';
import type { Figure } from '../../figures/prose/figure.ts';
import { ratesIn } from '../../figures/prose/rates.ts';
import type { ProseReading, RateClaim } from '../../figures/prose/reading.ts';
import { type ShareListFault, wrongShareLists } from '../../figures/prose/share-lists.ts';
import { totalOf } from '../../figures/prose/sums/sum.ts';
import { check, type Found } from '../check.ts';
import type { Subject } from '../subject.ts';
import { isCut, isPadded } from './conventions.ts';
import { type FigureFlow, flowsOf, placeInFlow } from './flows.ts';
import { followed, placesSaid } from './places.ts';
import { bare, printedNumber, printedUnit, rateText } from './shown.ts';

/** 「排查3462个，完成整改3353个，整改率96.7%」: the rate is computed again from the two figures before it. */
export const rateWrong = check({
  code: 'rate-wrong',
  severity: 'error',
  basis: {
    zh: '算术：率＝部分÷总数，四舍五入到所印的小数位',
    en: 'arithmetic, rounded half up to the decimals printed',
  },
  words: () => ({
    title: { zh: '比率算得不对', en: 'a rate that its own figures do not give' },
    why: {
      zh: '句中写了总数、部分和比率，比率按前两个数重算，四舍五入到所印的小数位，得不出所写的数。所印的数是截去尾数得来的，也会报。',
      en: 'The sentence gives a part, a whole and a rate; the rate computed from the two, rounded half up to the decimals printed, is another.',
    },
    cure: {
      zh: '照提示改正比率，或核对前面的两个数。句中有两种量（个数和金额）而没有说按哪一种算的，写明“按项目数计算”。',
      en: 'Mend the rate or the figures before it; where two measures are given, say which one the rate goes by.',
    },
  }),
  *run(subject) {
    const flows = flowsOf(subject);
    const read = flows.flatMap((flow) => ratesIn(flow).map((claim) => ({ prose: flow, claim })));
    const known = new Set(read.map(({ claim }) => claim.rate));
    const all = [...read, ...distantShares(flows, known)].map(({ prose, claim }) => ({
      whole: claim.readings[0]?.whole,
      found: judged(claim, prose, subject),
    }));
    const judgedBy = new Set(read.filter(({ claim }) => claim.readings.length > 0).map(({ claim }) => claim.rate));
    for (const flow of flows) {
      for (const fault of wrongShareLists(flow, judgedBy)) yield inList(fault, flow, subject);
      for (const daily of wrongDailies(flow)) yield perDay(daily, flow, subject);
    }
    const told = new Set<Figure | undefined>();
    const right = new Set(all.flatMap(({ whole, found }) => (found ? [] : [whole])));
    const count = new Map<Figure | undefined, number>();
    for (const { whole } of all) count.set(whole, (count.get(whole) ?? 0) + 1);
    for (const { whole, found } of all) {
      if (!found || told.has(whole)) continue;
      yield found;
      // Where no share of a long list fits, it is the whole that is wrong, and once is enough.
      if (!right.has(whole) && (count.get(whole) ?? 0) > 2) told.add(whole);
    }
  },
});

/** As many decimals as the figure beside it. */
const shownAs = (value: number, { digits }: Figure): string => `${value.toFixed(digits)}%`;
const about = (value: number): string => (value >= 1000 ? String(Math.round(value)) : String(Number(value.toFixed(2))));

function inList(fault: ShareListFault, flow: FigureFlow, subject: Subject): Found {
  switch (fault.kind) {
    case 'sum': {
      const [first, last] = [fault.shares[0] as Figure, fault.shares.at(-1) as Figure];
      const sum = Number(fault.sum.toFixed(4));
      return {
        ...placeInFlow(flow, { start: first.start, end: last.end }),
        message: { zh: `各项所占的比重加起来是${sum}%，不是100%`, en: `the shares make ${sum}%, not 100%` },
        hint: { zh: '核对这几个比重；没有列全的，不写“其他”', en: 'check these shares, or name no 其他' },
        ...(fault.sum < 100 && { severity: 'warning' as const }),
      };
    }
    case 'odd': {
      const { at, size, others, right, whole } = fault;
      return {
        ...placeInFlow(flow, at),
        message: followed(
          {
            zh: `“占${at.text}”和同列的另外${others}项对不上：按那几项推算，总数约是${about(inThousands(whole, size))}，${bare(size)}应占${shownAs(right, at)}`,
            en: `${at.text} does not agree with the ${others} others of its list, by which ${bare(size)} would be ${shownAs(right, at)}`,
          },
          placesSaid([size], at, flow, subject),
        ),
        hint: { zh: '核对这个比重和它前面的数', en: 'check the share and the figure before it' },
      };
    }
    case 'two': {
      const { at, other, wholes } = fault;
      return {
        ...placeInFlow(flow, at),
        message: followed(
          {
            zh: `“占${other.text}”和“占${at.text}”说的是同一个总数，推算出来却不同：相差${Math.round((Math.abs(wholes[0] - wholes[1]) / Math.max(...wholes)) * 100)}%`,
            en: `${other.text} and ${at.text} are shares of one whole, and give two`,
          },
          placesSaid([other], at, flow, subject),
        ),
        hint: { zh: '核对这两个比重和它们前面的数', en: 'check both shares and the figures before them' },
      };
    }
  }
}

/** 万人 as the text counts. */
const inThousands = (value: number, { step, digits }: Figure): number =>
  value / (Number(step.units) / 10 ** step.scale / 10 ** -digits);

function perDay({ at, total, days, right }: WrongDaily, flow: FigureFlow, subject: Subject): Found {
  const mean = inThousands(right, at).toFixed(at.digits + 1);
  return {
    ...placeInFlow(flow, at),
    message: followed(
      {
        zh: `“日均${at.text}”算得不对：${bare(total)}÷${days}天＝${mean}`,
        en: `${at.text} a day is wrong: ${bare(total)} over ${days} days is ${mean}`,
      },
      placesSaid([total], at, flow, subject),
    ),
    hint: { zh: '核对总数、天数和日均数', en: 'check the total, the days and the mean' },
  };
}

function judged(claim: RateClaim, flow: FigureFlow, subject: Subject): Found | undefined {
  const { rate, readings, others, isClose } = claim;
  const fits = ({ rate: bounds }: ProseReading): boolean => holds(bounds, claim.rate.value);
  const fitting = readings.filter(fits);
  if (fitting.length === readings.length || others.some(fits) || !isClose) return undefined;
  const place = placeInFlow(flow, rate);
  const isOpen = fitting.length > 0;
  const { message, hint } = isOpen ? twoReadings(claim) : wrong(claim);
  const figures = readings.flatMap(({ whole, parts }) => [whole, ...parts]);
  return {
    ...place,
    message: followed(message, placesSaid(figures, rate, flow, subject)),
    ...(hint && { hint }),
    ...(isOpen ? { severity: 'info' } : readings.some((one) => isUsage(one, rate)) && { severity: 'warning' }),
  };
}

const isUsage = ({ parts, whole, quotient, isRest }: ProseReading, rate: Figure): boolean =>
  isCut(quotient, rate) || (!isRest && isPadded(percent(totalOf(parts), whole.value, rate.digits - 1), rate));

function wrong({ rate, words, readings: [reading, other] }: RateClaim): Pick<Found, 'message' | 'hint'> {
  if (!reading) return { message: { zh: '', en: '' } };
  const also = other ? { zh: `，按${division(other, rate)}`, en: `, or ${division(other, rate)}` } : { zh: '', en: '' };
  const right = [...new Set([reading, ...(other ? [other] : [])].map((one) => rateText(one.rate, rate)))];
  const cut = isCut(reading.quotient, rate);
  return {
    message: {
      zh: `“${words}${rate.text}”算得不对：${division(reading, rate)}${also.zh}`,
      en: `the rate ${rate.text} is wrong: ${division(reading, rate)}${also.en}`,
    },
    hint: {
      zh: `${cut ? '这个数是截去尾数得来的，四舍五入' : ''}应为 ${right.join('或')}；也可能是前面的数写错了，请一并核对`,
      en: `${cut ? 'it was cut off, not rounded; ' : ''}write ${right.join(' or ')}, or mend the figures before it`,
    },
  };
}

function twoReadings({ rate, words, readings }: RateClaim): Pick<Found, 'message' | 'hint'> {
  const zh = readings.map(
    (one) => `按“${printedUnit(one.whole)}”计是 ${rateText(one.rate, rate)}（${division(one, rate)}）`,
  );
  const en = readings.map((one) => `${rateText(one.rate, rate)} (${division(one, rate)})`);
  return {
    message: {
      zh: `“${words}${rate.text}”没有说明按什么算：${zh.join('，')}`,
      en: `the rate ${rate.text} does not say of what: ${en.join(', or ')}`,
    },
    hint: { zh: '写明按哪一项计算，如“按项目数计算，通过率为……”', en: 'say which figures it goes by' },
  };
}

/** 3353÷3462＝96.852% */
function division({ parts, whole, quotient, isRest }: ProseReading, { unit }: Figure): string {
  const same = parts.every((part) => printedUnit(part) === printedUnit(whole));
  const shown = (figure: Figure): string => (same ? printedNumber(figure) : bare(figure));
  const part = isRest ? [whole, ...parts].map(shown).join('－') : parts.map(shown).join('＋');
  return `${isRest || parts.length > 1 ? `（${part}）` : part}÷${shown(whole)}＝${formatDecimal(quotient)}${unit.name}`;
}
