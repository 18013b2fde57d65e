/** Where a node of a part's syntax tree stands, as a message tells it. */

import { onceFor } from '../once.ts';
import type { TemplatePart } from './part.ts';

/** What the author of the part wrote there. */
export const original = (node: hbs.AST.Node): string => String('original' in node ? node.original : node.type);

export interface NodePlace {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

export function place(part: TemplatePart, node: hbs.AST.Node): NodePlace {
  const { start, end } = node.loc;
  const line = nodeLines(part)[start.line - 1] ?? '';
  const points = (units: number): number => [...line.slice(0, units)].length + 1;
  const endUnits = end.line === start.line ? end.column : line.length;
  return {
    line: start.line,
    column: points(start.column),
    endColumn: Math.max(points(endUnits), points(start.column) + 1),
  };
}

export const nodeLines = onceFor((part: TemplatePart): readonly string[] => part.text.split('\n'));
