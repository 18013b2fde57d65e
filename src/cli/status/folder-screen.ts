/** One screen of a series: its issues, what is missing between them, and who has not sent for those that are open. */

import { type Day, isoDay } from '../../calendar.ts';
import { keyOf } from '../../gather/named.ts';
import { quoted } from '../../quoted.ts';
import { contributionsIn } from '../../status/contributions.ts';
import { deadlineWords } from '../../status/deadline.ts';
import { gapsIn, gapWords } from '../../status/gaps.ts';
import { silenceWords } from '../../status/silent.ts';
import type { Context } from '../context.ts';
import { shown } from '../disk/place.ts';
import type { Sink } from '../io.ts';
import { inColumns } from '../terminal/columns.ts';
import { visible } from '../terminal/width.ts';
import { hanging } from '../terminal/wrap.ts';
import { silences } from './earlier.ts';
import { type SeriesIssues, shortLabel } from './find.ts';
import type { Looked } from './look.ts';
import { names, stateWords, wide } from './words.ts';

export interface FolderView {
  readonly group: SeriesIssues;
  /** Those shown, in the order of time. */
  readonly looked: readonly Looked[];
  /** Of the year that is shown; undefined where the issues bear none. */
  readonly year: number | undefined;
  readonly today: Day;
}

export function folderScreen(context: Context, view: FolderView, sink: Sink): readonly string[] {
  const { lang } = context;
  const { group, looked, year } = view;
  const gaps = gapsIn(
    looked.map(({ standing, said }) => standing ?? said),
    year,
  );
  const between = gapWords(gaps);
  const older = group.issues.length - looked.length;
  const open = looked.filter((one) => isOpen(one, one === looked.at(-1)));
  const edited = looked.findLast(({ output }) => output.built === 'edited');
  const lines = [
    headLine(context, view),
    '',
    ...inColumns([heads[lang], ...looked.map((one) => rowOf(context, one, view))], sink),
    '',
    ...(gaps.length > 0
      ? [{ zh: `中间没有${between.zh}。`, en: `There is no issue between: ${between.en}.` }[lang]]
      : []),
    ...(older > 0 ? [{ zh: `更早的还有${older}期。`, en: `${older} earlier issues are not shown.` }[lang]] : []),
    ...(group.others.length > 0 ? [othersLine(view)[lang]] : []),
    ...open.flatMap((one) => openLines(context, group, one, year)),
    ...offer(open.at(-1) ?? edited ?? looked.at(-1), open.length > 0)[lang],
  ];
  return lines.map((line) => hanging(visible(line), sink, 2));
}

const heads = {
  zh: ['期号', '日期', '状态', '文件'],
  en: ['issue', 'day', 'state', 'file'],
} as const;

function headLine({ lang }: Context, { group, looked, year, today }: FolderView): string {
  const day = isoDay(today);
  const ofYear = looked.filter(({ standing, said }) => (standing ?? said)?.year === year).length;
  const parts =
    lang === 'zh'
      ? [group.title, year === undefined ? '' : `${year}年`, `${ofYear}期`, `（今天 ${day}）`]
      : [
          group.title,
          year === undefined ? '' : String(year),
          ofYear === 1 ? '1 issue' : `${ofYear} issues`,
          `(today ${day})`,
        ];
  return parts.filter((part) => part !== '').join(wide[lang]);
}

function rowOf({ io, lang }: Context, one: Looked, { year }: FolderView): readonly string[] {
  const blank = { zh: '还没填', en: 'blank' }[lang];
  const { file, unfilled } = one.joined ?? {};
  const isBlank = unfilled?.paths.has(keyOf(['masthead', 'date'])) || unfilled?.paths.has(keyOf(['signature', 'date']));
  const written = file?.masthead?.date ?? file?.signature?.date ?? '–';
  const day = one.day ? isoDay(one.day) : isBlank ? blank : written;
  const shownAs = (file: string): string => shown(io, file);
  return [shortLabel(one, year)[lang], day, stateWords(one, lang, shownAs), fileCell(one, shownAs)[lang]];
}

/** Its document where there is one, else what it is made of. */
function fileCell({ output, pages, name, sent, deadline, progress }: Looked, shownAs: (file: string) => string) {
  const isThere = output.built !== 'none' && output.built !== 'foreign' && output.file !== undefined;
  if (isThere) {
    const file = shownAs(output.file as string);
    return {
      zh: `${file}${pages === undefined ? '' : `　${pages}页`}`,
      en: `${file}${pages === undefined ? '' : `  ${pages} pages`}`,
    };
  }
  const until = deadline && (sent || progress.missing > 0) ? deadlineWords(deadline) : undefined;
  const count = contributionsIn(sent ?? []).length;
  return {
    zh: [name, ...(sent ? [`来稿${count}份`] : []), ...(until ? [`截稿 ${until.zh}`] : [])].join('　'),
    en: [name, ...(sent ? [`${count} sent`] : []), ...(until ? [`until ${until.en}`] : [])].join('  '),
  };
}

const othersLine = ({ group }: FolderView) => {
  const files = group.others.map(({ name }) => name);
  return {
    zh: `不是这个刊物的文件：${names(files.slice(0, 6), 'zh')}${files.length > 6 ? `等${files.length}个` : ''}。`,
    en: `Not of this series: ${names(files.slice(0, 6), 'en')}${files.length > 6 ? ` and ${files.length - 6} more` : ''}.`,
  };
};

/** Units still owe something to it, or may: it was never built, and is the last, or takes what units send. */
function isOpen({ output, rows, sent, adopted, progress }: Looked, isLast: boolean): boolean {
  const wasBuilt = output.built !== 'none' && output.built !== 'foreign';
  if (wasBuilt || rows.length === 0) return false;
  const hasPart = sent !== undefined || adopted.some(({ units }) => units.length > 0);
  return hasPart && (isLast || sent !== undefined || progress.missing > 0);
}

function openLines({ lang }: Context, group: SeriesIssues, one: Looked, year: number | undefined): readonly string[] {
  const silence = silences(group, one);
  const said = (units: readonly { readonly name: string }[]): string =>
    names(
      units.map(({ name }) => {
        const words = silenceWords(silence(name))[lang];
        return words === '' ? name : lang === 'zh' ? `${name}（${words}）` : `${name} (${words})`;
      }),
      lang,
    );
  const { rows } = one;
  const owing = rows.filter(({ isMissing, isUnreadable }) => isMissing && !isUnreadable);
  const parts = [
    { of: rows.filter(({ isUnreadable }) => isUnreadable), zh: '读不了', en: 'cannot be read' },
    { of: rows.filter(({ lacks }) => lacks.length > 0), zh: '缺数', en: 'without figures' },
    { of: rows.filter(({ files }) => files.some(isTwice)), zh: '两稿', en: 'two versions' },
  ].flatMap((part) =>
    part.of.length > 0
      ? [
          `${part[lang]}${lang === 'zh' ? '：' : ': '}${names(
            part.of.map(({ name }) => name),
            lang,
          )}`,
        ]
      : [],
  );
  const isAsked = rows.some(({ required, owes }) => required && owes);
  const first =
    owing.length > 0
      ? { zh: `缺来稿：${said(owing)}`, en: `Nothing sent: ${said(owing)}` }[lang]
      : isAsked
        ? { zh: '必报都有来稿', en: 'All that must send have sent' }[lang]
        : undefined;
  const line = [...(first === undefined ? [] : [first]), ...parts].join({ zh: '；', en: '; ' }[lang]);
  const quiet = rows.filter((row) => row.owes && !row.required && row.files.length === 0 && row.items === 0);
  return [
    shortLabel(one, year)[lang],
    ...(line === '' ? [] : [`  ${line}`]),
    ...(quiet.length > 0
      ? [`  ${{ zh: `必报以外没有来稿：${said(quiet)}`, en: `Not required, and nothing sent: ${said(quiet)}` }[lang]}`]
      : []),
  ];
}

const isTwice = ({ faults }: Looked['rows'][number]['files'][number]): boolean => faults.includes('two-versions');

/** The next commands, with the file to name. */
function offer(one: Looked | undefined, isAsking: boolean) {
  if (!one) return { zh: [], en: [] };
  const name = quoted(one.name.replace(/\/$/, ''));
  return {
    zh: [`一期的明细：bulletin status ${name}${isAsking ? `　　催报：bulletin status ${name} --format text` : ''}`],
    en: [
      `An issue in detail: bulletin status ${name}${isAsking ? `    the call for it: bulletin status ${name} --format text` : ''}`,
    ],
  };
}
