import { check } from '../check.ts';
import { listOf } from './item-units.ts';
import { unitColumns } from './unit-columns.ts';

export const unitTwice = check({
  code: 'unit-twice',
  severity: 'error',
  basis: { zh: '一个单位在一个排名里只有一个名次', en: 'a unit has one place in a ranking' },
  words: () => ({
    title: { zh: '一个单位在排名里列了两次', en: 'a unit that stands twice in a ranking' },
    why: {
      zh: '排名里有两行是同一个单位（全称、简称算一个），多半是复制一行忘了改名。只查大多在单位名录里的排名。',
      en: 'Two rows are of one unit, by its full or a short name: a row was copied. Rankings of listed units only.',
    },
    cure: { zh: '删去多的一行，或改成该写的单位。', en: 'Delete one, or name the unit it is of.' },
  }),
  *run(subject) {
    const list = listOf(subject);
    for (const { kind, names } of unitColumns(subject)) {
      if (!list || kind !== 'ranking') continue;
      const seen = new Set<number>();
      for (const { name, path } of names) {
        const place = list.place(name);
        if (place !== undefined && seen.has(place))
          yield {
            path,
            message: { zh: `排名里“${name}”列了两次`, en: `“${name}” stands twice in the ranking` },
            hint: { zh: '留一行；或者其中一行写错了单位', en: 'keep one, or mend the one that is another unit' },
          };
        if (place !== undefined) seen.add(place);
      }
    }
  },
});
