/**
 * Judges parts before they ever run: every field, helper, part and tag they name, at its line. Handlebars' own strict mode
 * misses unknown fields inside `#each` and `#if`, so the syntax tree is walked along the view's shape.
 */

import { limits } from '../limits.ts';
import { builtinParts } from './builtin.ts';
import { checkTags } from './check-tags.ts';
import { callShape, entered, expressionShape, type Scope, type Site, say } from './expressions.ts';
import { original } from './node-place.ts';
import { parsePart } from './parse-part.ts';
import type { PartFault, ReportPart, TemplatePart } from './part.ts';
import type { ViewShape } from './shape.ts';

export function checkParts(
  parts: readonly TemplatePart[],
  mains: readonly string[],
  root: ViewShape,
): readonly PartFault[] {
  const judging = newJudging(parts);
  try {
    for (const part of parts) checkName(part, judging.report);
    for (const name of mains) {
      const part = judging.byName.get(name);
      if (part) visit(part, { shape: root, tag: 'document', calls: 0 }, judging);
    }
    // A part that nothing calls is still read, so that a slip in it does not wait for the day it is called.
    for (const part of parts) treeOf(part, judging);
  } catch (error) {
    // A hundred parts of a hundred blocks each: no stack is as deep.
    if (error instanceof RangeError) judging.faults.set('', tooDeep(judging.latest));
    else if (!(error instanceof Enough)) throw error;
  }
  const order = new Map(parts.map((part, index) => [part, index]));
  const rank = (fault: PartFault): number => order.get(fault.part) ?? 0;
  return [...judging.faults.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

/** What is known of the parts, and what was found so far. */
interface Judging {
  readonly byName: ReadonlyMap<string, TemplatePart>;
  readonly trees: Map<TemplatePart, hbs.AST.Program | undefined>;
  /** The shapes with which a part has been judged in a tag: the same once more finds nothing new. */
  readonly seen: Map<string, ViewShape[]>;
  /** By place and kind: what several calls lead to is one fault. */
  readonly faults: Map<string, PartFault>;
  readonly report: ReportPart;
  /** The part that was called last. */
  latest: TemplatePart | undefined;
}

/** Where a node stands. */
interface At extends Site {
  readonly tag: string;
  /** How many calls lead from the page to its part. */
  readonly calls: number;
}

function newJudging(parts: readonly TemplatePart[]): Judging {
  const faults = new Map<string, PartFault>();
  const report: ReportPart = (part, kind, loc, what, more = {}) => {
    if (faults.size >= faultLimit) throw new Enough();
    faults.set(`${part.name}:${loc.line}:${loc.column}:${kind}:${what}`, { part, kind, what, ...loc, ...more });
  };
  const byName = new Map(parts.map((part) => [part.name, part]));
  return { byName, trees: new Map(), seen: new Map(), faults, report, latest: parts[0] };
}

/** Nobody reads past this many; to find them all could take longer than to write the parts. */
const faultLimit = 500;
class Enough extends Error {}

const beginning = { line: 1, column: 1, endColumn: 2 };

/** Names that every object of the language has, whatever it holds. */
function checkName(part: TemplatePart, report: ReportPart): void {
  if (part.name in {}) report(part, 'bad-name', beginning, part.name);
}

const tooDeep = (part: TemplatePart | undefined): PartFault => ({
  part: part as TemplatePart,
  kind: 'too-much',
  what: 'partDepth',
  ...beginning,
});

function treeOf(part: TemplatePart, { trees, report }: Judging): hbs.AST.Program | undefined {
  if (!trees.has(part)) trees.set(part, parsePart(part, report));
  return trees.get(part);
}

interface Call extends Pick<At, 'tag' | 'calls'> {
  /** What the part is given. */
  readonly shape: ViewShape;
}

function visit(part: TemplatePart, { shape, tag, calls }: Call, judging: Judging): void {
  judging.latest = part;
  const key = `${part.name} ${tag}`;
  const seen = judging.seen.get(key) ?? [];
  if (seen.includes(shape)) return;
  judging.seen.set(key, [...seen, shape]);
  const tree = treeOf(part, judging);
  const scope: Scope = { shapes: [shape], locals: new Map() };
  if (tree) walkBody(tree, { part, scope, tag, calls, report: judging.report }, judging);
}

function walkBody(program: hbs.AST.Program, at: At, judging: Judging): void {
  const tags = checkTags(at.part, program, at.tag, judging.report);
  for (const [index, node] of program.body.entries()) walk(node, { ...at, tag: tags[index] ?? '' }, judging);
}

function walk(node: hbs.AST.Statement, at: At, judging: Judging): void {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      checkMustache(node as hbs.AST.MustacheStatement, at);
      return;
    case 'BlockStatement':
      checkBlock(node as hbs.AST.BlockStatement, at, judging);
      return;
    case 'PartialStatement':
      checkPartial(node as hbs.AST.PartialStatement, at, judging);
      return;
    default:
      say(at, 'wrong-use', node, node.type);
  }
}

/** Only a text may be printed: a list, a group or a yes would reach the page as the word a program has for it. */
function checkMustache(node: hbs.AST.MustacheStatement, at: At): void {
  if (!node.escaped) say(at, 'unescaped', node, original(node.path));
  const shape = callShape(node, at);
  if (shape !== undefined && shape !== 'text') say(at, 'wrong-use', node.path, original(node.path));
}

const blocks = ['each', 'if', 'unless', 'with'];

function checkBlock(node: hbs.AST.BlockStatement, at: At, judging: Judging): void {
  const name = original(node.path);
  if (!blocks.includes(name)) say(at, 'unknown-helper', node.path, name, { known: blocks });
  const [param] = node.params;
  if (!param || node.params.length > 1) say(at, 'wrong-use', node, name);
  const shape = param ? expressionShape(param, at) : undefined;
  const inner = name === 'each' || name === 'with' ? scopeInside(node, name, shape, at) : at.scope;
  if (node.program && inner) walkBody(node.program, { ...at, scope: inner }, judging);
  if (node.inverse) walkBody(node.inverse, at, judging);
}

/** `#each` is for lists, `#with` for all else; what it goes into without knowing it is not judged. */
function scopeInside(
  node: hbs.AST.BlockStatement,
  name: 'each' | 'with',
  shape: ViewShape | undefined,
  at: At,
): Scope | undefined {
  if (shape === undefined) return undefined;
  const isList = typeof shape === 'object' && 'list' in shape;
  if (isList !== (name === 'each')) {
    say(at, 'wrong-use', node, name);
    return undefined;
  }
  return entered(at.scope, isList ? shape.list : shape, node.program?.blockParams?.[0]);
}

function checkPartial(node: hbs.AST.PartialStatement, at: At, judging: Judging): void {
  const name = original(node.name);
  // A part is called by its name: one that only the run could tell cannot be judged.
  if (node.name.type === 'SubExpression') {
    say(at, 'wrong-use', node.name, original((node.name as hbs.AST.SubExpression).path));
    return;
  }
  const called = node.name.type === 'PathExpression' ? judging.byName.get(name) : undefined;
  if (node.hash || node.params.length > 1) say(at, 'wrong-use', node, name);
  if (!called) {
    say(at, 'unknown-part', node.name, name, { known: [...judging.byName.keys()] });
    return;
  }
  const [param] = node.params as hbs.AST.Expression[];
  const shape = param ? expressionShape(param, at) : at.scope.shapes.at(-1);
  if (shape === undefined) return;
  if (at.calls >= limits.partDepth.most) {
    say(at, 'too-much', node.name, 'partDepth');
    return;
  }
  const known = new Set(judging.faults.keys());
  visit(called, { shape, tag: at.tag, calls: at.calls + 1 }, judging);
  if (!shipped.has(at.part)) blameCaller(node, known, at, judging);
}

const shipped: ReadonlySet<TemplatePart> = new Set(builtinParts);

/** Nothing is wrong with a part of ours but the place it was called from, which is what its caller can mend. */
function blameCaller(node: hbs.AST.PartialStatement, known: ReadonlySet<string>, at: At, { faults }: Judging): void {
  const inside = [...faults].filter(([key, fault]) => !known.has(key) && shipped.has(fault.part));
  for (const [key] of inside) faults.delete(key);
  const [first] = inside;
  if (first) say(at, 'unfit-part', node.name, original(node.name), { inside: first[1].what });
}
