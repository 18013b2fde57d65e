/** 附件: how they are listed, and what is printed of each behind the signature. */

import type { BulletinFile } from '../schema/issue-file.ts';
import type { Section } from '../schema/section.ts';
import { asKeys, contentOf, type Ways } from './content.ts';
import type { SourceLine, TextLine } from './source-line.ts';

type Attachment = NonNullable<BulletinFile['attachments']>[number];

export interface Attachments {
  readonly attachments?: readonly Attachment[];
  /** Lines that could not be brought under one of them. */
  readonly unclear: readonly SourceLine[];
}

/** @param listed 附件：1.…, and below it 2.… */
export function attachmentsOf(
  listed: readonly TextLine[],
  attached: readonly (readonly SourceLine[])[],
  ways: Ways,
): Attachments {
  // One alone bears no number, unless it was given one.
  const number = listed.length > 1 ? /^\d{1,2}\s*[.．、]\s*/ : /^(?!)/;
  const titles = listed.map(({ text }) => text.replace(/^附\s*件\s*[：:]\s*/, '').replace(number, ''));
  const unclear: SourceLine[] = [];
  const made = titles.map((title, index): Attachment => {
    const number = titles.length > 1 ? String(index + 1) : '';
    const own = attached.find(([mark]) => numberIn(mark) === number);
    if (!own) return { title };
    return isTasks(own) ? { title, layout: 'tasks' } : { title, sections: sectionsOf(own.slice(1), title, ways) };
  });
  const used = titles.map((_, index) => (titles.length > 1 ? String(index + 1) : ''));
  for (const own of attached) if (!used.includes(numberIn(own[0]) ?? '?')) unclear.push(...own);
  return { ...(made.length > 0 && { attachments: made }), unclear };
}

/** The table that the program makes of the tasks of a text. */
function isTasks(lines: readonly SourceLine[]): boolean {
  const [table, ...more] = lines.filter((line) => line.kind !== 'text');
  if (table?.kind !== 'table' || table.isPlain || more.length > 0 || lines.at(-1) !== table) return false;
  const head = table.rows[0]?.cells.map(({ text }) => text).join('、') ?? '';
  return /^序号、任务(?:、责任单位)?(?:、完成时限)?$/.test(head);
}

const numberIn = (mark: SourceLine | undefined): string | undefined =>
  mark?.kind === 'text' ? (/^附\s*件\s*(\d{0,2})/.exec(mark.text)?.[1] ?? undefined) : undefined;

/** Below the lines of its title. */
function sectionsOf(lines: readonly SourceLine[], title: string, ways: Ways): readonly Section[] {
  let rest = title;
  let at = 0;
  for (const line of lines) {
    if (line.kind !== 'text' || rest === '' || !rest.startsWith(line.text)) break;
    rest = rest.slice(line.text.length);
    at += 1;
  }
  const { blocks } = contentOf(rest === '' ? lines.slice(at) : lines, ways);
  return [asKeys(blocks) as Section];
}
