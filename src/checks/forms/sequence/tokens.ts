/** Numbers of lists as they stand in a passage, at its beginning and inside it. */

import { hanNumber, hanValue } from '../../../han-number.ts';
import { levelNumbering } from '../../../model/numbering.ts';
import { matchesIn } from '../../../pattern.ts';
import { type LevelForm, type LevelMark, levelOf, markLevel } from '../../levels.ts';
import type { Passage } from '../../passage.ts';

/** 一是, 第一， and ① run on inside a text; a level opens a paragraph, mostly. */
export type Family = LevelForm | '一是' | '一要' | '其一' | '第一' | '①';

export interface SequenceToken {
  readonly family: Family;
  readonly number: number;
  readonly passage: Passage;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether it opens its paragraph. */
  readonly opens: boolean;
  /** See `LevelMark`. */
  readonly sure: boolean;
}

const show: Readonly<Record<Family, (n: number) => string>> = {
  '一、': (n) => `${hanNumber(n)}、`,
  '（一）': (n) => `（${hanNumber(n)}）`,
  '1.': (n) => `${n}.`,
  '（1）': (n) => `（${n}）`,
  一是: (n) => `${hanNumber(n)}是`,
  一要: (n) => `${hanNumber(n)}要`,
  其一: (n) => `其${hanNumber(n)}`,
  第一: (n) => `第${hanNumber(n)}`,
  '①': (n) => String.fromCharCode(0x245f + n),
};
export const isLevel = ({ family }: SequenceToken): boolean => (levelNumbering as readonly string[]).includes(family);

/** As it should look. */
export const shownMark = (family: Family, number: number): string => show[family](number);
export const writtenMark = ({ passage, start, end }: SequenceToken): string => passage.text.slice(start, end);

const han = '[一二三四五六七八九十]{1,3}';
const inside: readonly (readonly [Family, RegExp])[] = [
  ['一是', new RegExp(`(?<=^|[。；：，、！？”）;:,!?\\s])(${han})是(?!否|非(?:曲直|观|标准|界限|问题|面前))`, 'g')],
  ['一要', new RegExp(`(?<=^|[。；：，;:,])(${han})要(?!素|点|件|害)`, 'g')],
  ['其一', /(?<=^|[。；：，;:,])其([一二三四五])(?=[，、是])/g],
  // 第一、二、三级阶梯 is no point.
  ['第一', new RegExp(`(?<=^|[。；：！？;:!?])第(${han})(?=[，,]|、(?![一二三四五六七八九十]))`, 'g')],
  ['①', /(?<=^|[。；：，、\s])([①-⑳])/g],
];
const numeral = /[\d一二三四五六七八九十①-⑳]/;
/** Behind a closing quote only 二、 is plainly a number. */
const beginsInside =
  /(?<=[。；：]|[。；！？]”)(?=[（(\d一二三四五六七八九十])|(?<=”)(?=[一二三四五六七八九十]{1,3}、)/g;

/** All of a passage, in the order of its text. */
export function sequenceTokens(passage: Passage): readonly SequenceToken[] {
  const { text } = passage;
  if (!numeral.test(text)) return [];
  const level = levelOf(passage);
  const found: SequenceToken[] = level ? [tokenOf(passage, level)] : [...besideFigure(passage)];
  const lead = text.search(/\S/);
  for (const [family, pattern] of inside) {
    for (const { 0: all, 1: digits = '', index } of matchesIn(text, pattern)) {
      const number = family === '①' ? digits.charCodeAt(0) - 0x245f : (hanValue(digits) ?? 0);
      const opens = index === lead;
      if (number > 0) found.push({ family, number, passage, start: index, end: index + all.length, opens, sure: true });
    }
  }
  found.push(...firstsBehindNouns(passage, found), ...ordinalsBehindCommas(passage, found), ...levelsInside(passage));
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** 服务队一是…；二是…, “一是…；二是…: what the points are of, or a quote, may stand right before the first. 唯一是, 统一是, 之一是 are other words. */
const behindNoun =
  /(?<=[\p{Script=Han}“‘（](?<![统唯第之十同合专归划万单如百千逐不每]))一(?<word>[是要])(?!否|非|素|点|件|害)/gu;

function* firstsBehindNouns(passage: Passage, found: readonly SequenceToken[]): Iterable<SequenceToken> {
  for (const family of ['一是', '一要'] as const) {
    const own = found.filter((token) => token.family === family);
    if (!own.some(({ number }, at) => number === 2 && own[at - 1]?.number !== 1)) continue;
    const firsts = [...matchesIn(passage.text, behindNoun)].filter(({ groups }) => groups?.word === family[1]);
    let next = 0;
    for (const [at, { number, start }] of own.entries()) {
      const from = own[at - 1]?.end ?? 0;
      let first: number | undefined;
      for (let index = firsts[next]?.index; index !== undefined && index < start; index = firsts[next]?.index) {
        if (index >= from) first = index;
        next += 1;
      }
      if (number === 2 && own[at - 1]?.number !== 1 && first !== undefined)
        yield { family, number: 1, passage, start: first, end: first + 2, opens: false, sure: true };
    }
  }
}

const behindComma = new RegExp(`(?<=[，,]\\s?)第(${han})(?=[，,])`, 'g');

/** 做好下一阶段工作，第一，要坚定信心。…第二，…: behind a comma it counts where it fills a gap between those that are plain. */
function* ordinalsBehindCommas(passage: Passage, found: readonly SequenceToken[]): Iterable<SequenceToken> {
  const own = found.filter(({ family }) => family === '第一');
  if (!own.some(({ number }, at) => number !== 1 && own[at - 1]?.number !== number - 1)) return;
  const soft = [...matchesIn(passage.text, behindComma)];
  let next = 0;
  for (const [at, { number, start }] of own.entries()) {
    const last = own[at - 1];
    const between: SequenceToken[] = [];
    for (let match = soft[next]; match && match.index < start; match = soft[next]) {
      next += 1;
      const end = match.index + match[0].length;
      const due = (between.at(-1) ?? last)?.number ?? 0;
      const written = hanValue(match[1] ?? '') ?? 0;
      // Where the next is a 第二, a list begins anew: 提出三点建议，第一，…；第二，….
      if (written === 1 && number === 2) between.length = 0;
      if (written === due + 1 || (written === 1 && number === 2))
        between.push({ family: '第一', number: written, passage, start: match.index, end, opens: false, sure: true });
    }
    if (between.at(-1)?.number === number - 1) yield* between;
  }
}

/** A list inside a paragraph begins with its 1; other figures behind a mark are no numbers of a list. */
function* levelsInside(passage: Passage): Iterable<SequenceToken> {
  const begun = new Set<LevelForm>();
  const opening = levelOf(passage);
  if (opening) begun.add(opening.form);
  for (const { index } of matchesIn(passage.text, beginsInside)) {
    const level = markLevel(passage.text, index);
    if (!level || level.start < (opening?.end ?? 0) || /[，,。]/.test(level.mark)) continue;
    if (level.number !== 1 && !begun.has(level.form)) continue;
    begun.add(level.form);
    yield tokenOf(passage, level);
  }
}

const tokenOf = (passage: Passage, { form, number, start, end, sure }: LevelMark): SequenceToken => ({
  family: form,
  number,
  passage,
  start,
  end,
  opens: start === passage.text.search(/\S/),
  sure,
});

/** 21.5+2模式 is a number and its text where 20. and 22. stand beside it, and a figure elsewhere. */
function* besideFigure(passage: Passage): Iterable<SequenceToken> {
  const found = /^\s*(\d{1,2})\.(?=\d)/.exec(passage.text);
  if (!found) return;
  const end = found[0].length;
  const start = end - (found[1]?.length ?? 0) - 1;
  yield { family: '1.', number: Number(found[1]), passage, start, end, opens: true, sure: false };
}
