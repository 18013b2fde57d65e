/** 条目: marks before them, separators, posts, what is bold by house style. */

import type { Path } from '../diagnostic.ts';
import { isBlankItem, isHeadAlone } from '../gather/empty.ts';
import { keyOf } from '../gather/named.ts';
import type { NamesSaid } from '../gather/sent/names-said.ts';
import type { Item as WrittenItem } from '../schema/item.ts';
import type { Layout as WrittenLayout } from '../schema/numbering.ts';
import type { BoldPart, Item, ItemList, ItemTexts } from './bulletin.ts';
import type { ModelContext } from './context.ts';
import { deadlineText } from './dates.ts';
import { tooDeep } from './levels.ts';
import { endsInMark } from './names.ts';
import { type Counter, isRunIn, levelNumbering, type Numbering, nextMarker } from './numbering.ts';
import { textKeys } from './sentence.ts';
import { tellUnclear } from './unclear-days.ts';
import { dateOf, paragraphs, text } from './written.ts';

interface WrittenWay {
  readonly layout?: WrittenLayout;
  readonly numbering?: Numbering;
}
interface WrittenList extends WrittenWay {
  readonly items?: readonly WrittenItem[];
}

/** What a section says of the items in it: its `numbering` speaks of its title, unless it is a run-in form. */
export const wayOf = ({ title, layout, numbering }: WrittenWay & { readonly title?: string }): WrittenWay => ({
  ...(layout === undefined ? {} : { layout }),
  ...(numbering === undefined || (title !== undefined && !isRunIn(numbering)) ? {} : { numbering }),
});

/** The items under a heading of `level`. */
export const itemList = (
  { items = [], ...way }: WrittenList & { readonly title?: string },
  path: Path,
  level: number,
  context: ModelContext,
  counter: Counter,
): ItemList => listOf({ items, ...wayOf(way) }, path, level + 1, context, counter);

/** `inLine`: the list above runs on, and all of this one with it. */
function listOf(
  written: WrittenList,
  path: Path,
  level: number,
  context: ModelContext,
  counter: Counter,
  inLine = false,
): ItemList {
  const usual = context.kind === 'bulletin' ? 'none' : (levelNumbering[level - 1] ?? 'none');
  const numbering = written.numbering ?? usual;
  const layout = written.layout === undefined || written.layout === 'tasks' ? 'separate' : written.layout;
  const runsOn = inLine || layout === 'run-on';
  const inText =
    written.layout === 'tasks' || layout === 'run-on' || isRunIn(written.numbering) || written.numbering === 'none';
  if (tooDeep(inText ? 0 : level, path, context)) return { layout, level: 4, items: [] };
  // 一是 begins anew in each paragraph.
  const counting = layout === 'run-on' && isRunIn(numbering) ? new Map() : counter;
  const formLevel = levelNumbering.indexOf(numbering) + 1;
  const headLevel =
    formLevel > 0 ? formLevel : isRunIn(numbering) ? 4 : context.kind === 'bulletin' ? 0 : Math.min(level, 4);
  return {
    layout,
    level: headLevel,
    items: (written.items ?? []).flatMap((item, index) =>
      isBlankItem(item) || isLeftOut(item, [...path, index], context)
        ? []
        : [itemOf(item, [...path, index], numbering, Math.max(formLevel, level), context, counting, runsOn)],
    ),
  };
}

/** In a 送审稿 a head whose text is still to come, as has been said, would look like something lost (contract 3.0). */
const isLeftOut = (item: WrittenItem, path: Path, { unfilled: { paths } }: ModelContext): boolean =>
  paths.size > 0 && isHeadAlone(item) && [path, [...path, 'text']].some((one) => paths.has(keyOf(one)));

function itemOf(
  item: WrittenItem,
  path: Path,
  numbering: Numbering,
  level: number,
  context: ModelContext,
  counter: Counter,
  runsOn: boolean,
): Item {
  const { marker: given, responsible } = item;
  const said = context.said.get(keyOf(path));
  tellUnclear(item.date, [...path, 'date'], 'item', context);
  tellUnclear(item.deadline, [...path, 'deadline'], 'item', context);
  return {
    path,
    marker: nextMarker(counter, numbering, given, item.head ?? item.text ?? ''),
    ...(typeof given === 'string' ? { markerGiven: true } : {}),
    ...text('head', item.head),
    separator: runsOn ? separatorInLine(item, path, context) : separatorOf(item),
    ...(item.date ? { date: dateOf(item.date) } : {}),
    ...text('unit', item.unit),
    leaders: item.leader ?? [],
    ...text('post', item.post),
    text: paragraphs(item.text),
    ...(item.order ? { order: item.order } : {}),
    bold: boldOf(item, numbering, context, said?.part),
    responsible:
      responsible instanceof Map
        ? [...responsible].flatMap(([duty, names]) => {
            const units = (names as readonly string[]).filter((name) => name !== '');
            return units.length > 0 ? [{ duty, units }] : [];
          })
        : [],
    ...(typeof responsible === 'string' ? text('responsibleText', responsible) : {}),
    ...(item.deadline ? { deadline: deadlineText(dateOf(item.deadline), context.year) } : {}),
    ...fromOf(item, said),
    ...text('source', item.source),
    ...(item.items ? { items: listOf(item, [...path, 'items'], level + 1, context, new Map(), runsOn) } : {}),
    ...textsOf(item),
  };
}

/** Every text that prints as it is, those named above too. */
const textsOf = (item: WrittenItem): ItemTexts => Object.assign({}, ...textKeys.map((key) => text(key, item[key])));

function fromOf({ deadline }: WrittenItem, names: NamesSaid | undefined): Pick<Item, 'from'> {
  const isDay = deadline !== undefined && dateOf(deadline).day !== undefined;
  return isDay || names ? { from: { ...(isDay && { deadlineDay: true }), ...(names && { names }) } } : {};
}

/** Where all stands in one paragraph, no head can have a line of its own: it is divided as if nothing were asked for. */
function separatorInLine(item: WrittenItem, path: Path, context: ModelContext): string {
  if (item.separator !== 'newline') return separatorOf(item);
  const { separator: _, ...rest } = item;
  context.findings.push({
    path: [...path, 'separator'],
    severity: 'warning',
    code: 'separator-unused',
    message: {
      zh: '连排的条目在同一段里，标题不能换行；已按不写“分隔”印出',
      en: 'items that run on are one paragraph, so the head has no line of its own; it is printed as if nothing were written',
    },
    hint: {
      zh: '删去“分隔: 换行”；要让标题自成一行，不用“编排: 连排”',
      en: 'delete the separator; for a head on a line of its own take away `layout: run-on`',
    },
  });
  return separatorOf(rest);
}

/** 。 unless the head brings its own mark; a full-width blank, a line of its own, or nothing when asked for. */
function separatorOf(item: WrittenItem): string {
  switch (item.separator) {
    case 'blank':
      return '\u3000';
    case 'half-blank':
      return ' ';
    case 'newline':
      return '\n';
    case 'none':
      return '';
    default:
      return item.head !== undefined && endsInMark(item.head) ? '' : (item.separator ?? '。');
  }
}

/** House style: in a bulletin the unit an item is about, else the leader it is about, and a head without number; elsewhere nothing. */
function boldOf(
  item: WrittenItem,
  numbering: Numbering,
  context: ModelContext,
  whose: 'unit' | 'leader' = item.unit === undefined ? 'leader' : 'unit',
): readonly BoldPart[] {
  const chosen = item.bold ?? context.style.bold;
  if (chosen === false) return [];
  if (chosen !== undefined) return chosen;
  if (context.kind !== 'bulletin') return [];
  const numbered = isRunIn(numbering) || levelNumbering.includes(numbering);
  return [...(numbered ? [] : (['head'] as const)), whose];
}
