/** 报头: what stands above the text of a document, its names and numbers, and its title. */

import { isDayLine } from '../gather/sent/days.ts';
import { hasEndMark, isSalutation } from '../gather/sent/lines.ts';
import { unclearDay, writtenDay } from '../schema/day-forms.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { bracketedTitle, headingIn } from './headings.ts';
import type { SourceLine, TextLine } from './source-line.ts';
import { written } from './source-line.ts';

type Masthead = NonNullable<BulletinFile['masthead']>;

export interface Head
  extends Pick<
    BulletinFile,
    'masthead' | 'overtitle' | 'title' | 'subtitle' | 'addressee' | 'editorsNote' | 'contents'
  > {
  /** How many lines it takes. */
  readonly end: number;
  /** Lines that print without the blanks in them: numbers and days have one form. */
  readonly closedUp: ReadonlyMap<TextLine, string>;
}

const issueNumber = /^(?:(\d{4})年)?第(\d+)期(?:（总第(\d+)期）)?$/;
const looseNumber =
  /^(?=.{2,40}$)[（(]?(?:.{0,12}\d{4}\s*年?.{0,4})?(?:第\s*[\d一二三四五六七八九十百]+\s*期|总第?\s*\d+\s*期|增刊.{0,10}).{0,20}$/;
const documentNumber = /^\S{1,16}[〔[(（【]\d{4}[〕\])）】]\s*第?\s*\d+\s*号$/;
const signerLabel = /^签\s*发\s*(?:人)?\s*[：:]\s*/;

/** All that a head says, gone through once, from the top. */
interface Draft {
  readonly names: string[];
  readonly titles: TextLine[];
  readonly masthead: { -readonly [K in keyof Masthead]?: Masthead[K] };
  overtitle?: string[];
  subtitle?: string[];
  addressee?: string;
  editorsNote?: string[];
  contents?: string[];
  readonly closedUp: Map<TextLine, string>;
}

/** @param lines without what stands below the text */
export function headOf(lines: readonly SourceLine[]): Head {
  const end = headEnd(lines);
  const head = lines.slice(0, end) as readonly TextLine[];
  const draft: Draft = { names: [], titles: [], masthead: {}, closedUp: new Map() };
  const last = head.findLastIndex((line, index) => isOfMasthead(line, head[index + 1]));
  for (const [index, line] of head.entries()) {
    const parts = sideBySide(line.text);
    if (parts.length > 1) {
      const own = parts.map((text) => ({ ...line, text, bold: [] }));
      for (const part of own) take(draft, part, index <= last);
      const printed = own.map((part) => draft.closedUp.get(part) ?? part.text).join('\t');
      for (const part of own) draft.closedUp.delete(part);
      if (printed !== line.text.replace(/\t+/g, '\t')) draft.closedUp.set(line, printed);
    } else take(draft, line, index <= last);
  }
  const { names, titles, masthead, editorsNote, ...rest } = draft;
  const whole = { ...(names.length > 0 && { name: names }), ...masthead };
  const title = titles.map((line) => line.text);
  return {
    end,
    ...(Object.keys(whole).length > 0 && { masthead: whole }),
    ...(title.length > 0 && { title }),
    ...rest,
    ...(editorsNote && { editorsNote: editorsNote.join('\n') }),
  };
}

/** What stands on one line at the left, in the middle and at the right: apart by tabs, or by the blanks that a day was pushed to the edge with. */
function sideBySide(text: string): readonly string[] {
  const between = (blank: RegExp): readonly string[] => text.split(blank).flatMap((part) => part.trim() || []);
  if (text.includes('\t')) return between(/\t/);
  const parts = between(/[ \u3000]{2,}/);
  return parts.length > 1 && isDayLine(parts.at(-1) ?? '') ? parts : [text];
}

/** The lines before the text: none is a sentence, a heading or a table. */
function headEnd(lines: readonly SourceLine[]): number {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || line.isPlain || bracketedTitle(line) !== undefined || headingIn(line)) break;
    const { style = '', text } = line;
    if (headStyles.has(style)) {
      end = index + 1;
      continue;
    }
    if (
      style !== '' &&
      style !== 'normal' &&
      !/^(?:heading|no spacing|body|plain|列出|无间隔|正文|纯文本|普通)/.test(style)
    )
      break;
    // 地点：… is no title.
    if (/[：；]./.test(text) && !signerLabel.test(text)) break;
    const isLong =
      Array.from(text.replace(/[ \u3000]{2,}/g, ' ')).length > 60 || (hasEndMark(text) && !isSalutation(text));
    if (isLong || index > 20) break;
    end = index + 1;
    if (isSalutation(text)) break;
  }
  return end;
}

const headStyles: ReadonlySet<string> = new Set(
  '报名 报名上行 期号 文号 签发人 编发单位 份号 密级 紧急程度 title 引题 subtitle 主送 按语 要目标题 要目'.split(' '),
);

/** Whether a line can stand in a masthead alone. */
function isOfMasthead(line: TextLine, next: TextLine | undefined): boolean {
  const { text, style = '' } = line;
  if (/^(?:报名|报名上行|期号|文号|签发人|编发单位|份号|密级|紧急程度)$/.test(style)) return true;
  if (style !== '' && headStyles.has(style)) return false;
  const parts = sideBySide(text);
  return (
    parts.some((part) => looseNumber.test(part) || documentNumber.test(part) || signerLabel.test(part)) ||
    (parts.some((part) => isDayLine(part)) && !next?.style?.startsWith('subtitle'))
  );
}

function take(draft: Draft, line: TextLine, isAbove: boolean): void {
  const { masthead } = draft;
  const { text, style = '' } = line;
  const bare = text.replace(/[ \u3000]/g, '');
  const styled = (name: string): boolean => style === name;
  if (styled('引题')) draft.overtitle = [...(draft.overtitle ?? []), text];
  else if (styled('subtitle')) draft.subtitle = [...(draft.subtitle ?? []), text];
  else if (styled('title')) draft.titles.push(line);
  else if (styled('按语')) draft.editorsNote = [...(draft.editorsNote ?? []), written(line)];
  else if (styled('要目标题')) draft.contents ??= [];
  else if (styled('要目')) draft.contents = [...(draft.contents ?? []), text];
  else if (styled('主送') || (!isAbove && isSalutation(text))) draft.addressee = text.replace(/：$/, '');
  else if (!isAbove) draft.titles.push(line);
  else if (issueNumber.test(bare) && masthead.number === undefined) {
    const [, year, number, total] = issueNumber.exec(bare) ?? [];
    if (bare !== text) draft.closedUp.set(line, bare);
    if (year !== undefined) masthead.year = Number(year);
    masthead.number = Number(number);
    if (total !== undefined) masthead.total = Number(total);
  } else if (documentNumber.test(text)) masthead.documentNumber = text;
  else if (signerLabel.test(text)) masthead.signer = text.replace(signerLabel, '').split(/[、\s\u3000]+/);
  else if (isDayLine(text) && masthead.date === undefined && unclearDay(bare, 'document') === undefined) {
    if (bare !== text) draft.closedUp.set(line, bare);
    masthead.date = isoOf(bare);
  } else if (looseNumber.test(text) || styled('期号')) masthead.numberText = text;
  else if (styled('密级') || /^(?:绝密|机密|秘密)(?:★.{0,8})?$/.test(text)) masthead.classification = text;
  else if (styled('紧急程度') || /^(?:特急|加急|平急|特提)$/.test(text)) masthead.urgency = text;
  else if (styled('份号') || /^\d{6}$/.test(text)) masthead.copyNumber = text;
  else if (styled('编发单位') || hasNumber(masthead))
    masthead.office = masthead.office === undefined ? text : `${masthead.office}${text}`;
  else draft.names.push(text);
}

/** The office stands below the number. */
const hasNumber = ({ number, numberText, documentNumber: own }: Masthead): boolean =>
  number !== undefined || numberText !== undefined || own !== undefined;

/** A day that a date key prints as it stands: 2024-03-09 for 2024年3月9日. */
export function isoOf(text: string): string {
  const day = /^\d{4}年\d{1,2}月\d{1,2}日$/.test(text) && !/年0|月0/.test(text) ? writtenDay(text) : undefined;
  if (!day) return text;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}
