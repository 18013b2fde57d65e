/** How deep the braces of a part are nested, seen before it is parsed: the library takes minutes over five thousand levels. */

import { limits } from '../limits.ts';

/** What opens and closes blocks and sub-expressions; comments and what is not read as braces come first, to be passed over. */
const marks = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}|\\\{\{|\{\{~?[#^/]|\{\{|\}\}|[()]/g;

/** Where the first of them lies deeper than any template needs; brackets count inside braces only. */
export function tooDeepAt(text: string): number | undefined {
  let blocks = 0;
  let brackets = 0;
  let inBraces = false;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '(' || mark === ')') brackets += inBraces ? (mark === '(' ? 1 : -1) : 0;
    else {
      brackets = 0;
      inBraces = mark.startsWith('{{') && !mark.startsWith('{{!') && !mark.startsWith('{{~!');
      if (mark.endsWith('#')) blocks += 1;
      // {{^}} alone is an else, and opens nothing.
      else if (mark.endsWith('^') && !/^\s*~?\}\}/.test(text.slice(index + mark.length, index + mark.length + 80)))
        blocks += 1;
      else if (mark.endsWith('/')) blocks = Math.max(0, blocks - 1);
    }
    if (Math.max(blocks, brackets) > limits.partDepth.most) return index;
  }
  return undefined;
}
