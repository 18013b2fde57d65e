/** What was read, as a person can check it against the file. */

import type { Path, Range } from '../../src/diagnostic.ts';
import type { Data, Source } from '../../src/source/data.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { Placed } from '../../src/source/placed.ts';

export const showRange = ({ line, column, endLine, endColumn }: Range): string =>
  `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;

/** One line a value: its path, its text, its place. */
function showData(source: Source, data: Data | undefined = source.data, path: Path = []): readonly string[] {
  if (data === undefined) return ['(nothing)'];
  const at = `${path.join('/') || '(top)'} @${showRange(source.locate(path))}`;
  if (data === null || typeof data === 'string') return [`${at} ${JSON.stringify(data)}`];
  if (data instanceof Map)
    return [`${at} map`, ...[...data].flatMap(([key, value]) => showData(source, value, [...path, key]))];
  return [`${at} list`, ...(data as readonly Data[]).flatMap((value, i) => showData(source, value, [...path, i]))];
}

export const showFinding = ({ range, severity, code, message, hint, fix }: Placed): string =>
  [
    `${showRange(range)} ${severity} ${code}${fix ? ' (--fix)' : ''}`,
    `  ${message.zh}`,
    `  ${message.en}`,
    ...(hint ? [`  → ${hint.zh}`, `  → ${hint.en}`] : []),
  ].join('\n');

export const fixesOf = (findings: readonly Placed[]) => findings.flatMap(({ fix }) => fix ?? []);

export function showAll({
  source,
  findings,
}: {
  readonly source: Source;
  readonly findings: readonly Placed[];
}): string {
  const fixes = fixesOf(findings);
  const parts = [
    showData(source).join('\n'),
    findings.map(showFinding).join('\n'),
    fixes.length > 0 ? `fixed:\n${applyEdits(source.text, fixes).trimEnd()}` : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
