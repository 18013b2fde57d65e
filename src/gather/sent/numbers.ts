/** The number before a paragraph: typed, or counted by Word. */

import { type Numbered, numberedIn } from './lines.ts';
import type { TextPart } from './parts.ts';

export function numberOf(part: TextPart): Numbered | undefined {
  const typed = numberedIn(part.text);
  if (typed || part.number === undefined) return typed;
  const counted = numberedIn(part.number) ?? { level: '●', isFirst: false };
  return { ...counted, mark: '' };
}

export const withoutNumber = (part: TextPart, mark: string): TextPart => {
  const { number: _, ...rest } = part;
  return { ...rest, text: part.text.slice(mark.length), cut: part.cut + Array.from(mark).length };
};
