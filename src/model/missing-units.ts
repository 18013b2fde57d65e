/** Indicators computed from each other, or held against each other, that are not given for the same units. */

import { componentsOf } from '../figures/by-unit.ts';
import type { Definition, Figures } from '../figures/value.ts';
import { keyOf } from '../gather/named.ts';
import type { PlacedStatistics } from '../gather/statistics-in.ts';
import { onceFor } from '../once.ts';
import type { ModelContext } from './context.ts';
import { fault } from './fault.ts';

interface Lack {
  readonly units: Set<string>;
  /** Indicators that are given for them. */
  readonly others: Set<string>;
}

/**
 * Their totals and rates would be wrong without a word. Each indicator is reported once, at the values that lack the units.
 * @returns the findings, and the indicators they are of
 */
export function missingUnits(
  statistics: readonly PlacedStatistics[],
  { indicators, units: list, unfilled, misspelt }: Pick<ModelContext, 'indicators' | 'units' | 'unfilled' | 'misspelt'>,
): { readonly findings: readonly ReturnType<typeof fault>[]; readonly names: ReadonlySet<string> } {
  const official = new Map(list.flatMap(({ name, short = [] }) => [name, ...short].map((one) => [one, name] as const)));
  const listed = (unit: string): string => official.get(unit) ?? unit;
  const unitOf = (unit: string): string => misspelt.get(unit) ?? listed(unit);
  const found = statistics.flatMap(({ path, statistics: { values } }) =>
    values
      ? [...lacksIn(values, indicators, unitOf)].map(([name, lack]) => ({
          path: [...path, 'values', name],
          name,
          lack,
        }))
      : [],
  );
  const isUnfilled = ({ path, lack }: (typeof found)[number]): boolean =>
    [...lack.units].every((unit) => unfilled.paths.has(keyOf([...path, unit])));
  const asWritten = onceFor((values: Figures['values']) => lacksIn(values, indicators, listed));
  const spoilt = misspelt.size === 0 ? [] : statistics.filter(({ statistics: { values } }) => values);
  const slips = spoilt.flatMap((placed) => slipsIn(placed, misspelt, asWritten));
  const parted =
    slips.length === 0
      ? []
      : spoilt.flatMap(({ statistics: { values } }) => [...asWritten(values as Figures['values']).keys()]);
  return {
    findings: [
      ...slips,
      ...found.filter((one) => !isUnfilled(one)).map(({ path, name, lack }) => reported(path, name, lack)),
    ],
    names: new Set([...found.map(({ name }) => name), ...parted]),
  };
}

/** Read as it is written, the name parts what belongs together. */
function slipsIn(
  { path, statistics: { values } }: PlacedStatistics,
  misspelt: ModelContext['misspelt'],
  lacksOf: (values: Figures['values']) => ReadonlyMap<string, Lack>,
): readonly ReturnType<typeof fault>[] {
  const lacking = new Set(values ? [...lacksOf(values).values()].flatMap(({ units }) => [...units]) : []);
  return [...(values ?? [])].flatMap(([name, given]) =>
    isOne(given)
      ? []
      : [...given.keys()].flatMap((unit) => {
          const meant = misspelt.get(unit);
          return meant === undefined || !lacking.has(unit)
            ? []
            : slip([...path, 'values', name, unit], name, unit, meant);
        }),
  );
}

const slip = (path: Parameters<typeof fault>[1], name: string, unit: string, meant: string) =>
  fault(
    'missing-value',
    path,
    [
      `“${name}”里的“${unit}”多半是“${meant}”，和别处的“${meant}”合不到一起，合计和比率会算错`,
      `${unit} of ${name} is probably ${meant}: apart from it, totals and rates come out wrong`,
    ],
    [`写作 ${meant}`, `write ${meant}`],
    'key',
  );

function lacksIn(
  values: Figures['values'],
  definitions: Figures['definitions'],
  unitOf: (unit: string) => string,
): ReadonlyMap<string, Lack> {
  const lacks = new Map<string, Lack>();
  const known = new Map<string, ReadonlySet<string>>();
  const unitsIn = (name: string): ReadonlySet<string> => {
    const units = known.get(name) ?? unitsOf(name, values, definitions, unitOf);
    known.set(name, units);
    return units;
  };
  for (const names of [...definitions].flatMap(([name, definition]) => tiesOf(name, definition))) {
    const given = names.flatMap((name) => {
      const units = unitsIn(name);
      return units.size > 0 ? [{ name, units }] : [];
    });
    const all = new Set(given.flatMap(({ units }) => [...units]));
    // Counties in one and departments in the other: they are of different kinds, and none is left out.
    if (![...all].some((unit) => given.every(({ units }) => units.has(unit)))) continue;
    for (const { name, units } of given) {
      const missing = [...all].filter((unit) => !units.has(unit));
      // What is computed is given nowhere.
      if (missing.length === 0 || !values.has(name)) continue;
      const lack = lacks.get(name) ?? { units: new Set(), others: new Set() };
      for (const unit of missing) lack.units.add(unit);
      for (const other of given) if (missing.some((unit) => other.units.has(unit))) lack.others.add(other.name);
      lacks.set(name, lack);
    }
  }
  return lacks;
}

/** The units an indicator is given for, or what it is computed from; none where there is one figure for all. */
function unitsOf(
  name: string,
  values: Figures['values'],
  definitions: Figures['definitions'],
  unitOf: (unit: string) => string,
): ReadonlySet<string> {
  const given = (values.has(name) ? [name] : componentsOf(name, definitions)).flatMap((one) => values.get(one) ?? []);
  return new Set(
    given.some(isOne) ? [] : given.flatMap((figures) => (isOne(figures) ? [] : [...figures.keys()].map(unitOf))),
  );
}

const isOne = (given: string | ReadonlyMap<string, string>): given is string => typeof given === 'string';

/** Which indicators an indicator brings together. */
const tiesOf = (name: string, { ratio, of, sum, difference }: Definition): readonly (readonly string[])[] =>
  [[ratio?.part, ratio?.whole], of === undefined ? [] : [name, of], sum ?? [], difference ?? []].map((tie) => [
    ...new Set(tie.filter((one) => one !== undefined)),
  ]);

/** A message names no more units than a province has cities. */
const mostNamed = 20;

const reported = (path: Parameters<typeof fault>[1], name: string, { units, others }: Lack) => {
  const having = [...others].slice(0, 3);
  const more = units.size > mostNamed;
  const missing = [...units].slice(0, mostNamed);
  const zh = having.map((other) => `“${other}”`).join('');
  return fault(
    'missing-value',
    path,
    [
      `“${name}”没有填${missing.join('、')}${more ? `等${units.size}个单位` : ''}的数，${zh}却填了，合计和比率会算错`,
      `${name} has no value for ${missing.join(', ')}${more ? ' …' : ''}, but ${having.join(', ')} has: totals and rates come out wrong`,
    ],
    [
      `补上；确实没有的填 0，不该算的从${zh}里删去`,
      `give it, or 0 where there is none; or take it out of ${having.join(', ')}`,
    ],
    'key',
  );
};
