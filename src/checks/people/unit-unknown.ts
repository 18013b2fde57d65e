import { check } from '../check.ts';
import { listedSections, listOf } from './item-units.ts';
import { unlistedHint } from './unlisted-hint.ts';

export const unitUnknown = check({
  code: 'unit-unknown',
  severity: 'warning',
  basis: { zh: '单位以单位名录为准', en: 'the list says which units there are' },
  words: () => ({
    title: { zh: '单位名录里没有的单位', en: 'a unit that is not in the list' },
    why: {
      zh: '这个栏目的单位大多在单位名录里，这一个不在。',
      en: 'Most units of the section are in the list of units; this one is not.',
    },
    cure: { zh: '核对名称，或补进单位名录。', en: 'Look the name up, or add it to the list.' },
  }),
  *run(subject) {
    const list = listOf(subject);
    if (!list) return;
    for (const { units, items } of listedSections(subject, list)) {
      for (const { name, place, item } of units) {
        if (list.place(name) !== undefined || list.near(name) !== undefined) continue;
        yield {
          ...place,
          message: { zh: `单位名录里没有“${name}”`, en: `“${name}” is not in the list of units` },
          hint: unlistedHint(list, name, items[item]?.post),
        };
      }
    }
  },
});
