/** The first issue of a 刊物 that has none yet, made of what its series says. */

import type { Day } from '../calendar.ts';
import { isoDay } from '../calendar.ts';
import type { Lang, Words } from '../diagnostic.ts';
import { readSeries, type SeriesText } from '../gather/read.ts';
import { issueFile } from '../schema/issue-file.ts';
import { masthead } from '../schema/masthead.ts';
import { emitYaml, type Yaml } from '../source/emit.ts';
import { type Making, noteColumn, spelling } from './making.ts';
import { howToFill, labelOf } from './next.ts';
import { newReport, reportLines, same } from './report.ts';
import { firstSection } from './sections.ts';

export interface FirstOptions {
  readonly year: number;
  /** The day that was asked for. */
  readonly day: Day | undefined;
  readonly keys: 'zh' | 'en';
  readonly isFolder: boolean;
  readonly lang: Lang;
  /** The line above all others, for an editor. */
  readonly modeline?: string;
}

export function firstIssue(
  seriesText: SeriesText,
  { year, day, keys, isFolder, lang, modeline }: FirstOptions,
): { readonly text: string; readonly lines: readonly Words[] } {
  const series = readSeries(seriesText).resolved.value?.value;
  const making: Making = {
    last: { standing: { title: '' }, content: {} },
    sentFigures: new Map(),
    before: undefined,
    series,
    numbers: { year, number: 1, isNewYear: false, beginsAgain: false },
    day,
    proposed: undefined,
    stems: { last: '', next: '' },
    isFolder,
    keys,
    lang,
    lastTimes: { names: [], figures: new Set() },
    placeOf: () => '',
    report: newReport(),
    remarks: { gone: 0 },
    reported: new Set(),
  };
  const key = (name: string): string => spelling(issueFile, name, keys);
  const inHead = (name: string): string => spelling(masthead, name, keys);
  if (!day) making.report.blanks.push({ count: 1, what: same(`${key('masthead')}.${inHead('date')}`) });
  const sections = (series?.sections ?? []).map((one, index) => {
    const made = firstSection(one, making);
    return index === 0 ? made : { ...made, above: [''] };
  });
  const data = new Map<string, Yaml>([
    [
      key('masthead'),
      {
        above: [''],
        value: new Map<string, Yaml>([
          [inHead('year'), String(year)],
          [inHead('number'), '1'],
          [inHead('date'), day ? isoDay(day) : null],
        ]),
      },
    ],
  ]);
  if (sections.length > 0) data.set(key('sections'), { above: [''], value: sections });
  const title = `${labelOf({ year, number: 1 })[lang]}${{ zh: '。', en: '.' }[lang]}`;
  const head = [...(modeline === undefined ? [] : [modeline]), title, howToFill[lang]];
  return {
    text: `${head.map((line) => `# ${line}\n`).join('')}${emitYaml(data, { column: noteColumn })}`,
    lines: reportLines(making.report),
  };
}
