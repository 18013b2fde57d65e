/** The answers of `status` that are no screen: the call for what is missing, its sheet to print, rows for a spreadsheet. */

import { type Day, dayCount, isoDay } from '../../calendar.ts';
import type { Lang } from '../../diagnostic.ts';
import { deadlineWords } from '../../status/deadline.ts';
import { type Urge, urgeText } from '../../status/urge.ts';
import { urgeSheet } from '../../status/urge-sheet.ts';
import type { Context } from '../context.ts';
import type { Engine } from '../engine.ts';
import { textWidth, visible } from '../terminal/width.ts';
import { shortLabel } from './find.ts';
import type { FolderView } from './folder-screen.ts';
import type { Looked } from './look.ts';
import { stateWords } from './words.ts';

interface Asking extends Urge {
  readonly office: string | undefined;
}

/** Of each issue that is not done. */
export function urgesOf(views: readonly FolderView[], today: Day): readonly Asking[] {
  return views.flatMap(({ group, looked }) =>
    looked
      .filter(({ output }) => output.built === 'none' || output.built === 'foreign')
      .map(
        (one): Asking => ({
          rows: one.rows,
          issue: shortLabel(one, one.standing?.year).zh,
          name: group.title,
          deadline: one.deadline,
          isLate: one.deadline !== undefined && dayCount(one.deadline.day) < dayCount(today),
          office: (one.joined?.file ?? group.series)?.masthead?.office,
        }),
      ),
  );
}

/** Its signature stands at the right, as on paper. */
export function textFor({ lang }: Context, urges: readonly Asking[]): string {
  const texts = urges.flatMap((urge) => {
    const text = urgeText(urge);
    if (text === undefined) return [];
    const { office = '' } = urge;
    return office === '' ? [text] : [`${text}\n${' '.repeat(Math.max(0, right - textWidth(office)))}${office}`];
  });
  if (texts.length === 0) return { zh: '没有要催的。\n', en: 'There is nothing to ask for.\n' }[lang];
  return `${texts.map((text) => text.split('\n').map(visible).join('\n')).join('\n\n')}\n`;
}
const right = 80;

/** The sheet of the newest issue that wants something. */
export function documentFor(engine: Engine, urges: readonly Asking[], today: Day): string | Uint8Array | undefined {
  const texts = urges.flatMap((urge) => urgeSheet(urge, urge.office, today) ?? []);
  const text = texts.at(-1);
  return text === undefined ? undefined : built(engine, '催报单.yaml', text, 'docx');
}

/** A text of ours as a document of its own, outside any series. */
export function built(
  engine: Engine,
  file: string,
  text: string,
  format: 'docx' | 'text',
): string | Uint8Array | undefined {
  const made = compiled(engine, file, text, format);
  return made && format === 'text' ? new TextDecoder().decode(made) : made;
}

function compiled(engine: Engine, file: string, text: string, format: 'docx' | 'text'): Uint8Array | undefined {
  const bytes = new TextEncoder().encode(text);
  return engine
    .compile({ file, bytes }, { formats: [format], lang: 'zh', draft: false, proofread: false })
    .outputs.get(format);
}

export function csvOf(views: readonly FolderView[], isDetailed: boolean, lang: Lang): readonly (readonly string[])[] {
  const looked = views.flatMap((view) => view.looked);
  if (!isDetailed) return [issueHeads[lang], ...looked.map((one) => issueCells(one, lang))];
  return [unitHeads[lang], ...looked.flatMap((one) => one.rows.map((row) => unitCells(one, row, lang)))];
}

const issueHeads = {
  zh: ['期号', '日期', '状态', '说明', '没填', '错误', '警告', '缺来稿', '缺数', '截稿', '页数', '文件'],
  en: [
    'issue',
    'day',
    'state',
    'in words',
    'unfilled',
    'errors',
    'warnings',
    'nothing sent',
    'no figures',
    'until',
    'pages',
    'file',
  ],
} as const;

function issueCells(one: Looked, lang: Lang): readonly string[] {
  const { label, day, reasons, progress, warnings, rows, deadline, pages, name } = one;
  const listed = (wanted: (row: Looked['rows'][number]) => boolean): string =>
    rows
      .filter(wanted)
      .map((row) => row.name)
      .join('、');
  return [
    label[lang],
    day ? isoDay(day) : '',
    reasons[0] ?? '',
    stateWords(one, lang),
    String(progress.unfilled),
    String(progress.errors),
    String(warnings),
    listed(({ isMissing, isUnreadable }) => isMissing || isUnreadable),
    listed(({ lacks }) => lacks.length > 0),
    deadline ? deadlineWords(deadline).en : '',
    pages === undefined ? '' : String(pages),
    name,
  ];
}

const unitHeads = {
  zh: ['期号', '单位', '必报', '来稿', '条', '最长', '字数', '数', '错误', '警告', '文件'],
  en: ['issue', 'unit', 'required', 'sent', 'items', 'longest', 'limit', 'figures', 'errors', 'warnings', 'files'],
} as const;

function unitCells({ label }: Looked, row: Looked['rows'][number], lang: Lang): readonly string[] {
  const { name, required, count, items, longest, limit, figures, errors, warnings, files } = row;
  const words = { given: { zh: '有', en: 'yes' }, lacking: { zh: '缺', en: 'lacking' }, none: { zh: '', en: '' } };
  return [
    label[lang],
    name,
    required ? { zh: '是', en: 'yes' }[lang] : '',
    String(Math.round(count * 100) / 100),
    items === undefined ? '' : String(items),
    String(longest),
    limit === undefined ? '' : String(limit),
    words[figures][lang],
    String(errors),
    String(warnings),
    files.map(({ sent }) => sent.name).join('、'),
  ];
}
