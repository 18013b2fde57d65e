/** The text under `|` (a paragraph each line) or `>` (lines folded), piece by piece as in scalar.ts. */

import { fold } from './characters.ts';
import type { Emit } from './scalar.ts';

/**
 * `header` is what stands after the key (`|2-`), `parent` the column the text must be deeper than. Blank lines part paragraphs
 * and are none themselves, at the end as anywhere: `+` and `-` change nothing.
 */
export function readBlockScalar(source: string, header: string, parent: number, emit: Emit): void {
  const given = /[1-9]/.exec(header);
  let column = given ? parent + Number(given[0]) : undefined;
  const folded = header.startsWith('>');
  let previous: { readonly end: number; readonly text: string } | undefined;
  let parted = false;
  for (let at = 0; at < source.length; ) {
    const next = source.indexOf('\n', at);
    const lineEnd = next < 0 ? source.length : next;
    const end = source[lineEnd - 1] === '\r' && lineEnd > at ? lineEnd - 1 : lineEnd;
    const line = source.slice(at, end);
    if (/^[\s\ufeff\u200b]*$/.test(line)) parted = previous !== undefined;
    else {
      column ??= line.search(/[^ ]/);
      const start = at + Math.min(column, line.search(/[^ ]/));
      const text = source.slice(start, end);
      if (previous) emit(between(folded && !parted, previous.text, text), previous.end, start);
      emit(text, start, end);
      previous = { end, text };
      parted = false;
    }
    at = lineEnd + 1;
  }
}

/** In a `>` text, lines indented more than the rest keep their line ends (YAML 1.2.2, 8.1.3). */
function between(joins: boolean, before: string, after: string): string {
  if (!joins || /^[ \t]/.test(before) || /^[ \t]/.test(after)) return '\n';
  const ending = before.slice(-2).trimEnd();
  return fold(ending, String.fromCodePoint(after.codePointAt(0) ?? 0));
}
