/** A plain text that an attachment prints. */

import type { Refusal } from '../data/refusal.ts';
import type { Path, Words } from '../diagnostic.ts';
import { linesOfText } from '../flow/txt.ts';
import { limits, tooLarge } from '../limits.ts';
import { keyOf } from '../series/named.ts';
import { unprintable } from '../source/characters.ts';
import { decode } from '../source/decode.ts';
import type { Context } from './context.ts';
import { bytesOf, refused, told } from './files.ts';

/** Each line is a paragraph, without its indent; a plain text has no marks, so its stars are stars. Nothing where the file cannot be used. */
export function plainParagraphs(file: string, path: Path, context: Context): readonly string[] {
  const bytes = bytesOf(file, path, context);
  if (!bytes) return [];
  const read = bytes.length > limits.textSize.most ? tooLarge('textSize') : linesIn(bytes);
  if ('message' in read) {
    context.findings.push(refused(path, file, read));
    return [];
  }
  if (read.encoding) context.findings.push(told(path, file, read.encoding));
  const lines: readonly Line[] = read.lines
    .map((line, index) => ({ number: index + 1, value: line.replace(indent, ''), before: lengthOf(indent.exec(line)) }))
    .filter(({ value }) => value.trim() !== '');
  context.named.set(keyOf(path), {
    path,
    name: file,
    text: read.text,
    texts: () => lines.map(({ number, value }) => ({ path: path.concat(number), value, role: 'text', isPlain: true })),
    place: ([line = 1], span) => {
      const { value = '', before = 0 } = lines.find(({ number }) => number === line) ?? {};
      const { start, end } = span ?? { start: 0, end: [...value].length };
      const [from, to] = [before + start + 1, before + end + 1];
      return { line: Number(line), column: from, endLine: Number(line), endColumn: to };
    },
  });
  return lines.map(({ value }) => value.replaceAll('*', '\\*'));
}

interface Line {
  /** From 1, those that print nothing counted. */
  readonly number: number;
  /** Without its indent, of so many characters. */
  readonly value: string;
  readonly before: number;
}

interface Read {
  readonly text: string;
  readonly lines: readonly string[];
  readonly encoding?: Words;
}

function linesIn(bytes: Uint8Array): Read | Refusal {
  const { text, said } = decode(bytes);
  const broken = said.find(({ said: { code } }) => code === 'not-text' || code === 'encoding-broken')?.said;
  if (broken) return { message: broken.message, ...(broken.hint && { hint: broken.hint }) };
  if (text.search(unprintable) >= 0) return controlCharacter;
  const lines = linesOfText(text);
  if (!lines) return tooLarge('textLines');
  const encoding = said.find(({ said: { code } }) => code === 'encoding')?.said.message;
  return { text, lines, ...(encoding && { encoding }) };
}

const lengthOf = (match: RegExpExecArray | null): number => match?.[0].length ?? 0;

/** How a plain text shows that a paragraph begins; on the page the style does. Other blanks place a line. */
const indent = /^(?:\u3000{2}|[ \u00a0]{4}|\t)(?!\s)/;

const controlCharacter = {
  message: { zh: '里面有印不出来的控制字符', en: 'it holds control characters that cannot be printed' },
  hint: { zh: '用记事本打开，另存一份再用', en: 'open it in an editor and save it anew' },
};
