/** 数据: a sentence of figures that every issue repeats becomes one sentence of the series, and figures in each issue. */

import { type Day, isoDay, parseIsoDay } from '../calendar.ts';
import { dayHead } from '../gather/sent/days.ts';
import type { BulletinFile } from '../schema/issue-file.ts';

type Statistics = NonNullable<NonNullable<BulletinFile['sections']>[number]['statistics']>;

export interface SharedFigures {
  readonly indicators: NonNullable<BulletinFile['indicators']>;
  /** Title of the section → the sentence. */
  readonly texts: ReadonlyMap<string, string>;
  /** Index of the issue → title → its figures. */
  readonly values: ReadonlyMap<number, ReadonlyMap<string, Statistics>>;
}

interface Sentence {
  /** Its words, with a hole for each figure, the period as one. */
  readonly skeleton: string;
  readonly figures: readonly string[];
  readonly period?: Statistics['period'];
}

/** undefined where no sentence stands in enough of them. */
export function statisticsOf(files: readonly BulletinFile[], least: number): SharedFigures | undefined {
  const bySkeleton = new Map<string, { index: number; title: string; sentence: Sentence }[]>();
  for (const [index, file] of files.entries())
    for (const { title, text, ...rest } of file.sections ?? []) {
      if (title === undefined || text === undefined || Object.keys(rest).length > 0) continue;
      const sentence = sentenceOf(text, file.masthead?.date);
      if (sentence.figures.length < 2) continue;
      const key = `${title}\n${sentence.skeleton}`;
      bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), { index, title, sentence }]);
    }
  const indicators = new Map<string, { measure: string }>();
  const texts = new Map<string, string>();
  const values = new Map<number, Map<string, Statistics>>();
  for (const group of bySkeleton.values()) {
    const [first] = group;
    if (!first || group.length < least || texts.has(first.title)) continue;
    const named = namesIn(first.sentence.skeleton, new Set(indicators.keys()));
    if (!named) continue;
    for (const { name, measure } of named.names) indicators.set(name, { measure });
    texts.set(first.title, named.text);
    for (const { index, title, sentence } of group) {
      const own = new Map(named.names.map(({ name }, at) => [name, sentence.figures[at] as string]));
      const of = values.get(index) ?? new Map<string, Statistics>();
      of.set(title, { ...(sentence.period && { period: sentence.period }), values: own } as Statistics);
      values.set(index, of);
    }
  }
  return texts.size === 0
    ? undefined
    : { indicators: indicators as unknown as SharedFigures['indicators'], texts, values };
}

const hole = '\u{fffc}';
const periodMark = '{{时段}}';

function sentenceOf(text: string, date: string | undefined): Sentence {
  const issued = date === undefined ? undefined : parseIsoDay(date);
  const found = periodIn(text, issued);
  const rest = found ? text.slice(found.length) : text;
  const figures: string[] = [];
  const skeleton = rest.replace(/\d[\d,]*(?:\.\d+)?/g, (figure) => {
    figures.push(figure);
    return hole;
  });
  return { skeleton: `${found ? periodMark : ''}${skeleton}`, figures, ...(found && { period: found.period }) };
}

/** 1月15日至3月8日 at the head of the text. */
function periodIn(
  text: string,
  issued: Day | undefined,
): { readonly length: number; readonly period: Statistics['period'] } | undefined {
  const [whole, from, to] = /^(\d{1,2}月\d{1,2}日)至(\d{1,2}月\d{1,2}日)(?=，)/.exec(text) ?? [];
  if (whole === undefined || from === undefined || to === undefined) return undefined;
  const [first, last] = [from, to].map((one) => dayHead(one, issued)?.day);
  const iso = first && last && issued && first.year === issued.year && last.year === issued.year;
  return { length: whole.length, period: iso ? { from: isoDay(first), to: isoDay(last) } : whole } as {
    length: number;
    period: Statistics['period'];
  };
}

interface Named {
  readonly text: string;
  readonly names: readonly { readonly name: string; readonly measure: string }[];
}

/** Each figure by the words before it: 抽查检查企业15413家. */
function namesIn(skeleton: string, taken: Set<string>): Named | undefined {
  if (skeleton.replace(periodMark, '').includes('{{')) return undefined;
  const pieces = skeleton.split(hole);
  const names: { name: string; measure: string }[] = [];
  let text = '';
  let lead = '';
  for (const [index, piece] of pieces.entries()) {
    text += piece;
    if (index === pieces.length - 1) break;
    const own = nameBefore(piece);
    const measure = /^(?:%|家次|人次|亿元|万元|家|个|起|人|次|处|份|项|座|条|件|名|辆|台|元)/.exec(
      pieces[index + 1] ?? '',
    )?.[0];
    if (own === undefined || measure === undefined) return undefined;
    const name = unused(own, lead, taken);
    if (name === undefined) return undefined;
    // What is said of a figure again is said of the last one that was new.
    if (name === own) lead = name;
    taken.add(name);
    names.push({ name, measure });
    text += `{{${name}}}`;
  }
  return { text, names };
}

/** The last words before a figure: those in quotes, or behind the last mark. */
function nameBefore(piece: string): string | undefined {
  const quoted = /“([\p{Script=Han}]{2,10})”$/u.exec(piece)?.[1];
  if (quoted !== undefined) return quoted;
  const words =
    /[\p{Script=Han}]+$/u.exec(piece)?.[0].replace(/^(?:.*(?:两级|累计|全市|全县|全区|共))(?=.{2})/u, '') ?? '';
  const bare = words.replace(/(?:数|为|达|达到)$/, (end) => (words.length > 3 ? '' : end));
  return Array.from(bare).length >= 2 && Array.from(bare).length <= 20 ? bare : undefined;
}

/** Twice the same words: the second is told by those that it is said of. */
function unused(name: string, before: string, taken: ReadonlySet<string>): string | undefined {
  if (!taken.has(name)) return name;
  const longer = `${before}${name}`;
  return taken.has(longer) || Array.from(longer).length > 30 ? undefined : longer;
}
