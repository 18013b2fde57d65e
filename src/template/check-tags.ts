/** The tags of a part: each where it may stand, and closed in the body it was opened in. */

import { attribute, parseMarkup, placeholder, printed } from '../markup/parse.ts';
import { nodeLines, place } from './node-place.ts';
import type { ReportPart, TemplatePart } from './part.ts';

type Ast = hbs.AST.Node;

/** Judges the tags of one body, and tells the tag each of its statements stands in. */
export function checkTags(
  part: TemplatePart,
  program: hbs.AST.Program,
  tag: string,
  report: ReportPart,
): readonly string[] {
  let markup = '';
  const starts: { at: number; node: Ast }[] = [];
  for (const node of program.body) {
    starts.push({ at: markup.length, node });
    if (node.type === 'ContentStatement') markup += (node as hbs.AST.ContentStatement).original;
    else if (node.type === 'MustacheStatement') markup += printed;
    else if (node.type !== 'CommentStatement') markup += placeholder;
  }
  if (tag === attribute) {
    const at = markup.search(/[<"']/);
    const { node } = starts.findLast((start) => start.at <= at) ?? { node: program };
    if (at >= 0) report(part, 'in-attribute', place(part, node), markup[at] ?? '');
    return starts.map(() => attribute);
  }
  const { faults, tagAt } = parseMarkup(markup, tag);
  for (const fault of faults) {
    const { at, node } = starts.findLast((start) => start.at <= fault.at) ?? { at: 0, node: program };
    const before = markup.slice(at, fault.at);
    const line = node.loc.start.line + (before.split('\n').length - 1);
    const text = nodeLines(part)[line - 1] ?? '';
    const column = before.includes('\n')
      ? before.length - before.lastIndexOf('\n') - 1
      : node.loc.start.column + before.length;
    const points = (units: number): number => [...text.slice(0, units)].length + 1;
    const end = Math.min(text.length, column + (fault.end - fault.at));
    report(
      part,
      fault.kind,
      { line, column: points(column), endColumn: Math.max(points(end), points(column) + 1) },
      fault.what.replaceAll(printed, '{{…}}').replaceAll(placeholder, '{{…}}'),
      fault.inside === undefined ? {} : { inside: fault.inside },
    );
  }
  return starts.map(({ at }) => tagAt(at));
}
