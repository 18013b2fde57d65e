import { check } from '../check.ts';
import { verdicts } from './appointments.ts';

export const nameUnknown = check({
  code: 'name-unknown',
  severity: 'warning',
  basis: { zh: '姓名以人员名录为准', en: 'the roster says who there is' },
  words: () => ({
    title: { zh: '名录里没有的人', en: 'a person who is not in the roster' },
    why: {
      zh: '人员名录里没有这个姓名，也没有相近的。',
      en: 'The roster has neither this name nor one near it.',
    },
    cure: {
      zh: '核对姓名；新任职的，补进 series.yaml 的人员名录（bulletin check --learn 可列出要补的行）。',
      en: 'Look the name up; add who is new to the roster (`bulletin check --learn` proposes the lines).',
    },
  }),
  *run(subject) {
    const reported = new Set<string>();
    for (const verdict of verdicts(subject)) {
      if (verdict.kind !== 'unknown' || reported.has(verdict.of.name)) continue;
      const { of, holder, isCovered } = verdict;
      reported.add(of.name);
      yield {
        ...of.place,
        // Of a unit the roster knows nobody of, nothing can be wrong.
        ...(!isCovered && { severity: 'info' as const }),
        message: { zh: `人员名录里没有“${of.name}”`, en: `“${of.name}” is not in the roster` },
        hint: holder
          ? {
              zh: `名录里任${holder.text}的是${holder.name}；核对姓名，或更新名录`,
              en: `by the roster ${holder.name} is ${holder.text}: mend the name, or the roster`,
            }
          : { zh: '核对姓名；没有写错就补进人员名录', en: 'look the name up; if it is right, add it to the roster' },
      };
    }
  },
});
