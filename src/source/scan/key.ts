/** The key a line begins with, as YAML wants it or as a Chinese keyboard types it. */

import type { Edit } from '../../diagnostic.ts';
import type { SourcePlace } from '../data.ts';
import * as keyboard from '../said/keyboard.ts';
import { indentOf, isBlankMark, keyWord, lineAfter, looksLikeEntry, withoutBlanks } from './lines.ts';
import { recipients } from './recipients.ts';
import { cure, pathHere, type Scan } from './state.ts';

export interface Key {
  readonly name: string;
  /** Offset after the key itself, when it is not in quotes. */
  readonly nameEnd?: number;
  /** Offset after the colon, and after the blanks that a cure took with it. */
  readonly end: number;
}

/** What the line is known to be before it is read. */
export interface Situation {
  readonly place: SourcePlace | undefined;
  /** A map is open at this column: the line cannot be anything but a key. */
  readonly sure: boolean;
  /** No dash stands before it. */
  readonly ownLine: boolean;
  readonly column: number;
}

/** Reads the key at [at, end of line). */
export function keyAt(scan: Scan, at: number, end: number, situation: Situation): Key | undefined {
  const { place } = situation;
  const line = scan.text.slice(at, end);
  const quoted = /^(?:"((?:[^"\\]|\\.){0,200})"|'((?:[^']|''){0,200})')([ \t\u3000]*)([:：])([ \t\u3000]*)/.exec(line);
  if (quoted) return quotedKey(scan, at, quoted, situation);
  const starred = starredKey(scan, at, line, place);
  if (starred) return starred;
  if (/^["'[{#]/.test(line) && !line.startsWith('{{')) return undefined;
  const comment = line.search(/[ \t]#/);
  const body = comment < 0 ? line : line.slice(0, comment);
  const proper = body.search(/:(?=[ \t]|$)/);
  const single = /^([^:：]*)([:：])[ \t\u3000]*/.exec(body);
  const word = keyWord(single?.[1] ?? '');
  const declared = place?.keys.has(word) ?? false;
  // `领导:: 甲`, `领导: : 甲`: nobody begins the value of a key with a colon; `分隔: ：` is one.
  const doubled =
    declared || (place?.invented && isWord(word))
      ? /^([^:：]*)([:：])(?:[ \t\u3000]*[:：])+[ \t\u3000]*(?=[^ \t\u3000])/.exec(body)
      : null;
  const typed = doubled ?? single;
  if (typed && (proper < 0 || (typed[1]?.length ?? 0) < proper || doubled)) {
    // `牵头：": "`, `整改：{ 单位: 家 }`: the colon that YAML would take stands inside quotes or brackets.
    const only = proper < 0 || /["'[{]/.test(body[typed[0].length] ?? '');
    if (declared || doubled || (only && isKey(scan, word, end, situation))) {
      return retyped(scan, at, word, typed, end, declared || (place?.invented ?? false));
    }
    if (proper < 0 && place?.invented && isWord(word) && !isTypedRow(scan, body))
      scan.report(at, at + typed[0].length, keyboard.colonInText(word));
  }
  if (proper < 0) return undefined;
  const written = withoutBlanks(body.slice(0, proper));
  const name = keyWord(written);
  if (written !== name && place) {
    const [start, colon] = [at + name.length, at + proper];
    cure(scan, start, colon, keyboard.blankBeforeColon(name), [{ start, end: colon, text: '' }]);
  }
  return { name, nameEnd: at + name.length, end: at + proper + 1 };
}

/** `**单位**: 芦县`, `**正文：**到…`: set bold where it was copied from; only a key can be meant. */
function starredKey(scan: Scan, at: number, line: string, place: SourcePlace | undefined): Key | undefined {
  const [all = '', word = '', behind, colon = '', last] =
    /^\*{1,2}([^\s*:：]{1,12})(\*{1,2})?[ \t\u3000]*([:：])(\*{1,2})?[ \t\u3000]*/.exec(line) ?? [];
  if (!place?.keys.has(word) || (behind ?? last) === undefined) return undefined;
  const end = at + all.length;
  const name = at + all.indexOf(colon) + 1 + (last?.length ?? 0);
  cure(scan, at, name, keyboard.starredKey(word), [
    { start: at, end, text: all.length === line.length ? `${word}:` : `${word}: ` },
  ]);
  return { name: word, end };
}

/** An undeclared word: a key where users invent them, and where the line can be nothing else. */
function isKey(scan: Scan, word: string, end: number, { place, sure, ownLine, column }: Situation): boolean {
  if (!place || !isWord(word)) return false;
  if (sure) return place.invented || !/^\d+$/.test(word);
  if (!place.text) return place.invented || place.keys.size > 0;
  // A text may stand here too; but nobody gives a text of one line a line of its own, or begins each line with a key.
  return place.invented && (ownLine || recipients.includes(word) || isFollowedByEntry(scan.text, end, column));
}

/** `- 单位：青石县，检查：214` among the rows of a table, which know their columns and say it themselves. */
const isTypedRow = (scan: Scan, body: string): boolean =>
  /^(?:行|rows)$/.test(String(pathHere(scan).at(-2))) && /[，,、；;][^：:，,、；;]{1,30}[：:]/.test(body);

const isWord = (word: string): boolean => word !== '' && word.length <= 30 && !/[，。；！？、,;!?]/.test(word);

function isFollowedByEntry(text: string, end: number, column: number): boolean {
  const indent = indentOf(text, lineAfter(text, end));
  return indent.width === column && looksLikeEntry(text, indent.end);
}

function quotedKey(
  scan: Scan,
  at: number,
  [all, double, single, before, colon, after]: RegExpExecArray,
  situation: Situation,
): Key | undefined {
  const name = double ?? single?.replaceAll("''", "'") ?? '';
  const colonAt = at + all.length - (after as string).length - 1;
  if (colon === ':' && isBlankMark(scan.text[colonAt + 1]) && !/\u3000/.test(before as string)) {
    return { name, end: colonAt + 1 };
  }
  if (!situation.place?.keys.has(name) && !isKey(scan, name, at + all.length, situation)) return undefined;
  const end = at + all.length;
  const start = colonAt - (before as string).length;
  cure(scan, colonAt, colonAt + 1, keyboard.colon(colon as string, name, true), [{ start, end, text: ': ' }]);
  return { name, end };
}

function retyped(
  scan: Scan,
  at: number,
  word: string,
  [all, , colon]: RegExpExecArray,
  lineEnd: number,
  declared: boolean,
): Key {
  const end = at + all.length;
  const colonAt = at + all.indexOf(colon as string);
  const edit: Edit = {
    start: at + word.length,
    end,
    text: end === lineEnd ? ':' : ': ',
  };
  const isDoubled = /[:：]/.test(all.slice(all.indexOf(colon as string) + 1));
  const said = isDoubled ? keyboard.doubledColon(word) : keyboard.colon(colon as string, word, declared);
  cure(scan, colonAt, colonAt + 1, said, [edit]);
  return { name: word, nameEnd: at + word.length, end };
}
