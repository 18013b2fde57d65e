/** What the file says of itself, and what a series' pattern for file names may ask for. */

import { isoDay } from '../calendar.ts';
import { withoutMarks } from '../inline-marks.ts';
import type { Bulletin, Masthead } from './bulletin.ts';
import type { BulletinHead } from './head.ts';

export interface BulletinProperties {
  /** 标题, else 名称 and 期号. */
  readonly title: string;
  /** 编发单位, else who signs. */
  readonly creator: string;
  /** The document's own day, ISO. */
  readonly date?: string;
}

export function propertiesOf(bulletin: Bulletin): BulletinProperties {
  const { masthead, signature } = bulletin;
  const day = masthead?.date?.day ?? signature?.date?.day;
  const date = day && isoDay(day);
  return {
    title: bulletin.title.length > 0 ? oneLine(bulletin.title) : nameAndNumber(masthead),
    creator: withoutMarks(masthead?.office ?? signature?.offices.join('、') ?? ''),
    ...(date === undefined ? {} : { date }),
  };
}

export type NameFields = Readonly<Partial<Record<'year' | 'number' | 'name' | 'title' | 'date', string>>>;

/** Fields a pattern such as `{名称}{年度}年第{期号}期` may name. */
export function nameFields({ masthead, title, signature }: BulletinHead): NameFields {
  const date = masthead?.date ?? signature?.date;
  return {
    ...(masthead?.year === undefined ? {} : { year: masthead.year }),
    ...(masthead?.number === undefined ? {} : { number: masthead.number }),
    ...(masthead && masthead.name.length > 0 ? { name: oneLine(masthead.name) } : {}),
    ...(title.length > 0 ? { title: oneLine(title) } : {}),
    // ISO, so that file names sort by day.
    ...(date ? { date: date.day ? isoDay(date.day) : date.text } : {}),
  };
}

const oneLine = (lines: readonly string[]): string => withoutMarks(lines.join(''));

function nameAndNumber(masthead: Masthead | undefined): string {
  if (!masthead) return '';
  return [oneLine(masthead.name), numberLine(masthead)].filter((part) => part !== '').join(' ');
}

/** 期号 as it is printed, in the words of the contract (2.3). */
export function numberLine({ year, number, total, numberText }: Masthead): string {
  const counted = number === undefined ? '' : `第${number}期`;
  return (
    numberText ??
    `${year === undefined || counted === '' ? '' : `${year}年`}${counted}${total === undefined ? '' : `（总第${total}期）`}`
  );
}
