/** What can be said of a text that somebody sent, without input or output: bytes in, diagnostics out. */

import { subjectOfText } from './checks/plain-subject.ts';
import { findingsOf } from './checks/run.ts';
import type { Diagnostic, Finding, Lang, Range } from './diagnostic.ts';
import type { Flow } from './flow/flow.ts';
import { textOfLines } from './flow/lines.ts';
import { readFlow } from './flow/read-flow.ts';
import { inFileOrder, placeFinding, placeReading } from './place.ts';

export interface TextInput {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
export interface CheckedText {
  readonly diagnostics: readonly Diagnostic[];
  /** For excerpts: the line of a diagnostic is a line of this text. */
  readonly texts: ReadonlyMap<string, string>;
}

export function checkText({ file, bytes }: TextInput, { lang }: { readonly lang: Lang }): CheckedText {
  const { flow, findings } = readFlow(bytes, file);
  const read = findings.map((finding) => placeReading(finding, file, lang));
  if (!flow) return { diagnostics: read, texts: new Map() };
  const said = findingsOf(subjectOfText(flow.lines)).map((finding) =>
    placeFinding(finding, { locate: locateIn(flow) }, lang),
  );
  return { diagnostics: inFileOrder([...read, ...said]), texts: new Map([[file, textOfLines(flow.lines)]]) };
}

/** A finding stands at `['paragraphs', index]`, its span in code points of that line. */
const locateIn =
  ({ file, lines }: Flow) =>
  ([, index = 0]: Finding['path'], span: Finding['span']): { readonly file: string; readonly range: Range } => {
    const { number: line = 1, text = '' } = lines[Number(index)] ?? {};
    const { start, end } = span ?? { start: 0, end: Array.from(text).length };
    return { file, range: { line, column: start + 1, endLine: line, endColumn: end + 1 } };
  };
