/** Does what a message says, as somebody would who reads nothing else. */

import type { Diagnostic } from '../../src/diagnostic.ts';

/** 写作 …, or 删去“…”, where the hint says all of it. */
export function wordsToWrite({
  hint = '',
}: Diagnostic): { readonly write: string } | { readonly drop: true } | undefined {
  const [, quoted, plain] = /写作 ?(?:“([^”]+)”|([^“；].*?)(?=；|（半角|$))/.exec(hint) ?? [];
  const write = quoted ?? plain;
  if (write !== undefined) return write.includes('…') ? undefined : { write };
  return /^删去“[^”…]+”/.test(hint) ? { drop: true } : undefined;
}

/** The file with all of that done, from its end to its beginning. */
export function doneAsSaid(yaml: string, said: readonly Diagnostic[]): string {
  const lines = yaml.split('\n');
  for (const diagnostic of [...said].sort((a, b) => b.line - a.line || b.column - a.column)) {
    const words = wordsToWrite(diagnostic);
    if (!words) continue;
    const { line, column, endLine, endColumn } = diagnostic;
    if (line !== endLine) {
      // What runs on over lines is left with what it had on the first; the words go below it.
      if ('write' in words) lines.splice(line, endLine - line, below(lines[line - 1] as string, words.write));
      continue;
    }
    const text = [...(lines[line - 1] as string)];
    const [start, end] = widened(text, column - 1, endColumn - 1);
    const done = 'drop' in words ? without(text, start, end) : written(text, start, end, words.write);
    lines[line - 1] = diagnostic.hint?.includes('整段加双引号') ? done.replace(/(?<=[:-] )(\*.*)$/, '"$1"') : done;
  }
  return lines.join('\n');
}

const without = (text: readonly string[], start: number, end: number): string =>
  [...text.slice(0, start), ...text.slice(end)].join('');

/** A whole entry takes the place of the entry on the line; else the words take the place of what was found. */
function written(text: readonly string[], start: number, end: number, words: string): string {
  const line = text.join('');
  const indent = /^[\s\u3000]*/.exec(line)?.[0] ?? '';
  if (words.startsWith('- ')) return `${indent}${words}`;
  // A key inside another one: the words hold the entry of the line.
  if (words.includes(`{ ${text.slice(start, end).join('')}: `)) return `${text.slice(0, start).join('')}${words}`;
  const [, key] = /^([^\s:：]+):(?: |$)/.exec(words) ?? [];
  // 报 of 报送发 is another key.
  const places = [`${key}:`, key].map((one) => line.search(new RegExp(`(?<=^|[\\s{-])${one}`)));
  const at = key === undefined ? -1 : (places.find((place) => place >= 0) ?? -1);
  if (key !== undefined && at >= 0 && text.slice(0, start).join('').length >= at) {
    const inBraces = /^.*\{/.test(line.slice(0, at));
    return `${line.slice(0, at)}${words}${inBraces ? line.slice(text.slice(0, end).join('').length) : ''}`;
  }
  // A sentence that was taken for a key: the value behind it is in the words.
  const [, word] = /^([^：]+)：/.exec(words) ?? [];
  if (word !== undefined && text.slice(start, end).join('') === word) return `${text.slice(0, start).join('')}${words}`;
  return [...text.slice(0, start), words, ...text.slice(end)].join('');
}

/** With the quotes round it. */
function widened(text: readonly string[], start: number, end: number): readonly [number, number] {
  const quoted = text[start - 1] === '"' && text[end] === '"';
  return quoted ? [start - 1, end + 1] : [start, end];
}

const below = (line: string, words: string): string =>
  `${' '.repeat(line.replace(/^(\s*)- /, '$1  ').search(/\S/))}${words}`;
