/** The lines of a contribution → what of it prints, in the order of the file, and every line that does not (rules 3 to 5, 7, 8, 10). */

import type { Day } from '../../calendar.ts';
import type { Composed, Rough, RoughItem } from './composed.ts';
import { dayHead, dayOfLine, isDayLine } from './days.ts';
import {
  asksOthers,
  correction,
  hasEndMark,
  isAttachment,
  isSalutation,
  isToAll,
  looksLikeHeading,
  numberedIn,
  reasonOf,
} from './lines.ts';
import { numberOf, withoutNumber } from './numbers.ts';
import type { Part, PicturePart, TablePart, TextPart } from './parts.ts';
import { headingIn, sourceIn } from './said-lines.ts';
import { isSignatureAt, tailOf, tailReason } from './tail.ts';
import type { LeftOut, LeftOutReason } from './types.ts';
import { unitsNamed } from './unit-names.ts';
import type { Ways } from './ways.ts';

export function compose(parts: readonly Part[], ways: Ways): Composed {
  const isChat = parts.some((part) => part.kind === 'text' && isChatHeader(part.text));
  const end = tailOf(parts, ways, isChat);
  const state: Composing = {
    ...{ parts, end, ways, isChat },
    ...{ pieces: [], left: [], corrections: [], current: {}, titles: [], inHead: true },
  };
  for (const part of parts.slice(end)) if (part.kind === 'text') drop(state, part, tailReason(part.text, ways, isChat));
  for (let index = 0; index < end; index += 1) {
    const part = parts[index] as Part;
    if (part.kind === 'picture') index += takePicture(state, part, index);
    else if (part.kind === 'table') index += takeTable(state, part, index);
    else takeLine(state, part, index);
  }
  if (state.heading) drop(state, state.heading, 'title');
  if (state.pieces.length === 0) restore(state);
  const { pieces, corrections, toAll, asks } = state;
  const left = state.left.sort((a, b) => a.line - b.line);
  return {
    pieces: withHeading(pieces, state.titles),
    leftOut: left,
    corrections,
    first: firstLine(parts),
    signature: left.flatMap((one) => (isSigned(one) ? one.text : [])).join('\n'),
    ...dayIn(parts, end, ways.issued),
    ...sourceIn(left),
    ...(toAll && { toAll }),
    ...(asks && { asks }),
  };
}

/** A file while it is gone through. */
interface Composing {
  readonly parts: readonly Part[];
  /** Where its tail begins. */
  readonly end: number;
  readonly ways: Ways;
  readonly isChat: boolean;
  readonly pieces: Rough[];
  readonly left: LeftOut[];
  readonly corrections: { line: TextPart; said: string; after?: RoughItem }[];
  /** Unit and section, as a line has said them. */
  current: { unit?: string; section?: string };
  /** The item that goes on. */
  item?: { readonly kind: 'item'; readonly lines: TextPart[] } | undefined;
  lately?: RoughItem;
  /** For the item that comes next. */
  heading?: TextPart | undefined;
  /** Of the numbers that begin items; of those that stand inside one. */
  level?: string | undefined;
  nested?: string | undefined;
  /** Lines that may head the first item, until a paragraph comes. */
  readonly titles: TextPart[];
  inHead: boolean;
  toAll?: TextPart;
  asks?: TextPart;
}

function drop({ left }: Composing, part: TextPart, reason: LeftOutReason): void {
  left.push({ reason, line: part.line, to: part.tail?.at(-1)?.line ?? part.line, text: part.text });
}

function close(state: Composing): void {
  state.item = undefined;
  state.nested = undefined;
}

function open(state: Composing, line: TextPart): void {
  const item = { kind: 'item' as const, ...(state.heading && { heading: state.heading }), lines: [line] };
  state.item = item;
  state.lately = item;
  state.heading = undefined;
  state.nested = undefined;
  state.pieces.push({ ...state.current, body: item });
}

/** @returns how many parts behind it are its caption */
function takePicture(state: Composing, picture: PicturePart, index: number): number {
  const next = state.parts[index + 1];
  const isLast = next !== undefined && (index + 2 >= state.end || state.parts[index + 2]?.kind !== 'text');
  const caption = next?.kind === 'text' && isCaption(next, isLast) ? next : undefined;
  state.pieces.push({ ...state.current, body: { kind: 'picture', picture, ...(caption && { caption }) } });
  close(state);
  state.inHead = false;
  return caption ? 1 : 0;
}

/** @returns how many parts behind it are its note */
function takeTable(state: Composing, table: TablePart, index: number): number {
  const { heading } = state;
  const next = state.parts[index + 1];
  const note = next?.kind === 'text' && isNote(next) ? next : undefined;
  const body = { kind: 'table' as const, table, ...(heading && { caption: heading }), ...(note && { note }) };
  state.pieces.push({ ...state.current, body });
  state.heading = undefined;
  close(state);
  state.inHead = false;
  return note ? 1 : 0;
}

function takeLine(state: Composing, part: TextPart, index: number): void {
  if (!state.asks && asksOthers(part.text)) state.asks = part;
  if (isLeftOut(state, part, index) || isSaid(state, part)) return;
  if (isAttachment(part.text) && !hasEndMark(part.text)) {
    drop(state, part, 'attachment');
    return;
  }
  if (state.inHead && isOfHead(state, part, index)) return;
  if (isHeading(state, part, index)) return;
  state.inHead = false;
  takeParagraph(state, part);
}

/** A line that is none of the text wherever it stands. */
function isLeftOut(state: Composing, part: TextPart, index: number): boolean {
  const { ways, isChat, lately, parts } = state;
  const { text } = part;
  const wrong = correction(text);
  if (wrong !== undefined && (isChat || !dayHead(text, ways.issued))) {
    state.corrections.push({ line: part, said: wrong, ...(lately && { after: lately }) });
    drop(state, part, 'correction');
    return true;
  }
  const reason =
    reasonOf(text, isChat) ?? (isSignatureAt(parts, index, ways) ? 'signature' : isDayLine(text) ? 'day' : undefined);
  if (reason === undefined) return false;
  drop(state, part, reason);
  // Every message begins anew.
  if (reason === 'chat') close(state);
  return true;
}

/** A line that is a unit or a section, and says whose the next ones are. */
function isSaid(state: Composing, part: TextPart): boolean {
  const found = headingIn(part.text, state.ways);
  if (!found) return false;
  state.current = { ...state.current, ...found };
  state.level = undefined;
  close(state);
  drop(state, part, 'heading');
  return true;
}

/** Title and salutation, until the first paragraph. */
function isOfHead(state: Composing, part: TextPart, index: number): boolean {
  const { text } = part;
  if (isSalutation(text)) {
    if (isToAll(text)) state.toAll = part;
    drop(state, part, 'salutation');
    state.titles.length = 0;
    return true;
  }
  const isTitle =
    looksLikeHeading(text) && part.number === undefined && !numberedIn(text) && !isStandingHead(state, text);
  if (!isTitle || nextLine(state, index)?.kind !== 'text') return false;
  state.titles.push(part);
  drop(state, part, 'title');
  return true;
}

/** One of 小标题, on a line of its own. */
const isStandingHead = ({ ways, current }: Composing, text: string): boolean =>
  ways.headOf(text, current.section) === text;

/** Before a table a line of its own is the caption of that, before a paragraph its heading. */
function isHeading(state: Composing, part: TextPart, index: number): boolean {
  const isBeforeTable = state.parts[index + 1]?.kind === 'table';
  if (!looksLikeHeading(part.text) || !(isBeforeTable || nextLine(state, index)?.kind === 'text')) return false;
  if (!isBeforeTable && isCutOff(state, part)) return false;
  if (state.heading) drop(state, state.heading, 'title');
  const number = numberOf(part);
  if (number) drop(state, { ...part, text: number.mark.trim() || (part.number ?? '') }, 'number');
  state.heading = number ? withoutNumber(part, number.mark) : part;
  close(state);
  return true;
}

/** A sentence goes on in it that the line before has not ended. */
const isCutOff = ({ item }: Composing, part: TextPart): boolean =>
  item !== undefined &&
  !hasEndMark(item.lines.at(-1)?.text ?? '') &&
  part.text.includes('，') &&
  numberOf(part) === undefined;

function takeParagraph(state: Composing, part: TextPart): void {
  const { item } = state;
  const number = numberOf(part);
  // 会议要求： and then 1. 2. 3.: a list inside the item, whose numbers stay.
  if (number && item && (state.nested === number.level || /[：:]$/.test(item.lines.at(-1)?.text ?? ''))) {
    state.nested = number.level;
    item.lines.push(part);
  } else if (number && (state.level ?? number.level) === number.level) {
    state.level = number.level;
    drop(state, { ...part, text: number.mark.trim() || (part.number ?? '') }, 'number');
    open(state, withoutNumber(part, number.mark));
  } else if (item && !begins(state, part, number !== undefined)) item.lines.push(part);
  else open(state, part);
}

/** Whether a paragraph begins an item of its own: with a day, a unit, a standing head, or below a heading. */
function begins({ item, heading, ways, current }: Composing, { text }: TextPart, isNumbered: boolean): boolean {
  if (heading !== undefined || ways.headOf(text, current.section) !== undefined) return true;
  if (isNumbered || isBare(item?.lines ?? [], ways.issued)) return false;
  return dayHead(text, ways.issued) !== undefined || unitsNamed(text, ways.units)[0]?.start === 0;
}

/** A heading, without text below it yet: 召开调度会。 */
const isBare = (lines: readonly TextPart[], issued: Day | undefined): boolean =>
  lines.length === 1 && Array.from(lines[0]?.text ?? '').length <= 20 && !dayHead(lines[0]?.text ?? '', issued);

const isChatHeader = (text: string): boolean => reasonOf(text, false) === 'chat' && /\d[:：]\d{2}/.test(text);

/** 图为…, 图1, or centred below a picture; no sentence, where it can be the heading of nothing either. */
const isCaption = ({ text, align }: TextPart, isLast: boolean): boolean =>
  Array.from(text).length <= 60 &&
  (/^图/.test(text) || (align === 'center' && !/[。；]$/.test(text)) || (isLast && looksLikeHeading(text)));

/** Right below a table. */
const isNote = ({ text }: TextPart): boolean => /^[（(]?(?:注|备注|说明|表注|数据来源|资料来源)[：:]/.test(text);

/** The next part that is not left out. */
function nextLine({ parts, end, isChat }: Composing, index: number): Part | undefined {
  for (let at = index + 1; at < end; at += 1) {
    const part = parts[at] as Part;
    if (part.kind !== 'text' || reasonOf(part.text, isChat) === undefined) return part;
  }
  return undefined;
}

/** 县教育局 王五 13800001111 signs as well. */
const isSigned = ({ reason, text }: LeftOut): boolean =>
  reason === 'signature' || (reason === 'contact' && /^[^：:]*\d{7,}$/.test(text));

/** Nothing but short lines: the last of them is the text. */
function restore(state: Composing): void {
  const title = state.titles.pop();
  if (!title) return;
  const index = state.left.findIndex(({ line, reason }) => line === title.line && reason === 'title');
  state.left.splice(index, 1);
  state.heading = undefined;
  open(state, title);
}

/** What only says what kind of paper it is. */
const ofPaper =
  /(?:动态|情况|汇报|报告|简报|信息|工作|材料|的?函|通知|文件|报送单|快报|专报|总结|小结|进展)(?:[（(].*[）)])?$|^[（(]/;

/** The last line above the first item is its heading: below the title of the paper, or where that holds one item. */
function withHeading(pieces: readonly Rough[], titles: readonly TextPart[]): readonly Rough[] {
  const [first] = pieces;
  const title = titles.at(-1);
  const isAlone = pieces.filter(({ body }) => body.kind === 'item').length === 1;
  if (!title || ofPaper.test(title.text) || (titles.length === 1 && !isAlone)) return pieces;
  if (first?.body.kind !== 'item' || first.body.heading) return pieces;
  return [{ ...first, body: { ...first.body, heading: title } }, ...pieces.slice(1)];
}

const firstLine = (parts: readonly Part[]): string => {
  const first = parts.find(({ kind }) => kind === 'text');
  return first?.kind === 'text' ? first.text : '';
};

function dayIn(parts: readonly Part[], end: number, issued: Day | undefined): { day?: Day } {
  const lines = [...parts.slice(end), ...parts.slice(0, end).reverse()].flatMap((part) =>
    part.kind === 'text' ? part.text : [],
  );
  for (const text of lines) {
    const day = dayOfLine(text, issued) ?? dayOfLine(text.split(/[\s\u3000]+/).at(-1) ?? '', issued);
    if (day && (isDayLine(text) || !hasEndMark(text))) return { day };
  }
  return {};
}
