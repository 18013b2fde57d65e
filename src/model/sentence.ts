/** An item's parts joined into the paragraphs they print as (contract 2.2, 条目). */

import type { Path } from '../diagnostic.ts';
import { computedFrom, further, lineAt, type Origin, originAt, type Part } from '../origin.ts';
import { sharesLast } from '../people/posts.ts';
import type { Item, ItemList, ItemTexts, Leader, PartName } from './bulletin.ts';
import { shortOrLiteral } from './dates.ts';
import { around, endsInMark, inBrackets, joinedParts, withEnding, withoutBrackets } from './names.ts';

/** A stretch of a paragraph in one look, in parts. `lead` is the heading level of a head that opens the paragraph, 0 in bulletins. */
interface Span {
  readonly parts: readonly Part[];
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

/** Its paragraphs in a row, without bold. */
export const printedText = (list: ItemList): string =>
  itemParagraphs(list)
    .flatMap(({ spans }) => spans.flatMap(({ parts }) => parts.map(({ text }) => text)))
    .join('');

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
  const texts = [
    ownLine ? body : [...head, ...body],
    ...rest.map((text, index) => [
      { parts: [{ text, origin: lineAt([...item.path, 'text'], index + 1) }], bold: false },
    ]),
  ];
  texts.forEach((spans, index) => {
    const all = index === texts.length - 1 ? [...spans, ...last] : spans;
    if (all.length > 0) paragraphs.push({ spans: all });
  });
  return runsOn ? paragraphs : [...paragraphs, ...nested];
}

function headSpans(item: Item, level: number): Span[] {
  const isBold = item.bold.includes('head');
  const lead = (parts: readonly Part[], bold: boolean): Span => ({
    parts,
    bold,
    ...(level > 0 || bold ? { lead: level } : {}),
  });
  const marker: readonly Part[] = item.marker === '' ? [] : [markerPart(item)];
  // Without a head there is nothing to set off: number and sentence are one, and stand in one face.
  if (item.head === undefined) return marker.length === 0 ? [] : [{ parts: marker, bold: false }];
  const separator = item.separator === '\n' ? '' : item.separator;
  const end = separator === '。' ? [{ text: separator }] : [];
  const mark = lead([...marker, { text: item.head, origin: at(item, 'head') }, ...end], isBold);
  return separator === '' || separator === '。' ? [mark] : [mark, plain(separator)];
}

const markerPart = ({ marker, markerGiven, path }: Item): Part =>
  markerGiven ? { text: marker, origin: originAt([...path, 'marker']) } : { text: marker };

const at = (item: Item, ...steps: Path): Origin => originAt([...item.path, ...steps]);

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
    const following = opens && order.slice(order.indexOf(part) + 1).find((next) => says(item, next, text));
    if (!following || endsInMark(textOf(more[0]))) continue;
    if (!(following === 'text' && /^[，、；：。]/.test(text))) spans.push(plain('，'));
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
  const span = (value: string | undefined, origin: Origin): Span[] => own(item, part, value ?? '', origin);
  switch (part) {
    case 'date': {
      const path = [...item.path, 'date'];
      return span(item.date && shortOrLiteral(item.date), item.date?.day ? computedFrom(path) : originAt(path));
    }
    case 'unit':
      return span(item.unit, at(item, 'unit'));
    case 'post':
      return item.post === undefined ? [] : postSpan(item, item.post, at(item, 'post'), order);
    case 'leader':
      return item.leaders.flatMap((leader, index) => leaderSpans(item, leader, index, order));
    case 'text':
      return textSpans(item, text);
    case 'head':
      return [];
  }
}

/** A name that a sent text says looks as it would under a key of its own. */
function textSpans(item: Item, text: string): Span[] {
  const origin = lineAt([...item.path, 'text'], 0);
  const { part = 'unit', spans = [] } = item.from?.names ?? {};
  if (!item.bold.includes(part) || item.bold.includes('text')) return own(item, 'text', text, origin);
  const found: Span[] = [];
  const add = (start: number, end: number, bold: boolean): void => {
    if (end > start) found.push({ parts: [{ text: text.slice(start, end), origin: further(origin, start) }], bold });
  };
  let at = 0;
  for (const { start, end } of spans.filter((one) => one.end <= text.length)) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return found;
}

function leaderSpans(item: Item, { name, post }: Leader, index: number, order: readonly PartName[]): Span[] {
  const origin = at(item, 'leader', index, 'post');
  const isFirst = index === 0 && item.post === undefined;
  return [
    ...(index > 0 ? [plain('、')] : []),
    ...(post === undefined ? [] : isFirst ? postSpan(item, post, origin, order) : own(item, 'post', post, origin)),
    { parts: [{ text: name, origin: at(item, 'leader', index, 'name') }], bold: item.bold.includes('leader') },
  ];
}

const own = (item: Item, part: PartName, text: string, origin: Origin): Span[] =>
  text === '' ? [] : [{ parts: [{ text, origin }], bold: item.bold.includes(part) }];

/** The post without the 县, 区 or 市 that the unit right before it already ends in. */
function postSpan(item: Item, post: string, origin: Origin, order: readonly PartName[]): Span[] {
  const next = order[order.indexOf('unit') + 1];
  const adjacent = next === 'post' || (next === 'leader' && item.post === undefined);
  const isShared = item.unit !== undefined && order.includes('unit') && adjacent && sharesLast(item.unit, post);
  return isShared ? own(item, 'post', post.slice(1), further(origin, 1)) : own(item, 'post', post, origin);
}

/** （县林业局牵头，县财政局配合，6月底前完成）, then who sent it. */
function tailSpans(item: Item): Span[] {
  const texts = textKeys.flatMap((key): Span[] => {
    const text = placeOfText[key] === 'behind' ? item[key] : undefined;
    if (text === undefined) return [];
    return [{ parts: around([{ text, origin: at(item, key) }], inBrackets(text, '（）')), bold: false }];
  });
  return [...responsibleSpans(item), ...texts];
}

/** Where each text of an item stands; those behind it follow in this order, each in brackets. One that is forgotten does not compile. */
const placeOfText: { readonly [K in keyof ItemTexts]-?: 'head' | 'sentence' | 'behind' } = {
  head: 'head',
  unit: 'sentence',
  post: 'sentence',
  source: 'behind',
};
export const textKeys = Object.keys(placeOfText) as readonly (keyof ItemTexts)[];

/** A duty that is a noun (牵头单位, 责任人) stands before its units with ：, any other behind them (县林业局牵头). */
const isNoun = (duty: string): boolean => /(?:单位|部门|人|领导)[：:]?$/.test(duty);
/** The same said in words. */
const saysNoun = (text: string): boolean => /(?:单位|部门|人|领导)[：:]/.test(text);
const dueLabel = '完成时限：';

interface Group {
  readonly spans: readonly Span[];
  /** Parted from its neighbours by ；. */
  readonly noun: boolean;
}

function responsibleSpans(item: Item): Span[] {
  const whole = item.bold.includes('responsible');
  const units = whole || item.bold.includes('responsibleUnits');
  const groups = item.responsible.map((duty): Group => dutyGroup(item, duty, { whole, units }));
  const { responsibleText, deadline } = item;
  const words = [
    { text: responsibleText, origin: at(item, 'responsible') },
    { text: deadline, origin: deadlineOrigin(item) },
  ].flatMap(({ text, origin }) => (text === undefined ? [] : [{ text, origin }]));
  const [only] = words;
  if (groups.length + words.length === 0) return [];
  if (groups.length === 0 && words.length === 1 && only)
    return [{ parts: around([only], inBrackets(only.text, '（）')), bold: whole }];
  const mark = (text: string): Span => ({ parts: [{ text }], bold: whole });
  const inNouns = groups.some(({ noun }) => noun) || saysNoun(responsibleText ?? '');
  // Brackets of the author's own round one part would stand doubled in those round all.
  for (const { text, origin } of words) {
    const bare = withoutBrackets(text);
    const start = text.indexOf(bare);
    const part = { text: bare, origin: start < 0 ? { ...origin, computed: true as const } : further(origin, start) };
    const isLabelled = inNouns && text === deadline && !/^[^，。；]{0,4}时[限间][：:]/.test(bare);
    const parts = isLabelled ? [{ text: dueLabel }, part] : [part];
    if (bare !== '') groups.push({ spans: [{ parts, bold: whole }], noun: inNouns });
  }
  const joined = groups.flatMap(({ spans, noun }, index) => {
    const before = groups[index - 1];
    return before === undefined || endsInMark(textOf(before.spans.at(-1)))
      ? spans
      : [mark(noun || before.noun ? '；' : '，'), ...spans];
  });
  return [mark('（'), ...joined, mark('）')];
}

function dutyGroup(
  item: Item,
  duty: Item['responsible'][number],
  bold: { readonly whole: boolean; readonly units: boolean },
): Group {
  const names: Span = { parts: unitParts(item, duty), bold: bold.units };
  const said = { text: duty.duty, origin: computedFrom([...item.path, 'responsible', duty.duty]) };
  if (!isNoun(duty.duty)) return { spans: [names, { parts: [said], bold: bold.whole }], noun: false };
  const label = around([said], withEnding(duty.duty, '：'));
  return { spans: [{ parts: label, bold: bold.whole }, names], noun: true };
}

export const deadlineOrigin = ({ path, from }: Item): Origin =>
  from?.deadlineDay ? computedFrom([...path, 'deadline']) : originAt([...path, 'deadline']);

/** The origin of each is counted over the names that are not blank, as they are printed. */
export const unitParts = (item: Item, { duty, units }: Item['responsible'][number]): readonly Part[] =>
  joinedParts(
    '、',
    units.map((text, line) => ({ text, origin: lineAt([...item.path, 'responsible', duty], line) })),
  );

const textOf = (span: Span | undefined): string => (span?.parts ?? []).map(({ text }) => text).join('');
const plain = (text: string): Span => ({ parts: [{ text }], bold: false });
