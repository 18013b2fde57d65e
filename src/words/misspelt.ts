/** Misspelt words of a document: what is suspected in each run of 汉字, weighed with what the whole document says. */

import { counted } from './counted.ts';
import { lexicon } from './lexicon.ts';
import { type Suspect, suspectsIn } from './suspects.ts';

export interface Misspelt {
  /** Which of the texts, and where in it: UTF-16 offsets. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly meant: string;
  readonly score: number;
}

interface Found extends Misspelt {
  /** Where in the text the character stands that is not the one meant. */
  readonly at: number;
}

const weights = {
  /** A form that stands in the document again is a name or a term of it. */
  again: -3.28,
  /** The word that is meant stands there too. */
  meantToo: 1.66,
  /** A short stretch in quotation marks is somebody's name for something. */
  quoted: -2,
} as const;
/** Reports one or fewer of 100 000 characters wrongly. */
const threshold = 1.2;
/** A word that a long document says on every page says no more for it. */
const mostTimes = 6;
/** So much at most the document adds. */
const mostAdded = 3;
const longestQuoted = 14;
const runs = /[\u4e00-\u9fa5]{2,}/g;

/**
 * In the order of the texts. Linear in their length.
 * @param texts paragraphs of one document
 * @param own the document's own names and terms, which are right as they are; asked where something is suspected
 */
export function misspeltIn(texts: readonly string[], own: () => readonly string[] = () => []): readonly Misspelt[] {
  const words = lexicon();
  const suspects: { readonly text: number; readonly offset: number; readonly of: Suspect; readonly written: string }[] =
    [];
  texts.forEach((text, index) => {
    for (const { 0: run, index: offset } of text.matchAll(runs))
      for (const of of suspectsIn(words, words.numbers(run, 0, run.length), threshold - mostAdded))
        if (!isRight(text, run, offset, of))
          suspects.push({ text: index, offset, of, written: run.slice(of.start, of.end) });
  });
  if (suspects.length === 0) return [];
  const times = counted(texts, new Set(suspects.flatMap(({ written, of: { meant } }) => [written, meant])));
  const owned = counted(own(), new Set(suspects.map(({ written }) => written)));
  const likely = suspects.flatMap(({ text, offset, of, written }): Found[] => {
    if (owned.has(written)) return [];
    const [start, end] = [offset + of.start, offset + of.end];
    const score =
      of.score +
      weights.again * Math.log(Math.max(1, times.get(written) ?? 1)) +
      weights.meantToo * Math.log(1 + Math.min(mostTimes, times.get(of.meant) ?? 0)) +
      (isQuoted(texts[text] as string, start) ? weights.quoted : 0);
    return score < threshold ? [] : [{ text, start, end, at: offset + of.at, written, meant: of.meant, score }];
  });
  return withoutOverlaps(likely);
}

/** What a text may always have, however seldom it stands in others. @param offset where the run begins in the text */
export function isRight(text: string, run: string, offset: number, of: Suspect): boolean {
  return (
    isOwn(run, of) ||
    isPlace(run, of) ||
    isCounting(text, offset + of.at) ||
    isByline(text, offset + of.start) ||
    isForeign(text, offset, offset + run.length)
  );
}

/** 艾力更·依明巴海: a foreign name is written as it sounds. */
const isForeign = (text: string, start: number, end: number): boolean =>
  points.has(text[start - 1] ?? '') || points.has(text[end] ?? '');
const points: ReadonlySet<string> = new Set('·•');

/** 十号, 一号: one number is as right as another; 团团伙伙: what stands twice is meant so. */
function isOwn(run: string, { at, start, meant }: Suspect): boolean {
  const written = run[at] ?? '';
  if (numerals.has(written) && numerals.has(meant[at - start] ?? '')) return true;
  return [at - 3, at - 2, at - 1, at].some(
    (from) => from >= 0 && run[from] === run[from + 1] && run[from + 2] === run[from + 3] && from + 3 < run.length,
  );
}
const numerals: ReadonlySet<string> = new Set('一二两三四五六七八九十百千万亿〇零');

/** 郭家台, 安家庄: a village is called as it likes. */
const isPlace = (run: string, { end }: Suspect): boolean => villages.has(run[end] ?? '');
const villages: ReadonlySet<string> = new Set('村庄屯寨沟坪坡台湾岭堡店营镇乡县区街路');

/** 20个, 近10年: beside a figure a character counts, whatever stands on its other side. */
const isCounting = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? '') || (/[\d全第]/.test(text[at + 1] ?? '') && beforeFigures.has(text[at] ?? ''));
const beforeFigures: ReadonlySet<string> = new Set('近约达超第前至到共计仅为于有居增降减升后');

/** （记者 某某、某某）, 某某摄: names of those who wrote it. */
function isByline(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestByline), start);
  return bylines.test(before) || /^[\u4e00-\u9fa5]{1,3}摄(?![影像制])/.test(text.slice(start));
}
const longestByline = 16;
const bylines = /(?:记者|通讯员|作者)[：:\s]*[\u4e00-\u9fa5、\s]*$/;

function isQuoted(text: string, start: number): boolean {
  const open = text.lastIndexOf('“', start);
  if (open < 0 || start - open > longestQuoted) return false;
  const close = text.indexOf('”', open);
  return close > start && close - open <= longestQuoted;
}

/** Of those that share a character the likeliest; where they mean the same character, the longest. */
function withoutOverlaps(found: readonly Found[]): readonly Misspelt[] {
  const kept: Found[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last && last.text === one.text && one.start < last.end && last.start < one.end) {
      if (isSooner(one, last)) kept[kept.length - 1] = one;
    } else kept.push(one);
  }
  return kept;
}
const isSooner = (one: Found, other: Found): boolean => {
  const meansTheSame = one.at === other.at && one.meant[one.at - one.start] === other.meant[other.at - other.start];
  const longer = one.meant.length - other.meant.length;
  return meansTheSame && longer !== 0 ? longer > 0 : one.score > other.score;
};
