import { wrongSumsIn } from '../../figures/prose/sums/sums.ts';
import type { Check } from '../check.ts';
import { flowsOf } from './flows.ts';
import { bare } from './shown.ts';

/** 「排查10个，其中重大隐患12个」: a part is no more than its whole. */
export const partOverWhole: Check = {
  code: 'part-over-whole',
  severity: 'error',
  basis: { zh: '算术：部分不大于总数', en: 'arithmetic: a part is no more than its whole' },
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      for (const { sum, fault } of wrongSumsIn(flow)) {
        if (fault.kind !== 'part') continue;
        const [part, whole] = [bare(fault.part), bare(sum.total)];
        yield {
          ...flow.place(fault.part),
          message: { zh: `部分${part}比总数${whole}还多`, en: `the part ${part} is more than the whole ${whole}` },
          hint: { zh: '核对这两个数', en: 'check both figures' },
        };
      }
    }
  },
};
