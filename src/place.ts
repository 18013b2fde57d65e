/** From a finding at a path, or in a text that was just read, to what a person is shown: file, line, column, one language. */

import {
  beginning,
  type Diagnostic,
  type Edit,
  type Finding,
  type Lang,
  type Range,
  type Severity,
} from './diagnostic.ts';
import type { Located } from './schema/written.ts';
import type { Source } from './source/data.ts';
import type { Placed } from './source/placed.ts';

export function placeReading({ range, ...said }: Placed, file: string, lang: Lang): Diagnostic {
  return { file, ...range, ...spoken(said, lang) };
}

/** The like of a finding that may say what should stand there, of a file that may be written. */
export function placeMendable(
  said: Placed & Pick<Finding, 'found' | 'replace'>,
  file: string,
  sources: readonly Editable[],
  lang: Lang,
): Diagnostic {
  const placed = placeReading(said, file, lang);
  const edit = placed.fix ? undefined : editOf(said, placed, editableAt(sources, file));
  return edit ? { ...placed, fix: [edit] } : placed;
}

const editableAt = (sources: readonly Editable[], name: string): Editable | undefined =>
  sources.find(({ file }) => file === name);

/** The range lies on the span where the finding has one, else on the value, or its key. */
export function placeFinding(finding: Finding, at: Pick<Located<unknown>, 'locate'>, lang: Lang): Diagnostic {
  const { path, span, target, ...said } = finding;
  const { file, range } = at.locate(path, span, target);
  return { file, ...range, ...spoken(said, lang) };
}

/** What could not be done with a file. Scripts get what has no place in it at its beginning, in the shape of every other message. */
export function placeProblem({ code, file, at, severity = 'error', message, hint }: Problem, lang: Lang): Diagnostic {
  return { file, ...(at ?? beginning), ...spoken({ severity, code, message, ...(hint && { hint }) }, lang) };
}

interface Problem extends Pick<Finding, 'code' | 'message' | 'hint'> {
  readonly file: string;
  readonly at?: Range;
  readonly severity?: Severity;
}

/** A file whose text can be mended. */
export type Editable = Pick<Source, 'file' | 'text' | 'offset'>;

/** With the edit that cures it, where the finding says what should stand there and the file has the very characters. */
export function placeCurable(
  finding: Finding,
  at: Pick<Located<unknown>, 'locate'>,
  sources: readonly Editable[],
  lang: Lang,
): Diagnostic {
  const placed = placeFinding(finding, at, lang);
  const edit = editOf(finding, placed, editableAt(sources, placed.file));
  return edit ? { ...placed, fix: [edit] } : placed;
}

/** What could be read as more than text where it is put. */
const structural = /[\s:#{}[\]&*!|>'"%@`,?\\-]/;
/** A number or an ISO day makes no structure of what it stands beside. */
const figure = /^\d[\d.-]*%?$/;

function editOf(
  { found, replace }: Pick<Finding, 'found' | 'replace'>,
  range: Range,
  source: Editable | undefined,
): Edit | undefined {
  if (found === undefined || replace === undefined || !source) return undefined;
  const isFigure = figure.test(replace);
  if (structural.test(replace) && !isFigure) return undefined;
  const start = source.offset(range.line, range.column);
  const end = source.offset(range.endLine, range.endColumn);
  // A fold or an escape inside the stretch is left to the author; so is what would make YAML of the text around it.
  if (source.text.slice(start, end) !== found) return undefined;
  const around = source.text.slice(Math.max(start - 2, 0), start) + replace + source.text.slice(end, end + 2);
  // All of a bold stretch taken away would leave its stars.
  if (around === '****') return undefined;
  if (!isFigure && /:\s|\s#|[-?]\s[#&*!|>'"%@`{[-]/.test(around)) return undefined;
  return { start, end, text: replace };
}

function spoken({ severity, code, message, hint, basis, fix, places }: Omit<Finding, 'path'>, lang: Lang) {
  return {
    severity,
    code,
    message: message[lang],
    ...(hint ? { hint: hint[lang] } : {}),
    ...(basis ? { basis: basis[lang] } : {}),
    ...(fix ? { fix } : {}),
    ...(places ? { places } : {}),
  };
}

const rank = { error: 0, warning: 1, info: 2 } as const;

const bySheet = ({ sheet: a = '' }: Diagnostic, { sheet: b = '' }: Diagnostic): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file in the order first met, then by place; the graver first. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, number>();
  for (const { file } of diagnostics) if (!files.has(file)) files.set(file, files.size);
  const order = (file: string): number => files.get(file) ?? 0;
  return [...diagnostics].sort(
    (a, b) =>
      order(a.file) - order(b.file) ||
      bySheet(a, b) ||
      a.line - b.line ||
      a.column - b.column ||
      rank[a.severity] - rank[b.severity],
  );
}
