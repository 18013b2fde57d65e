import { pairingsIn } from '../../figures/prose/respectively.ts';
import { check } from '../check.ts';
import { flowsOf, placeInFlow } from './flows.ts';

/** 「甲、乙、丙分别为1、2」: as many figures as there are names. */
export const respectively = check({
  code: 'respectively',
  severity: 'warning',
  basis: { zh: '“分别”前后的项数应当相等', en: 'what 分别 pairs off is equally long' },
  words: () => ({
    title: { zh: '“分别”前后的项数不相等', en: '分别 pairs off lists of unequal length' },
    why: {
      zh: '“甲、乙、丙分别为1、2”，读的人不知道哪个数是哪一项的。',
      en: 'With three names and two figures nobody knows which belongs to which.',
    },
    cure: { zh: '补上少写的数或名称，或改写句子。', en: 'Add what is missing, or write the sentence anew.' },
  }),
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      for (const { before, figures } of pairingsIn(flow)) {
        const [count = 0] = before;
        const [first, last] = [figures[0], figures.at(-1)];
        if (before.includes(figures.length) || !first || !last) continue;
        yield {
          ...placeInFlow(flow, { start: first.start, end: last.end }),
          message: {
            zh: `“分别”前面是${count}项，后面是${figures.length}个数`,
            en: `分别 stands between ${count} names and ${figures.length} figures`,
          },
          hint: { zh: '补上少写的一项，或删去多写的', en: 'add what is missing, or take out what is too many' },
        };
      }
    }
  },
});
