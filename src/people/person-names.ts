/** Names of persons: without what pads them, and how near two are. */

import { withoutMarks } from '../inline-marks.ts';
import { once } from '../once.ts';
import { anyOf } from '../pattern.ts';
import { notNames, surnames } from './words.ts';

/** 李　健 → 李健; 贺畅同志 → 贺畅. */
export const bareName = (text: string): string =>
  withoutMarks(text)
    .replace(/[\s\u3000\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/同志$/, '');

/** Names that a text lists and nothing else: 曾某某、李　某、…同志. UTF-16 offsets of each as written, without 同志. */
export interface ListedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Empty unless all of the text is names; a label before them, and 同志 behind, may be. */
export function listedNames(text: string): readonly ListedName[] {
  if (text.length > 2000 || !text.includes('、')) return [];
  const names: ListedName[] = [];
  let start = text.indexOf('：') + 1;
  for (const part of text.slice(start).split('、')) {
    const name = bareName(part.replace(/[。；，]?\s*$/, ''));
    if (!looksLikeName(name)) return [];
    const from = start + part.length - part.trimStart().length;
    const body = part
      .trim()
      .replace(/[。；，]$/, '')
      .replace(/同志$/, '');
    names.push({ name, start: from, end: from + body.length });
    start += part.length + 1;
  }
  return names;
}

/** One character other, missing or too many, or two neighbours swapped. */
export function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (of: readonly string[], from: number): string => of.slice(from).join('');
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2);
}

const ofSurnames = once((): ReadonlySet<string> => new Set(surnames.replace(/\s/g, '')));
const words = once(() => new RegExp(`^${anyOf(notNames)}`));

/** Whether these 汉字 can be a person's name. */
export const looksLikeName = (text: string): boolean => {
  const length = [...text].length;
  return (
    length >= 2 &&
    length <= 4 &&
    /^\p{Script=Han}+$/u.test(text) &&
    ofSurnames().has(text[0] ?? '') &&
    !words().test(text)
  );
};
