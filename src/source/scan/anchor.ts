/** `&anchor` and `!tag` before a map, a list or a long text: an error, and out of the way. Before anything else they are text. */

import * as structure from '../said/structure.ts';
import { indentOf, isLineEnd, lineAfter, lineEnd, looksLikeEntry, skipBlanks } from './lines.ts';
import { isHeader } from './special.ts';
import { makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/** Offset of what the anchor stands before, once it is reported and out of the way; none when it is text. */
export function pastAnchor(scan: Scan, at: number, parent: number): number | undefined {
  const { text } = scan;
  if (text[at] !== '&' && text[at] !== '!') return undefined;
  const mark = /^[&!][^\s,[\]{}]*/.exec(text.slice(at, Math.min(lineEnd(text, at), at + 200)))?.[0] as string;
  const rest = skipBlanks(text, at + mark.length);
  const place = placeAt(scan, pathHere(scan));
  const bracket = (text[rest] === '[' || text[rest] === '{') && place !== undefined && !place.text;
  const isComment = text[rest] === '#' && rest > at + mark.length;
  const below = (isLineEnd(text, rest) || isComment) && entryBelow(text, rest, parent, top(scan)?.kind === 'map');
  if (!bracket && !below && !isHeader(text, rest)) return undefined;
  makeshift(scan, at, at + mark.length, structure.anchor(mark), [{ start: at, end: rest, text: '' }]);
  return rest;
}

/** `*alias` alone, where only a map or a list may stand: reported, and read as nothing. */
export function isAliasOnly(scan: Scan, at: number, end: number): boolean {
  const place = placeAt(scan, pathHere(scan));
  if (!place || place.text || !(place.list || place.invented || place.keys.size > 0)) return false;
  const alias = /^\*[^\s,[\]{}]+(?=[ \t]*(?:$|[ \t]#))/.exec(scan.text.slice(at, end))?.[0];
  if (alias === undefined) return false;
  makeshift(scan, at, at + alias.length, structure.anchor(alias), [{ start: at, end: at + alias.length, text: '' }]);
  return true;
}

/** Under a key a list may begin in the key's own column. */
function entryBelow(text: string, at: number, parent: number, underKey: boolean): boolean {
  for (let next = lineAfter(text, at); next < text.length; ) {
    const indent = indentOf(text, next);
    if (!isLineEnd(text, indent.end) && text[indent.end] !== '#') {
      const beside = underKey && indent.width === parent && text[indent.end] === '-';
      return (beside || indent.width > parent) && looksLikeEntry(text, indent.end);
    }
    next = lineAfter(text, indent.end);
  }
  return false;
}
