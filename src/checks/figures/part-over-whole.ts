import { wrongSumsIn } from '../../figures/prose/sums/sums.ts';
import { check } from '../check.ts';
import { flowsOf, placeInFlow } from './flows.ts';
import { followed, placesSaid } from './places.ts';
import { bare } from './shown.ts';

/** 「排查10个，其中重大隐患12个」: a part is no more than its whole. */
export const partOverWhole = check({
  code: 'part-over-whole',
  severity: 'error',
  basis: { zh: '算术：部分不大于总数', en: 'arithmetic: a part is no more than its whole' },
  words: () => ({
    title: { zh: '部分比总数还多', en: 'a part larger than its whole' },
    why: { zh: '“其中”的数比前面的总数还大。', en: 'What is said to be part of a total is more than the total.' },
    cure: { zh: '核对两个数，改正写错的那一个。', en: 'Mend the one that is wrong.' },
  }),
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      for (const { sum, fault } of wrongSumsIn(flow)) {
        if (fault.kind !== 'part') continue;
        const [part, whole] = [bare(fault.part), bare(sum.total)];
        yield {
          ...placeInFlow(flow, fault.part),
          message: followed(
            { zh: `部分${part}比总数${whole}还多`, en: `the part ${part} is more than the whole ${whole}` },
            placesSaid([sum.total], fault.part, flow, subject),
          ),
          hint: { zh: '核对这两个数', en: 'check both figures' },
        };
      }
    }
  },
});
