/** Digits that count nothing: dates and times, ordinals, numbers of documents, roads and telephones, names in quotes. */

import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { roads } from './words.ts';

/** Digits at [start, end) of a text. */
export function countsNothing(text: string, start: number, end: number): boolean {
  const before = skipBlanksBack(text, start);
  const after = pastBlanks(text, end);
  const [previous = '', next = ''] = [text[before - 1] ?? '', text[after] ?? ''];
  return (
    /[A-Za-z第〔[#＃№+\-/·:∶_@]/.test(text[start - 1] ?? '') ||
    previous === '第' ||
    // 1万零187, 1亿2000万: the rest of a number.
    /\d[亿万千百]零?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    // A number that opens a quotation is a name: “12345”, “119”消防宣传月.
    /[“‘"]/.test(text[start - 1] ?? '') ||
    /[年月日号时点]/.test(next) ||
    (/[时点]/.test(previous) && !place.test(text.slice(Math.max(0, before - 2), before))) ||
    /[〕\]·:∶/_@+]/.test(text[end] ?? '') ||
    /[A-Za-z]/.test(text[end] ?? '') ||
    (/[（(]/.test(text[start - 1] ?? '') && /[）)]/.test(text[end] ?? '')) ||
    road().test(text.slice(after, after + 2)) ||
    isMarker(text, before, end) ||
    isFromDay(text, end) ||
    // 321 146: a blank between thousands, as statisticians write it, or two figures; nobody can tell.
    /^[ \u00a0]\d{3}(?!\d)/.test(text.slice(end, end + 5)) ||
    /\d[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** 网点61个, 景点5处: no hour. */
const place = /[网景站位试测]点$/;

const road = once(() => new RegExp(`^${anyOf(roads)}`));

/** 1. or 1、 where a paragraph, or a sentence in it, begins. */
function isMarker(text: string, before: number, end: number): boolean {
  if (before > 0 && !/[。；：\n]/.test(text[before - 1] ?? '')) return false;
  return /^[.．、)）](?!\d)/.test(text.slice(end, end + 2));
}

/** 1至7月, 8—11日: the first half of a span of days. And 0700-8250316, 9704-2012. */
function isFromDay(text: string, end: number): boolean {
  const rest = text.slice(end, end + 12);
  return /^[-－]\d/.test(rest) || /^\s*(?:至|到|[-—–－~～]+)\s*\d+\s*[年月日号时点]/.test(rest);
}

export function pastBlanks(text: string, offset: number): number {
  let at = offset;
  while (at < offset + 2 && /[ \u3000\u00a0]/.test(text[at] ?? '')) at += 1;
  return at;
}
function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  while (at > offset - 2 && /[ \u3000\u00a0]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
