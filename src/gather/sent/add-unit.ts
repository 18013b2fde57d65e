/** 补单位 (rule 2): the name of a unit that its first item names nowhere, put before the first post or verb. */

import type { Day } from '../../calendar.ts';
import type { Span } from '../../diagnostic.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { sharesLast } from '../../people/posts.ts';
import { startOfTitle, titleEnds } from '../../people/titles.ts';
import type { UnitList } from '../../people/unit-list.ts';
import { selves } from '../../people/words.ts';
import type { Item } from '../../schema/item.ts';
import type { Block } from '../../schema/section.ts';
import { dayHead } from './days.ts';
import type { Piece } from './types.ts';
import { unitsIn } from './unit-names.ts';

/** Whether the first sentence of an item holds a name of its unit; what has a unit as a part of its own does. */
export function isNamed(piece: Piece, list: UnitList): boolean {
  if (piece.kind === 'block') return isCaptioned(piece, list);
  const { unit, text = '', head = '', source, leader, post } = piece.value as Item;
  if (unit !== undefined || source !== undefined || piece.unit === undefined) return true;
  if (text === '' && head === '') return true;
  // 我县组织…: whose it is, is asked by itself, and a name before it would say it twice.
  if (ofSelf().test(text.slice(dayHead(text, undefined)?.end ?? 0))) return true;
  const said = [head, ...(leader ?? []).map((one) => one.post ?? ''), post ?? '', firstSentence(text)].join('。');
  return unitsIn(said, list).includes(piece.unit);
}

/** A table of a unit that has no item before it is known by its caption alone. */
function isCaptioned({ value, unit }: Piece, list: UnitList): boolean {
  const { table } = value as Block;
  return table === undefined || unit === undefined || unitsIn(table.caption ?? '', list).includes(unit);
}

/** With a few words before it that are a heading of their own: 召开调度会。10月15日，… */
export const firstSentence = (text: string): string =>
  /^(?:[^，。！？\n]{1,20}[。！？])?[^。！？\n]*/.exec(text)?.[0] ?? '';

const ofSelf = once(() => new RegExp(`^[我本全]${anyOf(selves)}`));

/** 市场监管局 begins with no 市 of its own. */
const otherWord = /^(?:市场|市民|市容|市值|市面|市区|区域|区间|区块|区划|区位|县域|县道|县城|县级|县乡)/;

/** The item with the name in it; a shared 县, 区 or 市 stands once. */
export function withUnit(piece: Piece, issued: Day | undefined): Piece {
  const { unit } = piece;
  const item = piece.value as Item;
  if (unit === undefined || item.text === undefined) return piece;
  const { text } = item;
  const at = placeFor(text, issued);
  const rest = text.slice(at);
  const isShared = sharesLast(unit, rest) && !otherWord.test(rest);
  const added = isShared ? unit.slice(0, -1) : unit;
  const [before, length] = [Array.from(text.slice(0, at)).length, Array.from(added).length];
  return {
    ...piece,
    value: { ...item, text: `${text.slice(0, at)}${added}${rest}` },
    added: unit,
    locate: (path, span, target) =>
      piece.locate(path, path[0] === 'text' && span ? back(span, before, length) : span, target),
  };
}

/** What lies in the name stands where it was put in. */
function back({ start, end }: Span, at: number, length: number): Span {
  const moved = (point: number): number => (point <= at ? point : Math.max(at, point - length));
  return { start: moved(start), end: moved(end) };
}

/** Behind the day; before the title of a leader who is named in the first sentence. UTF-16. */
function placeFor(text: string, issued: Day | undefined): number {
  const from = dayHead(text, issued)?.end ?? 0;
  const sentence = firstSentence(text);
  const [end] = titleEnds(sentence).filter((one) => one > from);
  if (end === undefined) return from;
  const start = startOfTitle(sentence, end);
  return start >= from && (start === from || /[，、：]$/.test(sentence.slice(0, start))) ? start : from;
}
