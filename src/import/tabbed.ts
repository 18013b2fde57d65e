/** Tables of a plain text: lines that tabs part into cells, one under the other. */

import { type GridRow, type SourceLine, type TableLine, type TextLine, trimmed } from './source-line.ts';

/** Two lines or more with tabs, and short ones between them that stand across the table; a blank line parts two tables. */
export function tabbedTables(lines: readonly TextLine[]): readonly SourceLine[] {
  const found: SourceLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at);
    if (end - at >= 2) found.push(tableOf(lines.slice(at, end)));
    else found.push(...lines.slice(at, Math.max(end, at + 1)).map(trimmed));
    at = Math.max(end, at + 1);
  }
  return found;
}

const cellsIn = ({ text }: TextLine): readonly string[] => text.split('\t').map((cell) => cell.trim());

function endOfTable(lines: readonly TextLine[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    if (at > from && line.line !== (lines[at - 1] as TextLine).line + 1) break;
    if (line.text.includes('\t')) end = at + 1;
    else if (end !== at || at === from || /[。；]$/.test(line.text)) break;
  }
  return end;
}

function tableOf(lines: readonly TextLine[]): TableLine {
  const columns = Math.max(...lines.map((line) => cellsIn(line).length));
  const rows = lines.map((line, index): GridRow => {
    const texts = cellsIn(line);
    if (texts.length === 1) {
      const [text = ''] = texts;
      return { isHeader: false, cells: [{ text, column: 0, columns, rows: 1 }] };
    }
    const all = Array.from({ length: columns }, (_, column) => texts[column] ?? '');
    return {
      isHeader: index === 0 && !all.includes(''),
      cells: all.map((text, column) => ({ text, column, columns: 1, rows: 1 })),
    };
  });
  return { kind: 'table', rows, columns, line: lines[0]?.line ?? 1 };
}
