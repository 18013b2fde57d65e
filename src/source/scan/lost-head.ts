/** The keys of an entry whose first line, the one with the dash, is gone or became a comment. */

import type { Path } from '../../diagnostic.ts';
import * as entries from '../said/entries.ts';
import type { Key } from './key.ts';
import { keysBelow } from './keyless.ts';
import { indentOf, isLineEnd, lineAfter, lineEnd, skipBlanks } from './lines.ts';
import { makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/** Reports it, and begins an entry two columns further out; whether it did. `sure`: the key stands among others. */
export function beginsLostEntry(scan: Scan, at: number, end: number, key: Key, column: number, sure: boolean): boolean {
  const { text } = scan;
  if (text.slice(at - 2, at) !== '  ') return false;
  const comment = commentedHead(text, at);
  const said = sure ? amongKeys(scan, end, key, column, comment) : belowListKey(scan, end, key, column, comment);
  if (!said) return false;
  const [start, until] = comment ? [comment.start, comment.end] : [at, key.nameEnd ?? key.end];
  makeshift(scan, start, until, said, [{ start: at - 2, end: at, text: '- ' }]);
  return true;
}

type Head = ReturnType<typeof commentedHead>;

/** The item above has these keys already. */
function amongKeys(scan: Scan, end: number, key: Key, column: number, comment: Head) {
  const [map, outer] = [top(scan), scan.frames.at(-2)];
  const [head] = map?.keys ?? [];
  if (!map?.keys.has(key.name) || head === undefined || outer?.kind !== 'list' || outer.indent !== column - 2)
    return undefined;
  if (comment) return entries.commentedHead(comment.line, key.name, column - 2, comment.column === column - 2);
  if (head === key.name) return map.keys.size > 1 ? entries.dashBehindBlanks(key.name) : undefined;
  const again = keysBelow(scan, end, column).filter((word) => map.keys.has(word));
  if (again.includes(head)) return undefined;
  if (holdsList(scan, end, key)) return entries.lostHead(key.name, head, column - 2, 'list');
  const keys = [...map.keys];
  const between = keys.slice(keys.indexOf(key.name) + 1).filter((word) => isBlock(scan, map.path, word));
  if (isBlock(scan, map.path, key.name) && holdsMap(scan, end, key))
    return entries.lostSection(key.name, head, column - 2, between.length === 1 ? between[0] : undefined);
  return again.length > 0 ? entries.lostHead(key.name, head, column - 2, 'text') : undefined;
}

/** The first entry of a list: those below stand two columns further out, with their dashes. */
function belowListKey(scan: Scan, end: number, key: Key, column: number, comment: Head) {
  const frame = top(scan);
  if (frame?.kind !== 'map' || frame.filled || frame.indent > column - 2) return undefined;
  const path = pathHere(scan);
  const place = placeAt(scan, path);
  // What may stand here by itself needs no dash: `单位名录: { 文件: … }`, and a list of one.
  if (!place?.list || place.keys.has(key.name) || !placeAt(scan, [...path, 0])?.keys.has(key.name)) return undefined;
  if (comment) return entries.commentedHead(comment.line, key.name, column - 2, comment.column === column - 2);
  const next = nextDash(scan, end, column);
  if (next === undefined || keysBelow(scan, end, column).includes(next)) return undefined;
  return next === key.name
    ? entries.missingDashBefore(key.name)
    : entries.lostHead(key.name, next, column - 2, 'first');
}

/** `# - 单位: 芦县` right above, past blank lines. */
function commentedHead(text: string, at: number) {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start > 0) {
    const end = start - 1;
    // Before the first character lastIndexOf would look at it again.
    start = end > 0 ? text.lastIndexOf('\n', end - 1) + 1 : 0;
    const line = text.slice(start, end);
    const [, head] = /^\s*#[#\s]*([-－][ \u3000]+[^\s:：]{1,30}[ ]*[:：].*)$/.exec(line) ?? [];
    const column = line.search(/\S/);
    if (head !== undefined) return { start: start + column, end, line: head.trimEnd(), column };
    if (/\S/.test(line)) return undefined;
  }
  return undefined;
}

/** 表格, 数据, 正文 of a section, of which it may hold several in 内容. */
const isBlock = (scan: Scan, path: Path, word: string): boolean =>
  (placeAt(scan, path)?.keys.has('内容') ?? false) && blocks.has(word);
const blocks: ReadonlySet<string> = new Set([
  ...['表格', '数据', '排名', '图表', '正文'],
  ...['table', 'statistics', 'ranking', 'chart', 'text'],
]);

/** In braces, or on the lines below. */
function holdsMap({ text }: Scan, end: number, key: Key): boolean {
  const start = skipBlanks(text, key.end);
  if (text[start] === '{') return true;
  if (!isLineEnd(text, start)) return false;
  const own = indentOf(text, text.lastIndexOf('\n', key.end - 1) + 1).width;
  const below = indentOf(text, lineAfter(text, end));
  return below.width > own && /^[^\s:：，。；-][^\s:：，。；]{0,29}[:：]/.test(text.slice(below.end, below.end + 32));
}

function holdsList({ text }: Scan, end: number, key: Key): boolean {
  if (!isLineEnd(text, skipBlanks(text, key.end))) return false;
  for (let next = lineAfter(text, end); next < text.length; next = lineAfter(text, next)) {
    const indent = indentOf(text, next);
    if (!isLineEnd(text, indent.end) && text[indent.end] !== '#')
      return /^[-－][ \u3000]/.test(text.slice(indent.end, indent.end + 2));
  }
  return false;
}

/** The key behind the first dash that stands two columns further out, where nothing stands further out before it. */
function nextDash({ text }: Scan, end: number, column: number): string | undefined {
  for (let next = lineAfter(text, end), lines = 0; next < text.length && lines < 40; lines += 1) {
    const indent = indentOf(text, next);
    const line = text.slice(indent.end, lineEnd(text, indent.end));
    next = lineAfter(text, indent.end);
    if (isLineEnd(text, indent.end) || line.startsWith('#') || indent.width >= column) continue;
    return indent.width === column - 2 ? /^[-－][ \u3000]+([^\s:：，。；]{1,30})[ ]*[:：]/.exec(line)?.[1] : undefined;
  }
  return undefined;
}
