/** What an expression of a part gives, along the view's shape: a text, a list, a flag; undefined where that is not known. */

import { helperArity } from './helpers.ts';
import { original, place } from './node-place.ts';
import type { PartFault, PartFaultKind, ReportPart, TemplatePart } from './part.ts';
import type { ViewShape } from './shape.ts';

export interface Scope {
  /** The context and those around it, innermost last. */
  readonly shapes: readonly ViewShape[];
  readonly locals: ReadonlyMap<string, ViewShape>;
}

/** Where an expression stands, and who is reported what is wrong with it. */
export interface Site {
  readonly part: TemplatePart;
  readonly scope: Scope;
  readonly report: ReportPart;
}

type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

export const say = (
  { part, report }: Site,
  kind: PartFaultKind,
  node: hbs.AST.Node,
  what: string,
  more?: Partial<PartFault>,
): void => report(part, kind, place(part, node), what, more);

export function expressionShape(node: hbs.AST.Expression, site: Site): ViewShape | undefined {
  if (node.type === 'PathExpression') return fieldShape(node as hbs.AST.PathExpression, site);
  if (node.type === 'SubExpression') return callShape(node as hbs.AST.SubExpression, site);
  return undefined;
}

/** A field, or a helper with its values. A helper gives a text. */
export function callShape(node: Call, site: Site): ViewShape | undefined {
  const name = original(node.path);
  if (node.path.type !== 'PathExpression') {
    say(site, 'wrong-use', node.path, name);
    return undefined;
  }
  if (node.params.length === 0 && !node.hash) return fieldShape(node.path as hbs.AST.PathExpression, site);
  const arity = Object.hasOwn(helperArity, name) ? helperArity[name as keyof typeof helperArity] : undefined;
  if (arity === undefined) say(site, 'unknown-helper', node.path, name, { known: Object.keys(helperArity) });
  else if (node.params.length !== arity || node.hash) say(site, 'wrong-use', node, name);
  for (const param of node.params) {
    const shape = expressionShape(param, site);
    if (arity !== undefined && shape !== undefined && shape !== 'text') say(site, 'wrong-use', param, original(param));
  }
  return 'text';
}

function fieldShape(path: hbs.AST.PathExpression, site: Site): ViewShape | undefined {
  if (path.data) return dataShape(path, site);
  const { scope } = site;
  const [first = '', ...rest] = path.parts;
  const local = path.depth === 0 ? scope.locals.get(first) : undefined;
  let shape = local ?? scope.shapes.at(-1 - path.depth);
  for (const name of local ? rest : path.parts) {
    const fields: Readonly<Record<string, ViewShape>> =
      typeof shape === 'object' && 'fields' in shape ? shape.fields : {};
    if (!Object.hasOwn(fields, name)) {
      say(site, 'unknown-field', path, path.original, { known: Object.keys(fields) });
      return undefined;
    }
    shape = fields[name];
  }
  return shape;
}

/** What Handlebars itself knows inside `#each`. */
function dataShape(path: hbs.AST.PathExpression, site: Site): ViewShape | undefined {
  const [name = ''] = path.parts;
  if (['index', 'key'].includes(name)) return 'text';
  if (['first', 'last'].includes(name)) return 'flag';
  say(site, 'unknown-field', path, path.original, { known: ['@index', '@first', '@last'] });
  return undefined;
}

/** Inside `#each` or `#with`: one level further in, the member under its own name where the block gives it one. */
export const entered = (scope: Scope, member: ViewShape, local: string | undefined): Scope => ({
  shapes: [...scope.shapes, member],
  locals: local === undefined ? scope.locals : new Map([...scope.locals, [local, member]]),
});
