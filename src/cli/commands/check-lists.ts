/** `bulletin check --learn -o 名录.xlsx`: both lists whole, as a file of their own that `文件:` may name. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Lesson } from '../../learn.ts';
import { type Context, exit, tell } from '../context.ts';
import { createNew } from '../disk/create-new.ts';
import { refuseFolder } from '../disk/folder-output.ts';
import { shown } from '../disk/place.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';

/** Never over a file that is there. */
export async function writeLists(output: string, lessons: readonly Lesson[], context: Context): Promise<number> {
  const { io, lang } = context;
  const [lesson, ...others] = lessons;
  // Nothing was read, and why is told.
  if (!lesson) return exit.done;
  if (others.length > 0)
    return misuse(context, {
      zh: `这些期属于 ${lessons.length} 种刊物，名录各写各的：一次只写一种刊物的文件夹`,
      en: `these issues belong to ${lessons.length} series, and each has lists of its own: name the folder of one`,
    });
  const refused = refuseFolder(context, { typed: output, name: '名录.xlsx' });
  if (refused !== undefined) return refused;
  const kind = /\.(xlsx|csv)$/i.exec(output)?.[1]?.toLowerCase();
  if (kind === undefined)
    return misuse(context, {
      zh: `名录写成 .xlsx 或 .csv，写的是“${output}”`,
      en: `lists are written as .xlsx or .csv, not “${output}”`,
    });
  const { units, people, added } = lesson.tables;
  const isUnits = kind === 'csv' && /单位|unit/i.test(path.basename(output));
  const content =
    kind === 'csv'
      ? csvOf(isUnits ? units : people)
      : (await import('../../docx/workbook.ts')).writeWorkbook([
          { name: lang === 'zh' ? '人员' : 'people', rows: people },
          { name: lang === 'zh' ? '单位' : 'units', rows: units },
        ]);
  const target = path.resolve(io.cwd, output);
  const file = visible(shown(io, target));
  const created = createNew(io, target, content, new Set());
  if (created === 'there')
    return misuse(context, {
      zh: `已经有 ${file}，不覆盖；换一个名字，或先把它移开`,
      en: `${file} is there and is not overwritten: choose another name, or move it away`,
    });
  if (created !== 'created') {
    tell(context, {
      zh: `写不了 ${file}：${created.failed.zh}`,
      en: `${file} cannot be written: ${created.failed.en}`,
    });
    return exit.failed;
  }
  const said =
    kind === 'xlsx'
      ? [ofPeople(people, added.people), ofUnits(units, added.units)]
      : [isUnits ? ofUnits(units, added.units) : ofPeople(people, added.people)];
  // `文件` counts from the folder of the series, and nothing outside of it is read.
  const name = path.relative(path.dirname(path.resolve(io.cwd, lesson.series)), target).replaceAll('\\', '/');
  const isInside = !/^(?:\.\.\/|[A-Za-z]:|\/)/.test(name);
  const named = isInside ? name : path.basename(output);
  const keys = kind === 'xlsx' ? (['人员名录', '单位名录'] as const) : ([isUnits ? '单位名录' : '人员名录'] as const);
  const english = { 人员名录: 'roster', 单位名录: 'units' } as const;
  tell(context, {
    zh: `写好了 ${file}：${said.map(({ zh }) => zh).join('，')}。先后请照规定调整，${isInside ? '再' : `放到 ${visible(lesson.series)} 旁边，再`}在 ${visible(lesson.series)} 里换成：${keys.map((key) => `${key}: { 文件: ${named} }`).join('、')}`,
    en: `wrote ${file}: ${said.map(({ en }) => en).join(', ')}. Put them into their official order, ${isInside ? 'then' : `move the file beside ${visible(lesson.series)}, and`} write into ${visible(lesson.series)}: ${keys.map((key) => `${english[key]}: { file: ${named} }`).join(' and ')}`,
  });
  return exit.done;
}

const ofPeople = (rows: readonly unknown[], added: number): Words => ({
  zh: `人员 ${rows.length - 1} 行，新增 ${added} 人`,
  en: `${rows.length - 1} rows of people, ${added} new`,
});
const ofUnits = (rows: readonly unknown[], added: number): Words => ({
  zh: `单位 ${rows.length - 1} 个，新增 ${added} 个`,
  en: `${rows.length - 1} units, ${added} new`,
});

/** For people: UTF-8 with a mark, lines that end as Windows ends them (contract 3). */
const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => (/[",\n，]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`).join('')}`;
