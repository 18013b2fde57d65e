import { onceFor } from '../../once.ts';
import { unitList } from '../../people/unit-list.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { check } from '../check.ts';

export const rosterUnit = check({
  code: 'roster-unit',
  severity: 'warning',
  basis: { zh: '两个名录里同一个单位写得一样', en: 'both lists write a unit the same way' },
  words: () => ({
    title: { zh: '人员名录里的单位与单位名录差一点', en: 'a unit of the roster is nearly one of the list' },
    why: {
      zh: '人员名录里写的单位不在单位名录里，却与其中一个只差一两个字，多半是写错了：这个人的职务就对不上。',
      en: 'A unit of the roster is not in the list of units, and a character or two off one of it: most likely a slip, by which the person’s post is not found.',
    },
    cure: {
      zh: '照单位名录改；确是另一个单位的，加进单位名录。',
      en: 'Write it as in the list of units; if it is another unit, add it there.',
    },
  }),
  *run({ issue }) {
    if (issue?.series) yield* slips(issue.series);
  },
});

/** The lists are the same for every issue of a run. */
const slips = onceFor((series: SeriesFile) => {
  const list = unitList({ units: series.units ?? [] });
  return (series.roster ?? []).flatMap(({ posts = [] }, person) =>
    posts.flatMap(({ unit }, index) => {
      const meant = unit === undefined || list.place(unit) !== undefined ? undefined : list.near(unit);
      if (unit === undefined || meant === undefined) return [];
      return [
        {
          path: ['series', 'roster', person, 'posts', index, 'unit'],
          message: { zh: `单位名录里没有“${unit}”`, en: `“${unit}” is not in the list of units` },
          hint: { zh: `是不是“${meant}”？`, en: `is “${meant}” meant?` },
        },
      ];
    }),
  );
});
