/** `--join`: what a scan or a page tore apart is one again, and each such place is named. */

import { dayHead } from '../gather/sent/days.ts';
import { hasEndMark, isAttachment, numberedIn } from '../gather/sent/lines.ts';
import { bareName, looksLikeName } from '../people/person-names.ts';
import { titleEnds } from '../people/titles.ts';
import { bracketedTitle, headingIn } from './headings.ts';
import { headOf } from './masthead.ts';
import { type Remark, remark } from './remarks.ts';
import type { SourceLine, TextLine } from './source-line.ts';
import { labelled, zonesOf } from './zones.ts';

export interface ClosedUp {
  readonly lines: readonly SourceLine[];
  readonly remarks: readonly Remark[];
}

export function closeUp(lines: readonly SourceLine[]): ClosedUp {
  const { body, imprint } = zonesOf(lines);
  const { end } = headOf(body);
  const remarks: Remark[] = [];
  const text = joinedParagraphs(body.slice(end), remarks).map((line) =>
    line.kind === 'text' ? withoutBlanks(line, strayBlanks(line.text), remarks) : line,
  );
  const names = joinedNames(imprint, remarks).map((line) => spread(line, remarks));
  const rest = lines.slice(body.length, lines.length - imprint.length);
  return {
    lines: [...body.slice(0, end), ...text, ...rest, ...names],
    remarks: remarks.sort((a, b) => a.line - b.line),
  };
}

/** A paragraph that ends in mid-sentence, and the line it goes on in. */
function joinedParagraphs(lines: readonly SourceLine[], remarks: Remark[]): readonly SourceLine[] {
  const found: SourceLine[] = [];
  let last: number | undefined;
  for (const line of lines) {
    const before = found.at(-1);
    if (before?.kind !== 'text' || line.kind !== 'text' || !goesOn(before, line)) {
      found.push(line);
      last = line.line;
      continue;
    }
    remarks.push(
      remark(
        last ?? before.line,
        `同第${line.line}行接成一段：…${tail(before)}｜${head(line)}…`,
        `joined with line ${line.line}: …${tail(before)}|${head(line)}…`,
      ),
    );
    last = line.line;
    found[found.length - 1] = joined(before, line);
  }
  return found;
}

const tail = ({ text }: TextLine): string => Array.from(text).slice(-8).join('');
const head = ({ text }: TextLine): string => Array.from(text).slice(0, 8).join('');

function goesOn(before: TextLine, line: TextLine): boolean {
  if (hasEndMark(before.text) || /[）)]$/.test(before.text)) return false;
  if (bracketedTitle(before) !== undefined || headingIn(before)) return false;
  // A short line that is no sentence is a title.
  if (Array.from(before.text).length < 25 && !/[，。；]/.test(before.text)) return false;
  if (bracketedTitle(line) !== undefined || headingIn(line) || numberedIn(line.text) || isAttachment(line.text))
    return false;
  if (dayHead(line.text, undefined) || labelled.test(line.text)) return false;
  return !(line.bold[0]?.start === 0) && line.style === before.style;
}

function joined(a: TextLine, b: TextLine): TextLine {
  const blank = /[A-Za-z]$/.test(a.text) && /^[A-Za-z]/.test(b.text) ? ' ' : '';
  const by = a.text.length + blank.length;
  return {
    ...a,
    text: `${a.text}${blank}${b.text}`,
    bold: [...a.bold, ...b.bold.map(({ start, end }) => ({ start: start + by, end: end + by }))],
  };
}

/** Blanks between 汉字 or their marks and figures or letters, as a recognised scan has them; not the one behind a head. */
function strayBlanks(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [
    ...text.matchAll(
      /(?<=[\p{Script=Han}，。；：、（）“”《》])[ \u00a0]+(?=[\dA-Za-z])|(?<=[\dA-Za-z%.）)])[ \u00a0]+(?=[\p{Script=Han}，。；：、（）“”《》])/gu,
    ),
  ]
    .map(({ index, 0: blank }) => ({ start: index, end: index + blank.length }))
    .filter(({ start }) => !isBehindHead(text, start));
}

/** 安全生产 10月11日，…: words that open the sentence, and no name behind a post. */
function isBehindHead(text: string, at: number): boolean {
  const words = /(?:^|[。！？；])([\p{Script=Han}]{2,14})$/u.exec(text.slice(0, at))?.[1];
  if (words === undefined || !/^[ \u00a0]*\d{1,2}月\d{1,2}日/.test(text.slice(at))) return false;
  return !titleEnds(words).some((end) => looksLikeName(words.slice(end)));
}

function withoutBlanks(
  line: TextLine,
  blanks: readonly { readonly start: number; readonly end: number }[],
  remarks: Remark[],
): TextLine {
  if (blanks.length === 0) return line;
  remarks.push(
    remark(
      line.line,
      `去掉了 ${blanks.length} 处空格`,
      `${blanks.length} stray ${blanks.length === 1 ? 'blank' : 'blanks'} taken out`,
    ),
  );
  const moved = (at: number): number =>
    at - blanks.reduce((sum, { start, end }) => sum + Math.min(Math.max(at - start, 0), end - start), 0);
  let text = '';
  let from = 0;
  for (const { start, end } of blanks) {
    text += line.text.slice(from, start);
    from = end;
  }
  const { turn } = line;
  return {
    ...line,
    text: text + line.text.slice(from),
    bold: line.bold
      .map(({ start, end }) => ({ start: moved(start), end: moved(end) }))
      .filter(({ start, end }) => end > start),
    ...(turn !== undefined && { turn: moved(turn) }),
  };
}

/** Names that were set in lines of equal length. */
function joinedNames(lines: readonly TextLine[], remarks: Remark[]): readonly TextLine[] {
  const found: TextLine[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    if (before && areNames(before.text) && areNames(line.text) && !labelled.test(line.text)) {
      remarks.push(remark(line.line, '接在上一行的姓名后面，中间加了、', 'joined to the names above, with 、 between'));
      found[found.length - 1] = { ...before, text: `${before.text}、${line.text}`, bold: [] };
    } else found.push(line);
  }
  return found;
}

const areNames = (text: string): boolean => {
  const names = text.split('、').map((one) => bareName(one.replace(/(?:等)?同志[。，]?$/, '')));
  return names.length > 1 && names.filter((name) => looksLikeName(name)).length * 3 > names.length * 2;
};

/** Names of two characters, and what is said of whom to ask, parted as the program parts them. */
function spread(line: TextLine, remarks: Remark[]): TextLine {
  const text = areNames(line.text)
    ? line.text.replace(/(?<=^|、)(\p{Script=Han})[ \u00a0]+(?=\p{Script=Han}(?:、|$|同志))/gu, '$1\u3000')
    : line.text.replace(/[ \u00a0]+(?=(?:联系电话|邮箱)：)/g, '\u3000');
  if (text === line.text) return line;
  remarks.push(remark(line.line, '半角空格改作全角空格', 'half-width blanks became full-width ones'));
  return { ...line, text, bold: [] };
}
