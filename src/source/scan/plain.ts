/** A text without quotes, with the lines it runs on over. */

import type { Edit } from '../../diagnostic.ts';
import type { Said } from '../placed.ts';
import * as colons from '../said/colons.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { readBesideKeys } from './beside-keys.ts';
import { warnOfCut } from './comment.ts';
import {
  type Indent,
  indentOf,
  indentPlainly,
  isDivider,
  isLineEnd,
  lineAfter,
  lineEnd,
  looksLikeEntry,
  withoutBlanks,
} from './lines.ts';
import { beginLostList, isOfLostList } from './lost-parent.ts';
import { quoteEdits } from './quote.ts';
import { cure, makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/** Reads it; `special` says why YAML would not read it as text (`quoted`: that is said elsewhere). The offset of the first line not read. */
export function scanPlain(scan: Scan, start: number, parent: number, special?: Said | 'quoted'): number {
  const moved = special ? undefined : readBesideKeys(scan, start, parent);
  if (moved !== undefined) return moved;
  let line = lineAt(scan, start);
  let colon = line.colon;
  const colonOnFirst = colon !== undefined;
  for (let more = lineBelow(scan, line, parent); more; more = lineBelow(scan, line, parent)) {
    tellComments(scan, line, more);
    if (more.plain <= parent) indentPlainly(scan, more);
    line = lineAt(scan, more.end);
    warnOfEntry(scan, more, line.end);
    colon ??= line.colon;
  }
  if (line.comment !== undefined) warnOfCut(scan, line.comment, line.lineEnd);
  if (special === 'quoted') scan.edits.push(...quoteEdits(scan.text, start, line.end));
  else if (special) cure(scan, start, start + 1, special, quoteEdits(scan.text, start, line.end));
  else if (colon !== undefined) tellColon(scan, start, line.end, colon, colonOnFirst);
  let next = indentOf(scan.text, lineAfter(scan.text, line.lineEnd));
  while (next.end < scan.text.length && isLineEnd(scan.text, next.end))
    next = indentOf(scan.text, lineAfter(scan.text, next.end));
  if (isOfLostList(scan, next)) beginLostList(scan, next);
  return lineAfter(scan.text, line.lineEnd);
}

interface Line {
  /** End of the text on this line, and of the line. */
  readonly end: number;
  readonly lineEnd: number;
  /** Offset of the # of a comment. */
  readonly comment: number | undefined;
  /** Offset of a colon that YAML takes for the end of a key. */
  readonly colon: number | undefined;
}

function lineAt(scan: Scan, at: number): Line {
  const end = lineEnd(scan.text, at);
  const line = scan.text.slice(at, end);
  const comment = line.search(/[ \t]#/);
  const body = withoutBlanks(comment < 0 ? line : line.slice(0, comment));
  const colon = body.search(/:(?=[ \t]|$)/);
  return {
    end: at + body.length,
    lineEnd: end,
    comment: comment < 0 ? undefined : at + comment + 1,
    colon: colon < 0 ? undefined : at + colon,
  };
}

/** The next line of the text, past blank lines and comments; none when it is not indented enough. */
function lineBelow(scan: Scan, line: Line, parent: number): Indent | undefined {
  const { text } = scan;
  for (let next = lineAfter(text, line.lineEnd); next < text.length; ) {
    const indent = indentOf(text, next);
    if (!isLineEnd(text, indent.end) && text[indent.end] !== '#') {
      // A tab before a key is the slip, not the key: it is reported where entries are read.
      const tabbed = indent.plain <= parent && text.slice(next, indent.end).includes('\t');
      const other =
        indent.width <= parent ||
        isDivider(text, next) ||
        (tabbed && looksLikeEntry(text, indent.end)) ||
        isNextKey(scan, indent) ||
        isNextEntry(scan, indent) ||
        isOfLostList(scan, indent);
      return other ? undefined : indent;
    }
    next = lineAfter(text, indent.end);
  }
  return undefined;
}

/**
 * `键: `, declared in the map of this value and not written yet: no line of a text, however it is indented. `键：` behind
 * full-width blanks, which are wider than they look in the file, is one as well.
 */
function isNextKey(scan: Scan, { start, end }: Indent): boolean {
  const isWide = /^[^\t]*\u3000[^\t]*$/.test(scan.text.slice(start, end));
  const key = isWide ? /^[^\s:：，。；、#"']{1,12}(?=[:：])/ : /^[^\s:：，。；、#"']{1,12}(?=:(?:[ \t\r\n]|$))/;
  const word = key.exec(scan.text.slice(end, end + 16))?.[0];
  const frame = top(scan);
  if (word === undefined || frame?.kind !== 'map' || frame.keys.has(word)) return false;
  const place = placeAt(scan, frame.path);
  return place?.keys.has(word) === true || (place?.invented === true && word.length <= 8);
}

/** `- 单位: `, with which the entry of this text began as well: the next one, however far it is set in. */
function isNextEntry(scan: Scan, { end }: Indent): boolean {
  const word = /^- +([^\s:：，。；、#"']{1,12}):(?:[ \t\r\n]|$)/.exec(scan.text.slice(end, end + 24))?.[1];
  const [list, map] = scan.frames.slice(-2);
  return word !== undefined && list?.kind === 'list' && map?.kind === 'map' && map.keys.has(word);
}

/** For YAML a comment ends the text, and what follows is lost. */
function tellComments(scan: Scan, line: Line, more: Indent): void {
  const { text } = scan;
  for (let at = line.comment ?? lineAfter(text, line.lineEnd); at < more.start; at = lineAfter(text, at)) {
    const start = at === line.comment ? at : indentOf(text, at).end;
    const end = lineEnd(text, start);
    if (text[start] === '#') makeshift(scan, start, end, structure.commentInText, [{ start, end, text: '' }]);
  }
}

/** `标题: 关于: 的`. One reading is left when the word is no key here: then the cure is safe. */
function tellColon(scan: Scan, start: number, end: number, colon: number, onFirst: boolean): void {
  const { text } = scan;
  const before = text.slice(onFirst ? start : text.lastIndexOf('\n', colon) + 1, colon).trim();
  const word = /[^\s，。；、]*$/.exec(before.slice(-30))?.[0] ?? '';
  const wide = wideColons(text, start, end);
  const edits = wide ?? quoteEdits(text, start, end);
  const said = onFirst
    ? colons.colonInValue(word, wide !== undefined)
    : structure.keyTooDeep(word, isDeclared(scan, word));
  const behind = colon + 1 + (/^[ \t]*/.exec(text.slice(colon + 1, end))?.[0].length ?? 0);
  const frame = top(scan);
  if (onFirst && frame?.kind === 'map' && before === frame.step) {
    cure(scan, start, behind, colons.keyAgain(before), [{ start, end: behind, text: '' }]);
  } else if (
    onFirst &&
    frame?.kind === 'map' &&
    placeAt(scan, pathHere(scan))?.keys.has(before) &&
    lineEnd(text, start) >= end
  ) {
    // `报头: 名称: 甲`: read as if the second key had a line of its own.
    const ownLine = { start, end: start, text: `\n${' '.repeat(frame.indent + 2)}` };
    const again = /:[ \t]/.test(text.slice(colon + 1, end));
    makeshift(scan, start, colon + 1, colons.keyOnKeyLine(before), again ? edits : [ownLine]);
  } else if (!onFirst || isDeclared(scan, word)) {
    makeshift(scan, onFirst ? colon : colon - word.length, onFirst ? behind : colon + 1, said, edits);
  } else cure(scan, colon, behind, said, edits);
}

/** 会议强调: 要压实责任 → 会议强调：要压实责任; undefined where one of the colons stands behind no 汉字 or Chinese mark. */
function wideColons(text: string, start: number, end: number): readonly Edit[] | undefined {
  const found = [...text.slice(start, end).matchAll(/(?<=(.)):(?:[ \t]+|(?=[\r\n])|$)/gu)];
  if (!found.every(([, before = '']) => /[\p{Script=Han}”’》）】]/u.test(before))) return undefined;
  return found.map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length, text: '：' }));
}

/** YAML joins these lines to the text above without a word; the author may have meant otherwise. */
function warnOfEntry(scan: Scan, indent: Indent, end: number): void {
  const line = scan.text.slice(indent.end, Math.min(end, indent.end + 40));
  // `- - - - -`: a rule, as chats draw it, and no item.
  const dash = /^(?:[-－][ \u3000]?){4,}$/.test(line) ? null : /^[-－][ \u3000]/.exec(line);
  if (dash) scan.report(indent.end, indent.end + 1, keyboard.joined(line[0] as string));
  const word = /^([^:：，。；]{1,12})[ \u3000]*：/.exec(line)?.[1];
  if (word !== undefined && isDeclared(scan, word.trim())) {
    scan.report(indent.end, indent.end + word.length + 1, keyboard.joined(`${word}：`));
  }
}

/** A key of the place of this value, or of the map it stands in. */
function isDeclared(scan: Scan, word: string): boolean {
  const places = [placeAt(scan, pathHere(scan)), placeAt(scan, top(scan)?.path ?? [])];
  return places.some((place) => place?.keys.has(word));
}
