/** A part → its syntax tree, or what is wrong with its braces. */

import Handlebars from 'handlebars';
import { tooDeepAt } from './nesting.ts';
import { nodeLines } from './node-place.ts';
import type { PartFault, ReportPart, TemplatePart } from './part.ts';

/** undefined where there is no tree; why is reported. */
export function parsePart(part: TemplatePart, report: ReportPart): hbs.AST.Program | undefined {
  const read = programOf(part);
  if ('type' in read) return read;
  report(part, read.kind, read, read.what);
  return undefined;
}

function programOf(part: TemplatePart): hbs.AST.Program | Omit<PartFault, 'part'> {
  const deep = tooDeepAt(part.text);
  if (deep !== undefined) {
    const before = part.text.slice(0, deep).split('\n');
    const column = [...(before.at(-1) ?? '')].length + 1;
    return { kind: 'too-much', line: before.length, column, endColumn: column + 1, what: 'partDepth' };
  }
  try {
    return Handlebars.parse(part.text);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    // Handlebars throws at the first fault of syntax and says the line in words.
    const { message } = error;
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+/.exec(message)?.[1] ?? 1);
    const length = [...(nodeLines(part)[line - 1] ?? '')].length;
    const what = message.split('\n')[0]?.replace(/^Parse error on line \d+:?\s*/, '') ?? '';
    return { kind: 'syntax', line, column: 1, endColumn: Math.max(2, length + 1), what };
  }
}
