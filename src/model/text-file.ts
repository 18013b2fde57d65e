/** A plain text that an attachment prints. */

import type { Refusal } from '../data/refusal.ts';
import type { Finding, Path, Words } from '../diagnostic.ts';
import { linesOfText } from '../flow/txt.ts';
import { keyOf } from '../gather/named.ts';
import { limits, tooLarge } from '../limits.ts';
import { shortened } from '../schema/wanted.ts';
import { unprintable } from '../source/characters.ts';
import { decode } from '../source/decode.ts';
import type { ModelContext } from './context.ts';
import { bytesOf, refused, remarkOn } from './files.ts';

/**
 * Each line is a paragraph, without its indent; a plain text has no marks, so its stars are stars. What the page bears above
 * it, 附件1 and the title, is not printed a second time. Nothing where the file cannot be used.
 */
export function plainParagraphs(file: string, title: string, path: Path, context: ModelContext): readonly string[] {
  const bytes = bytesOf(file, path, context);
  if (!bytes) return [];
  const read = bytes.length > limits.textSize.most ? tooLarge('textSize') : linesIn(bytes);
  if ('message' in read) {
    context.findings.push(refused(path, file, read));
    return [];
  }
  if (read.encoding) context.findings.push(remarkOn(path, file, read.encoding));
  const filled: readonly Line[] = read.lines
    .map((line, index) => ({ number: index + 1, value: line.replace(indent, ''), before: lengthOf(indent.exec(line)) }))
    .filter(({ value }) => value.trim() !== '');
  const lines = filled.slice(headOf(filled, title));
  const above = filled.slice(0, filled.length - lines.length);
  if (above.length > 0)
    context.findings.push(
      doubled(
        [...path, above[0]?.number ?? 1],
        file,
        above.map(({ value }) => value.trim()),
      ),
    );
  const signed = signatureIn(lines.map(({ value }) => value.trim()));
  if (signed !== undefined) context.findings.push(asText([...path, lines[signed]?.number ?? 1], file));
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
/** How many lines at the beginning say what the page says above them, unless that is all there is. */
function headOf(lines: readonly { readonly value: string }[], title: string): number {
  const bare = (text: string): string => text.replace(/[\s《》]/g, '');
  let count = 0;
  if (/^附\s*件\s*[\d一二三四五六七八九十]{0,3}\s*[:：]?$/.test(lines[0]?.value.trim() ?? '')) count = 1;
  // A title may be broken into lines.
  for (let to = count + 1; to <= Math.min(count + 3, lines.length); to += 1) {
    const said = bare(
      lines
        .slice(count, to)
        .map(({ value }) => value)
        .join(''),
    );
    if (said !== '' && said === bare(title)) return to === lines.length ? 0 : to;
  }
  return count < lines.length ? count : 0;
}

const doubled = (path: Path, file: string, lines: readonly string[]): Finding => ({
  path,
  code: 'file-read',
  severity: 'info',
  message: {
    zh: `${file}：开头的${lines.map((line) => `“${shortened(line)}”`).join('')}附件页上已经有了，没有再印`,
    en: `${file}: ${lines.map((line) => `“${shortened(line)}”`).join(', ')} at its beginning stands on the page of the attachment already and is not printed again`,
  },
});

/** The line of a signature at the end: an office, and below it a day. */
function signatureIn(lines: readonly string[]): number | undefined {
  const [office = '', date = ''] = lines.slice(-2);
  const isDay = /^(?:\d{4}|二[〇○0Oo零][〇○0Oo零一二三四五六七八九]{2})年.{1,3}月.{1,3}日$/.test(date);
  return lines.length > 2 && isDay && office.length <= 30 && !/[，。；：！？]/.test(office)
    ? lines.length - 2
    : undefined;
}

const asText = (path: Path, file: string): Finding => ({
  path,
  code: 'file-read',
  severity: 'info',
  message: {
    zh: `${file}：末尾两行像是落款，照正文印了`,
    en: `${file}: the last two lines look like a signature and are printed as text`,
  },
  hint: {
    zh: '不要的，从文件里删去；要照落款排的，写在前面加空格对齐，或者把内容写进附件的“栏目”',
    en: 'delete them from the file if they are not wanted; to set them to the right put blanks before them, or write the attachment as `sections`',
  },
});

const lengthOf = (match: RegExpExecArray | null): number => match?.[0].length ?? 0;

/** How a plain text shows that a paragraph begins; on the page the style does. Other blanks place a line. */
const indent = /^(?:\u3000{2}|[ \u00a0]{4}|\t)(?!\s)/;

const controlCharacter = {
  message: { zh: '里面有印不出来的控制字符', en: 'it holds control characters that cannot be printed' },
  hint: { zh: '用记事本打开，另存一份再用', en: 'open it in an editor and save it anew' },
};
