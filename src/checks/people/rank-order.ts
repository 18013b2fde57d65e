import type { Item } from '../../model/bulletin.ts';
import { bareName } from '../../people/person-names.ts';
import { rosterOf } from '../../people/roster.ts';
import { check, type Found } from '../check.ts';
import { itemLists } from '../items.ts';
import type { Subject } from '../subject.ts';
import { nameLists } from './listed-names.ts';
import { isByDate, misplaced } from './order.ts';
import type { PersonPlace } from './place.ts';

interface Ranked {
  readonly name: string;
  readonly rank: number;
  readonly place: PersonPlace;
}

export const rankOrder = check({
  code: 'rank-order',
  severity: 'warning',
  basis: { zh: '领导排序以人员名录的先后为准', en: 'leaders stand in the order of the roster' },
  words: () => ({
    title: { zh: '领导排序与名录不同', en: 'leaders out of rank order' },
    why: {
      zh: '同一栏目或同一名单里，排名在前的领导写到了后面。栏目按日期先后排的，不在此列。',
      en: 'In one section or list somebody of higher rank stands behind. A section in the order of its dates is not meant.',
    },
    cure: {
      zh: '照人员名录的先后调整；有意这样排的，写进“允许”。',
      en: 'Follow the roster; allow it where it is meant.',
    },
  }),
  *run(subject) {
    const roster = rosterOf(subject.issue?.series);
    if (!roster) return;
    const ranked = (name: string, place: PersonPlace): readonly Ranked[] => {
      const rank = roster.rankOf.get(bareName(name));
      return rank === undefined ? [] : [{ name: bareName(name), rank, place }];
    };
    for (const list of ranks(subject, ranked)) {
      for (const { index, other, shouldBe } of misplaced(list.map(({ rank }) => rank))) {
        const [one, neighbour] = [list[index] as Ranked, list[other] as Ranked];
        yield { ...one.place, ...said(one.name, neighbour.name, shouldBe) };
      }
    }
  },
});

/** Leaders of one level: of the items of a section that name no unit, of one item, and of a list of recipients. */
function* ranks(
  subject: Subject,
  ranked: (name: string, place: PersonPlace) => readonly Ranked[],
): Iterable<readonly Ranked[]> {
  for (const { items } of itemLists(subject)) {
    for (const { path, leaders } of items)
      yield leaders.flatMap(({ name }, index) => ranked(name, { path: [...path, 'leader', index, 'name'] }));
    const plain = items.filter(({ unit, leaders }) => unit === undefined && leaders.length > 0);
    if (!isByDate(plain, subject.day)) yield plain.flatMap((item) => firstOf(item, ranked));
  }
  for (const names of nameLists(subject)) yield names.flatMap(({ name, place }) => ranked(name, place));
}

const firstOf = ({ path, leaders: [first] }: Item, ranked: (name: string, place: PersonPlace) => readonly Ranked[]) =>
  first ? ranked(first.name, { path: [...path, 'leader', 0, 'name'] }) : [];

const said = (name: string, other: string, shouldBe: 'before' | 'after'): Pick<Found, 'message' | 'hint'> => ({
  message:
    shouldBe === 'before'
      ? { zh: `名录里${name}排在${other}前面`, en: `in the roster ${name} stands before ${other}` }
      : { zh: `名录里${name}排在${other}后面`, en: `in the roster ${name} stands after ${other}` },
  hint: { zh: '照名录调整先后', en: 'follow the roster' },
});
