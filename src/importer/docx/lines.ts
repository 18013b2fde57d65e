/** The lines of a story in reading order: what stands in a text box comes after the paragraph that holds it. */

import { limits } from '../../limits.ts';
import type { Paragraph } from '../plain-text.ts';

export type Line = Omit<Paragraph, 'line'>;

/** Where paragraphs follow one another: a story, or the text boxes of one paragraph. */
export interface Scope {
  readonly lines: Line[];
  /** A paragraph whose end was deleted: it goes on in the next one of the same depth. */
  pending?: { readonly text: string; readonly kind: Line['kind']; readonly depth: number } | undefined;
}

/** A paragraph: a line for each of its lines that has something on it. */
export function addLines(scope: Scope, text: string, kind: Line['kind'], numbered: boolean): void {
  // Word sets a blank between the number of a note and its text.
  const lines = (kind === 'note' ? text.trimStart() : text).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (scope.lines.length > limits.textLines.most) return;
    // The number stands before the first line only.
    scope.lines.push({
      text: line,
      kind: kind === 'heading' && runsOn(line) ? 'body' : kind,
      numbered: numbered && index === 0,
    });
  }
}

/** A heading that the text follows in the same paragraph gives the whole of it a level. */
const runsOn = (line: string): boolean => /[。！？；]./u.test(line.trimEnd());

/** What waited for a paragraph that did not come. */
export function flush(scope: Scope): void {
  const { pending } = scope;
  scope.pending = undefined;
  if (pending) addLines(scope, pending.text, pending.kind, false);
}
