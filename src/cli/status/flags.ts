/** What `status` was asked for, read before anything is looked at. */

import { type Day, parseIsoDay } from '../../calendar.ts';
import type { Words } from '../../diagnostic.ts';
import { parseStretch, type Stretch } from '../../status/tally/stretch.ts';
import { dayOptionHint } from '../day-hint.ts';
import { chosen } from '../usage.ts';

export interface StatusFlags {
  readonly year?: string;
  readonly month?: string;
  readonly format?: string;
  readonly output?: string;
  readonly strict?: boolean;
  readonly date?: string;
  readonly series?: string;
  readonly json?: boolean;
}

const formats = ['pretty', 'text', 'docx', 'csv', 'json', 'yaml'] as const;
export type StatusFormat = (typeof formats)[number];

export interface Asked {
  readonly format: StatusFormat;
  readonly today: Day;
  readonly stretch: Stretch | undefined;
}
interface Fault {
  readonly message: Words;
  readonly hint?: Words;
}

/** @param now today by the clock, which nothing else of status reads */
export function readAsked(flags: StatusFlags, now: Day): Asked | Fault {
  const names = chosen(flags.format ?? (flags.json ? 'json' : 'pretty'), formats);
  const [format, another = flags.json && format !== 'json' ? format : undefined] = 'unknown' in names ? [] : names;
  if (format === undefined || another !== undefined)
    return {
      message: { zh: `--format 只能是 ${formats.join('、')} 中的一种`, en: `--format is one of ${formats.join(', ')}` },
    };
  const today = flags.date === undefined ? now : parseIsoDay(flags.date.trim());
  if (!today)
    return {
      message: {
        zh: `--date 要写成 2024-10-27 这样，写的是“${flags.date}”`,
        en: `--date is written like 2024-10-27, not “${flags.date}”`,
      },
      hint: dayOptionHint(flags.date ?? '', now.year),
    };
  if (flags.year !== undefined && flags.month !== undefined)
    return { message: { zh: '--year 和 --month 只写一个', en: 'give --year or --month, not both' } };
  const typed = flags.year ?? flags.month;
  const stretch = typed === undefined ? undefined : parseStretch(typed);
  const isWrong = typed !== undefined && (!stretch || (stretch.month === undefined) !== (flags.month === undefined));
  if (isWrong) return flags.year !== undefined ? wrong('--year', '2024', typed) : wrong('--month', '2024-10', typed);
  if (format === 'yaml' && !stretch)
    return {
      message: {
        zh: '--format yaml 做采用通报，要写明 --year 或 --month',
        en: '--format yaml makes the circular of a tally',
      },
      hint: {
        zh: '如 bulletin status --month 2024-10 --format yaml',
        en: 'such as bulletin status --month 2024-10 --format yaml',
      },
    };
  return { format, today, stretch };
}

function wrong(option: string, example: string, typed: string): Fault {
  const plain = typed.normalize('NFKC').trim();
  const [, year, month = ''] = /^(\d{4})\s*(?:[年./-]?\s*(\d{1,2})\s*月?(?:份)?|年)?$/.exec(plain) ?? [];
  const [, short] = /^(\d{2})年?$/.exec(plain) ?? [];
  const [, alone] = /^(\d{1,2})月(?:份)?$/.exec(plain) ?? [];
  const right =
    option === '--year'
      ? (year ?? (short && `20${short}`))
      : alone !== undefined
        ? `${example.slice(0, 4)}-${alone.padStart(2, '0')}`
        : month === ''
          ? undefined
          : `${year}-${month.padStart(2, '0')}`;
  const isRight = right !== undefined && parseStretch(right) !== undefined;
  return {
    message: {
      zh: `${option} 要写成 ${example} 这样，写的是“${typed}”`,
      en: `${option} is written like ${example}, not “${typed}”`,
    },
    ...(isRight && {
      hint:
        alone === undefined
          ? { zh: `写作 ${option} ${right}`, en: `write ${option} ${right}` }
          : { zh: `写上年份，如 ${option} ${right}`, en: `with its year, as ${option} ${right}` },
    }),
  };
}
