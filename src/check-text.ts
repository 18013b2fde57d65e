/** What can be said of a text that somebody sent, without input or output: bytes in, diagnostics out. */

import { subjectOfText } from './checks/plain-subject.ts';
import { findingsOf } from './checks/run.ts';
import type { Diagnostic, Finding, Lang, Range } from './diagnostic.ts';
import type { PlainText } from './importer/plain-text.ts';
import { readPlain } from './importer/read-plain.ts';
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
  const { text, findings } = readPlain(bytes, file);
  const read = findings.map((finding) => placeReading(finding, file, lang));
  if (!text) return { diagnostics: read, texts: new Map() };
  const said = findingsOf(subjectOfText(text)).map((finding) =>
    placeFinding(finding, { locate: locateIn(text) }, lang),
  );
  return { diagnostics: inFileOrder([...read, ...said]), texts: new Map([[file, text.text]]) };
}

/** A finding stands at `['paragraphs', index]`, its span in code points of that paragraph. */
const locateIn =
  ({ file, paragraphs }: PlainText) =>
  ([, index = 0]: Finding['path'], span: Finding['span']): { readonly file: string; readonly range: Range } => {
    const { line = 1, text = '' } = paragraphs[Number(index)] ?? {};
    const { start, end } = span ?? { start: 0, end: Array.from(text).length };
    return { file, range: { line, column: start + 1, endLine: line, endColumn: end + 1 } };
  };
