/** Where a key that stands in the wrong place belongs. */

import type { Words } from '../diagnostic.ts';
import type { Form } from './form.ts';
import { issueFile } from './issue-file.ts';
import { keyInfo } from './key.ts';
import { seriesFile } from './series-file.ts';
import { type MapShape, shapesOf } from './shape.ts';

/** At most so many places are named; more would not help. */
const most = 3;

/** Maps that declare this spelling: inside the given map if they are there, else in an issue, else in a series. */
export function placesOf(spelling: string, from: MapShape): readonly Words[] {
  const trees = [
    () => indexOf(from.form),
    () => indexOf(issueFile, { zh: '最外层', en: 'the top level' }),
    () => indexOf(seriesFile, { zh: ' series.yaml ', en: 'series.yaml' }),
  ];
  for (const tree of trees) {
    const found = tree().get(spelling);
    if (found) return [...found.values()].slice(0, most);
  }
  return [];
}

/** Spelling → labels of the maps that declare it, nearer ones first. */
type Index = ReadonlyMap<string, ReadonlyMap<string, Words>>;
/** Made when first asked for: the forms never change. */
const inside = new WeakMap<Form, Index>();
const whole = new WeakMap<Form, Index>();

/** With a label for the form itself, all that is in it; without one, only the maps right inside. */
function indexOf(form: Form, label?: Words): Index {
  const [indexes, depth] = label ? [whole, Number.POSITIVE_INFINITY] : [inside, 1];
  const before = indexes.get(form);
  if (before) return before;
  const index = new Map<string, Map<string, Words>>();
  for (const { label: place, shape } of mapsBelow([[label, form]], depth)) {
    for (const spelling of place ? shape.english.keys() : []) {
      const places = index.get(spelling) ?? new Map<string, Words>();
      if (place) index.set(spelling, places.set(place.zh, place));
    }
  }
  indexes.set(form, index);
  return index;
}

type Entry = readonly [label: Words | undefined, form: Form];
interface Found {
  readonly label: Words | undefined;
  readonly shape: MapShape;
}

/** Every map within so many steps, each form once. */
function mapsBelow(entries: readonly Entry[], depth: number, seen = new Set<Form>()): readonly Found[] {
  const maps = entries.flatMap(([label, form]) => mapsOf(form).map((shape) => ({ label, shape })));
  const fresh = maps.filter(({ shape }) => !seen.has(shape.form) && seen.add(shape.form));
  if (fresh.length === 0 || depth < 0) return [];
  const next = fresh.flatMap(({ shape }) =>
    [...shape.fields].map(([name, field]): Entry => [labelOf(name, field), field]),
  );
  return [...fresh, ...mapsBelow(next, depth - 1, seen)];
}

const labelOf = (name: string, field: Form): Words => ({
  zh: `“${keyInfo.get(field)?.zh[0] ?? name}”`,
  en: `“${name}”`,
});

/** The maps of declared keys a value of this form is made of, through lists and invented keys. */
function mapsOf(form: Form): readonly MapShape[] {
  return shapesOf(form).flatMap((shape) => {
    if (shape.kind === 'map') return [shape];
    return shape.kind === 'scalar' ? [] : mapsOf(shape.of);
  });
}
