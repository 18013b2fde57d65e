/** The key a line begins with, as YAML wants it or as a Chinese keyboard types it. */

import type { Edit } from '../../diagnostic.ts';
import type { Place } from '../data.ts';
import * as keyboard from '../said/keyboard.ts';
import { isBlank } from './lines.ts';
import { cure, type Scan } from './state.ts';

export interface Key {
  readonly name: string;
  /** Offset after the key itself, when it is not in quotes. */
  readonly nameEnd?: number;
  /** Offset after the colon, and after the blanks that a cure took with it. */
  readonly end: number;
}

/**
 * Reads the key at [at, end of line). `sure`: a map is already open at this column, so that the line cannot be anything else.
 */
export function keyAt(scan: Scan, at: number, end: number, place: Place | undefined, sure: boolean): Key | undefined {
  const line = scan.text.slice(at, end);
  const quoted = /^(?:"((?:[^"\\]|\\.){0,200})"|'((?:[^']|''){0,200})')([ \t\u3000]*)([:：])([ \t\u3000]*)/.exec(line);
  if (quoted) return quotedKey(scan, at, quoted, place, sure);
  if (/^["'[{#]/.test(line) && !line.startsWith('{{')) return undefined;
  const comment = line.search(/[ \t]#/);
  const body = comment < 0 ? line : line.slice(0, comment);
  const proper = body.search(/:(?=[ \t]|$)/);
  const typed = /^([^:：]*)([:：])[ \t\u3000]*/.exec(body);
  if (typed && typed[1] !== undefined && (proper < 0 || typed[1].length < proper)) {
    const word = typed[1].replace(/[ \t\u3000]+$/, '');
    const declared = place?.keys.has(word) ?? false;
    if (declared || (proper < 0 && isKey(word, place, sure))) {
      return retyped(scan, at, word, typed, end, declared || (place?.invented ?? false));
    }
  }
  if (proper < 0) return undefined;
  const name = body.slice(0, proper).trimEnd();
  return { name, nameEnd: at + name.length, end: at + proper + 1 };
}

/** An undeclared word: a key where users invent them, and where the line can be nothing else. */
function isKey(word: string, place: Place | undefined, sure: boolean): boolean {
  if (!place || word === '' || /[，。；！？,;!?]/.test(word) || word.length > 30) return false;
  if (sure) return place.invented || !/^\d+$/.test(word);
  return !place.text && (place.invented || place.keys.size > 0);
}

function quotedKey(
  scan: Scan,
  at: number,
  [all, double, single, before, colon, after]: RegExpExecArray,
  place: Place | undefined,
  sure: boolean,
): Key | undefined {
  const name = double ?? single?.replaceAll("''", "'") ?? '';
  const colonAt = at + all.length - (after as string).length - 1;
  if (colon === ':' && isBlank(scan.text[colonAt + 1]) && !/\u3000/.test(before as string)) {
    return { name, end: colonAt + 1 };
  }
  if (!place?.keys.has(name) && !isKey(name, place, sure)) return undefined;
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
  const edit: Edit = { start: at + word.length, end, text: end === lineEnd ? ':' : ': ' };
  cure(scan, colonAt, colonAt + 1, keyboard.colon(colon as string, word, declared), [edit]);
  return { name: word, nameEnd: at + word.length, end };
}
