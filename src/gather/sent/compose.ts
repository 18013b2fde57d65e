/** The lines of a contribution → what of it prints, in the order of the file, and every line that does not (rules 3 to 5, 7, 8, 10). */

import type { Day } from '../../calendar.ts';
import type { UnitList } from '../../people/unit-list.ts';
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
  withoutHeadingMarks,
} from './lines.ts';
import type { Part, PicturePart, TablePart, TextPart } from './parts.ts';
import type { LeftOut, LeftOutReason } from './types.ts';
import { unitOfLine, unitsNamed } from './unit-names.ts';

/** What prints, before it is known for which unit and section where the file does not say. */
export interface Rough {
  /** As a line of the file says. */
  readonly unit?: string;
  readonly section?: string;
  readonly body:
    | RoughItem
    | { readonly kind: 'table'; readonly table: TablePart; readonly caption?: TextPart }
    | RoughPicture;
}
export interface RoughItem {
  readonly kind: 'item';
  readonly heading?: TextPart;
  readonly lines: readonly TextPart[];
}
interface RoughPicture {
  readonly kind: 'picture';
  readonly picture: PicturePart;
  readonly caption?: TextPart;
}

export interface Composed {
  readonly pieces: readonly Rough[];
  readonly leftOut: readonly LeftOut[];
  /** Lines that say a text was wrong, and the item before. */
  readonly corrections: readonly { readonly line: TextPart; readonly said: string; readonly after?: RoughItem }[];
  /** What tells whose it is: the first line, and the line that signs it. */
  readonly first: string;
  readonly signature: string;
  readonly day?: Day;
  /** Of a line 供稿：县应急局. */
  readonly source?: { readonly line: TextPart; readonly name: string };
  /** Who it is sent to, where that is everybody. */
  readonly toAll?: TextPart;
  /** A line that asks others to do something. */
  readonly asks?: TextPart;
}

export interface Ways {
  readonly units: UnitList;
  readonly sections: readonly string[];
  readonly issued: Day | undefined;
  /** The standing head a line begins with, in the section it stands in. */
  headOf(text: string, section: string | undefined): string | undefined;
}

export function compose(parts: readonly Part[], ways: Ways): Composed {
  const { units, issued } = ways;
  const isChat = parts.some(({ kind, ...part }) => kind === 'text' && isChatHeader((part as TextPart).text));
  const left: LeftOut[] = [];
  const corrections: { line: TextPart; said: string; after?: RoughItem }[] = [];
  const pieces: Rough[] = [];
  const drop = (part: TextPart, reason: LeftOutReason): void => {
    left.push({ reason, line: part.line, to: part.line, text: part.text });
  };
  const end = tailOf(parts, ways, isChat);
  for (const part of parts.slice(end)) if (part.kind === 'text') drop(part, tailReason(part.text, ways, isChat));

  const current: { unit?: string; section?: string } = {};
  let item: { kind: 'item'; heading?: TextPart; lines: TextPart[] } | undefined;
  let lately: RoughItem | undefined;
  let heading: TextPart | undefined;
  let level: string | undefined;
  let nested: string | undefined;
  const open = (line: TextPart): void => {
    item = { kind: 'item', ...(heading && { heading }), lines: [line] };
    lately = item;
    heading = undefined;
    nested = undefined;
    pieces.push({ ...current, body: item });
  };
  const close = (): void => {
    item = undefined;
    nested = undefined;
  };
  const say = (part: TextPart): boolean => {
    const found = headingIn(part.text, ways);
    if (!found) return false;
    Object.assign(current, found);
    level = undefined;
    close();
    drop(part, 'heading');
    return true;
  };
  /** Lines that may head the first item, until a paragraph comes. */
  const titles: TextPart[] = [];
  let inHead = true;
  let toAll: TextPart | undefined;
  let asks: TextPart | undefined;

  for (let index = 0; index < end; index += 1) {
    const part = parts[index] as Part;
    if (part.kind === 'picture') {
      const next = parts[index + 1];
      const caption = next?.kind === 'text' && isCaption(next) ? next : undefined;
      if (caption) index += 1;
      pieces.push({ ...current, body: { kind: 'picture', picture: part, ...(caption && { caption }) } });
      close();
      inHead = false;
      continue;
    }
    if (part.kind === 'table') {
      pieces.push({ ...current, body: { kind: 'table', table: part, ...(heading && { caption: heading }) } });
      heading = undefined;
      close();
      inHead = false;
      continue;
    }
    const { text } = part;
    if (!asks && asksOthers(text)) asks = part;
    const wrong = correction(text);
    if (wrong !== undefined && (isChat || !dayHead(text, issued))) {
      corrections.push({ line: part, said: wrong, ...(lately && { after: lately }) });
      drop(part, 'correction');
      continue;
    }
    const reason = reasonOf(text, isChat);
    if (reason !== undefined) {
      drop(part, reason);
      if (reason === 'chat') close();
      continue;
    }
    if (isSignatureAt(parts, index, ways)) {
      drop(part, 'signature');
      continue;
    }
    if (isDayLine(text)) {
      drop(part, 'day');
      continue;
    }
    if (say(part)) continue;
    if (isAttachment(text) && !hasEndMark(text)) {
      drop(part, 'attachment');
      continue;
    }
    const next = nextParagraph(parts, index, end);
    if (inHead) {
      if (isSalutation(text)) {
        if (isToAll(text)) toAll = part;
        drop(part, 'salutation');
        titles.length = 0;
        continue;
      }
      if (looksLikeHeading(text) && next?.kind === 'text' && part.number === undefined && !numberedIn(text)) {
        titles.push(part);
        drop(part, 'title');
        continue;
      }
    }
    const before = parts[index + 1];
    if (looksLikeHeading(text) && (before?.kind === 'table' || (next?.kind === 'text' && index + 1 < end))) {
      // A line of its own before a table is its caption, before a paragraph the heading of that.
      if (heading) drop(heading, 'title');
      heading = part;
      close();
      continue;
    }
    inHead = false;
    const number = numberOf(part);
    const isSub =
      number !== undefined &&
      item !== undefined &&
      (nested === number.level || /[：:]$/.test(item.lines.at(-1)?.text ?? ''));
    if (number && isSub && item) {
      nested = number.level;
      item.lines.push(part);
      continue;
    }
    if (number && (level === undefined || level === number.level)) {
      level = number.level;
      drop({ ...part, text: number.mark.trim() }, 'number');
      open(withoutNumber(part, number.mark));
      continue;
    }
    const begins =
      !item ||
      heading !== undefined ||
      ways.headOf(text, current.section) !== undefined ||
      (!number &&
        (dayHead(text, issued) !== undefined || unitsNamed(text, units)[0]?.start === 0) &&
        !isBare(item.lines, issued));
    if (begins) open(part);
    else item?.lines.push(part);
  }
  if (heading) drop(heading, 'title');
  if (pieces.length === 0) restore(titles.at(-1), left, open);
  const own = titles.length === 1 && pieces.length === 1 ? titles[0] : undefined;
  const all = left.sort((a, b) => a.line - b.line);
  return {
    pieces: own ? withHeading(pieces, own) : pieces,
    leftOut: all,
    corrections,
    first: firstLine(parts),
    signature: all
      .filter(({ reason }) => reason === 'signature')
      .map(({ text }) => text)
      .join('\n'),
    ...dayIn(parts, end, issued),
    ...sourceIn(all),
    ...(toAll && { toAll }),
    ...(asks && { asks }),
  };
}

/** A heading, without text below it yet: 召开调度会。 */
const isBare = (lines: readonly TextPart[], issued: Day | undefined): boolean =>
  lines.length === 1 && Array.from(lines[0]?.text ?? '').length <= 20 && !dayHead(lines[0]?.text ?? '', issued);

const isChatHeader = (text: string): boolean => reasonOf(text, false) === 'chat' && /\d[:：]\d{2}/.test(text);

/** 图为…, 图1, or centred below a picture. */
const isCaption = ({ text, align }: TextPart): boolean =>
  Array.from(text).length <= 60 && (/^图/.test(text) || (align === 'center' && !/[。；]$/.test(text)));

function numberOf(part: TextPart) {
  const typed = numberedIn(part.text);
  if (typed || part.number === undefined) return typed;
  const counted = numberedIn(part.number) ?? { level: '●', isFirst: false };
  return { ...counted, mark: '' };
}

const withoutNumber = (part: TextPart, mark: string): TextPart => {
  const { number: _, ...rest } = part;
  return { ...rest, text: part.text.slice(mark.length), cut: part.cut + Array.from(mark).length };
};

/** The next line that is text. */
function nextParagraph(parts: readonly Part[], index: number, end: number): Part | undefined {
  for (let at = index + 1; at < end; at += 1) {
    const part = parts[at] as Part;
    if (part.kind !== 'text' || reasonOf(part.text, false) === undefined) return part;
  }
  return undefined;
}

/** A line that is a unit or a section, and nothing besides. */
function headingIn(text: string, { units, sections }: Ways): { unit: string } | { section: string } | undefined {
  if (Array.from(text).length > 40 || /[。；，]/.test(text)) return undefined;
  const bare = withoutHeadingMarks(text);
  const section = sections.find((title) => title === bare);
  if (section !== undefined) return { section };
  const unit = unitOfLine(bare, units);
  return unit === undefined ? undefined : { unit };
}

const office =
  /(?:办|办公室|局|委|委员会|党委|党工委|政府|厅|部|处|中心|支队|大队|公司|院|管委会|指挥部|专班|专委会|街道|镇|乡)(?:[（(](?:盖章|公章|章)[）)])?$/;

/** A unit, or an office by its last word, with or without a day behind it. */
function isSignature(text: string, { units }: Ways): boolean {
  const bare = text.replace(/[\s\u3000]+[（(]?[\d〇○零一二三四五六七八九]{4}[年.．/-].*$/, '').trim();
  if (Array.from(bare).length > 40 || hasEndMark(bare) || /[，。；：]/.test(bare)) return false;
  return unitOfLine(bare, units) !== undefined || office.test(bare);
}

/** A unit right before a day, in the middle of a file that several have written. */
function isSignatureAt(parts: readonly Part[], index: number, ways: Ways): boolean {
  const [part, next, before] = [parts[index], parts[index + 1], parts[index - 1]];
  if (part?.kind !== 'text' || before?.kind !== 'text' || next?.kind !== 'text') return false;
  return isDayLine(next.text) && isSignature(part.text, ways) && hasEndMark(before.text);
}

function tailReason(text: string, ways: Ways, isChat: boolean): LeftOutReason {
  const known = reasonOf(text, isChat);
  if (known) return known;
  if (isDayLine(text)) return 'day';
  return isSignature(text, ways) ? 'signature' : 'attachment';
}

/** Where the tail begins: lines from the end on that are none of the text. One line is always left. */
function tailOf(parts: readonly Part[], ways: Ways, isChat: boolean): number {
  let end = parts.length;
  for (; end > 0; end -= 1) {
    const part = parts[end - 1];
    if (part?.kind !== 'text') break;
    const { text } = part;
    const isTail =
      correction(text) === undefined &&
      (reasonOf(text, isChat) !== undefined ||
        isDayLine(text) ||
        (isSignature(text, ways) && end > 1) ||
        isInAttachments(parts, end - 1));
    if (!isTail) break;
  }
  return end;
}

/** 附件：1.清单, or one of the lines below it. */
function isInAttachments(parts: readonly Part[], index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const part = parts[at];
    if (part?.kind !== 'text') return false;
    if (isAttachment(part.text)) return true;
    if (hasEndMark(part.text) || numberOf(part) === undefined) return false;
  }
  return false;
}

/** Nothing but short lines: the last of them is the text. */
function restore(title: TextPart | undefined, left: LeftOut[], open: (line: TextPart) => void): void {
  if (!title) return;
  const index = left.findIndex(({ line, reason }) => line === title.line && reason === 'title');
  if (index >= 0) left.splice(index, 1);
  open(title);
}

/** The title of a paper that holds one item is that item's heading, unless it only says what kind of paper it is. */
const ofPaper =
  /(?:动态|情况|汇报|报告|简报|信息|工作|材料|的?函|通知|报送单|快报|专报|总结|小结|进展)(?:[（(].*[）)])?$/;
function withHeading(pieces: readonly Rough[], title: TextPart): readonly Rough[] {
  const [first] = pieces;
  if (first?.body.kind !== 'item' || first.body.heading || ofPaper.test(title.text)) return pieces;
  return [{ ...first, body: { ...first.body, heading: title } }];
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

/** 供稿：县应急局 says who sent it; a person there is only to be asked. */
function sourceIn(left: readonly LeftOut[]): { source?: NonNullable<Composed['source']> } {
  for (const { reason, text, line } of left) {
    const [, name] =
      reason === 'contact'
        ? (/^[（(]?供\s*稿(?:人|单位)?[\s\u3000]*[：:][\s\u3000]*([^）)\s]{3,20})[）)]?$/.exec(text) ?? [])
        : [];
    if (name !== undefined && office.test(name))
      return { source: { name, line: { kind: 'text', text, cut: text.indexOf(name), line } } };
  }
  return {};
}
