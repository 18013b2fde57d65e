/** Where a text's clauses begin and end. One walk along the text. */

import { grown } from '../../grown.ts';
import { codesOf } from '../../pattern.ts';
import type { Clause, Figure } from './figure.ts';

export interface OpenClause extends Omit<Clause, 'end' | 'mark' | 'figures'> {
  end: number;
  mark: string;
  figures: readonly Figure[];
  /** Where a label may begin at the earliest: behind the last 、. */
  pauses: readonly number[];
}

const opening = '（(【《〈「『';
const closing = '）)】》〉」』';
/** Half-width marks divide where they are no part of a number. */
const halfWidth = /[,;:!?]/;
/** Whatever opens, closes, pauses or divides. */
const mayDivide = codesOf(`${opening}${closing}、，；：。！？\n,;:!?`);

const none: readonly never[] = [];

/** In the order in which they begin; a clause that a bracket interrupts goes on behind it. */
export function clausesOf(text: string): readonly OpenClause[] {
  let found: readonly OpenClause[] = none;
  let [sentence, part] = [0, 0];
  const open = (start: number, bracket: number): OpenClause => {
    const clause: OpenClause = {
      start,
      end: text.length,
      mark: '',
      bracket,
      sentence,
      part,
      figures: none,
      pauses: none,
    };
    found = grown(found, clause);
    return clause;
  };
  const outer: OpenClause[] = [];
  let current = open(0, 0);
  for (let at = 0; at < text.length; at += 1) {
    if (mayDivide[text.charCodeAt(at)] === 0 || (halfWidth.test(text[at] as string) && /\d/.test(text[at + 1] ?? '')))
      continue;
    const mark = text[at] as string;
    if (opening.includes(mark)) {
      outer.push(current);
      current = open(at + 1, at + 1);
    } else if (closing.includes(mark)) {
      const resumed = outer.pop();
      if (!resumed) continue;
      current.end = at;
      current.mark = mark;
      current = resumed;
    } else if (mark === '、') current.pauses = grown(current.pauses, at + 1);
    else {
      current.end = at;
      current.mark = fullWidth[mark] ?? mark;
      if (/[。！？\n]/.test(current.mark)) {
        // A bracket that was never closed ends with its sentence.
        for (const left of outer.splice(0)) left.end = at;
        sentence += 1;
        part += 1;
        current = open(at + 1, 0);
      } else {
        if (current.mark === '；' && current.bracket === 0) part += 1;
        current = open(at + 1, current.bracket);
      }
    }
  }
  return found;
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
