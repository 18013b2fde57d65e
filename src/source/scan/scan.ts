/**
 * Walks down the file line by line, as YAML would, and notes what must change for YAML to read what the author meant. The
 * same edits are the cure that `check --fix` offers, so that a cured file reads as it did, without a remark.
 */

import type { Edit } from '../../diagnostic.ts';
import type { Grammar } from '../data.ts';
import type { ReportAt } from '../placed.ts';
import * as whole from '../said/whole.ts';
import { readEntry } from './entry.ts';
import { pastFence } from './fence.ts';
import { indentOf, indentPlainly, isDivider, isLineEnd, lineAfter, lineEnd, skipBlanks } from './lines.ts';
import type { Scan } from './state.ts';

/** The edits, or nothing when the text is nested so deep that nobody should parse it. */
export function scanText(
  text: string,
  grammar: Grammar | undefined,
  report: ReportAt,
  line: Scan['line'],
): readonly Edit[] | undefined {
  const scan: Scan = {
    text,
    grammar,
    report,
    line,
    edits: [],
    frames: [],
    stopped: false,
  };
  let at = skipPrologue(text);
  while (at < text.length && !scan.stopped) at = readLine(scan, at);
  return scan.stopped ? undefined : scan.edits;
}

/** Directives and the first `---`, which programs write. */
function skipPrologue(text: string): number {
  for (let at = 0; at < text.length; at = lineAfter(text, at)) {
    const first = skipBlanks(text, at);
    if (text.startsWith('---', at) && isLineEnd(text, skipBlanks(text, at + 3))) return lineAfter(text, at);
    const skipped = isLineEnd(text, first) || text[first] === '#' || /^%(?:YAML|TAG)[ \t]/.test(text.slice(at, at + 6));
    if (!skipped) return 0;
  }
  return 0;
}

function readLine(scan: Scan, at: number): number {
  const { text } = scan;
  const past = pastFence(scan, at);
  if (past > at) return past;
  const end = lineEnd(text, at);
  if (isDivider(text, at)) return dropRest(scan, at, end);
  const indent = indentOf(text, at);
  if (isLineEnd(text, indent.end) || text[indent.end] === '#') {
    // YAML takes a tab here, but a full-width blank for text.
    if (/[^ \t]/.test(text.slice(at, indent.end))) indentPlainly(scan, indent);
    return lineAfter(text, end);
  }
  return readEntry(scan, indent, end);
}

/** A second document: reported, when it holds anything, and left out. */
function dropRest(scan: Scan, at: number, end: number): number {
  const { text, report, edits } = scan;
  if (/\S/.test(text.slice(at + 3).replace(/^[ \t]*#.*$/gm, ''))) report(at, end, whole.secondDocument);
  edits.push({ start: at, end: text.length, text: '' });
  return text.length;
}
