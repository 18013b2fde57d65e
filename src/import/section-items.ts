/** The paragraphs of one section of a bulletin → items in the layout they had, or text. */

import { hasEndMark } from '../gather/sent/lines.ts';
import type { Item } from '../schema/item.ts';
import type { Block } from '../schema/section.ts';
import { boldOf, type Styled } from './bold.ts';
import type { Ground } from './ground.ts';
import { itemStarts, opensItem, type Parsed, plainSentence, sentenceIn } from './sentence.ts';
import { isBoldAll, type TextLine, written } from './source-line.ts';

export interface Paragraphs {
  /** Each prints on its own; one with `run-on` is one paragraph. */
  readonly blocks: readonly Block[];
  /** What stands in bold in each item, for the style of all of them. */
  readonly styled: readonly Styled[];
}

/** Paragraphs that follow one another without a table or a heading between. */
export function paragraphBlocks(lines: readonly TextLine[], ground: Ground): Paragraphs {
  const heads = headsIn(lines);
  const parts: (readonly Parsed[])[] = [];
  for (const [index, line] of lines.entries()) {
    const goesOn = isCut(lines[index - 1]) && (parts.at(-1)?.length ?? 0) > 1;
    parts.push(partsOf(line, heads.get(line), ground, goesOn));
  }
  if (!areItems(parts)) return { blocks: [{ text: lines.map((line) => written(line)).join('\n') }], styled: [] };
  const blocks: { layout?: 'run-on'; items: Item[] }[] = [];
  const styled: Styled[] = [];
  const text: string[] = [];
  for (const [index, all] of parts.entries()) {
    const line = lines[index] as TextLine;
    const isBare = all.every(({ isKeyed }) => !isKeyed);
    // What stands above the first item introduces all of them.
    if (blocks.length === 0 && isBare && heads.size > 0) {
      text.push(written(line));
      continue;
    }
    const last = blocks.at(-1);
    // A page that ended in mid-sentence cut it off from the item before.
    if (all.length === 1 && isBare && isCut(lines[index - 1]) && last && last.layout === undefined) {
      const item = last.items.at(-1) as { -readonly [K in keyof Item]: Item[K] };
      item.text = `${item.text ?? ''}\n${written(line)}`;
      continue;
    }
    const items = all.map((one) => {
      const { item, style } = boldOf(one);
      styled.push(style);
      return item;
    });
    if (all.length > 1) blocks.push({ layout: 'run-on', items });
    else if (last && last.layout === undefined) last.items.push(...items);
    else blocks.push({ items });
  }
  return { blocks: [...(text.length > 0 ? [{ text: text.join('\n') }] : []), ...blocks], styled };
}

/** It ends in mid-sentence: the paragraph goes on in the next line. */
const isCut = (line: TextLine | undefined): boolean => line !== undefined && !hasEndMark(line.text);

/** One paragraph with a day at its head is a text like any other. */
function areItems(parts: readonly (readonly Parsed[])[]): boolean {
  if (parts.some((all) => all.length > 1)) return true;
  const keyed = parts.flat().filter(({ isKeyed }) => isKeyed);
  return (
    keyed.length > 1 ||
    keyed.some(({ item }) => item.unit !== undefined || item.leader !== undefined || item.head !== undefined)
  );
}

interface LineHead {
  readonly head: string;
  readonly separator: NonNullable<Item['separator']>;
  readonly end: number;
}

function partsOf(line: TextLine, head: LineHead | undefined, ground: Ground, goesOn: boolean): readonly Parsed[] {
  if (line.isPlain) return [plainSentence(line)];
  if (head && !isDayNext(line, head)) return [headed(line, head)];
  const first = sentenceIn(line, 0, line.text.length, ground);
  if (!goesOn && !first.isKeyed && !opensItem(line, 0, ground)) return [first];
  const starts = [0, ...itemStarts(line, ground)];
  return starts.map((start, index) => sentenceIn(line, start, starts[index + 1] ?? line.text.length, ground));
}

/** A unit, and what it did on that day: others may follow in the same paragraph. */
const isDayNext = ({ text }: TextLine, { end }: LineHead): boolean => /^\d{1,2}月\d{1,2}日/.test(text.slice(end));

function headed(line: TextLine, { head, separator, end }: LineHead): Parsed {
  return {
    item: {
      head,
      ...(separator !== '。' && { separator }),
      text: written(line, end),
    },
    present: ['head'],
    bold: isBoldAll(line, 0, head.length) ? ['head'] : [],
    isKeyed: true,
  };
}

/** Short words that open a paragraph, divided from the rest alike in two paragraphs or more; or in bold. */
function headsIn(lines: readonly TextLine[]): ReadonlyMap<TextLine, LineHead> {
  const found = new Map<TextLine, LineHead>();
  for (const line of lines) {
    const head = line.isPlain ? undefined : headOf(line);
    if (head) found.set(line, head);
  }
  const isSure = (line: TextLine): boolean => isBoldAll(line, 0, found.get(line)?.head.length ?? 0);
  for (const [line, { separator }] of [...found]) {
    const alike = [...found.values()].filter((one) => one.separator === separator).length;
    if (alike < 2 && !isSure(line)) found.delete(line);
  }
  return found;
}

function headOf(line: TextLine): LineHead | undefined {
  const { text } = line;
  const head = /^[\p{Script=Han}（）“”]{2,14}?(?=[。：\u3000 ])/u.exec(text)?.[0];
  if (head === undefined || head.length + 8 > text.length) return undefined;
  // A day or a sentence is no head.
  if (/[月日]$/.test(head)) return undefined;
  const mark = text[head.length];
  if (text.slice(head.length + 1).search(/\S/) !== 0) return undefined;
  const separator = mark === '\u3000' ? 'blank' : mark === ' ' ? 'half-blank' : (mark as '。' | '：');
  return { head, separator, end: head.length + 1 };
}
