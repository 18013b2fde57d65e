import { check } from '../check.ts';
import { type ItemUnit, listOf, unitSections } from './item-units.ts';
import { isByDate, misplaced } from './order.ts';

/** From so many units on a section shows that it follows an order. */
const enough = 3;

export const unitOrder = check({
  code: 'unit-order',
  severity: 'warning',
  basis: { zh: '稿件按单位名录的先后排列', en: 'items stand in the order of the list of units' },
  words: () => ({
    title: { zh: '单位先后与名录不同', en: 'units out of order' },
    why: {
      zh: '稿件按单位名录的先后排，这一条排到了后面。栏目按日期先后排的，不在此列。',
      en: 'Items follow the order of the list of units. A section in the order of its dates is not meant.',
    },
    cure: { zh: '照单位名录的先后调整。', en: 'Follow the list of units.' },
  }),
  *run(subject) {
    const list = listOf(subject);
    if (!list) return;
    for (const { items, units } of unitSections(subject)) {
      // Units that act together in one item stand where the first of them does.
      const firsts = units.filter(({ item }, index) => item !== units[index - 1]?.item);
      const placed = firsts.flatMap((unit) => {
        const place = list.place(unit.name);
        return place === undefined ? [] : [{ unit, place }];
      });
      if (placed.length < enough || isByDate(items, subject.day)) continue;
      for (const { index, other, shouldBe } of misplaced(placed.map(({ place }) => place))) {
        const [one, neighbour] = [placed[index]?.unit as ItemUnit, placed[other]?.unit as ItemUnit];
        const [zh, en] = shouldBe === 'before' ? ['前', 'before'] : ['后', 'after'];
        yield {
          ...one.place,
          message: {
            zh: `单位名录里${one.name}排在${neighbour.name}${zh}面`,
            en: `in the list of units ${one.name} stands ${en} ${neighbour.name}`,
          },
          hint: { zh: '照单位名录调整先后', en: 'follow the list of units' },
        };
      }
    }
  },
});
