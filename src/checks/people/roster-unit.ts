import { onceFor } from '../../once.ts';
import { unitList } from '../../people/unit-list.ts';
import { nearest } from '../../schema/nearest.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { check } from '../check.ts';

export const rosterUnit = check({
  code: 'roster-unit',
  severity: 'warning',
  basis: { zh: '两个名录里同一个单位写得一样', en: 'both lists write a unit the same way' },
  words: () => ({
    title: { zh: '人员名录、供稿单位与单位名录对不上', en: 'the roster or the suppliers, and the list of units' },
    why: {
      zh: '人员名录里写的单位不在单位名录里，却与其中一个只差一两个字，多半是写错了：这个人的职务就对不上。供稿单位不在单位名录里，也不是类型的，谁的稿也收不到；单位名录里一个单位列了两次的，多半有一个该是别的。',
      en: 'A unit of the roster is not in the list of units, and a character or two off one of it: most likely a slip, by which the person’s post is not found. A supplier that is no unit and no type takes nobody’s text; of a unit that is listed twice one is meant to be another.',
    },
    cure: {
      zh: '照单位名录改；确是另一个单位的，加进单位名录。',
      en: 'Write it as in the list of units; if it is another unit, add it there.',
    },
  }),
  *run({ issue }) {
    if (!issue?.series) return;
    yield* slips(issue.series);
    yield* unknownSuppliers(issue.series);
    yield* listedAgain(issue.series);
  },
});

/** 供稿单位: neither a unit of the list nor a type of one: nobody could send for the section. */
const unknownSuppliers = onceFor((series: SeriesFile) => {
  const units = series.units ?? [];
  if (units.length === 0) return [];
  const known = new Set(units.flatMap(({ name, short = [], type = [] }) => [name, ...short, type].flat()));
  return (series.sections ?? []).flatMap(({ suppliers = [] }, section) =>
    suppliers.flatMap((name, index) => {
      if (known.has(name)) return [];
      const meant = nearest(name, known);
      return [
        {
          path: ['series', 'sections', section, 'suppliers', index],
          message: {
            zh: `供稿单位“${name}”不是单位名录里的单位，也不是哪个单位的类型`,
            en: `“${name}” is no unit of the list, and no type of one`,
          },
          hint:
            meant === undefined
              ? {
                  zh: '改成名录里的单位或类型；没有写错就补进单位名录',
                  en: 'write a unit or a type of the list, or add it there',
                }
              : { zh: `是不是“${meant}”？`, en: `is “${meant}” meant?` },
        },
      ];
    }),
  );
});

/** One name over two entries: the second was to be another unit. */
const listedAgain = onceFor((series: SeriesFile) => {
  const before = new Map<string, number>();
  return (series.units ?? []).flatMap(({ name }, index) => {
    const first = before.get(name);
    if (first === undefined) before.set(name, index);
    return first === undefined
      ? []
      : [
          {
            path: ['series', 'units', index, 'name'],
            message: { zh: `单位名录里“${name}”列了两次`, en: `“${name}” stands twice in the list of units` },
            hint: { zh: '改成该写的那个单位，或删去一个', en: 'name the unit that is meant, or delete one' },
          },
        ];
  });
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
