import { dayCount } from '../../calendar.ts';
import { sameStart } from '../../figures/past.ts';
import { check, type Found } from '../check.ts';
import { type Compared, compared, order } from './compared.ts';

export const cumulativeFell = check({
  code: 'cumulative-fell',
  severity: 'error',
  basis: { zh: '起算日期相同的累计数只增不减', en: 'what is counted from the same day on never becomes less' },
  words: () => ({
    title: { zh: '累计数比上一期少', en: 'a cumulative figure fell' },
    why: {
      zh: '写明“累计自”的指标，起算日期没有变，本期的数却比上一期小；分单位填的，逐个单位比。',
      en: 'An indicator counted from the same day on has a smaller value than in the issue before; by unit where it is given so.',
    },
    cure: {
      zh: '核对本期和上一期的数；重新起算的，改统计时段和“累计自”。',
      en: 'Check both figures; if counting began anew, change the period and `cumulative`.',
    },
  }),
  *run(subject) {
    for (const one of compared(subject)) {
      if (!one.definition?.cumulative || one.definition.ratio) continue;
      if (sameStart(one.start, one.past.start) && !endsEarlier(subject.issue?.earlier?.self.end, one))
        yield* fallen(one);
    }
  },
});

type Day = NonNullable<Compared['before']['standing']['end']>;
const endsEarlier = (end: Day | undefined, { before }: Compared): boolean => {
  const last = before.standing.end;
  return end !== undefined && last !== undefined && dayCount(end) < dayCount(last);
};

/** The units whose figure fell; where none did, the whole. */
function* fallen(one: Compared): Iterable<Found> {
  const { name, given, figure, past, path } = one;
  const last = past.statistics.values?.get(name);
  let units = 0;
  if (typeof given !== 'string' && last instanceof Map) {
    for (const [unit, now] of given) {
      const then = last.get(unit);
      if (then === undefined || order(now, then) >= 0) continue;
      units += 1;
      yield { path: [...path, unit], ...said(one, `${unit}的`, now, then) };
    }
  }
  if (units === 0 && order(figure, past.figure) < 0)
    yield {
      path,
      ...(typeof given !== 'string' && { target: 'key' as const }),
      ...said(one, '', figure, past.figure, lostOf(given, last)),
    };
}

/** Units that had a value last time and have none. */
const lostOf = (given: Compared['given'], last: Compared['given'] | undefined): readonly string[] =>
  typeof given === 'string' || !(last instanceof Map) ? [] : [...last.keys()].filter((unit) => !given.has(unit));

const said = (
  { name, before }: Compared,
  of: string,
  now: string,
  then: string,
  lost: readonly string[] = [],
): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `累计数变少了：${of}“${name}”是${now}，上一期（${before.file}）已是${then}`,
    en: `a cumulative figure fell: ${of}${name} is ${now}, and was ${then} in the issue before (${before.file})`,
  },
  hint:
    lost.length > 0
      ? { zh: `这一期没有填${lost.join('、')}的数`, en: `${lost.join(', ')} has no value this time` }
      : {
          zh: '核对这个数；重新起算的，改“统计时段”和“累计自”',
          en: 'check the figure; if counting began anew, say so in the period and in `cumulative`',
        },
});
