/** `报头: 云岭专报`, and the keys of 报头 below it: for YAML one text, which swallows them. */

import * as colons from '../said/colons.ts';
import { keysBelow } from './keyless.ts';
import { indentOf, isLineEnd, lineAfter, lineEnd } from './lines.ts';
import { makeshift, open, pathHere, placeAt, type Scan, top } from './state.ts';

/** Reads the text as the value of the key that it is most likely meant for, on a line of its own; the next line. */
export function readBesideKeys(scan: Scan, start: number, parent: number): number | undefined {
  const frame = top(scan);
  const place = frame?.kind === 'map' ? placeAt(scan, pathHere(scan)) : undefined;
  if (!frame || !place || place.text || place.list || place.keys.size === 0) return undefined;
  const { text } = scan;
  const end = lineEnd(text, start);
  let next = lineAfter(text, end);
  while (next < text.length && isLineEnd(text, indentOf(text, next).end)) next = lineAfter(text, next);
  const { width } = indentOf(text, next);
  const below = width > parent ? keysBelow(scan, end, width) : [];
  const [first] = below;
  if (first === undefined || !place.keys.has(first)) return undefined;
  const value = text.slice(start, end).trimEnd();
  const name = likely(value, /^[a-z]/.test(first)).find((word) => place.keys.has(word) && !below.includes(word));
  if (name === undefined) return undefined;
  const said = colons.valueBesideKeys(String(frame.step), value, name, first);
  makeshift(scan, start, start + value.length, said, [{ start, end: start, text: `\n${' '.repeat(width)}${name}: ` }]);
  frame.filled = false;
  open(scan, 'map', width, name);
  const inner = top(scan);
  if (inner) inner.filled = true;
  return lineAfter(text, end);
}

function likely(value: string, inEnglish: boolean): readonly string[] {
  if (/\.(?:csv|xlsx|png|jpe?g)(?:#.*)?$/i.test(value)) return [inEnglish ? 'file' : '文件'];
  return inEnglish
    ? ['name', 'title', 'caption', 'text', 'offices']
    : ['名称', '标题', '表题', '图题', '正文', '姓名', '单位'];
}
