/** Revisions as elements: who changed what, and when (ECMA-376-1, 17.13.5). */

import { parseIsoDay } from '../../calendar.ts';
import type { Attribute } from '../../data/office/xml.ts';
import type { Change } from '../flow.ts';

const kinds: ReadonlyMap<string, Change['kind']> = new Map([
  ['ins', 'inserted'],
  ['cellIns', 'inserted'],
  ['del', 'deleted'],
  ['cellDel', 'deleted'],
  ['moveFrom', 'movedFrom'],
  ['moveTo', 'movedTo'],
]);

/** The revision that an element says, or undefined. Its time is local and bears a Z all the same; the day is enough. */
export function changeOf(name: string, attribute: Attribute): Change | undefined {
  const kind = kinds.get(name) ?? (name.endsWith('PrChange') ? ('formatted' as const) : undefined);
  return kind && { kind, ...whoAndWhen(attribute('author'), attribute('date')) };
}

export function whoAndWhen(author: string | undefined, date: string | undefined): Pick<Change, 'author' | 'day'> {
  const day = parseIsoDay(date?.slice(0, 10) ?? '');
  return { author: author ?? '', ...(day && { day }) };
}

/** Whether it is about all that stands in it; in properties it is about what these belong to. */
export const isAround = (name: string, parent: string): boolean =>
  kinds.has(name) && !name.startsWith('cell') && !parent.endsWith('Pr');
