/** The line of a key is gone, and what it held stands there still: a list without 栏目 or 条目, the keys of 报头 at the top. */

import * as structure from '../said/structure.ts';
import { keysBelow } from './keyless.ts';
import { type Indent, isLineEnd, keyWord, lineEnd } from './lines.ts';
import { inLanguageOf, ownerOf } from './list-owner.ts';
import { makeshift, open, type Scan, top } from './state.ts';

/** `标题: 县市区动态`, and the entries of 条目 below it, set in as they were: no lines of that text. */
export const isOfLostList = (scan: Scan, { end, width }: Indent): boolean => {
  const frame = top(scan);
  return frame?.kind === 'map' && width > frame.indent && ownerOf(scan, end, width)?.column === frame.indent;
};

/** Reports it, and goes on as if the key stood above them. */
export function beginLostList(scan: Scan, { start, end, width }: Indent): void {
  const owner = ownerOf(scan, end, width);
  if (!owner) return;
  const edit = { start, end: start, text: `${' '.repeat(owner.column)}${owner.key}:\n` };
  makeshift(scan, end, end + 1, structure.listWithoutKey(owner.key, owner.column), [edit]);
  open(scan, 'map', owner.column, owner.key);
}

/** `  年度: 2024` and its neighbours first of all: reported, and read as if the key that takes them all stood above. */
export function beginLostTop(scan: Scan, { start, end, width }: Indent): void {
  const { text, grammar } = scan;
  if (!grammar || scan.frames.length > 0 || width === 0 || width > 8 || isLineEnd(text, end)) return;
  const written = /^([^\s:：，。；、#"'[{-]{1,30}) *(?:：|:(?=\s|$))/.exec(text.slice(end, end + 60))?.[1];
  if (written === undefined) return;
  const words = [keyWord(written), ...keysBelow(scan, lineEnd(text, end), width)];
  const { keys } = grammar.at([]);
  if (words.length < 2 || keys.has(words[0] as string)) return;
  const key = inLanguageOf(words, ['报头', 'masthead']);
  const { keys: inside } = grammar.at([key]);
  if (!keys.has(key) || !words.every((word) => inside.has(word))) return;
  makeshift(scan, end, end + written.length, structure.keysWithoutParent(words[0] as string, key), [
    { start, end: start, text: `${key}:\n` },
  ]);
  open(scan, 'map', 0, key);
}
