import { check } from '../check.ts';
import { at } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { type ItemUnit, isMostlyListed, listOf, unitSections } from './item-units.ts';
import { nearlyListed, unitColumns } from './unit-columns.ts';

export const unitSpelling = check({
  code: 'unit-spelling',
  severity: 'warning',
  basis: { zh: '单位写法以单位名录为准', en: 'units are written as in the list' },
  words: () => ({
    title: { zh: '单位写法与名录不同', en: 'a unit written otherwise than in its list' },
    why: {
      zh: '与单位名录里的全称、简称都不同，只差一两个字，或少了几个字。',
      en: 'Neither the full nor a short name of the list, but near one.',
    },
    cure: { zh: '照名录写；常用的简称，补进名录的“简称”。', en: 'Write it as listed, or add it as a short name.' },
  }),
  *run(subject) {
    const list = listOf(subject);
    if (!list) return;
    const ofItems = unitSections(subject).flatMap(({ units }) => units);
    // A unit of an item that is nearly a listed one is meant to be that one; in a bracket of duties anybody may stand.
    const duties = responsible(subject);
    const units = [...ofItems, ...(isMostlyListed(duties, list) ? duties : [])];
    for (const { name, place } of units) {
      const meant = list.place(name) === undefined ? list.near(name) : undefined;
      if (meant === undefined) continue;
      yield { ...place, ...otherwise(name, meant) };
    }
    for (const { name, path, meant } of unitColumns(subject).flatMap((column) => nearlyListed(column, list)))
      yield { path, ...otherwise(name, meant) };
  },
});

const otherwise = (name: string, meant: string) => ({
  message: {
    zh: `“${name}”与单位名录里的“${meant}”写法不同`,
    en: `“${name}” is written “${meant}” in the list of units`,
  },
  hint: {
    zh: `是不是“${meant}”？常用的简称补进名录`,
    en: `is “${meant}” meant? A usual short form belongs into the list`,
  },
});

/** Units of 责任单位. */
function responsible({ passages }: Subject): readonly Omit<ItemUnit, 'item'>[] {
  return passages.flatMap((passage) => {
    if (passage.role !== 'responsible' || !passage.path.some((step) => typeof step === 'number')) return [];
    const name = passage.text.trim().replace(/等$|等单位$/, '');
    return [{ name, place: at(passage, 0, name.length) }];
  });
}
