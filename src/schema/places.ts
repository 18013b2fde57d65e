/** Where a key that stands in the wrong place belongs. */

import type { Words } from '../diagnostic.ts';
import type { Form } from './form.ts';
import { issueFile } from './issue-file.ts';
import { keyInfo } from './key.ts';
import { seriesFile } from './series-file.ts';
import { type MapShape, shapesOf } from './shape.ts';

/** At most so many places are named; more would not help. */
const most = 3;

/** Maps that declare this spelling, inside the given map if they are there, else in an issue, else in a series. */
export function placesOf(spelling: string, from: MapShape): readonly Words[] {
  const declaring = (entry: Entry, depth: number) =>
    mapsBelow([entry], depth).filter(({ shape }) => shape.english.has(spelling));
  const trees: readonly (readonly [Entry, depth: number])[] = [
    [[undefined, from.form], 1],
    [[{ zh: '最外层', en: 'the top level' }, issueFile], 9],
    [[{ zh: ' series.yaml ', en: 'series.yaml' }, seriesFile], 9],
  ];
  const found = trees.map(([entry, depth]) => declaring(entry, depth)).find((maps) => maps.length > 0) ?? [];
  const labels = new Map(found.flatMap(({ label }) => (label ? [[label.zh, label] as const] : [])));
  return [...labels.values()].slice(0, most);
}

type Entry = readonly [label: Words | undefined, form: Form];
interface Found {
  readonly label: Words | undefined;
  readonly shape: MapShape;
}

/** Every map within so many steps, nearer ones first, each form once. */
function mapsBelow(entries: readonly Entry[], depth: number, seen = new Set<Form>()): Found[] {
  const maps = entries.flatMap(([label, form]) => mapsOf(form).map((shape) => ({ label, shape })));
  const fresh = maps.filter(({ shape }) => !seen.has(shape.form) && seen.add(shape.form));
  if (fresh.length === 0 || depth < 0) return [];
  const next = fresh.flatMap(({ shape }) =>
    [...shape.fields].map(([name, field]): Entry => [label(name, field), field]),
  );
  return [...fresh, ...mapsBelow(next, depth - 1, seen)];
}

const label = (name: string, field: Form): Words => ({ zh: `“${keyInfo.get(field)?.zh[0] ?? name}”`, en: `“${name}”` });

/** The maps of declared keys a value of this form is made of, through lists and invented keys. */
export function mapsOf(form: Form): readonly MapShape[] {
  return shapesOf(form).flatMap((shape) => {
    if (shape.kind === 'map') return [shape];
    return shape.kind === 'scalar' ? [] : mapsOf(shape.of);
  });
}
