/** The units items are about, section by section, against the list of units. */

import type { Section } from '../../model/bulletin.ts';
import { onceFor } from '../../once.ts';
import { bodyAndPost, unitAndPost } from '../../people/posts.ts';
import { type UnitList, unitList } from '../../people/unit-list.ts';
import { itemLists } from '../items.ts';
import { at, passagesOf } from '../passage.ts';
import type { Subject } from '../subject.ts';
import type { PersonPlace } from './place.ts';

export interface ItemUnit {
  /** As written. */
  readonly name: string;
  readonly place: PersonPlace;
  /** Index of its item in the section. */
  readonly item: number;
}
export interface UnitSection {
  readonly section?: Section;
  readonly items: ReturnType<typeof itemLists>[number]['items'];
  readonly units: readonly ItemUnit[];
}

/** Of so few units nothing can be told about what the list is of. */
const few = 2;

/** Sections whose units are mostly in the list, or nearly: in these one that is not is worth a word. */
export function listedSections(subject: Subject, list: UnitList): readonly UnitSection[] {
  const sections = unitSections(subject);
  const total = sections.reduce((sum, { units }) => sum + units.length, 0);
  return sections.filter(({ units }) => total <= few || isMostlyListed(units, list));
}

export function isMostlyListed(units: readonly { readonly name: string }[], list: UnitList): boolean {
  const known = units.filter(({ name }) => list.place(name) !== undefined).length;
  const near = units.filter(
    ({ name }) =>
      list.place(name) === undefined &&
      (list.near(name) ?? unitAndPost(name, list.full) ?? bodyAndPost(name, '', list.full)) !== undefined,
  ).length;
  return known >= 1 && (known + near) * 2 >= units.length;
}

export const unitSections = onceFor((subject: Subject): readonly UnitSection[] =>
  itemLists(subject).flatMap(({ items, section }) => {
    const units = items.flatMap(({ unit, path }, item) =>
      unit === undefined ? [] : namesIn(unit, [...path, 'unit']).map((name) => ({ ...name, item })),
    );
    return units.length > 0 ? [{ items, units, ...(section && { section }) }] : [];
  }),
);

/** Two units that act together stand in one field: 市应急管理局、市林业局. */
function namesIn(unit: string, path: readonly (string | number)[]): readonly Omit<ItemUnit, 'item'>[] {
  const [passage] = passagesOf(unit, path, 'unit');
  if (!passage) return [];
  let start = 0;
  return passage.text.split('、').flatMap((part) => {
    const from = start + part.length - part.trimStart().length;
    start += part.length + 1;
    const name = part.trim();
    return name === '' ? [] : [{ name, place: at(passage, from, from + name.length) }];
  });
}

/** A document with hundreds of unknown units has no slip of the pen, and looking for each would cost time. */
const mostUnknown = 200;

/** The list, where the series has one; which unit is meant is looked up once for all checks of a document. */
export const listOf = onceFor(({ issue }: Subject): UnitList | undefined => {
  const list = unitList(issue?.series);
  if (list.size === 0) return undefined;
  const meant = new Map<string, string | undefined>();
  return {
    ...list,
    near(name) {
      if (!meant.has(name) && meant.size < mostUnknown) meant.set(name, list.near(name));
      return meant.get(name);
    },
  };
});
