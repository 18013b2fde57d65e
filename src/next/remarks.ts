/** Comments of the last issue: which of them still hold in the next, and which speak of the one before. */

import type { BulletinFile } from '../schema/issue-file.ts';
import type { Item } from '../schema/item.ts';
import type { Section } from '../schema/section.ts';
import type { Noted, Remark } from '../source/emit.ts';

/** What nobody may read in a comment of the next issue: names, and figures as they are typed. */
export interface LastTimes {
  readonly names: readonly string[];
  readonly figures: ReadonlySet<string>;
}

/** The people and units of the last issue, and the figures of its file. */
export function lastTimes({ sections = [] }: BulletinFile, text: string): LastTimes {
  const names = new Set<string>();
  const visit = (items: readonly Item[] = []): void => {
    for (const { unit, leader = [], items: inner } of items) {
      if (unit) names.add(unit);
      for (const { name } of leader) names.add(name);
      visit(inner);
    }
  };
  const enter = (inside: readonly Section[]): void => {
    for (const { items, sections: deeper = [], blocks = [] } of inside) {
      visit(items);
      for (const block of blocks) visit(block.items);
      enter(deeper);
    }
  };
  enter(sections);
  const written = text.replace(/(^|\s)#.*$/gm, '');
  return { names: [...names].filter((name) => name.length > 1), figures: new Set(figuresIn(written)) };
}

const figuresIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const dayPattern = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月/;

/** Whether a comment speaks of last time. What `new` wrote itself does. */
const isLastTimes = (text: string, { names, figures }: LastTimes): boolean =>
  isOurs(text) ||
  dayPattern.test(text) ||
  names.some((name) => text.includes(name)) ||
  figuresIn(text).some((figure) => figures.has(figure));

/** What `new` writes behind values, and above the first key. */
const isOurs = (text: string): boolean => ours.some((one) => one.test(text));
const ours: readonly RegExp[] = [
  /(^|# )(上期 |上期至 |上期的写法：|上期没有；|一条的写法：|必报：)/,
  /(^|# )(last time (until )?\S+(;|$)|last time’s form:|not in the last issue:|the form of an item:|required: )/,
  /^由 bulletin new |^冒号后面空着的要填|^made by bulletin new |^what is blank behind/,
];

/** What `new` wrote at the top of the file, which it writes anew. */
export const isOurHead = (text: string): boolean => isOurs(text);

/** Whether a line at the top, renumbered already, still speaks of last time. A number of the issue is no figure. */
export const isOldHead = (text: string, { names }: LastTimes): boolean =>
  dayPattern.test(text) || names.some((name) => text.includes(name));

/** The lines of an example: `- 单位:`, `正文:`. */
export function isExample(lines: readonly string[]): boolean {
  const isKey = (line: string): boolean => /^ *(- *)?([^\s:：]+:( [^\s:：]+)?)? *(#.*)?$/.test(line);
  return lines.every(isKey) && lines.some((line) => /^ *- *([^\s:：]+:)? *(#.*)?$|^ *[^\s:：]+: *$/.test(line));
}

/** The notes of an entry that still hold; blank lines stay. @param drop is reported how many comments went */
export function holding(
  of: Noted,
  last: LastTimes,
  drop: (count: number) => void,
): Pick<Noted, 'above' | 'beside' | 'below'> {
  const above = blocks(of.above, last, drop);
  const below = blocks(of.below, last, drop);
  const speaks = of.beside !== undefined && isLastTimes(of.beside, last);
  if (speaks && !isOurs(of.beside ?? '')) drop(1);
  return {
    ...(above.length > 0 && { above }),
    ...(below.length > 0 && { below }),
    ...(of.beside !== undefined && !speaks && { beside: of.beside }),
  };
}

/** Lines that stand together stay or go together. */
function blocks(lines: readonly Remark[] = [], last: LastTimes, drop: (count: number) => void): readonly Remark[] {
  const texts = lines.map((line) => (typeof line === 'string' ? line : line.text));
  const kept: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    const isMade = block.some(isOurs) || isExample(block);
    if (block.length > 0 && !isMade && !block.some((line) => isLastTimes(line, last))) kept.push(...block);
    else if (block.length > 0 && !isMade) drop(1);
    block = [];
  };
  for (const text of texts) {
    if (text !== '') block.push(text);
    else {
      close();
      if (kept.at(-1) !== '') kept.push('');
    }
  }
  close();
  return kept;
}
