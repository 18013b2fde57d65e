/** Raised and lowered figures of a rich text as characters of their own: of m² nobody shall read m2. */

import type { Attribute } from './xml.ts';

export type Raised = 'superscript' | 'subscript';

/** What `vertAlign` says; undefined for text on the line. */
export function raisedOf(attribute: Attribute): Raised | undefined {
  const value = attribute('val');
  return value === 'superscript' || value === 'subscript' ? value : undefined;
}

const line = '0123456789+-−=()n';
const characters: Readonly<Record<Raised, string>> = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ',
  subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ',
};

/** The same text in raised characters; undefined where one of them has none. */
export function inRaised(text: string, raised: Raised): string | undefined {
  let found = '';
  for (const character of text) {
    const at = line.indexOf(character);
    if (at < 0 && character.trim() !== '') return undefined;
    found += at < 0 ? character : characters[raised][at];
  }
  return found;
}
