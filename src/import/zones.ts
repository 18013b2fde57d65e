/** The parts of a document from its end on: who gets it, what is attached, who signs it; and what is left as its text. */

import { isDayLine } from '../gather/sent/days.ts';
import { hasEndMark, isAttachment } from '../gather/sent/lines.ts';
import { isOfficeName } from '../people/office-names.ts';
import { unclearDay } from '../schema/day-forms.ts';
import { bracketedTitle, headingIn } from './headings.ts';
import type { SourceLine, TextLine } from './source-line.ts';

export interface Zones {
  /** Masthead, title and text. */
  readonly body: readonly SourceLine[];
  /** 附件：1.…, as listed below the text. */
  readonly listed: readonly TextLine[];
  readonly offices: readonly TextLine[];
  readonly day?: TextLine;
  readonly notes: readonly TextLine[];
  /** 出席：…, 请假：…, 列席：… */
  readonly attendance: readonly TextLine[];
  /** Each with its mark first. */
  readonly attached: readonly (readonly SourceLine[])[];
  readonly imprint: readonly TextLine[];
}

export function zonesOf(lines: readonly SourceLine[]): Zones {
  const imprintAt = imprintStart(lines);
  const attachedAt = attachedStart(lines, imprintAt);
  const { body, ...tail } = tailOf(lines.slice(0, attachedAt));
  return {
    ...tail,
    body,
    attached: attachmentsIn(lines.slice(attachedAt, imprintAt)),
    imprint: lines.slice(imprintAt) as readonly TextLine[],
  };
}

export const labelled = /^(主\s*报|报|主\s*送|送|发|抄\s*报|抄\s*送|分\s*送|抄送机关|印\s*发)\s*[：:]/;
const contact = /^联\s*系\s*人\s*[：:]/;
const printed = /^[（(]?(?:共\s*)?印\s*(?:发)?\s*\d+\s*份[）)]?$|^印发份数/;
const issued = /印发$/;

/** The first of the lines that say who gets it, where nothing but such lines follows. */
function imprintStart(lines: readonly SourceLine[]): number {
  let at = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as SourceLine;
    if (line.kind !== 'text' || line.isPlain || isBody(line)) break;
    const opens = labelled.test(line.text) || contact.test(line.text) || printed.test(line.text);
    if (line.style === '版记' || opens || (issued.test(line.text) && /\d{4}年/.test(line.text))) at = index;
    // Names may take many lines; a text of as many would not stand there.
    if (at - index > 12) break;
  }
  return at;
}

const isBody = (line: TextLine): boolean =>
  bracketedTitle(line) !== undefined ||
  headingIn(line) !== undefined ||
  /^附\s*件\s*\d*$/.test(line.text) ||
  line.style === '成文日期';

const attachmentMark = (line: SourceLine): line is TextLine =>
  line.kind === 'text' && !line.isPlain && /^附\s*件\s*\d{0,2}\s*[：:]?$/.test(line.text);

function attachedStart(lines: readonly SourceLine[], end: number): number {
  const at = lines.findIndex((line, index) => index < end && index > 0 && attachmentMark(line));
  return at < 0 ? end : at;
}

function attachmentsIn(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const found: SourceLine[][] = [];
  for (const line of lines) {
    if (attachmentMark(line) || found.length === 0) found.push([]);
    found.at(-1)?.push(line);
  }
  return found;
}

const isNote = (line: TextLine): boolean => line.style === '附注' || /^[（(][^（）()]{2,80}[）)]$/.test(line.text);
/** A unit, by its last word. */
const isOffice = (line: TextLine): boolean =>
  line.style === '落款单位' ||
  (Array.from(line.text).length <= 40 &&
    !hasEndMark(line.text) &&
    !/[，。；：【】]/.test(line.text) &&
    isOfficeName(line.text));

export const attended = /^(出\s*席|请\s*假|列\s*席|缺\s*席)\s*[：:]\s*/;

/** Who was there, in lines at the end: the first of them has a label. */
function attendanceIn(lines: readonly SourceLine[]): {
  readonly above: readonly SourceLine[];
  readonly attendance: readonly TextLine[];
} {
  const isOf = (line: SourceLine | undefined): line is TextLine =>
    line?.kind === 'text' && !line.isPlain && (line.style === '出席情况' || attended.test(line.text));
  let at = lines.length;
  while (at > 0 && isOf(lines[at - 1])) at -= 1;
  const [first] = lines.slice(at);
  if (!first || at === 0 || first.kind !== 'text' || !attended.test(first.text))
    return { above: lines, attendance: [] };
  return { above: lines.slice(0, at), attendance: lines.slice(at) as readonly TextLine[] };
}

function tailOf(
  all: readonly SourceLine[],
): Pick<Zones, 'body' | 'listed' | 'offices' | 'day' | 'notes' | 'attendance'> {
  const { above, attendance } = attendanceIn(all);
  if (attendance.length > 0) return { ...signedIn(above), attendance };
  const { body, listed, ...signed } = signedIn(all);
  // Where it is signed, who was there stands above.
  const inner = listed.length === 0 ? attendanceIn(body) : { above: body, attendance: [] };
  return inner.attendance.length === 0
    ? { body, listed, ...signed, attendance: [] }
    : { ...signed, ...listedIn([...inner.above]), attendance: inner.attendance };
}

function signedIn(lines: readonly SourceLine[]): Pick<Zones, 'body' | 'listed' | 'offices' | 'day' | 'notes'> {
  const rest = [...lines];
  const last = (): TextLine | undefined => {
    const line = rest.at(-1);
    return line?.kind === 'text' && !line.isPlain ? line : undefined;
  };
  const notes: TextLine[] = [];
  for (let line = last(); line && isNote(line) && notes.length < 5; line = last())
    notes.unshift(rest.pop() as TextLine);
  const dayLine = last();
  const day = dayLine && isSigned(dayLine, rest) ? (rest.pop() as TextLine) : undefined;
  const offices: TextLine[] = [];
  for (let line = last(); day && line && isOffice(line) && offices.length < 12; line = last())
    offices.unshift(rest.pop() as TextLine);
  // Brackets that no day stands above are words of the text; a masthead is no signature.
  if (!day || rest.length === 0) return { ...listedIn([...lines]), offices: [], notes: [] };
  const { body, listed } = listedIn(rest);
  return { body, listed, offices, day, notes };
}

/** Below a text, not in a masthead. */
function isSigned(line: TextLine, lines: readonly SourceLine[]): boolean {
  if (line.style === '成文日期') return true;
  if (line.isFramed || !isDayLine(line.text)) return false;
  // A day that no key can hold is a word like any other: 10月25日.
  if (unclearDay(line.text.replace(/[\s\u3000]/g, ''), 'signature') !== undefined) return false;
  return lines.some(
    (one) =>
      one.kind === 'text' &&
      (bracketedTitle(one) !== undefined || Array.from(one.text).length > 40 || one.text.endsWith('。')),
  );
}

/** 附件：… and the lines 2.… below it, at the end of the text. */
function listedIn(lines: SourceLine[]): Pick<Zones, 'body' | 'listed'> {
  for (let at = lines.length - 1; at >= Math.max(lines.length - 20, 1); at -= 1) {
    const line = lines[at] as SourceLine;
    if (line.kind !== 'text' || line.isPlain) break;
    if (isAttachment(line.text) && /^附\s*件\s*[：:]/.test(line.text) && !/。$/.test(line.text))
      return { body: lines.slice(0, at), listed: lines.slice(at) as TextLine[] };
    if (line.style !== '附件说明' && !/^\d{1,2}\s*[.．、]/.test(line.text)) break;
  }
  return { body: lines, listed: [] };
}
