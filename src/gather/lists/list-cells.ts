/** What a cell of a list says, as YAML would say it. */

import type { Data } from '../../source/data.ts';

/** Ticks and crosses of forms; a blank says nothing. */
const ticks: Readonly<Record<string, string>> = {
  '√': '是',
  '✓': '是',
  '✔': '是',
  '●': '是',
  '×': '否',
  '✕': '否',
  '✗': '否',
  '○': '否',
  必报: '是',
  不报: '否',
};

export function dataOf(key: string, text: string): Data | undefined {
  const cell = text.trim();
  if (cell === '') return undefined;
  switch (key) {
    case 'short':
      return cell
        .split(/[、，,;；/\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== '');
    case 'required':
    case 'contributes':
      return ticks[cell] ?? cell;
    case 'to':
      // 至今 is what a list says that says nothing.
      return /^(?:至?今|现任|在任|现在|[-—–/／]+)$/.test(cell) ? undefined : isoOf(cell);
    case 'from':
      return isoOf(cell);
    case 'post':
      return cell.split(/\s*\n\s*/).join('、');
    default:
      return cell.replace(/\s*\n\s*/g, '');
  }
}

/** 2024/8/1, 2024.8, 2024年8月1日: what a table program shows for a day, or a month. */
function isoOf(text: string): string {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[年月]?(?:起|止)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      text,
    ) ?? [];
  if (year === undefined) return text;
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
}
