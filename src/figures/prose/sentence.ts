/** A sentence as a whole: what it says of its time and of how far it reaches. */

import type { Prose } from './figure.ts';

/** The text of each sentence, by its number. */
export function sentencesOf({ text, clauses }: Prose): readonly string[] {
  const starts: number[] = [];
  for (const { start, sentence } of clauses) starts[sentence] ??= start;
  return starts.map((start, nth) => text.slice(start, starts[nth + 1]));
}

/** 1至7月, 上半年: the time that opens a sentence, without its year; '' where it says none. */
export const periodOf = (sentence: string): string =>
  (
    /^\s*(?:\d{4}年)?(\d{1,2}(?:[至—–～~-]+\d{1,2})?月份?|[上下]半年|第?[一二三四]季度|全年|今年以来)/.exec(
      sentence,
    )?.[1] ?? ''
  )
    .replace(/[—–～~-]+/, '至')
    .replace(/份$/, '');

/** Whether the words of two figures have two characters in common. */
export function shareWord(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && one.includes(pair)) return true;
  }
  return false;
}
