/**
 * Judges parts before they ever run: every field, helper, part and tag they name, at its line. Handlebars' own strict mode
 * misses unknown fields inside `#each` and `#if`, so the syntax tree is walked along the view's shape.
 */

import { limits } from '../limits.ts';
import { builtinParts } from './builtin.ts';
import { checkTags } from './check-tags.ts';
import { helperArity } from './helpers.ts';
import { original, place } from './node-place.ts';
import { parsePart } from './parse-part.ts';
import type { Part, PartFault, Report } from './part.ts';
import type { Shape } from './shape.ts';

type Ast = hbs.AST.Node;

const shipped: ReadonlySet<Part> = new Set(builtinParts);

/** Nobody reads past this many; to find them all could take longer than to write the parts. */
const mostFaults = 500;
class Enough extends Error {}

interface Scope {
  /** The context and those around it, innermost last. */
  readonly shapes: readonly Shape[];
  readonly locals: ReadonlyMap<string, Shape>;
}

export function checkParts(parts: readonly Part[], mains: readonly string[], root: Shape): readonly PartFault[] {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const faults = new Map<string, PartFault>();
  const trees = new Map<string, hbs.AST.Program | undefined>();
  const seen = new Map<string, Shape[]>();

  const report: Report = (part, kind, loc, what, more = {}) => {
    if (faults.size >= mostFaults) throw new Enough();
    const fault: PartFault = { part, kind, what, ...loc, ...more };
    faults.set(`${part.name}:${loc.line}:${loc.column}:${kind}:${what}`, fault);
  };

  const treeOf = (part: Part): hbs.AST.Program | undefined => {
    if (!trees.has(part.name)) trees.set(part.name, parsePart(part, report));
    return trees.get(part.name);
  };

  /** How many calls lead from the page to the part at hand. */
  let depth = 0;
  let current = parts[0] as Part;
  const visit = (part: Part, scope: Scope, tag: string): void => {
    current = part;
    const key = `${part.name} ${tag}`;
    const shape = scope.shapes.at(-1) as Shape;
    const before = seen.get(key) ?? [];
    if (before.includes(shape)) return;
    seen.set(key, [...before, shape]);
    const tree = treeOf(part);
    if (tree) walkProgram(part, tree, scope, tag);
  };

  const walkProgram = (part: Part, program: hbs.AST.Program, scope: Scope, tag: string): void => {
    const inside = checkTags(part, program, tag, report);
    for (const [index, node] of program.body.entries()) walk(part, node, scope, inside[index] ?? '');
  };

  const walk = (part: Part, node: Ast, scope: Scope, tag: string): void => {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        checkMustache(part, node as hbs.AST.MustacheStatement, scope);
        return;
      case 'BlockStatement':
        checkBlock(part, node as hbs.AST.BlockStatement, scope, tag);
        return;
      case 'PartialStatement':
        checkPartial(part, node as hbs.AST.PartialStatement, scope, tag);
        return;
      default:
        report(part, 'wrong-use', place(part, node), node.type);
    }
  };

  /** Only a text may be printed: a list, a group or a yes would reach the page as the word a program has for it. */
  const checkMustache = (part: Part, node: hbs.AST.MustacheStatement, scope: Scope): void => {
    if (!node.escaped) report(part, 'unescaped', place(part, node), original(node.path));
    const shape = checkCall(part, node, scope);
    if (shape !== undefined && shape !== 'text') report(part, 'wrong-use', place(part, node.path), original(node.path));
  };

  /** A field, or a helper with its values. A helper gives a text. */
  const checkCall = (
    part: Part,
    node: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
    scope: Scope,
  ): Shape | undefined => {
    const name = original(node.path);
    if (node.path.type !== 'PathExpression') {
      report(part, 'wrong-use', place(part, node.path), name);
      return undefined;
    }
    if (node.params.length === 0 && !node.hash) return fieldShape(part, node.path as hbs.AST.PathExpression, scope);
    const arity = Object.hasOwn(helperArity, name) ? helperArity[name as keyof typeof helperArity] : undefined;
    if (arity === undefined)
      report(part, 'unknown-helper', place(part, node.path), name, { known: Object.keys(helperArity) });
    else if (node.params.length !== arity || node.hash) report(part, 'wrong-use', place(part, node), name);
    for (const param of node.params) {
      const shape = expression(part, param, scope);
      if (arity !== undefined && shape !== undefined && shape !== 'text')
        report(part, 'wrong-use', place(part, param), original(param));
    }
    return 'text';
  };

  const expression = (part: Part, node: hbs.AST.Expression, scope: Scope): Shape | undefined => {
    if (node.type === 'PathExpression') return fieldShape(part, node as hbs.AST.PathExpression, scope);
    if (node.type === 'SubExpression') return checkCall(part, node as hbs.AST.SubExpression, scope);
    return undefined;
  };

  const checkBlock = (part: Part, node: hbs.AST.BlockStatement, scope: Scope, tag: string): void => {
    const name = original(node.path);
    const known = ['each', 'if', 'unless', 'with'];
    if (!known.includes(name)) report(part, 'unknown-helper', place(part, node.path), name, { known });
    const [param] = node.params;
    if (!param || node.params.length > 1) report(part, 'wrong-use', place(part, node), name);
    const shape = param ? expression(part, param, scope) : undefined;
    const inner = name === 'each' || name === 'with' ? enter(part, node, name, shape, scope) : scope;
    if (node.program && inner) walkProgram(part, node.program, inner, tag);
    if (node.inverse) walkProgram(part, node.inverse, scope, tag);
  };

  const enter = (
    part: Part,
    node: hbs.AST.BlockStatement,
    name: string,
    shape: Shape | undefined,
    scope: Scope,
  ): Scope | undefined => {
    if (shape === undefined) return undefined;
    const isList = typeof shape === 'object' && 'list' in shape;
    if (isList !== (name === 'each')) {
      report(part, 'wrong-use', place(part, node), name);
      return undefined;
    }
    const member = isList ? shape.list : shape;
    const [local] = node.program?.blockParams ?? [];
    return {
      shapes: [...scope.shapes, member],
      locals: local === undefined ? scope.locals : new Map([...scope.locals, [local, member]]),
    };
  };

  const checkPartial = (part: Part, node: hbs.AST.PartialStatement, scope: Scope, tag: string): void => {
    const name = original(node.name);
    // A part is called by its name: one that only the run could tell cannot be judged.
    if (node.name.type === 'SubExpression') {
      report(part, 'wrong-use', place(part, node.name), original((node.name as hbs.AST.SubExpression).path));
      return;
    }
    const called = node.name.type === 'PathExpression' ? byName.get(name) : undefined;
    if (node.hash || node.params.length > 1) report(part, 'wrong-use', place(part, node), name);
    if (!called) {
      report(part, 'unknown-part', place(part, node.name), name, { known: [...byName.keys()] });
      return;
    }
    const [param] = node.params as hbs.AST.Expression[];
    const shape = param ? expression(part, param, scope) : scope.shapes.at(-1);
    if (shape === undefined) return;
    if (depth >= limits.partDepth.most) {
      report(part, 'too-much', place(part, node.name), 'partDepth');
      return;
    }
    const before = new Set(faults.keys());
    depth += 1;
    visit(called, { shapes: [shape], locals: new Map() }, tag);
    depth -= 1;
    if (shipped.has(part)) return;
    // Nothing is wrong with a part of ours but the place it was called from, which is what its caller can mend.
    const inside = [...faults].filter(([key, fault]) => !before.has(key) && shipped.has(fault.part));
    for (const [key] of inside) faults.delete(key);
    const [first] = inside;
    if (first) report(part, 'unfit-part', place(part, node.name), name, { inside: first[1].what });
  };

  const fieldShape = (part: Part, path: hbs.AST.PathExpression, scope: Scope): Shape | undefined => {
    if (path.data) {
      const [name = ''] = path.parts;
      if (['index', 'key'].includes(name)) return 'text';
      if (['first', 'last'].includes(name)) return 'flag';
      report(part, 'unknown-field', place(part, path), path.original, { known: ['@index', '@first', '@last'] });
      return undefined;
    }
    const [first = '', ...rest] = path.parts;
    const local = path.depth === 0 ? scope.locals.get(first) : undefined;
    let shape = local ?? scope.shapes.at(-1 - path.depth);
    for (const name of local ? rest : path.parts) {
      const fields: Readonly<Record<string, Shape>> =
        typeof shape === 'object' && 'fields' in shape ? shape.fields : {};
      if (!Object.hasOwn(fields, name)) {
        report(part, 'unknown-field', place(part, path), path.original, { known: Object.keys(fields) });
        return undefined;
      }
      shape = fields[name];
    }
    return shape;
  };

  const start: Scope = { shapes: [root], locals: new Map() };
  try {
    // Names that every object of the language has, whatever it holds.
    for (const part of parts)
      if (part.name in {}) report(part, 'bad-name', { line: 1, column: 1, endColumn: 2 }, part.name);
    for (const name of mains) {
      const part = byName.get(name);
      if (part) visit(part, start, 'document');
    }
    // A part that nothing calls is still read, so that a slip in it does not wait for the day it is called.
    for (const part of parts) treeOf(part);
  } catch (error) {
    // A hundred parts of a hundred blocks each: no stack is as deep.
    if (error instanceof RangeError) {
      const fault: PartFault = { part: current, kind: 'too-much', what: 'partDepth', line: 1, column: 1, endColumn: 2 };
      faults.set('', fault);
    } else if (!(error instanceof Enough)) throw error;
  }
  const order = new Map(parts.map((part, index) => [part, index]));
  const rank = (fault: PartFault): number => order.get(fault.part) ?? 0;
  return [...faults.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
