/** First characters that mean something in YAML and something else to the author. */

import { isBlankMark } from './lines.ts';

/** The mark with which the plain text at `at` begins, when YAML would not read it as text. */
export function specialStart(text: string, at: number): string | undefined {
  const char = text[at] as string;
  if (char === '{') return text[at + 1] === '{' ? '{{' : undefined;
  if ('*&!%@`'.includes(char)) return char;
  if (char === '?') return isBlankMark(text[at + 1]) ? char : undefined;
  if (char === '|' || char === '>') return isHeader(text, at) ? undefined : char;
  // A comment has a blank before it: this one follows a full-width colon.
  if (char === '#' || char === ',' || char === ']' || char === '}') return char;
  return undefined;
}

const header = /[|>](?:[1-9][-+]?|[-+][1-9]?)?[ \t]*(?:[ \t]#[^\n\r]*)?\r?(?:\n|$)/y;

/** `|` or `>` alone on its line opens a text of several lines; before other characters it is one of them. */
export function isHeader(text: string, at: number): boolean {
  header.lastIndex = at;
  return header.test(text);
}
