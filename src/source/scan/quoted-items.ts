/** `送: "甲", "乙"`: several in quotes, and no brackets round them. */

import * as brackets from '../said/brackets.ts';
import { lineAfter } from './lines.ts';
import { makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/** Reads them as a list where one may stand; the next line. */
export function readQuotedItems(scan: Scan, at: number, end: number): number | undefined {
  const { text } = scan;
  const [line, items = ''] = several.exec(text.slice(at, end)) ?? [];
  if (line === undefined || !placeAt(scan, pathHere(scan))?.list) return undefined;
  const members = [...items.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other = '']) => (one ?? other).trim());
  if (!members.every((one) => /^[^,，[\]{}#:：&*!|>%@`\s][^,，[\]{}#]*$/.test(one))) return undefined;
  const list = `[${members.join(', ')}]`;
  makeshift(scan, at, at + items.length, brackets.quotedItems(String(top(scan)?.step ?? ''), list), [
    { start: at, end: at + items.length, text: list },
  ]);
  return lineAfter(text, end);
}
const one = `(?:"[^"\\\\\\n]{1,40}"|'[^'\\n]{1,40}')`;
const several = new RegExp(`^(${one}(?:[ \\u3000]*[,，、;； ][ \\u3000]*${one})+)[ \\t\\r]*(?:[ \\t]#.*)?$`);
