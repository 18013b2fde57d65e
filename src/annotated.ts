/** A document that somebody sent with what `check` says of it put in as comments, and safe edits as revisions. */

import { type Annotated, annotating } from './annotate/annotate.ts';
import { asItWas, type LineEdit, type Mended, mended, wordsIn } from './annotate/mends.ts';
import type { Signed } from './annotate/words.ts';
import type { TextInput } from './check-text.ts';
import { subjectOfText } from './checks/plain-subject.ts';
import { findingsOf } from './checks/run.ts';
import { isRefusal, type Refusal } from './data/refusal.ts';
import type { Diagnostic, Finding, Lang } from './diagnostic.ts';
import { traceDocx } from './flow/docx/read-docx.ts';
import type { Line } from './flow/flow.ts';

export interface AnnotateOptions extends Signed {
  readonly lang: Lang;
}

/** @param said all that a check said of this file, in its issue or by itself */
export function annotate(
  { file, bytes }: TextInput,
  said: readonly Diagnostic[],
  { lang, ...signed }: AnnotateOptions,
): Annotated | Refusal {
  const document = traceDocx(bytes, file);
  if (isRefusal(document)) return document;
  const work = annotating(document);
  if (isRefusal(work)) return work;
  const may = (line: number, index: number): boolean =>
    work.charsOf(document.lines[line] as (typeof document.lines)[number])?.[index]?.isPlain ?? false;
  return work.write(said, mendedLines(document.flow.lines, said, may), signed, lang);
}

/** One edit may uncover another; a text that never settles is left after these, as `--fix` leaves it. */
const passes = 10;

/** Lines by their place, as they are once all that can be mended is: what the issue allows is not. */
function mendedLines(
  lines: readonly Line[],
  said: readonly Diagnostic[],
  may: (line: number, index: number) => boolean,
): ReadonlyMap<number, Mended> {
  const codes = new Set(said.map(({ code }) => code));
  const places = new Set(said.map(({ code, line, column, endColumn }) => keyOf(code, line, column, endColumn)));
  const changed = new Map<number, Mended>();
  for (let pass = 0; pass < passes; pass += 1) {
    const now = lines.map((line, index) => ({ ...line, text: textAt(changed, lines, index) }));
    const isSaid = ({ code, path: [, index], span }: Finding): boolean => {
      const line = Number(index);
      if (!span || changed.has(line)) return codes.has(code);
      return places.has(keyOf(code, lines[line]?.number ?? 0, span.start + 1, span.end + 1));
    };
    const edits = findingsOf(subjectOfText(now)).filter(isSaid).flatMap(editOf).sort(byPlace);
    let isDone = true;
    for (const edit of withoutMeeting(edits).toReversed()) {
      const line = changed.get(edit.line) ?? asItWas(lines[edit.line]?.text ?? '');
      const next = mended(line, edit, (index) => may(edit.line, index));
      if (!next) continue;
      changed.set(edit.line, next);
      isDone = false;
    }
    if (isDone) break;
  }
  return changed;
}

const textAt = (changed: ReadonlyMap<number, Mended>, lines: readonly Line[], index: number): string => {
  const line = changed.get(index);
  return line ? wordsIn(line) : (lines[index]?.text ?? '');
};

const keyOf = (...parts: readonly (string | number)[]): string => parts.join(' ');

function editOf({ path: [, line], span, found, replace }: Finding): readonly LineEdit[] {
  if (!span || found === undefined || replace === undefined || typeof line !== 'number') return [];
  return [{ line, start: span.start, end: span.end, found, replace }];
}

const byPlace = (a: LineEdit, b: LineEdit): number => a.line - b.line || a.start - b.start || a.end - b.end;

/** Of edits that meet the first; the others wait for the next pass. */
function withoutMeeting(edits: readonly LineEdit[]): readonly LineEdit[] {
  const taken: LineEdit[] = [];
  for (const edit of edits) {
    const last = taken.at(-1);
    const meets = last?.line === edit.line && (edit.start < last.end || edit.start === last.start);
    if (!meets) taken.push(edit);
  }
  return taken;
}
