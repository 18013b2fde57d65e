/** What of items stands in bold: as the style of all of them says it, or each for itself. */

import type { BoldPart } from '../model/bulletin.ts';
import type { Item } from '../schema/item.ts';
import type { Parsed } from './sentence.ts';

/** An item of a document, the parts it has, and those in bold. */
export interface Styled {
  item: { -readonly [K in keyof Item]: Item[K] };
  readonly present: readonly BoldPart[];
  readonly bold: readonly BoldPart[];
}

export function boldOf({ item, present, bold }: Parsed): { readonly item: Item; readonly style: Styled } {
  const own = { ...item };
  return { item: own, style: { item: own, present, bold } };
}

/** House style of a bulletin, where nothing else is said. */
const usual = ({ item, present }: Styled, isBulletin: boolean): readonly BoldPart[] =>
  isBulletin ? present.filter((part) => part === 'head' || part === (item.unit === undefined ? 'leader' : 'unit')) : [];

/**
 * Says of each item what of it is bold, where that is not what its house style makes bold.
 * @param isText a plain text shows bold or does not; where it shows none, the style of the house is as good
 * @returns what the style of all items says, where most of them differ in one way
 */
export function settleBold(
  all: readonly Styled[],
  isBulletin: boolean,
  isText: boolean,
): readonly BoldPart[] | undefined {
  const differing = all.filter(
    (one) => !(isText && one.bold.length === 0) && !isSame(one.bold, usual(one, isBulletin)),
  );
  if (differing.length === 0) return undefined;
  const [first] = differing as [Styled];
  const shared = first.bold;
  const fits = (one: Styled): boolean =>
    (isText && one.bold.length === 0) ||
    isSame(
      one.bold,
      one.present.filter((part) => shared.includes(part)),
    );
  const having = all.filter(({ present }) => present.some((part) => shared.includes(part)));
  if (shared.length > 0 && differing.length * 2 > having.length && all.every(fits)) return shared;
  for (const { item, bold } of differing) item.bold = bold.length === 0 ? false : bold;
  return undefined;
}

const isSame = (a: readonly BoldPart[], b: readonly BoldPart[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
