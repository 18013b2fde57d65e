/** 版记: who gets it, whom to ask, how many were printed, by whom and when. */

import { isOfficeName } from '../people/office-names.ts';
import { bareName, looksLikeName } from '../people/person-names.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { isoOf } from './masthead.ts';
import { type TextLine, written } from './source-line.ts';
import { attended, labelled } from './zones.ts';

type Distribution = NonNullable<BulletinFile['distribution']>;
type Entry = string | { readonly names: readonly string[]; readonly suffix?: string };

export interface Imprint extends Pick<BulletinFile, 'distribution' | 'contacts' | 'copies' | 'printer' | 'printDate'> {
  /** Lines that are none of these, and stand below the label before them. */
  readonly unclear: readonly TextLine[];
  /** The line of 印发机关, where blanks part it from its day and not a tab. */
  readonly closedUp: ReadonlyMap<TextLine, string>;
}

export function imprintOf(all: readonly TextLine[]): Imprint {
  const { lines, closedUp, ...printing } = printingIn(all);
  const rows: { label: string; to: Entry[] }[] = [];
  const contacts: { name?: string; phone?: string; email?: string }[] = [];
  const unclear: TextLine[] = [];
  let copies: number | undefined;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    const label = labelled.exec(text);
    const count = /^共印(\d+)份$/.exec(text)?.[1];
    const isLast = index === lines.length - 1;
    if (label && text.length > label[0].length) {
      rows.push({ label: label[1] as string, to: [entryOf(line, label[0].length)] });
      if (!label[0].endsWith('：') || /\s/.test(label[0])) (rows.at(-1) as { label: string }).label = label[0];
    } else if (count !== undefined && isLast) copies = Number(count);
    else if (/^联系人：/.test(text) && lines.slice(index).every((one) => !labelled.test(one.text)))
      contacts.push(contactOf(text));
    else if (rows.length > 0) {
      rows.at(-1)?.to.push(entryOf(line, 0));
      if (!areNames(text)) unclear.push(line);
    } else unclear.push(line);
  }
  const distribution = distributionOf(rows);
  return {
    ...(distribution && { distribution }),
    ...(contacts.length > 0 && { contacts }),
    ...(copies !== undefined && { copies }),
    ...printing,
    closedUp,
    unclear,
  };
}

/** 云岭市应急管理局　2024年3月12日印发, the last line of all, or two where the office is long (GB/T 9704-2012, 7.4.3). */
function printingIn(
  all: readonly TextLine[],
): Pick<Imprint, 'printer' | 'printDate' | 'closedUp'> & { readonly lines: readonly TextLine[] } {
  const last = all.at(-1);
  const parts = /^(.*?)([\s\u3000]*)(\d{4}年\d{1,2}月\d{1,2}日)印发$/.exec(last?.text ?? '');
  if (!last || !parts) return { lines: all, closedUp: new Map() };
  const [, beside = '', blank, day = ''] = parts;
  const above = beside === '' ? all.at(-2)?.text : undefined;
  const isAbove = above !== undefined && !labelled.test(above) && isOfficeName(above);
  const printer = isAbove ? above : beside;
  return {
    ...(printer !== '' && { printer }),
    printDate: isoOf(day),
    lines: all.slice(0, isAbove ? -2 : -1),
    closedUp: new Map(beside === '' || blank === '\t' ? [] : [[last, `${beside}\t${day}印发`]]),
  };
}

/** Each label with what stands behind it; a line without one goes on with the label before. */
export function attendanceOf(lines: readonly TextLine[]): NonNullable<BulletinFile['attendance']> {
  const rows = new Map<string, Entry[]>();
  let label = '';
  for (const line of lines) {
    const [lead = '', own] = attended.exec(line.text) ?? [];
    if (own !== undefined) label = own;
    rows.set(label, [...(rows.get(label) ?? []), entryOf(line, lead.length)]);
  }
  return new Map([...rows].map(([name, to]) => [name, joinedTexts(to)])) as NonNullable<BulletinFile['attendance']>;
}

/** Lines below one another stay apart: in one text each line is one. */
function distributionOf(
  rows: readonly { readonly label: string; readonly to: readonly Entry[] }[],
): Distribution | undefined {
  if (rows.length === 0) return undefined;
  const merged = rows.map(({ label, to }) => ({ label, to: joinedTexts(to) }));
  const labels = new Set(rows.map(({ label }) => label));
  if (labels.size === rows.length)
    return new Map(merged.map(({ label, to }) => [label, to])) as unknown as Distribution;
  return merged as unknown as Distribution;
}

/** Neighbours that are texts print on one line, so that their lines must be of one. */
function joinedTexts(to: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const one of to) {
    const last = found.at(-1);
    if (typeof one === 'string' && typeof last === 'string') found[found.length - 1] = `${last}\n${one}`;
    else found.push(one);
  }
  return found;
}

const entryOf = (line: TextLine, from: number): Entry => namesOf(line.text.slice(from)) ?? written(line, from);

/** A list of names that is spread as the program spreads it: 方　静、秦望川同志. */
function namesOf(text: string): Exclude<Entry, string> | undefined {
  if (!text.includes('、')) return undefined;
  const parts = text.split('、');
  const [, last = '', suffix] = /^(.*?)((?:等)?同志[。，]?|[。，])?$/u.exec(parts.at(-1) ?? '') ?? [];
  const written = [...parts.slice(0, -1), last];
  const names = written.map(bareName);
  const isSpread = written.every((one, index) => {
    const name = names[index] as string;
    return looksLikeName(name) && one === (Array.from(name).length === 2 ? Array.from(name).join('\u3000') : name);
  });
  return isSpread && names.length > 1 ? { names, ...(suffix !== undefined && { suffix }) } : undefined;
}

/** Names, however they are spread. */
const areNames = (text: string): boolean => {
  const names = text.split('、').map((one) => bareName(one.replace(/(?:等)?同志$/, '')));
  return names.length > 1 && names.filter((name) => looksLikeName(name)).length * 2 > names.length;
};

/** 联系人：某某　联系电话：…　邮箱：…, parted as the program parts them; else the whole of it as the name. */
function contactOf(text: string): { name?: string; phone?: string; email?: string } {
  const [, name, phone, email] =
    /^联系人：([^\s\u3000：]+)(?:\u3000联系电话：([^\s\u3000：]+))?(?:\u3000邮箱：([^\s\u3000：]+))?$/.exec(text) ?? [];
  if (name === undefined) return { name: text.slice('联系人：'.length) };
  return { name, ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) };
}
