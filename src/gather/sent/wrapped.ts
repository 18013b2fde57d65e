/** Lines that a program, or a hand, has broken at the edge of a text file: one paragraph again, each line at its place. */

import type { UnitList } from '../../people/unit-list.ts';
import { textWidth } from '../../width.ts';
import { dayHead } from './days.ts';
import { isSalutation, numberedIn, reasonOf } from './lines.ts';
import type { Part, TextPart } from './parts.ts';
import { unitsNamed } from './unit-names.ts';

/** Columns of the edge; what is wider was never broken, what is narrower is a list of short lines. */
const [narrowest, widest] = [36, 120];
/** A broken line ends so near the edge: a mark that may not begin a line, or a long figure, goes over. */
const slack = 8;

/**
 * @param parts of a text file, where each line of it is one
 * @param units whose names begin items
 */
export function unwrapped(parts: readonly Part[], units: UnitList): readonly Part[] {
  const edge = Math.max(0, ...parts.map((part) => (part.kind === 'text' ? widthOf(part) : 0)));
  if (edge < narrowest || edge > widest) return parts;
  const found: Part[] = [];
  for (const part of parts) {
    const before = found.at(-1);
    if (before?.kind === 'text' && part.kind === 'text' && goesOn(before, part, edge, units))
      found[found.length - 1] = joined(before, part);
    else found.push(part);
  }
  return found;
}

/** Blanks at the head of a line are mostly full-width ones. */
const widthOf = ({ text, cut }: Pick<TextPart, 'text' | 'cut'>): number => 2 * cut + textWidth(text);

function goesOn(before: TextPart, next: TextPart, edge: number, units: UnitList): boolean {
  const last = before.tail?.at(-1) ?? before;
  if (next.line !== last.line + 1 || widthOf(last) < edge - slack) return false;
  if (/[。！？；：…!?;:][”’"'）)》】]*$/u.test(last.text) || ofTitle.test(last.text)) return false;
  // Two halves of one figure, or two figures: nobody can tell.
  if (/[\d.．%％]$/.test(last.text) && /^[\d.．%％]/.test(next.text)) return false;
  return !(next.cut > 0 || beginsSomething(next.text, units)) && reasonOf(before.text, true) === undefined;
}

/** A title may reach the edge, too. */
const ofTitle = /(?:动态|情况|汇报|报告|简报|信息|材料|函|通知|快报|专报|要情|总结|小结)$/;

const beginsSomething = (text: string, units: UnitList): boolean =>
  reasonOf(text, true) !== undefined ||
  isSalutation(text) ||
  numberedIn(text) !== undefined ||
  (dayHead(text, undefined) !== undefined && /^[^，。]{1,14}，/.test(text)) ||
  unitsNamed(text, units)[0]?.start === 0;

function joined(before: TextPart, next: TextPart): TextPart {
  const glue = /[A-Za-z,.]$/.test(before.text) && /^[A-Za-z]/.test(next.text) ? ' ' : '';
  const { text, cut, line } = next;
  return {
    ...before,
    text: `${before.text}${glue}${text}`,
    tail: [...(before.tail ?? []), { text, cut, line, glue }],
  };
}
