/** A text without quotes inside brackets. */

import type { Path } from '../../diagnostic.ts';
import * as brackets from '../said/brackets.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { isBlankMark, keyWord, withoutBlanks } from './lines.ts';
import { quoteEdits } from './quote.ts';
import { specialStart } from './special.ts';
import { cure, makeshift, placeAt, type Scan } from './state.ts';
import { type FigureStretch, isThousands, thousandsIn } from './thousands.ts';

export interface Bracket {
  readonly mark: '[' | '{';
  readonly at: number;
  readonly path: Path;
  step: string | number;
  /** Past the colon of a map's entry. */
  inValue: boolean;
  /** What has been read since the last comma or colon: nothing, a text that may run on, or something that is complete. */
  last: 'none' | 'plain' | 'closed';
  /** Figures with thousands commas, in this bracket and all inside: reported when they turn out to be no part of a text. */
  readonly thousands: FigureStretch[];
}

/** Two things side by side are two items. */
export function checkComma(scan: Scan, bracket: Bracket, at: number): void {
  if (bracket.last === 'none') return;
  const odd = bracket.mark === '[' ? oddlyQuoted(scan.text, bracket.at) : undefined;
  const said = odd ? brackets.oddQuotes(odd.items) : brackets.missingComma;
  makeshift(scan, odd ? bracket.at : at, odd ? odd.end : at + 1, said, [{ start: at, end: at, text: ', ' }]);
  if (typeof bracket.step === 'number') bracket.step += 1;
  bracket.inValue = false;
}

/** `["单位, "检查", "整改"]`: its items, where they are plain words and an odd number of quotes stands among them; where it ends. */
export function oddlyQuoted(
  text: string,
  at: number,
): { readonly items: readonly string[]; readonly end: number } | undefined {
  const [all = '', inside = ''] = /^\[([^[\]{}\n]{0,300})\]/.exec(text.slice(at, at + 302)) ?? [];
  if ((inside.match(/["']/g) ?? []).length % 2 === 0) return undefined;
  const items = inside.split(/[,，、]/).map((item) => item.replace(/["']/g, '').trim());
  const isPlain = items.every((item) => /^[\p{L}\p{N}][\p{L}\p{N}（）().%％-]*$/u.test(item));
  return isPlain ? { items, end: at + all.length } : undefined;
}

/** Reads it, on the line that ends at `eol`; the offset after it, or after the key it turned out to be. */
export function readFlowText(scan: Scan, at: number, bracket: Bracket, eol: number): number {
  const { text } = scan;
  if (bracket.last === 'closed') checkComma(scan, bracket, at);
  const end = beforeComma(scan, at, textEnd(text, at, eol), bracket);
  bracket.thousands.push(...thousandsIn(text, at, end));
  // `[青石县, -, 无]`: for YAML the beginning of a list.
  if (bracket.last === 'none' && text.slice(at, end) === '-' && (bracket.mark === '[' || bracket.inValue)) {
    cure(scan, at, end, keyboard.loneDash, [{ start: at, end, text: '—' }]);
    bracket.last = 'plain';
    return end;
  }
  const mark = bracket.last === 'plain' ? undefined : specialStart(text, at);
  const key = mark === undefined ? typedKey(scan, at, end, bracket) : undefined;
  if (key !== undefined) return key;
  if (bracket.mark === '{' && !bracket.inValue) bracket.step = text.slice(at, end);
  bracket.last = 'plain';
  if (mark === undefined) warnOfComma(scan, at, end, bracket);
  else if (mark !== '{{' && (text[end] === '[' || text[end] === '{')) {
    makeshift(scan, at, end, structure.anchor(text.slice(at, end).trim()), [{ start: at, end, text: '' }]);
    bracket.last = 'none';
  } else cure(scan, at, at + mark.length, keyboard.start(mark), quoteEdits(text, at, end));
  return end;
}

/** `{期号：2}`: for YAML a key without a value. */
function typedKey(scan: Scan, at: number, end: number, bracket: Bracket): number | undefined {
  if (bracket.mark !== '{' || bracket.inValue || bracket.last === 'plain' || scan.text[end] === ':') return undefined;
  const [all, before, colon] = /^([^:：]+)([:：])[ \u3000]*/.exec(scan.text.slice(at, end)) ?? [];
  if (all === undefined || before === undefined || colon === undefined) return undefined;
  const word = keyWord(before);
  const place = placeAt(scan, bracket.path);
  if (!place?.keys.has(word) && !place?.invented) return undefined;
  const colonAt = at + before.length;
  const edit = { start: at + word.length, end: at + all.length, text: ': ' };
  cure(scan, colonAt, colonAt + 1, keyboard.colon(colon, word, true), [edit]);
  bracket.step = word;
  bracket.inValue = true;
  return at + all.length;
}

/** `{报: 甲，送: 乙}`: the end of the text before a comma of the keyboard, or another mark for it, that only a declared key, or a proper colon, can follow. */
function beforeComma(scan: Scan, at: number, end: number, bracket: Bracket): number {
  const word = scan.text.slice(at, end);
  if (bracket.mark !== '{' || !/[，、；;]/.test(word)) return end;
  const place = placeAt(scan, bracket.path);
  for (const { index, 1: key } of word.matchAll(
    /[，、；;][ \u3000]{0,9}([^:：，、；; \u3000]{1,30})[ \u3000]{0,9}[:：]/g,
  )) {
    if (index > 0 && place?.keys.has(key as string)) return at + index;
    // Where users invent the keys, a figure stands on either side of it.
    const isFigure = place?.invented && /\d$/.test(word.slice(0, index)) && /[:：][ \u3000]*\d/.test(word.slice(index));
    if (index > 0 && isFigure) return at + index;
  }
  const last = Math.max(...['，', '、', '；', ';'].map((mark) => word.lastIndexOf(mark)));
  if (scan.text[end] === ':' && last > 0 && (bracket.inValue || /[:：]/.test(word.slice(0, last)))) return at + last;
  return end;
}

function warnOfComma(scan: Scan, at: number, end: number, bracket: Bracket): void {
  const word = scan.text.slice(at, end);
  const comma = word.indexOf('，');
  if (comma < 0 || (bracket.mark === '{' && !/，[^，]*[:：]/.test(word))) return;
  scan.report(at + comma, at + comma + 1, keyboard.commaInItem);
}

/** Its end on this line. `{{指标}}` is part of it; one left open takes the line. */
function textEnd(text: string, at: number, eol: number): number {
  const line = text.slice(at, eol);
  let i = 0;
  for (; i < line.length; i += 1) {
    const char = line[i] as string;
    if (char === '{' && line[i + 1] === '{') {
      const close = line.indexOf('}}', i + 2);
      i = close < 0 ? line.length : close + 1;
    } else if (',[]{}'.includes(char) && i > 0 && !isThousands(line, i)) break;
    else if (char === ':' && (i + 1 === line.length || ' \t,[]{}'.includes(line[i + 1] as string))) break;
    else if (char === '#' && i > 0 && isBlankMark(line[i - 1])) break;
  }
  return at + Math.max(withoutBlanks(line.slice(0, i)).length, 1);
}
