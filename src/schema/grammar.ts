/** What may stand at a place of the file, for the reader of what a Chinese keyboard types. */

import type { Path } from '../diagnostic.ts';
import type { Grammar, Place } from '../source/data.ts';
import type { Form } from './form.ts';
import { issueFile } from './issue-file.ts';
import { seriesFile } from './series-file.ts';
import { type Shape, shapesOf } from './shape.ts';

export const issueGrammar: Grammar = grammarOf(issueFile);
export const seriesGrammar: Grammar = grammarOf(seriesFile);

function grammarOf(root: Form): Grammar {
  return { at: (path) => placeOf(path.reduce<readonly Shape[]>(within, open([root]))) };
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

function placeOf(shapes: readonly Shape[]): Place {
  const maps = shapes.filter((shape) => shape.kind === 'map');
  return {
    keys: new Set(maps.flatMap((map) => [...map.english.keys()])),
    invented: shapes.some((shape) => shape.kind === 'open' || (shape.kind === 'map' && shape.rest !== undefined)),
    text: shapes.some((shape) => shape.kind === 'scalar' || (shape.kind === 'map' && shape.short !== undefined)),
    list: shapes.some((shape) => shape.kind === 'list'),
  };
}
