/** Whose an item says it is, by the unit that it or its heading begins with, where no line of its own says so. */

import type { UnitList } from '../../people/unit-list.ts';
import { firstSentence } from './add-unit.ts';
import type { Rough } from './composed.ts';
import { dayHead } from './days.ts';
import type { Ground } from './ground.ts';
import type { TextPart } from './parts.ts';
import { unitsIn, unitsNamed } from './unit-names.ts';

export interface UnitAtHead {
  /** Full name. */
  readonly unit: string;
  /** Where it stands. */
  readonly line: TextPart;
  /** In a heading, which need not print. */
  readonly isHeading: boolean;
}

/** @param expected the unit it is taken for; what names that in its first sentence is its own */
export function unitAtHead(
  { body }: Rough,
  expected: string | undefined,
  { units, issued }: Ground,
): UnitAtHead | undefined {
  if (body.kind !== 'item') return undefined;
  const [first] = body.lines;
  const text = first?.text ?? '';
  const named = unitsIn(firstSentence(text), units);
  if (expected !== undefined && named.includes(expected)) return undefined;
  const inText = unitAt(text.slice(dayHead(text, issued)?.end ?? 0), units);
  if (first && inText !== undefined) return { unit: inText, line: first, isHeading: false };
  const { heading } = body;
  const inHeading = heading && unitsIn(heading.text, units).length === 1 ? unitAt(heading.text, units) : undefined;
  return heading && inHeading !== undefined ? { unit: inHeading, line: heading, isHeading: true } : undefined;
}

const unitAt = (text: string, units: UnitList): string | undefined =>
  unitsNamed(text, units).find(({ start }) => start === 0)?.unit;
