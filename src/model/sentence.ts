/** An item's parts joined into the paragraphs they print as (contract 2.2, 条目). */

import { sharesLast } from '../people/posts.ts';
import type { Item, ItemList, Leader, PartName } from './bulletin.ts';
import { shortOrLiteral } from './dates.ts';
import { endsInMark, inBrackets, joinWith, withoutBrackets } from './names.ts';

/** A stretch of a paragraph in one look. `lead` is the heading level of a head that opens the paragraph, 0 in bulletins. */
interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly lead?: number;
}
export interface ItemParagraph {
  /** Set where the head stands on a line of its own: the heading level, 0 in bulletins. */
  readonly heading?: number;
  readonly spans: readonly Span[];
}

/** Every item of a list as paragraphs; run-on items join into one. */
export function itemParagraphs(list: ItemList): readonly ItemParagraph[] {
  const each = list.items.map((item) => paragraphsOf(item, list.level));
  if (list.layout !== 'run-on') return each.flat();
  const spans = each.flatMap((paragraphs) => paragraphs.flatMap((paragraph) => paragraph.spans));
  return spans.length > 0 ? [{ spans }] : [];
}

function paragraphsOf(item: Item, level: number): readonly ItemParagraph[] {
  const [first = '', ...rest] = item.text;
  const body = bodySpans(item, first);
  const tail = tailSpans(item);
  const nested = item.items ? itemParagraphs(item.items) : [];
  const runsOn = item.items?.layout === 'run-on';
  const last = runsOn ? [...nested.flatMap((paragraph) => paragraph.spans), ...tail] : tail;
  const alone = body.length === 0 && rest.length === 0 && last.length === 0;
  const head = headSpans(alone ? { ...item, separator: '' } : item, level);
  // A head with nothing behind it but items below is the heading of these.
  const ownLine = head.length > 0 && (item.separator === '\n' || (alone && level > 0 && nested.length > 0));
  const paragraphs: ItemParagraph[] = [];
  if (ownLine) paragraphs.push({ heading: level, spans: head });
  const texts = [ownLine ? body : [...head, ...body], ...rest.map((text) => [plain(text)])];
  texts.forEach((spans, index) => {
    const all = index === texts.length - 1 ? [...spans, ...last] : spans;
    if (all.length > 0) paragraphs.push({ spans: all });
  });
  return runsOn ? paragraphs : [...paragraphs, ...nested];
}

function headSpans(item: Item, level: number): Span[] {
  const isBold = item.bold.includes('head');
  const lead = (text: string, bold: boolean): Span => ({ text, bold, ...(level > 0 || bold ? { lead: level } : {}) });
  if (item.head === undefined) return item.marker === '' ? [] : [lead(item.marker, false)];
  const separator = item.separator === '\n' ? '' : item.separator;
  const mark = lead(`${item.marker}${item.head}${separator === '。' ? separator : ''}`, isBold);
  return separator === '' || separator === '。' ? [mark] : [mark, plain(separator)];
}

/** `date，post leader text`, or with a unit `unit post leader date text`, or the author's own order. */
function bodySpans(item: Item, text: string): Span[] {
  const order = partOrder(item);
  const spans: Span[] = [];
  for (const part of order) {
    const more = partSpans(item, part, text, order);
    if (more.length === 0) continue;
    spans.push(...more);
    // A date that opens a sentence is set off by a comma; inside one it is not.
    const opens = part === 'date' && spans.length === more.length;
    if (opens && order.slice(order.indexOf(part) + 1).some((next) => says(item, next, text))) {
      const following = order.slice(order.indexOf(part) + 1).find((next) => says(item, next, text));
      if (!endsInMark(more[0]?.text ?? '') && !(following === 'text' && /^[，、；：。]/.test(text)))
        spans.push(plain('，'));
    }
  }
  return spans;
}

const withUnit: readonly PartName[] = ['unit', 'post', 'leader', 'date', 'text'];
const withoutUnit: readonly PartName[] = ['date', 'post', 'leader', 'text'];

/** The author's order first; what it leaves out follows in the usual order, so that nothing is lost. */
function partOrder(item: Item): readonly PartName[] {
  const usual = item.unit === undefined ? withoutUnit : withUnit;
  if (!item.order) return usual;
  const chosen = item.order.filter((part) => part !== 'head');
  return [...chosen, ...usual.filter((part) => !chosen.includes(part as (typeof chosen)[number]))];
}

function says(item: Item, part: PartName, text: string): boolean {
  return partSpans(item, part, text, withUnit).length > 0;
}

function partSpans(item: Item, part: PartName, text: string, order: readonly PartName[]): Span[] {
  const span = (value: string | undefined): Span[] =>
    value === undefined || value === '' ? [] : [{ text: value, bold: item.bold.includes(part) }];
  switch (part) {
    case 'date':
      return span(item.date && shortOrLiteral(item.date));
    case 'unit':
      return span(item.unit);
    case 'post':
      return span(item.post === undefined ? undefined : afterUnit(item, item.post, order));
    case 'leader':
      return item.leaders.flatMap((leader, index) => leaderSpans(item, leader, index, order));
    case 'text':
      return span(text);
    case 'head':
      return [];
  }
}

function leaderSpans(item: Item, leader: Leader, index: number, order: readonly PartName[]): Span[] {
  const post =
    leader.post === undefined
      ? undefined
      : index === 0 && item.post === undefined
        ? afterUnit(item, leader.post, order)
        : leader.post;
  return [
    ...(index > 0 ? [plain('、')] : []),
    ...(post === undefined || post === '' ? [] : [{ text: post, bold: item.bold.includes('post') }]),
    { text: leader.name, bold: item.bold.includes('leader') },
  ];
}

/** The post without the 县, 区 or 市 that the unit right before it already ends in. */
function afterUnit(item: Item, post: string, order: readonly PartName[]): string {
  const next = order[order.indexOf('unit') + 1];
  const adjacent = next === 'post' || (next === 'leader' && item.post === undefined);
  return item.unit !== undefined && order.includes('unit') && adjacent && sharesLast(item.unit, post)
    ? post.slice(1)
    : post;
}

/** （县林业局牵头，县财政局配合，6月底前完成）, then who sent it. */
function tailSpans(item: Item): Span[] {
  const source = item.source === undefined ? [] : [plain(inBrackets(item.source, '（）'))];
  return [...responsibleSpans(item), ...source];
}

function responsibleSpans(item: Item): Span[] {
  const whole = item.bold.includes('responsible');
  const units = whole || item.bold.includes('responsibleUnits');
  const parts: Span[][] = item.responsible.map((duty) => [
    { text: joinWith('、', duty.units), bold: units },
    { text: duty.duty, bold: whole },
  ]);
  const words = [item.responsibleText, item.deadline].flatMap((text) => text ?? []);
  const [only] = words;
  if (parts.length + words.length === 0) return [];
  if (parts.length === 0 && words.length === 1) return [{ text: inBrackets(only ?? '', '（）'), bold: whole }];
  const mark = (text: string): Span => ({ text, bold: whole });
  // Brackets of the author's own round one part would stand doubled in those round all.
  const bare = words.map(withoutBrackets).filter((text) => text !== '');
  parts.push(...bare.map((text) => [mark(text)]));
  const joined = parts.flatMap((spans, index) => {
    const before = parts[index - 1]?.at(-1)?.text;
    return before === undefined || endsInMark(before) ? spans : [mark('，'), ...spans];
  });
  return [mark('（'), ...joined, mark('）')];
}

const plain = (text: string): Span => ({ text, bold: false });
