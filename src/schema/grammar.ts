/** What may stand at a place of the file, for the reader of what a Chinese keyboard types. */

import type { Path } from '../diagnostic.ts';
import type { Grammar, SourcePlace } from '../source/data.ts';
import type { Form } from './form.ts';
import { fragmentFile } from './fragment-file.ts';
import { issueFile } from './issue-file.ts';
import { seriesFile } from './series-file.ts';
import { type Shape, shapesOf } from './shape.ts';

export const issueGrammar: Grammar = grammarOf(issueFile);
export const fragmentGrammar: Grammar = grammarOf(fragmentFile);
export const seriesGrammar: Grammar = grammarOf(seriesFile);

/** A place and the places inside it, each worked out once: the reader asks for every key and every line, and forms never change. */
interface Spot {
  readonly shapes: readonly Shape[];
  readonly place: SourcePlace;
  readonly inside: Map<string, Spot>;
}

function grammarOf(root: Form): Grammar {
  let top: Spot | undefined;
  return {
    at: (path) => {
      top ??= spotOf(open([root]));
      return path.reduce<Spot>(stepInto, top).place;
    },
  };
}

const spotOf = (shapes: readonly Shape[]): Spot => ({ shapes, place: placeOf(shapes), inside: new Map() });

function stepInto(spot: Spot, step: Path[number]): Spot {
  // All words that are not declared lead to one place, so a file full of odd keys adds nothing.
  const way = typeof step === 'number' ? '0' : spot.place.keys.has(step) ? `.${step}` : '*';
  const known = spot.inside.get(way);
  if (known) return known;
  const found = spotOf(within(spot.shapes, step));
  spot.inside.set(way, found);
  return found;
}

/** Every shape a value may take here; a list that may be left out counts as its member too. */
function open(forms: readonly Form[]): readonly Shape[] {
  return forms.flatMap(shapesOf).flatMap((shape) => {
    return shape.kind === 'list' && shape.traits.single ? [shape, ...open([shape.of])] : [shape];
  });
}

function within(shapes: readonly Shape[], step: Path[number]): readonly Shape[] {
  return open(shapes.flatMap((shape) => formWithin(shape, step) ?? []));
}

function formWithin(shape: Shape, step: Path[number]): Form | undefined {
  if (shape.kind === 'list') return typeof step === 'number' ? shape.of : undefined;
  if (shape.kind === 'open') return shape.of;
  if (shape.kind === 'scalar') return undefined;
  const english = shape.english.get(String(step));
  if (english !== undefined) return shape.fields.get(english);
  const rest = shape.rest === undefined ? [] : shapesOf(shape.fields.get(shape.rest) as Form);
  return rest.flatMap((one) => (one.kind === 'open' ? one.of : []))[0];
}

function placeOf(shapes: readonly Shape[]): SourcePlace {
  const maps = shapes.filter((shape) => shape.kind === 'map');
  return {
    keys: new Set(maps.flatMap((map) => [...map.english.keys()])),
    invented: shapes.some((shape) => shape.kind === 'open' || (shape.kind === 'map' && shape.rest !== undefined)),
    text: shapes.some((shape) => shape.kind === 'scalar' || (shape.kind === 'map' && shape.short !== undefined)),
    list: shapes.some((shape) => shape.kind === 'list'),
  };
}
