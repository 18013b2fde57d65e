/** First characters that mean something in YAML and something else to the author. */

import { isBlankMark } from './lines.ts';

/** The mark with which the plain text at `at` begins, when YAML would not read it as text. */
export function specialStart(text: string, at: number): string | undefined {
  const char = text[at] as string;
  if (char === '{') return text[at + 1] === '{' ? '{{' : isBracedWord(text, at) ? '{' : undefined;
  if ('*&!%@`'.includes(char)) return char;
  if (char === '?') return isBlankMark(text[at + 1]) ? char : undefined;
  if (char === '|' || char === '>') return isHeader(text, at) ? undefined : char;
  // A comment has a blank before it: this one follows a full-width colon.
  if (char === '#' || char === ',' || char === ']' || char === '}') return char;
  return undefined;
}

/** `{时段}，全市…` is a {{时段}} that lost its braces: behind the } of a map nothing follows. */
const bracedWord = /\{ ?[\p{Script=Han}\d]{1,20} ?\}{1,2}(?=[\p{Script=Han}，、。；：（“])/uy;
function isBracedWord(text: string, at: number): boolean {
  bracedWord.lastIndex = at;
  return bracedWord.test(text);
}

const header = /[|>](?:[1-9][-+]?|[-+][1-9]?)?[ \t]*(?:[ \t]#[^\n\r]*)?\r?(?:\n|$)/y;

/** `|` or `>` alone on its line opens a text of several lines; before other characters it is one of them. */
export function isHeader(text: string, at: number): boolean {
  header.lastIndex = at;
  return header.test(text);
}
