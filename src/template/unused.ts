/** Own parts that no page can reach: most often a built-in name misspelt. */

import { nearest } from '../schema/nearest.ts';
import { callsOf } from './calls.ts';
import type { PartFault, TemplatePart } from './part.ts';

/** A part takes the place of the built-in one of its name, or is called by one that is used; any other is never read. */
export function unusedParts(own: readonly TemplatePart[], builtin: readonly string[]): readonly PartFault[] {
  const byName = new Map(own.map((part) => [part.name, part]));
  const calls = new Map(own.map((part) => [part.name, called(part, own, builtin)]));
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name) || !byName.has(name)) return;
    reached.add(name);
    for (const next of calls.get(name) ?? []) reach(next);
  };
  for (const name of builtin) reach(name);

  const left = own.filter(({ name }) => !reached.has(name));
  const isCalled = ({ name }: TemplatePart): boolean =>
    own.some((by) => by.name !== name && calls.get(by.name)?.includes(name));
  const faults: PartFault[] = [];
  // Of parts that only call each other, the first is reported; what an unused part calls is mended with it.
  for (const part of [...left.filter((each) => !isCalled(each)), ...left]) {
    if (reached.has(part.name)) continue;
    reach(part.name);
    faults.push({ part, line: 1, column: 1, endColumn: 2, kind: 'unused-part', what: part.name, known: builtin });
  }
  return faults;
}

/**
 * Which of the own parts it calls. A part that cannot be read is reported for that, and may call any part it names; a call
 * misspelt is reported where it stands, and its part is not reported again.
 */
function called(part: TemplatePart, own: readonly TemplatePart[], builtin: readonly string[]): readonly string[] {
  const names = own.map(({ name }) => name).filter((name) => name !== part.name);
  const calls = callsOf(part);
  if (!calls) return names.filter((name) => part.text.includes(name));
  const known = new Set([...names, ...builtin]);
  return [...new Set(calls.map(({ name }) => name))].map((name) =>
    known.has(name) ? name : (nearest(name, names) ?? name),
  );
}
