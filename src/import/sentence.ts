/** One sentence of a bulletin → the keys of its item, where they print as it stands; else the text alone. */

import type { BoldPart } from '../model/bulletin.ts';
import { postsIn, sharesLast, splitUnit } from '../people/posts.ts';
import { titledNames, titleEnds } from '../people/titles.ts';
import type { Item } from '../schema/item.ts';
import { dayPart } from './day-part.ts';
import type { Ground } from './ground.ts';
import { boldIn, isBoldAll, type TextLine, written } from './source-line.ts';

type Line = Pick<TextLine, 'text' | 'bold'>;

/** An item, and which of its parts stand in bold. */
export interface Parsed {
  readonly item: Item;
  readonly present: readonly BoldPart[];
  readonly bold: readonly BoldPart[];
  /** Its parts were told apart. */
  readonly isKeyed: boolean;
}

/** A line, or a stretch of one. */
export function sentenceIn(line: Line, from: number, to: number, ground: Ground): Parsed {
  return keyed(line, from, to, ground) ?? plainSentence(line, from, to);
}

const keyed = (line: Line, from: number, to: number, ground: Ground): Parsed | undefined =>
  byDay(line, from, to, ground) ?? byUnit(line, from, to, ground) ?? byHead(line, from, to);

export const plainSentence = (line: Line, from = 0, to = line.text.length): Parsed => ({
  item: { text: written(line, from, to) },
  present: [],
  bold: [],
  isKeyed: false,
});

/** 3月5日，市委常委**某某**赴…: day, post, leader, text. */
function byDay(line: Line, from: number, to: number, ground: Ground): Parsed | undefined {
  const text = line.text.slice(from, to);
  const day = dayPart(text, ground.issued);
  if (!day || text[day.length] !== '，') return undefined;
  if (isBoldAny(line, from, from + day.length + 1)) return undefined;
  const start = from + day.length + 1;
  const person = personAt(line, start, to, ground);
  const rest = person?.end ?? start;
  if (rest >= to) return undefined;
  const own = written(line, rest, to);
  // A day before words that open with a mark has no comma of ours.
  if (!person && /^[，、；：。]/.test(own)) return undefined;
  return {
    item: { date: day.value, ...(person && { post: person.post, leader: [{ name: person.name }] }), text: own },
    present: person ? ['leader'] : [],
    bold: person?.isBold ? ['leader'] : [],
    isKeyed: true,
  };
}

const isBoldAny = (line: Line, from: number, to: number): boolean => boldIn(line, from, to).length > 0;

interface Person {
  readonly post: string;
  readonly name: string;
  readonly isBold: boolean;
  readonly end: number;
}

/** A post and who holds it, right at a place of the line; its post stands plain. */
function personAt(line: Line, start: number, to: number, { people }: Ground): Person | undefined {
  const text = line.text.slice(start, to);
  const prose = { text, isBold: (at: number) => isBoldAny(line, start + at, start + at + 1) };
  for (const found of titledNames(prose)) {
    if (found.titleStart !== 0 || found.start === 0) break;
    return personOf(line, start, found);
  }
  const title = titleEnds(text).findLast((end) => /^[\p{Script=Han}、]{2,40}$/u.test(text.slice(0, end)));
  if (title === undefined) return undefined;
  const name = [4, 3, 2].map((length) => text.slice(title, title + length)).find((one) => people.has(one));
  return name === undefined ? undefined : personOf(line, start, { start: title, end: title + name.length });
}

function personOf(
  line: Line,
  from: number,
  { start, end }: { readonly start: number; readonly end: number },
): Person | undefined {
  if (isBoldAny(line, from, from + start)) return undefined;
  return {
    post: line.text.slice(from, from + start),
    name: line.text.slice(from + start, from + end),
    isBold: isBoldAll(line, from + start, from + end),
    end: from + end,
  };
}

/** **青石县**委副书记、县长某某3月4日主持…, 江华县10月12日召开…: unit, post, leader, day, text. */
function byUnit(line: Line, from: number, to: number, ground: Ground): Parsed | undefined {
  const unit = boldUnit(line, from, to) ?? namedUnit(line, from, to, ground);
  if (!unit) return undefined;
  const { name, isBold } = unit;
  let at = from + name.length;
  const person = personAt(line, at, to, ground);
  let post: string | undefined;
  if (person) {
    // 青石县委副书记: what both share stands in the text once.
    post = /^(?:委|长|人民政府|政府|人大|政协|纪委|监委)/.test(person.post)
      ? `${name.at(-1)}${person.post}`
      : person.post;
    if (!post.startsWith(person.post[0] as string) && !sharesLast(name, post)) return undefined;
    at = person.end;
  }
  const day = dayPart(line.text.slice(at, to), ground.issued);
  if (day && !isBoldAny(line, at, at + day.length)) at += day.length;
  const own = written(line, at, to);
  if (own === '' || /^[，、；：。\s]/.test(own) || (!person && !day && !isBold)) return undefined;
  if (post !== undefined && sharesLast(name, post) && person?.post === post) return undefined;
  return {
    item: {
      unit: name,
      ...(person && post !== undefined && { post, leader: [{ name: person.name }] }),
      ...(day && { date: day.value }),
      text: own,
    },
    present: ['unit', ...(person ? (['leader'] as const) : [])],
    bold: [...(isBold ? (['unit'] as const) : []), ...(person?.isBold ? (['leader'] as const) : [])],
    isKeyed: true,
  };
}

/** 市应急管理局 10月12日，…: a unit apart from the day. */
function byHead(line: Line, from: number, to: number): Parsed | undefined {
  const head = /^\p{Script=Han}{3,14}(?=[ \u3000]\d{1,2}月\d{1,2}日)/u.exec(line.text.slice(from, to))?.[0];
  if (head === undefined) return undefined;
  const end = from + head.length;
  return {
    item: { head, separator: line.text[end] === ' ' ? 'half-blank' : 'blank', text: written(line, end + 1, to) },
    present: ['head'],
    bold: isBoldAll(line, from, end) ? ['head'] : [],
    isKeyed: true,
  };
}

interface Unit {
  readonly name: string;
  readonly isBold: boolean;
}

const unitEnd = /(?:县|区|市|州|旗|镇|乡|街道|局|办|委|厅|部|处|中心|支队|大队|总队|公司|院|站|所)$/;

/** The words in bold that a sentence begins with. */
function boldUnit(line: Line, from: number, to: number): Unit | undefined {
  const [first] = boldIn(line, from, to);
  if (!first || first.start > from || first.end >= to) return undefined;
  const name = line.text.slice(from, first.end);
  return /^[\p{Script=Han}（）·]{2,20}$/u.test(name) && unitEnd.test(name) ? { name, isBold: true } : undefined;
}

/** One of the list; or the place in whose name somebody holds a post, or on whose name a day follows. */
function namedUnit(line: Line, from: number, to: number, ground: Ground): Unit | undefined {
  const text = line.text.slice(from, to);
  if (isBoldAny(line, from, from + 2)) return undefined;
  const known = [...ground.units].filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (known !== undefined) return { name: known, isBold: false };
  const place =
    /^(?:\p{Script=Han}{1,6}?(?:县|区|市|镇|乡|街道|自治县|开发区|经开区|管理区|高新区))(?=\d{1,2}月\d{1,2}日)/u.exec(
      text,
    )?.[0];
  if (place !== undefined) return { name: place, isBold: false };
  const person = personAt(line, from, to, ground);
  if (!person) return undefined;
  const { unit: county } = splitUnit(
    postsIn(person.post).map((one) => one.text),
    ground.units,
  );
  const zone =
    /^\p{Script=Han}{2,6}?(?:经开区|管理区|高新区|开发区|园区|镇|乡|街道)(?=党|管委会|工委|镇长|乡长|人大|办事处)/u.exec(
      person.post,
    )?.[0];
  const office = /^市\p{Script=Han}{2,8}?(?:局|支队|委员会|中心|集团)(?=党|局长|支队长|主任|副)/u.exec(
    person.post,
  )?.[0];
  const name = zone ?? county ?? office;
  return name === undefined || name === person.post ? undefined : { name, isBold: false };
}

/** Where the sentences of a paragraph begin that are items of their own: behind the first. */
export function itemStarts(line: Line, ground: Ground): readonly number[] {
  const { text } = line;
  const starts: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[。！？；][”’）》」]*(?=[\p{Script=Han}\d])/gu)) {
    const at = index + mark.length;
    if (opensItem(line, at, ground)) starts.push(at);
  }
  return starts;
}

/** A day and a comma, a unit in bold, or a unit or post with a name and its day. */
export function opensItem(line: Line, at: number, ground: Ground): boolean {
  const { text } = line;
  // What begins an item stands at its beginning.
  const to = Math.min(text.length, at + opening);
  const parsed = keyed(line, at, to, ground);
  if (!parsed) return looselyOpens(text.slice(at, to));
  const { item } = parsed;
  return (
    item.unit !== undefined ||
    item.head !== undefined ||
    item.leader !== undefined ||
    /^\p{Script=Han}{2,}/u.test(item.text ?? '')
  );
}

const opening = 200;

/** Blanks of a scan stand in it: it is one all the same. */
const looselyOpens = (text: string): boolean =>
  /^\d{1,2} ?月 ?\d{1,2} ?日(?:上午|下午|晚)?，[\p{Script=Han}]/u.test(text) ||
  /^[\p{Script=Han}、（）]{4,40}? ?\d{1,2} ?月 ?\d{1,2} ?日/u.test(text);
