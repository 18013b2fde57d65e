import type { Check } from '../check.ts';
import { listedSections, listOf } from './item-units.ts';

export const unitUnknown: Check = {
  code: 'unit-unknown',
  severity: 'warning',
  basis: { zh: '单位以单位名录为准', en: 'the list says which units there are' },
  *run(subject) {
    const list = listOf(subject);
    if (!list) return;
    for (const { units } of listedSections(subject, list)) {
      for (const { name, place } of units) {
        if (list.place(name) !== undefined || list.near(name) !== undefined) continue;
        yield {
          ...place,
          message: { zh: `单位名录里没有“${name}”`, en: `“${name}” is not in the list of units` },
          hint: { zh: '核对名称；没有写错就补进单位名录', en: 'look it up; if it is right, add it to the list' },
        };
      }
    }
  },
};
