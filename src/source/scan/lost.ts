/** A line among keys that has no colon. */

import type { Path } from '../../diagnostic.ts';
import type { SourcePlace } from '../data.ts';
import type { Said } from '../placed.ts';
import * as colons from '../said/colons.ts';
import * as structure from '../said/structure.ts';
import type { Key } from './key.ts';
import { indentOf, isLineEnd, lineAfter } from './lines.ts';
import { ownerOf } from './list-owner.ts';
import { isDistribution, recipients } from './recipients.ts';
import { makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/**
 * A declared word without its colon, with another mark for it, or with nothing between it and its value; where users invent the
 * keys, any word with such a mark. It must be the key where no text may stand, and where a map is open (`sure`).
 */
export function lostKey(
  scan: Scan,
  at: number,
  end: number,
  place: SourcePlace | undefined,
  sure: boolean,
): Key | undefined {
  if (!place || (place.text && !sure)) return undefined;
  const line = scan.text.slice(at, end);
  const frame = top(scan);
  const taken = sure && frame ? frame.keys : none;
  const bracketed = bracketedKey(line, place, taken);
  if (bracketed) return keyWithoutBrackets(scan, at, end, bracketed);
  const found = markedKey(line, place, taken) ?? gluedKey(line, keysOf(scan, place), taken);
  return found && keyWithColon(scan, at, end, found);
}
const none: ReadonlySet<string> = new Set();

export interface Found {
  readonly word: string;
  /** With the mark and the blanks behind it. */
  readonly length: number;
  /** What stands where the colon should. */
  readonly mark: string;
}

/** `职务；副市长`, `期号 5`, `报;省安委办`. */
export function markedKey(line: string, place: SourcePlace, taken: ReadonlySet<string>): Found | undefined {
  const found = marked.exec(line.slice(0, 80));
  const [all = '', word, mark = ''] = found ?? [];
  if (word === undefined) return undefined;
  // `日期、地点未定，另行通知。`: the sentence of an item that has no text yet begins with a word as a key is.
  const isSentence = /[，、。]/.test(mark) && /[，。；！？]/.test(line.slice(all.length)) && word !== '正文';
  const lacksText = place.keys.has('正文') && !taken.has('正文');
  // A second time it may be the beginning of a text, unless the mark stands in none, or no text can.
  const isAgain = taken.has(word) && (place.text || /[，,、。.]/.test(mark));
  const isDeclared = place.keys.has(word) && !isAgain && !(isSentence && lacksText);
  // Where users invent the keys, nothing else is said in a word and a mark.
  const isFigure = /^\d[\d,.]*%?\s*$/.test(line.slice(all.length));
  const invented = place.invented && word.length <= 8 && (mark !== '' || isFigure) && all.length < line.length;
  return isDeclared || invented ? { word, length: all.length, mark } : undefined;
}
/** Some only look like a colon: ∶ (ratio), ﹕ ︰ ︓ (forms of it), ꞉ ː ˸ (letters), ׃ ։ ᛬ ⁚ of other scripts. */
const marked =
  /^([^ \t\u3000;；=＝，,、。.．|｜∶﹕︰︓꞉ː˸׃։᛬⁚]+)(?:[ \t\u3000]*([;；=＝，,、。.．|｜∶﹕︰︓꞉ː˸׃։᛬⁚])[ \t\u3000]*|[ \t\u3000]+|$)/;

/** `【标题】部门动态`, `“正文”：到芦县调研。`: the key stands in brackets, or in quotes. */
export function bracketedKey(
  line: string,
  { keys }: SourcePlace,
  taken: ReadonlySet<string>,
): { readonly word: string; readonly length: number } | undefined {
  const [all = '', word] =
    /^[【〖[［〔（(“「]([^\s【】〖〗[\]［］〔〕（）()“”「」]{1,8})[】〗\]］〕）)”」][ \t\u3000]*[:：]?[ \t\u3000]*/.exec(
      line,
    ) ?? [];
  return word !== undefined && keys.has(word) && !taken.has(word) && all.length < line.length
    ? { word, length: all.length }
    : undefined;
}

/** Reads on as if it stood there bare. `before`: the dash, where the words to write begin with it. */
export function keyWithoutBrackets(
  scan: Scan,
  at: number,
  end: number,
  { word, length }: { readonly word: string; readonly length: number },
  before = '',
): Key {
  const typed = scan.text.slice(at, at + length).trimEnd();
  const value = scan.text.slice(at + length, end).trimEnd();
  makeshift(scan, at, end, colons.keyInBrackets(typed, `${before}${word}: ${value}`), [
    { start: at, end: at + length, text: `${word}: ` },
  ]);
  return { name: word, end: at + length };
}

/** `期号5`, `正文到青石县调研`: the longest key that the line begins with. A sentence begins with 正文 and with no other. */
export function gluedKey(line: string, keys: Iterable<string>, taken: ReadonlySet<string>): Found | undefined {
  const isProse = /[，。；！？]/.test(line);
  let longest: string | undefined;
  for (const key of keys) {
    if (!line.startsWith(key) || taken.has(key) || /^[a-z]/i.test(key)) continue;
    if (isProse && key !== '正文') continue;
    if (key.length > (longest?.length ?? 0)) longest = key;
  }
  return longest === undefined ? undefined : { word: longest, length: longest.length, mark: '' };
}

/** Of the classes of 报送发 those that there are. */
const keysOf = (scan: Scan, place: SourcePlace): Iterable<string> =>
  isDistribution(pathOf(scan)) ? recipients : place.keys;

/** Of the map whose entries stand here. */
function pathOf(scan: Scan): Path {
  const frame = top(scan);
  return frame?.kind === 'map' && frame.filled ? frame.path : pathHere(scan);
}

/** Reads on as if the colon were there. `before`: the dash, where the words to write begin with it. */
export function keyWithColon(scan: Scan, at: number, end: number, { word, length, mark }: Found, before = ''): Key {
  const after = at + length;
  const edit = { start: at + word.length, end: after, text: after === end ? ':' : ': ' };
  const value = scan.text.slice(after, end).trimEnd();
  scan.edits.push(edit);
  // Without a mark, the word may have been meant otherwise.
  const isSure = mark !== '' || length > word.length || value === '';
  scan.report(at, at + word.length, colons.missingColon(word, value, mark, before), isSure ? [edit] : undefined);
  return { name: word, nameEnd: at + word.length, end: after };
}

/** Leaves the line out, so that the rest can be read. */
export function leaveOut(scan: Scan, at: number, end: number, reported: boolean, said?: Said): number {
  const edit = { start: at, end, text: '' };
  if (reported) scan.edits.push(edit);
  else
    makeshift(
      scan,
      at,
      end,
      said ?? colons.neither(scan.text.slice(at, end).trimEnd(), textAbove(scan), textLacking(scan)),
      [edit],
    );
  return lineAfter(scan.text, end);
}

/** The key of this map whose value was just read, where a text may stand in it. */
export function textAbove(scan: Scan): string | undefined {
  const frame = top(scan);
  const isText = frame?.kind === 'map' && frame.filled && placeAt(scan, pathHere(scan))?.text;
  return isText ? String(frame.step) : undefined;
}

/** The key of texts, where the map may have one and has none. */
function textLacking(scan: Scan): string | undefined {
  const frame = top(scan);
  if (frame?.kind !== 'map' || frame.keys.has('正文') || frame.keys.has('text')) return undefined;
  return placeAt(scan, frame.path)?.keys.has('正文') ? '正文' : undefined;
}

/** Leaves out a list that follows a value of its key: two values cannot both be meant. */
export function leaveListOut(scan: Scan, at: number, column: number, reported: boolean): number {
  const { text } = scan;
  const owner = ownerOf(scan, at, column);
  let end = lineAfter(text, at);
  while (end < text.length) {
    const indent = indentOf(text, end);
    const within =
      indent.width > column || (indent.width === column && /^-[ \t\r\n]/.test(text.slice(indent.end, indent.end + 2)));
    if (!within && !isLineEnd(text, indent.end)) break;
    end = lineAfter(text, indent.end);
  }
  // What stands before the dash would indent the line behind the list.
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const isPlain = /^ *$/.test(text.slice(begin, at)) && !scan.edits.slice(-4).some((edit) => edit.end >= begin);
  const start = isPlain ? begin : at;
  const edit = { start, end, text: '' };
  if (reported) scan.edits.push(edit);
  else {
    const said = owner ? structure.listWithoutKey(owner.key, owner.column) : structure.listAfterValue;
    makeshift(scan, at, at + 1, said, [edit]);
  }
  return end;
}
