import { parseDecimal } from '../../decimal.ts';
import type { Path } from '../../diagnostic.ts';
import { statisticsIn } from '../../gather/statistics-in.ts';
import { check, type Found } from '../check.ts';

/** 16.8家, -168家: what is counted one by one is a whole number, and not less than none. */
export const countOdd = check({
  code: 'count-odd',
  severity: 'warning',
  basis: {
    zh: '按个、家、起、人数的，是不小于 0 的整数',
    en: 'what is counted one by one is a whole number from 0 on',
  },
  words: () => ({
    title: { zh: '数出来的不是整数', en: 'a count that is no whole number' },
    why: {
      zh: '计量单位是“家”“处”“起”“人”的指标，填了小数或负数，多半是打错了小数点，或者多打了横线。',
      en: 'An indicator counted in 家, 处, 起 or 人 has a point or a minus: mistyped, most likely.',
    },
    cure: { zh: '核对这个数。', en: 'Look the figure up.' },
  }),
  *run({ issue }) {
    if (!issue) return;
    for (const { path, statistics } of statisticsIn(issue.file)) {
      for (const [name, given] of statistics.values ?? []) {
        const measure = issue.file.indicators?.get(name)?.measure;
        if (measure === undefined || !counted.test(measure)) continue;
        const at: Path = [...path, 'values', name];
        if (typeof given === 'string') yield* odd(given, at, name, measure);
        else for (const [unit, value] of given) yield* odd(value, [...at, unit], name, measure);
      }
    }
  },
});

const counted = /^(?:[个家处起人件户座条台辆名项例份宗次栋所枚]|家次|人次|车次|场次|处次|个次)$/;

function* odd(value: string, path: Path, name: string, measure: string): Iterable<Found> {
  const figure = parseDecimal(value.replace(/[,，]/g, ''));
  if (!figure) return;
  const isWhole = figure.units % 10n ** BigInt(figure.scale) === 0n;
  if (isWhole && figure.units >= 0n) return;
  yield {
    path,
    message: {
      zh: `“${name}”按“${measure}”数，写的是${value}`,
      en: `${name} is counted in ${measure}, and is ${value} here`,
    },
    hint: isWhole
      ? { zh: `多打了横线的，写作 ${value.replace(/^[-－−]/, '')}`, en: 'delete the minus, or look it up' }
      : { zh: '核对小数点', en: 'look up the point' },
  };
}
