/** Diagnostics as a person reads them (contract 3.1). */

import type { Diagnostic, Lang, Severity, Words } from '../../diagnostic.ts';
import { type Points, pointsOf } from '../../source/positions.ts';
import type { Problem } from '../problem.ts';
import { excerpt } from './excerpt.ts';
import type { Style } from './style.ts';
import { textWidth, visible } from './width.ts';
import { wrap } from './wrap.ts';

export interface Pretty {
  readonly lang: Lang;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Whether long sentences are broken: in a file or a pipe each is one line. */
  readonly wraps?: boolean;
  /** Text of the files pointed into, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What each is called where people read it. */
export const severities: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};

const hintLabel: Words = { zh: '提示：', en: 'hint: ' };

export function prettyDiagnostics(diagnostics: readonly Diagnostic[], pretty: Pretty): string {
  const lineAt = linesOf(pretty.texts);
  return folded(diagnostics)
    .map(([first, ...same]) => prettyDiagnostic(first, lineAt, pretty) + (same.length > 0 ? alike(same, pretty) : ''))
    .join('\n');
}

type Group = readonly [Diagnostic, ...Diagnostic[]];

/** How many alike slips are shown in full before the rest is reported by its places alone. */
const shownInFull = 2;

/**
 * What `check --fix` cures, and a warning in the same words, is shown twice, then by its places: a file full of `：`, or
 * of blanks beside figures, would drown what needs a person. An error that needs one is always shown.
 */
function folded(diagnostics: readonly Diagnostic[]): readonly Group[] {
  const groups: [Diagnostic, ...Diagnostic[]][] = [];
  const seen = new Map<string, [Diagnostic, ...Diagnostic[]][]>();
  for (const diagnostic of diagnostics) {
    const kind = kindOf(diagnostic);
    const before = (kind && seen.get(kind)) || [];
    const last = before[shownInFull - 1];
    if (last) {
      last.push(diagnostic);
      continue;
    }
    const group: [Diagnostic, ...Diagnostic[]] = [diagnostic];
    groups.push(group);
    if (kind) seen.set(kind, [...before, group]);
  }
  return groups;
}

/** Those of one kind are reported together; undefined for what stands by itself. */
function kindOf({ file, sheet = '', code, severity, message, hint, fix }: Diagnostic): string | undefined {
  if (fix) return `${file} ${code}`;
  return severity === 'error' ? undefined : JSON.stringify([file, sheet, code, message, hint]);
}

function alike(same: readonly Diagnostic[], pretty: Pretty): string {
  const { lang, style } = pretty;
  const places = same.map(({ line, column, cell }) => cell ?? `${line}:${column}`).join(lang === 'zh' ? '、' : ', ');
  const words = lang === 'zh' ? `同样的还有 ${same.length} 处：${places}` : `${same.length} more like it: ${places}`;
  return `  ${sentence(words, 2, 0, pretty, 2)
    .map((line) => style('dim', line))
    .join('\n  ')}\n`;
}

interface Line {
  readonly text: string;
  readonly points: Points;
}
type LineAt = (file: string, line: number) => Line | undefined;

/** A whole text may stand on one line, with a thousand findings in it: each line is measured once. */
function linesOf(texts: Pretty['texts']): LineAt {
  const files = new Map<string, readonly string[]>();
  const measured = new Map<string, Line>();
  return (file, line) => {
    const lines = files.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
    files.set(file, lines);
    const text = lines[line - 1];
    if (!text?.trim()) return undefined;
    const key = `${line} ${file}`;
    const found = measured.get(key) ?? { text, points: pointsOf(text) };
    measured.set(key, found);
    return found;
  };
}

function prettyDiagnostic(diagnostic: Diagnostic, lineAt: LineAt, pretty: Pretty): string {
  const { line, severity, message, code, hint } = diagnostic;
  const gutter = ' '.repeat(`  ${line} `.length);
  return [
    head(placeOf(diagnostic), severity, message, code, pretty),
    ...pointer(diagnostic, lineAt, pretty),
    ...hintLines(hint, gutter, pretty),
    '',
  ].join('\n');
}

function hintLines(hint: string | undefined, gutter: string, pretty: Pretty): readonly string[] {
  if (!hint) return [];
  const label = gutter + hintLabel[pretty.lang];
  const lines = sentence(hint, textWidth(label), 0, pretty, textWidth(label));
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(textWidth(label))) + line);
}

/** One line, or as many as a narrow terminal needs. @param before columns taken on the first line; @param after on the last */
function sentence(text: string, before: number, after: number, pretty: Pretty, indent: number): readonly string[] {
  const shown = visible(text);
  const { columns } = pretty;
  if (!pretty.wraps || before + textWidth(shown) + after <= columns) return [shown];
  return wrap(shown, { first: columns - before, rest: Math.max(columns - indent, narrowest) });
}

/** A cell is named as the table program names it. */
const placeOf = ({ file, line, column, sheet, cell }: Diagnostic): string =>
  sheet === undefined ? `${file}:${line}:${column}` : `${file}:${sheet}!${cell}`;

/** A problem has no line to show. */
export const prettyProblem = ({ file, severity = 'error', message, code, hint }: Problem, pretty: Pretty): string =>
  [
    head(file, severity, message[pretty.lang], code, pretty),
    ...hintLines(hint?.[pretty.lang], indent, pretty),
    '',
  ].join('\n');

const indent = ' '.repeat(5);
/** Nobody reads a strip of less; it then runs over the edge. */
const narrowest = 12;

/** Place, severity, message and code on one line. Where it is too narrow the message is broken, and the code stays whole. */
function head(place: string, severity: Severity, message: string, code: string, pretty: Pretty): string {
  const { lang, style, columns } = pretty;
  const label = severities[severity][lang];
  const before = textWidth(`${visible(place)}  ${label}  `);
  const gap = 8;
  const lines = sentence(message, before, gap + code.length, pretty, indent.length);
  const last = lines.at(-1) ?? '';
  const begun = lines.length === 1 ? before : indent.length;
  const room = columns - begun - textWidth(last) - code.length;
  const behind = !pretty.wraps || room >= gap ? gap : room >= 2 ? 2 : undefined;
  const tail = style('dim', code);
  const [first = '', ...others] = lines;
  return [
    `${style('bold', visible(place))}  ${style(severity, label)}${first && `  ${first}`}`,
    ...others.map((line) => `\n${indent}${line}`),
    behind === undefined ? `\n${indent}` : ' '.repeat(behind),
    tail,
  ].join('');
}

/** The line pointed at and the caret; nothing where the line is empty or the text is not at hand. */
function pointer(diagnostic: Diagnostic, lineAt: LineAt, { columns, style }: Pretty): readonly string[] {
  const { line, column, endLine, endColumn, severity } = diagnostic;
  const found = lineAt(diagnostic.file, line);
  if (!found) return [];
  const { text, points } = found;
  // Of several lines the first is shown.
  const end = endLine > line ? points.count(text.trimEnd().length) : endColumn - 1;
  const gutter = `  ${line} `;
  const shown = excerpt(text, column - 1, end, Math.max(20, columns - gutter.length - 2), points);
  const caret = style(severity, '^'.repeat(shown.width));
  return [`${gutter}│ ${shown.text}`, `${' '.repeat(gutter.length)}│ ${' '.repeat(shown.indent)}${caret}`];
}

/** 2 个错误、1 个警告; undefined when there is nothing to count. */
export function counts(diagnostics: readonly { readonly severity: Severity }[], lang: Lang): string | undefined {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const n = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    if (n === 0) return [];
    return [
      lang === 'zh'
        ? `${n} 个${severities[severity].zh}`
        : `${n} ${severities[severity].en}${n > 1 && severity !== 'info' ? 's' : ''}`,
    ];
  });
  return parts.length > 0 ? parts.join(lang === 'zh' ? '、' : ', ') : undefined;
}
