/** Which parts a part calls, wherever in it the calls stand. */

import Handlebars from 'handlebars';
import { tooDeepAt } from './nesting.ts';
import { original } from './node-place.ts';
import type { TemplatePart } from './part.ts';

export interface Call {
  readonly name: string;
  /** Of the name, for its place. */
  readonly node: hbs.AST.Node;
}

/** In the order written; undefined for a part that cannot be read. */
export function callsOf(part: TemplatePart): readonly Call[] | undefined {
  if (tooDeepAt(part.text) !== undefined) return undefined;
  try {
    return [...callsIn(Handlebars.parse(part.text))];
  } catch {
    return undefined;
  }
}

function* callsIn(program: hbs.AST.Program | undefined): Generator<Call> {
  for (const node of program?.body ?? []) {
    if ('name' in node) yield { name: original(node.name as hbs.AST.Node), node: node.name as hbs.AST.Node };
    const { program: inner, inverse } = node as Partial<hbs.AST.BlockStatement>;
    yield* callsIn(inner);
    yield* callsIn(inverse);
  }
}
