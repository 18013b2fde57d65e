import { statisticsIn } from '../../gather/statistics-in.ts';
import { check } from '../check.ts';
import { isMostlyListed, listOf } from './item-units.ts';
import { unlistedHint } from './unlisted-hint.ts';

/** Where the names under an indicator are industries or anything else, none of them is in the list, and nothing is said. */
export const valueUnit = check({
  code: 'value-unit',
  severity: 'warning',
  basis: { zh: '单位以单位名录为准', en: 'the list says which units there are' },
  words: () => ({
    title: { zh: '指标值里有名录外的单位', en: 'a value of a unit that is not in the list' },
    why: {
      zh: '分单位填的数，单位大多在单位名录里，这一个不在；名字不对，它就排不到该在的地方，同上一期也对不上。',
      en: 'Most units of these values are in the list, this one is not: it loses its place in tables, and what it is compared with.',
    },
    cure: { zh: '照单位名录改，或补进单位名录。', en: 'Write it as in the list, or add it to the list.' },
  }),
  *run(subject) {
    const list = listOf(subject);
    if (!list || !subject.issue) return;
    for (const { path, statistics } of statisticsIn(subject.issue.file)) {
      for (const [indicator, given] of statistics.values ?? []) {
        if (typeof given === 'string') continue;
        const units = [...given.keys()].map((name) => ({ name }));
        if (!isMostlyListed(units, list)) continue;
        for (const { name } of units) {
          if (list.place(name) !== undefined || isTotal.test(name)) continue;
          const near = list.near(name);
          yield {
            path: [...path, 'values', indicator, name],
            target: 'key',
            message: {
              zh: `“${indicator}”填了“${name}”的数，单位名录里没有这个单位`,
              en: `${indicator} has a value for “${name}”, which is not in the list of units`,
            },
            hint:
              near === undefined
                ? unlistedHint(list, name)
                : { zh: `是不是“${near}”？`, en: `did you mean “${near}”?` },
          };
        }
      }
    }
  },
});

/** No units of a list: a total, which counts twice and is reported for that, and what belongs to none of them. */
const isTotal = /^(?:[合总小共]计|总数|全[省市县区州]|[省市县区]本级|[省市县区]直|其[他它])/;
