/** The first line of an entry without its key: `- 县市区动态`, and the other keys of the section below it. */

import type { SourcePlace } from '../data.ts';
import * as colons from '../said/colons.ts';
import type { Key } from './key.ts';
import { indentOf, isLineEnd, keyWord, lineAfter, lineEnd } from './lines.ts';
import { bracketedKey, gluedKey, keyWithColon, keyWithoutBrackets, markedKey } from './lost.ts';
import { makeshift, type Scan } from './state.ts';

/** The key that the words behind the dash must belong to, where the keys in line with them say that they are no text. */
export function keylessHead(
  scan: Scan,
  at: number,
  end: number,
  place: SourcePlace | undefined,
  column: number,
): Key | undefined {
  if (!place || place.keys.size === 0 || /["'{|>#*&!%@`:：]/.test(scan.text[at] as string)) return undefined;
  const beside = keysBelow(scan, end, column);
  if (!beside.some((word) => place.keys.has(word))) return undefined;
  const words = scan.text
    .slice(at, end)
    .replace(/[ \t]#.*$/, '')
    .trimEnd();
  const taken = new Set(beside);
  const bracketed = bracketedKey(words, place, taken);
  if (bracketed) return keyWithoutBrackets(scan, at, at + words.length, bracketed, '- ');
  if (words.startsWith('[')) return undefined;
  const found = markedKey(words, place, taken) ?? gluedKey(words, place.keys, taken);
  if (found) return keyWithColon(scan, at, at + words.length, found, '- ');
  const name = keyFor(words, beside, place);
  if (name === undefined) return undefined;
  makeshift(scan, at, at + words.length, colons.missingKey(words, name), [{ start: at, end: at, text: `${name}: ` }]);
  return { name, end: at };
}

/** Those of the lines below that stand in this column, up to one further out. */
export function keysBelow({ text }: Scan, end: number, column: number): readonly string[] {
  const words: string[] = [];
  for (let at = lineAfter(text, end), lines = 0; at < text.length && lines < mostLines; lines += 1) {
    const indent = indentOf(text, at);
    const line = text.slice(indent.end, lineEnd(text, indent.end));
    at = lineAfter(text, indent.end);
    if (isLineEnd(text, indent.end) || line.startsWith('#')) continue;
    const word = indent.width === column ? /^([^\s:：，。；]{1,12})[ \t]*[:：]/.exec(line)?.[1] : undefined;
    if (indent.width < column || (indent.width === column && word === undefined)) break;
    if (word !== undefined) words.push(keyWord(word));
    // A text that goes on below is no entry.
    else if (words.length === 0) break;
  }
  return words;
}
const mostLines = 40;

/** By what the words look like, then what most entries begin with. */
const likely: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}月\d{1,2}日$/, ['日期', 'date']],
  [/[，。；]/, ['正文', 'text']],
  [/^\p{Script=Han}{1,10}[县市区局委办厅镇乡]$/u, ['单位', 'unit']],
  [/./, ['标题', 'title', 'head', '姓名', 'name', '名称', '表题', 'caption', '正文', 'text']],
];

function keyFor(words: string, beside: readonly string[], { keys }: SourcePlace): string | undefined {
  const inEnglish = beside.every((word) => /^[\x20-\x7e]+$/.test(word));
  return likely
    .filter(([form]) => form.test(words))
    .flatMap(([, names]) => names)
    .find((name) => /^[a-z]/.test(name) === inEnglish && keys.has(name) && !beside.includes(name));
}
