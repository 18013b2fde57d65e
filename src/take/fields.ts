/** A paragraph as the author's texts that it is made of, and which of them a change falls to. */

import type { Path } from '../diagnostic.ts';
import type { Origin } from '../origin.ts';
import type { Hunk } from './hunks.ts';
import type { Para } from './page.ts';

/** Characters of one text, or one value that was computed; what stands between two of them is the program's own. */
export interface Field {
  readonly start: number;
  readonly end: number;
  readonly path: Path;
  /** Absent for what was computed. */
  readonly pieces?: readonly FieldPiece[];
}

interface FieldPiece {
  readonly start: number;
  readonly end: number;
  /** Offset in the text as written. */
  readonly at: number;
}

/** Of a character of the page: its text, and where in that it stands. */
export type Resolve = (origin: Origin) => { readonly path: Path; readonly at: number } | undefined;

export function fieldsOf({ from }: Para, resolve: Resolve): readonly Field[] {
  const fields: (Omit<Field, 'end' | 'pieces'> & { end: number; pieces?: FieldPiece[] })[] = [];
  for (const { at, length, origin } of [...from].sort((a, b) => a.at - b.at)) {
    const found = origin.computed ? undefined : resolve(origin);
    if (!found) {
      fields.push({ start: at, end: at + length, path: origin.path });
      continue;
    }
    const piece = { start: at, end: at + length, at: found.at };
    const last = fields.at(-1);
    const isNext = last?.pieces && last.end === at && isSamePath(last.path, found.path);
    if (isNext && last.pieces && (last.pieces.at(-1)?.at ?? 0) < found.at) {
      last.pieces.push(piece);
      last.end = piece.end;
    } else fields.push({ start: at, end: at + length, path: found.path, pieces: [piece] });
  }
  return fields;
}

export const isSamePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

/** Where a character of the page stands in the text as written; an end is that of the character before it. */
export function writtenAt({ pieces = [] }: Field, offset: number, isEnd: boolean): number {
  const found = isEnd
    ? pieces.findLast(({ start, end }) => start < offset && offset <= end)
    : pieces.find(({ start, end }) => start <= offset && offset < end);
  const piece = found ?? (isEnd ? pieces[0] : pieces.at(-1));
  return piece ? piece.at + Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start) : 0;
}

/** What of a change falls to one text; `field` is absent where it falls to the program's own words. */
export interface Share {
  readonly field?: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** undefined where it cannot be told which of them a person meant. */
export function sharesOf(
  fields: readonly Field[],
  hunk: Hunk,
  before: Para,
  after: Para,
): readonly Share[] | undefined {
  if (hunk.start === hunk.end) {
    const field = fieldForInsertion(fields, hunk, before, after);
    return [{ ...(field && { field }), start: hunk.start, end: hunk.end, text: hunk.text }];
  }
  const met = fields.filter(({ start, end }) => start < hunk.end && hunk.start < end);
  const [only] = met;
  if (!only) return [{ start: hunk.start, end: hunk.end, text: hunk.text }];
  const parts = met.map((field) => ({
    field,
    start: Math.max(field.start, hunk.start),
    end: Math.min(field.end, hunk.end),
  }));
  if (parts.length === 1) {
    const [part] = parts as [(typeof parts)[number]];
    return [{ ...part, text: hunk.text }];
  }
  if (hunk.text === '') return parts.map((part) => ({ ...part, text: '' }));
  const bold = byBold(parts, hunk, before, after);
  if (bold) return bold;
  const longest = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  // A name is no place for what was written over a post and a name.
  const others = parts.filter((part) => part !== longest);
  const isClear = rankOf(longest.field) === 3 && others.every((part) => part.end - part.start <= 2);
  return isClear ? parts.map((part) => ({ ...part, text: part === longest ? hunk.text : '' })) : undefined;
}

type Part = Required<Pick<Share, 'field'>> & Pick<Share, 'start' | 'end'>;

/** The name of a leader, or of a unit, is bold, and what stands round it is not. */
function byBold(parts: readonly Part[], hunk: Hunk, before: Para, after: Para): readonly Share[] | undefined {
  if (!before.bold || !after.bold || parts.length !== 2) return undefined;
  const [a, b] = parts as readonly [Part, Part];
  const [first, second] = [before.bold[a.start], before.bold[b.start]];
  if (first === second) return undefined;
  const marks = after.bold.slice(hunk.at, hunk.at + hunk.text.length);
  const cut = marks.findIndex((mark) => mark !== first);
  if (cut < 0 || marks.slice(0, cut).some((mark) => mark !== first) || marks.slice(cut).some((mark) => mark !== second))
    return undefined;
  return [
    { ...a, text: hunk.text.slice(0, cut) },
    { ...b, text: hunk.text.slice(cut) },
  ];
}

function fieldForInsertion(
  fields: readonly Field[],
  { start, text, at }: Hunk,
  before: Para,
  after: Para,
): Field | undefined {
  const inside = fields.find((field) => field.start < start && start < field.end);
  if (inside) return inside;
  const left = fields.find((field) => field.end === start);
  const right = fields.find((field) => field.start === start);
  if (left && isDay(left) && /^(?:至|到|—|－|-|、|和|上午|下午|晚|凌晨|夜|起|前后|左右)/.test(text)) return left;
  if (!left || !right) return left ?? right;
  const marks = after.bold?.slice(at, at + text.length) ?? [];
  const looks = (field: Field, offset: number): boolean =>
    rankOf(field) === 3 || !before.bold || marks.every((mark) => mark === before.bold?.[offset]);
  const [isLeft, isRight] = [looks(left, start - 1), looks(right, start)];
  if (isLeft !== isRight) return isLeft ? left : right;
  return rankOf(right) > rankOf(left) ? right : left;
}

const last = ({ path }: Field): string => String(path.findLast((step) => typeof step === 'string'));
const isDay = (field: Field): boolean => /^(?:date|deadline|printDate)$/.test(last(field));

/** The more a text is one that grows: words of a sentence, then a post; names, days and figures least. */
function rankOf(field: Field): number {
  if (!field.pieces) return 0;
  if (last(field) === 'post') return 2;
  return /^(?:name|unit|date|head|title|leader|number)$/.test(last(field)) ? 1 : 3;
}
