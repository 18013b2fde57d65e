/** `标题: 领导动态 条目:`: keys of one map on one line, each after the value of the one before. */

import * as colons from '../said/colons.ts';
import { specialStart } from './special.ts';
import { makeshift, open, placeAt, type Scan, top } from './state.ts';

interface KeyOnLine {
  readonly name: string;
  /** Where the blanks or the mark before it begin, and where it begins itself. */
  readonly cut: number;
  readonly at: number;
}

/**
 * Gives each of them a line of its own, once said; the offset of the last of them, which is still to be read, or undefined where
 * there is but one. `at`: the value of the first; `column`: that of the map.
 */
export function partKeys(scan: Scan, at: number, end: number, column: number): number | undefined {
  const frame = top(scan);
  const place = frame?.kind === 'map' ? placeAt(scan, frame.path) : undefined;
  if (!frame || !place || end - at > longest || specialStart(scan.text, at) !== undefined) return undefined;
  const value = scan.text.slice(at, end);
  if (/^["'[{|>#]/.test(value)) return undefined;
  const taken = new Set(frame.keys);
  const found: KeyOnLine[] = [];
  for (const { index, 0: all, 1: parting = '', 2: name = '' } of value.replace(/[ \t]#.*$/, '').matchAll(keyInside)) {
    if (!place.keys.has(name) || taken.has(name) || all === '') continue;
    taken.add(name);
    found.push({ name, cut: at + index, at: at + index + parting.length });
  }
  const last = found.at(-1);
  const first = String(frame.step);
  if (!last) return undefined;
  const edits = found.map(({ cut, at: start }) => ({ start: cut, end: start, text: `\n${' '.repeat(column)}` }));
  const names = found.map(({ name }) => name);
  const second = found[0] as KeyOnLine;
  makeshift(scan, second.at, second.at + second.name.length, colons.keysOnLine(first, names, column), edits);
  frame.filled = true;
  for (const { name } of found.slice(0, -1)) {
    open(scan, 'map', column, name);
    frame.filled = true;
  }
  return last.at;
}

/** Behind a blank or a pause, with the colon of a key; a full-width one only where nothing follows it, since texts have those. */
const keyInside =
  /([ \t\u3000]*[，,；;、。][ \t\u3000]*|[ \t\u3000]+)([^\s:：，。；、,;"'[\]{}]{1,12})(?::(?=[ \t]|$)|：[ \t\u3000]*$)/g;
const longest = 2000;
