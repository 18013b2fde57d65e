/** A document by its numbers 一、（一）1.（1）: sections under lines that are titles, items under paragraphs that have text. */

import { type Counter, levelNumbering, marker, type Numbering, nextMarker } from '../model/numbering.ts';
import type { Item } from '../schema/item.ts';
import type { Block, Section } from '../schema/section.ts';
import { boldOf, type Styled } from './bold.ts';
import { type Sections, splitAt } from './bracketed.ts';
import { asKeys, type Content, contentOf, type Ways } from './content.ts';
import { type Heading, headingIn, levels, numberedTitle } from './headings.ts';
import { bracketIn } from './responsible.ts';
import { isBoldAll, type SourceLine, type TextLine, written } from './source-line.ts';

/**
 * @param lines the first of them is a heading
 * @param depth of these sections, from 1
 */
export function numberedSections(lines: readonly SourceLine[], ways: Ways, depth = 1): Sections {
  const top = levelOf(lines[0] as SourceLine);
  const counter: Counter = new Map();
  const styled: Styled[] = [];
  const sections = splitAt(lines, (line) => levelOf(line) <= top).map(([title, ...content]): Section => {
    const heading = headingIn(title) as Heading;
    const made = sectionContent(content, ways, depth);
    styled.push(...made.styled);
    return {
      title: titleOf(title as TextLine, heading),
      ...numberKeys(heading, usualAt(depth, ways), counter, heading.title),
      ...asKeys(made.blocks),
    };
  });
  return { sections, styled };
}

const titleOf = (line: TextLine, heading: Heading): string =>
  line.bold.length === 0 || isBoldAll(line) ? heading.title : written(line, heading.mark.length);

const levelOf = (line: SourceLine): number => {
  const heading = headingIn(line);
  return heading ? levels.indexOf(heading.level) : Number.POSITIVE_INFINITY;
};

const usualAt = (depth: number, { ground }: Ways): Numbering =>
  ground.kind === 'bulletin' ? (depth === 1 ? '【】' : 'none') : (levelNumbering[depth - 1] ?? 'none');

/** The number where it is not what is counted there; the form of it where that is not usual there. */
function numberKeys(
  heading: Heading,
  usual: Numbering,
  counter: Counter,
  opening: string,
): Pick<Section, 'marker' | 'numbering'> {
  const counted = nextMarker(counter, heading.level, undefined, opening);
  return {
    ...(heading.level !== usual && { numbering: heading.level }),
    ...(counted !== heading.mark && { marker: heading.mark }),
  };
}

function sectionContent(lines: readonly SourceLine[], ways: Ways, depth: number): Content {
  const inner = lines.findIndex((line) => headingIn(line) !== undefined);
  const above = numberedContent(inner < 0 ? lines : lines.slice(0, inner), ways, depth);
  if (inner < 0) return above;
  const { sections, styled } = numberedSections(lines.slice(inner), ways, depth + 1);
  return { blocks: [...above.blocks, { sections }], styled: [...above.styled, ...styled] };
}

/** Paragraphs of a section of its own, in which numbers begin items. */
function numberedContent(lines: readonly SourceLine[], ways: Ways, depth: number): Content {
  return contentOf(lines, {
    ...ways,
    paragraphs: (own) => itemsOf(own, ways, depth),
  });
}

interface Rough {
  readonly heading: Heading;
  readonly line: TextLine;
  readonly more: TextLine[];
  readonly inner: Rough[];
}

function itemsOf(lines: readonly TextLine[], ways: Ways, depth: number): Content {
  const first = lines.findIndex((line) => itemNumber(line) !== undefined);
  if (first < 0) return runInBlocks(lines);
  const styled: Styled[] = [];
  const level = itemNumber(lines[first] as TextLine)?.level as Heading['level'];
  const rough: Rough[] = [];
  for (const line of lines.slice(first)) {
    const heading = itemNumber(line);
    const last = rough.at(-1);
    if (heading && (last === undefined || levels.indexOf(heading.level) <= levels.indexOf(level)))
      rough.push({ heading, line, more: [], inner: [] });
    else if (heading) last?.inner.push({ heading, line, more: [], inner: [] });
    else (last?.inner.at(-1) ?? last)?.more.push(line);
  }
  const counter: Counter = new Map();
  const usual = ways.ground.kind === 'bulletin' ? 'none' : (levelNumbering[depth] ?? 'none');
  const items = rough.map((one) => itemOf(one, level, counter, styled));
  const block: Block = { ...(level !== usual && { numbering: level }), items };
  return { blocks: [...textBlocks(lines.slice(0, first)), block], styled };
}

const runIn = /(?:^|(?<=[。；]))[一二三四五六七八九十]是(?=\p{Script=Han})/gu;

/** A paragraph that is 一是…二是… from its first word on: its items run on. */
function runInBlocks(lines: readonly TextLine[]): Content {
  const at = lines.findIndex((line) => !line.isPlain && /^一是/.test(line.text));
  const line = lines[at];
  const starts = line ? [...line.text.matchAll(runIn)].map(({ index }) => index) : [];
  const inOrder = line && starts.every((start, index) => line.text.startsWith(marker('一是', index + 1), start));
  if (!line || starts.length < 2 || !inOrder) return { blocks: textBlocks(lines), styled: [] };
  const items = starts.map((start, index): Item => {
    const [from, to] = [start + 2, starts[index + 1] ?? line.text.length];
    const head = headEnd(line, from, to);
    return head
      ? { head: written(line, from, head.end), text: written(line, head.text, to) }
      : { text: written(line, from, to) };
  });
  const block: Block = { layout: 'run-on', numbering: '一是', items };
  return {
    blocks: [...textBlocks(lines.slice(0, at)), block, ...textBlocks(lines.slice(at + 1))],
    styled: [],
  };
}

const textBlocks = (lines: readonly TextLine[]): readonly Block[] =>
  lines.length === 0 ? [] : [{ text: lines.map((line) => written(line)).join('\n') }];

const itemNumber = (line: TextLine): Heading | undefined => (line.isPlain ? undefined : numberedTitle(line));

function itemOf(
  { heading, line, more, inner }: Rough,
  level: Heading['level'],
  counter: Counter,
  styled: Styled[],
): Item {
  const last = more.at(-1) ?? line;
  const from = heading.mark.length;
  const bracket = inner.length > 0 ? undefined : bracketIn(last.text);
  const end = (of: TextLine): number => (of === last && bracket ? bracket.start : of.text.length);
  const head = headEnd(line, from, end(line));
  const texts = [written(line, head?.text ?? from, end(line)), ...more.map((one) => written(one, 0, end(one)))];
  const isBoldBracket = bracket !== undefined && isBoldAll(last, bracket.start);
  const counted = nextMarker(counter, heading.level, undefined, heading.title);
  const [innerLevel] = inner.map((one) => one.heading.level);
  const nested: Counter = new Map();
  const { item, style } = boldOf({
    item: {
      ...(counted !== heading.mark && { marker: heading.mark }),
      ...(head && { head: written(line, from, head.end), ...(head.separator && { separator: head.separator }) }),
      text: texts.join('\n'),
      ...bracket?.value,
      ...(innerLevel !== undefined && {
        ...(levels.indexOf(innerLevel) !== levels.indexOf(level) + 1 && { numbering: innerLevel }),
        items: inner.map((one) => itemOf(one, innerLevel, nested, styled)),
      }),
    },
    present: bracket ? ['responsible'] : [],
    bold: isBoldBracket ? ['responsible'] : [],
    isKeyed: true,
  });
  styled.push(style);
  return item;
}

interface HeadEnd {
  readonly end: number;
  readonly text: number;
  readonly separator?: NonNullable<Item['separator']>;
}

/** Words that open the paragraph, up to its first 。; of a document, where they look otherwise than the rest. */
function headEnd(line: TextLine, from: number, to: number): HeadEnd | undefined {
  const { text } = line;
  const stop = text.indexOf('。', from);
  const inside = text.slice(from, stop < 0 ? to : stop);
  if (stop < 0 || stop >= to - 1 || Array.from(inside).length > 40 || inside === '') return undefined;
  // A sentence with a comma inside is as often a sentence as a head.
  if (/[；：]/.test(inside)) return undefined;
  return { end: stop, text: stop + 1 };
}
