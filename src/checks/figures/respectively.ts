import { pairingsIn } from '../../figures/prose/respectively.ts';
import type { Check } from '../check.ts';
import { flowsOf } from './flows.ts';

/** 「甲、乙、丙分别为1、2」: as many figures as there are names. */
export const respectively: Check = {
  code: 'respectively',
  severity: 'warning',
  basis: { zh: '“分别”前后的项数应当相等', en: 'what 分别 pairs off is equally long' },
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      for (const { before, figures } of pairingsIn(flow)) {
        const [count = 0] = before;
        const [first, last] = [figures[0], figures.at(-1)];
        if (before.includes(figures.length) || !first || !last) continue;
        yield {
          ...flow.place({ start: first.start, end: last.end }),
          message: {
            zh: `“分别”前面是${count}项，后面是${figures.length}个数`,
            en: `分别 stands between ${count} names and ${figures.length} figures`,
          },
          hint: { zh: '补上少写的一项，或删去多写的', en: 'add what is missing, or take out what is too many' },
        };
      }
    }
  },
};
