/** An indicator unit by unit: as given so, or computed for each unit from indicators that are. */

import { type Definition, type FigureFault, type Figures, figureOf } from './value.ts';

/** What a unit's figure is, or why it cannot be had. */
export interface UnitFigure {
  readonly unit: string;
  readonly figure: string | FigureFault;
}

/**
 * Units in the order they are first named. Empty where neither the indicator nor what it is computed from is given by unit.
 * @param values figures by indicator; those given as one figure for all do not count
 */
export function unitFigures(
  name: string,
  values: ReadonlyMap<string, ReadonlyMap<string, string>>,
  definitions: Figures['definitions'],
): readonly UnitFigure[] {
  const given = values.get(name);
  if (given)
    return [...given].map(([unit, figure]) => ({
      unit,
      figure: ofUnit(unit, new Map([[name, figure]]), name, definitions),
    }));
  const parts = componentsOf(name, definitions);
  // What one unit lacks is an indicator all the same.
  const known = new Map([...parts.map((part) => [part, {}] as const), ...definitions]);
  const units = new Set(parts.flatMap((part) => [...(values.get(part)?.keys() ?? [])]));
  return [...units].map((unit) => {
    const figures = new Map(
      parts.flatMap((part) => {
        const figure = values.get(part)?.get(unit);
        return figure === undefined ? [] : [[part, figure] as const];
      }),
    );
    return { unit, figure: ofUnit(unit, figures, name, known) };
  });
}

function ofUnit(
  unit: string,
  figures: ReadonlyMap<string, string>,
  name: string,
  definitions: Figures['definitions'],
): string | FigureFault {
  const result = figureOf(name, { values: figures, definitions });
  if (typeof result === 'string') return result;
  const { zh, en } = result.message;
  return { ...result, message: { zh: `${unit}：${zh}`, en: `${unit}: ${en}` } };
}

/** Every indicator it is computed from, through others, each once: those it names itself first. */
export function componentsOf(name: string, definitions: Figures['definitions']): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    const below = namedBy(definitions.get(one));
    for (const part of below) found.add(part);
    below.forEach(visit);
  };
  visit(name);
  return [...found];
}

const namedBy = (definition: Definition | undefined): readonly string[] => [
  ...[definition?.ratio?.part, definition?.ratio?.whole].filter((other) => other !== undefined),
  ...(definition?.sum ?? []),
  ...(definition?.difference ?? []),
];
