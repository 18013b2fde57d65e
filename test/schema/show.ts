/** A resolved document, or what is wrong with it, as text a person can read: one line a value or a finding, each with its place. */

import type { Finding, Path } from '../../src/diagnostic.ts';
import type { Place } from '../../src/schema/written.ts';
import type { Source } from '../../src/source/data.ts';

/** `masthead.number = 2  issue.yaml:3:9`: every leaf, its type by JSON, the place of its canonical path. */
export function showValue(value: unknown, locate: (path: Path) => Place): string {
  return leaves(value, [])
    .map(([path, leaf]) => `${name(path)} = ${JSON.stringify(leaf)}  ${at(locate(path))}\n`)
    .join('');
}

/** Both languages of every finding, in the order of the file. */
export function showFindings(source: Source, findings: readonly Finding[]): string {
  return findings
    .map((finding) => ({
      ...finding,
      range: source.locate(finding.path, finding.span, finding.target),
    }))
    .sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column)
    .map(({ range, code, message, hint }) =>
      [`${at({ file: source.file, range })} ${code}`, message.zh, hint?.zh, message.en, hint?.en]
        .filter(Boolean)
        .join('\n  '),
    )
    .join('\n')
    .concat('\n');
}

const at = ({ file, range: { line, column, endLine, endColumn } }: Place): string =>
  `${file}:${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;

function leaves(value: unknown, path: Path): readonly (readonly [Path, unknown])[] {
  const entries: readonly (readonly [string | number, unknown])[] | undefined = Array.isArray(value)
    ? [...value.entries()]
    : value instanceof Map
      ? [...value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
        : undefined;
  if (!entries) return [[path, value]];
  if (entries.length === 0) return [[path, Array.isArray(value) ? [] : {}]];
  return entries.flatMap(([step, inner]) => leaves(inner, [...path, step]));
}

const name = (path: Path): string =>
  path.reduce<string>((all, step) => (typeof step === 'number' ? `${all}[${step}]` : `${all}${all && '.'}${step}`), '');
