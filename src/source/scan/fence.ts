/** ```yaml … ```: the marks of a piece of Markdown round the whole file, as chats and pages have it. */

import * as whole from '../said/whole.ts';
import { lineAfter, lineEnd, skipBlanks } from './lines.ts';
import { makeshift, type Scan } from './state.ts';

const fence = /[ \t]*(?:`{3,}|~{3,})[ \t]*[a-z]{0,8}[ \t]*(?=\r?\n|$)/y;

/** Leaves such a line out; the offset of the next, or of this one where it is none. */
export function pastFence(scan: Scan, at: number): number {
  const { text } = scan;
  const first = text[skipBlanks(text, at)];
  if (first !== '`' && first !== '~') return at;
  fence.lastIndex = at;
  const found = fence.exec(text)?.[0];
  if (found === undefined) return at;
  const end = lineEnd(text, at);
  const edit = { start: at, end, text: '' };
  if (scan.fenced) scan.edits.push(edit);
  else makeshift(scan, at, end, whole.fence, [edit]);
  scan.fenced = true;
  return lineAfter(text, end);
}
