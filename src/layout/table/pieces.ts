/** Where a line may break, and so how narrow a text can be set. Widths in em. */

import { emWidth, largest } from '../width.ts';

const opening = /[（《〈“‘〔【「『［｛([{]/u;
const closing = /[）》〉”’〕】」』］｝，。、；：？！…—·～％‰℃)\]},.;:?!%]/u;
/** Figures, Latin letters and what stands inside them: `1,234.5`, `-33.3%`, `A-12`. */
const western = /[!-~\u00a0±−×÷‰№]/u;

/** The widest piece that no line can break: a number, a word, a 汉字 with the marks that stick to it. */
export function widestPiece(text: string): number {
  const pieces: string[] = [];
  let before = '';
  for (const character of text) {
    if (before !== '' && holds(before, character)) pieces.push((pieces.pop() ?? '') + character);
    else pieces.push(character);
    before = character;
  }
  return largest(pieces.map(emWidth));
}

const holds = (a: string, b: string): boolean =>
  opening.test(a) || closing.test(b) || (western.test(a) && western.test(b));
