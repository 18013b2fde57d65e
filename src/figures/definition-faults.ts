/** What is wrong in 指标 itself: names that nothing bears, indicators computed from themselves. Reported where they are written. */

import type { Finding, Path, Words } from '../diagnostic.ts';
import type { Indicator } from '../schema/indicator.ts';
import { indicatorHint, indicatorsMeant } from '../schema/indicator-meant.ts';
import { fault } from './value.ts';

type Definitions = ReadonlyMap<string, Indicator>;

export interface DefinitionFaults {
  readonly findings: readonly Finding[];
  /** Indicators that cannot be computed, and that it has been said of. */
  readonly reported: ReadonlySet<string>;
}

/**
 * @param given names that have a value in this issue
 * @param asked names that the page prints; of a part that only others need, nothing is said, for this issue may lack it
 * @param blank names whose value is still to be filled in, which has been said; 'all' where none of a section is
 */
export function definitionFaults(
  definitions: Definitions,
  given: ReadonlySet<string>,
  asked: Iterable<string>,
  blank: ReadonlySet<string> | 'all' = new Set(),
): DefinitionFaults {
  const findings: Finding[] = [];
  const reported = new Set<string>();
  const known = [...new Set([...given, ...definitions.keys(), ...(blank === 'all' ? [] : blank)])];
  const isKnown = (name: string): boolean =>
    given.has(name) || definitions.has(name) || blank === 'all' || blank.has(name);
  const say = (name: string, path: Path, missing: string): void => {
    reported.add(name);
    findings.push({ path: ['indicators', name, ...path], ...unknown(name, missing, indicatorsMeant(missing, known)) });
  };
  for (const ring of ringsOf(definitions)) {
    for (const name of ring.names) reported.add(name);
    findings.push({ path: ['indicators', ...ring.path], ...endless(ring.names) });
  }
  for (const name of needed(asked, definitions, given)) {
    if (reported.has(name)) continue;
    for (const [path, part] of partsOf(definitions.get(name))) if (!isKnown(part)) say(name, path, part);
  }
  for (const [name, { of }] of definitions) {
    if (of === undefined || isKnown(of) || !given.has(name)) continue;
    const meant = indicatorHint(indicatorsMeant(of, known));
    if (meant !== undefined) findings.push({ path: ['indicators', name, 'of'], ...noBound(name, of, meant) });
  }
  return { findings, reported };
}

/** The names asked for and all that they are computed from; a value that is given is not computed. */
function needed(asked: Iterable<string>, definitions: Definitions, given: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set(asked);
  for (const name of names) {
    if (given.has(name)) continue;
    for (const [, part] of partsOf(definitions.get(name))) names.add(part);
  }
  return new Set([...names].filter((name) => !given.has(name)));
}

/** Where each part is written, and its name. */
function partsOf({ ratio, sum = [], difference = [] }: Indicator = {}): readonly (readonly [Path, string])[] {
  const listed = (key: string, names: readonly string[]) =>
    names.map((name, index): readonly [Path, string] => [[key, index], name]);
  return [
    ...(['part', 'whole'] as const).flatMap((key): readonly (readonly [Path, string])[] =>
      ratio?.[key] === undefined ? [] : [[['ratio', key], ratio[key]]],
    ),
    ...listed('sum', sum),
    ...listed('difference', difference),
  ];
}

interface Ring {
  readonly names: readonly string[];
  /** Of the part that closes it. */
  readonly path: Path;
}

/** Each ring once, walked without recursion: a hostile list of indicators may be long. */
function ringsOf(definitions: Definitions): readonly Ring[] {
  const rings: Ring[] = [];
  const done = new Set<string>();
  for (const start of definitions.keys()) {
    const way: { name: string; rest: (readonly [Path, string])[] }[] = [];
    const on = new Set<string>();
    const enter = (name: string): void => {
      way.push({ name, rest: [...partsOf(definitions.get(name))] });
      on.add(name);
    };
    if (!done.has(start)) enter(start);
    while (way.length > 0) {
      const at = way.at(-1) as (typeof way)[number];
      const [path, part] = at.rest.shift() ?? [];
      if (part === undefined || path === undefined) {
        done.add(at.name);
        on.delete(at.name);
        way.pop();
      } else if (on.has(part)) {
        const from = way.findIndex(({ name }) => name === part);
        rings.push({ names: way.slice(from).map(({ name }) => name), path: [at.name, ...path] });
      } else if (!done.has(part) && definitions.has(part)) enter(part);
    }
  }
  return rings;
}

const unknown = (name: string, missing: string, meant: readonly string[]) =>
  fault(
    'unknown-indicator',
    `“${name}”要用的指标“${missing}”不存在`,
    `${name} is computed from ${missing}, which does not exist`,
    indicatorHint(meant)?.zh ?? '核对名字，或在“指标值”里填上它的数',
    indicatorHint(meant)?.en ?? 'check the name, or give it a value',
  );

const noBound = (name: string, of: string, meant: Words) =>
  fault(
    'unknown-indicator',
    `“${name}”不超过“${of}”，可是没有这个指标`,
    `${name} is never to exceed ${of}, which does not exist`,
    meant.zh,
    meant.en,
  );

const endless = (names: readonly string[]) =>
  fault(
    'unknown-indicator',
    names.length === 1
      ? `指标“${names[0]}”由它自己算出`
      : `指标${names
          .slice(0, 5)
          .map((name) => `“${name}”`)
          .join('、')}${names.length > 5 ? '等' : ''}互相推算，绕成了一圈`,
    names.length === 1
      ? `indicator ${names[0]} is computed from itself`
      : `indicators ${names.slice(0, 5).join(', ')} are computed from each other`,
    '改正“指标”里的算法',
    'mend the definitions',
  );
