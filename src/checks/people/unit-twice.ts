import type { Check } from '../check.ts';
import { listOf } from './item-units.ts';
import { unitColumns } from './unit-columns.ts';

export const unitTwice: Check = {
  code: 'unit-twice',
  severity: 'error',
  basis: { zh: '一个单位在一个排名里只有一个名次', en: 'a unit has one place in a ranking' },
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
};
