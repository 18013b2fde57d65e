/** One issue in detail: a row for each unit, then files that are nobody's, and every line of a sent file that does not print. */

import type { Lang, Words } from '../../diagnostic.ts';
import type { SentFile } from '../../gather/sent/types.ts';
import { quoted } from '../../quoted.ts';
import { contributionsIn } from '../../status/contributions.ts';
import { deadlineWords } from '../../status/deadline.ts';
import { leftOutWords } from '../../status/left-out.ts';
import { isShut, isUnplaced, type UnitFile, type UnitRow } from '../../status/rows.ts';
import { type Silence, silenceWords } from '../../status/silent.ts';
import type { Context } from '../context.ts';
import { shown } from '../disk/place.ts';
import type { Sink } from '../io.ts';
import { inColumns } from '../terminal/columns.ts';
import { textWidth, visible } from '../terminal/width.ts';
import { hanging } from '../terminal/wrap.ts';
import { silences } from './earlier.ts';
import type { SeriesIssues } from './find.ts';
import type { Looked } from './look.ts';
import { sectionRows } from './section-rows.ts';
import { names, stateWords } from './words.ts';

export function issueScreen({ lang, io }: Context, group: SeriesIssues, one: Looked, sink: Sink): readonly string[] {
  const silence = silences(group, one);
  const rows = one.rows.length > 0 ? unitTable(one, silence, lang) : sectionRows(one, lang);
  const table = rows.length > 1 ? ['', ...inColumns(rows, sink)] : [];
  const lines = [
    headLine(one, lang, (file) => shown(io, file)),
    ...table,
    ...filesBelow(one, lang),
    ...leftOut(one, lang),
    ...findings(one, lang),
  ];
  return lines.map((line) => hanging(visible(line), sink, 2));
}

function headLine(one: Looked, lang: Lang, shownAs: (file: string) => string): string {
  const { label, name, sent, deadline, progress } = one;
  const until = deadline && (sent || progress.missing > 0) ? deadlineWords(deadline) : undefined;
  const count = contributionsIn(sent ?? []).length;
  const parts = [
    label[lang],
    ...(label[lang] === name ? [] : [name]),
    stateWords(one, lang, shownAs),
    ...(sent ? [{ zh: `来稿${count}份`, en: `${count} sent` }[lang]] : []),
    ...(until ? [{ zh: `截稿 ${until.zh}`, en: `until ${until.en}` }[lang]] : []),
  ];
  return parts.join({ zh: '　　', en: '    ' }[lang]);
}

function unitTable(one: Looked, silence: (unit: string) => Silence, lang: Lang): readonly (readonly string[])[] {
  const isFolder = one.sent !== undefined;
  const head = isFolder ? heads.folder[lang] : heads.file[lang];
  return [
    head,
    ...one.rows.map((row) => {
      const cells = [
        row.name,
        row.required ? { zh: '是', en: 'yes' }[lang] : none,
        ...(isFolder ? [countWords(row.count)] : []),
        itemsCell(row),
        lengthCell(row),
        figuresCell(row, lang),
        foundCell(row, lang),
      ];
      return [...cells, lastCell(row, isFolder, silence, lang)];
    }),
  ];
}

const none = '–';
const heads = {
  folder: {
    zh: ['单位', '必报', '来稿', '条', '字数/限', '数', '校核', '文件'],
    en: ['unit', 'required', 'sent', 'items', 'length', 'figures', 'findings', 'files'],
  },
  file: {
    zh: ['单位', '必报', '条', '字数/限', '数', '校核', ''],
    en: ['unit', 'required', 'items', 'length', 'figures', 'findings', ''],
  },
} as const;

/** 1, ½, 1½: a file of two units is half a one of each. Of several such files 3.8. */
export function countWords(count: number): string {
  const whole = Math.floor(count + 1e-9);
  const rest = count - whole;
  const part = [2, 3, 4, 5, 6].find((n) => Math.abs(rest - 1 / n) < 1e-6);
  if (rest >= 1e-6 && part === undefined) return count.toFixed(1);
  const shown = part === undefined || rest < 1e-6 ? '' : (parts[part] ?? '');
  return count === 0 ? none : `${whole === 0 ? '' : whole}${shown}`;
}
const parts: Readonly<Record<number, string>> = { 2: '½', 3: '⅓', 4: '¼', 5: '⅕', 6: '⅙' };

const itemsCell = ({ items }: UnitRow): string => (items === undefined ? '?' : items === 0 ? none : String(items));

function lengthCell({ items, longest, limit, blocks }: UnitRow): string {
  if (!items) return none;
  const more = `${blocks.has('table') ? '＋表' : ''}${blocks.has('image') ? '＋图' : ''}`;
  return `${longest}${more}/${limit ?? none}`;
}

const figuresCell = ({ figures }: UnitRow, lang: Lang): string =>
  ({ given: { zh: '有', en: 'yes' }, lacking: { zh: '缺', en: 'lacking' }, none: { zh: none, en: none } })[figures][
    lang
  ];

function foundCell({ errors, warnings }: UnitRow, lang: Lang): string {
  const said = {
    zh: [errors > 0 ? `错误${errors}` : '', warnings > 0 ? `警告${warnings}` : ''].filter(Boolean).join(' '),
    en: [errors > 0 ? `${errors} err` : '', warnings > 0 ? `${warnings} warn` : ''].filter(Boolean).join(' '),
  }[lang];
  return said === '' ? none : said;
}

function lastCell(row: UnitRow, isFolder: boolean, silence: (unit: string) => Silence, lang: Lang): string {
  const lacks =
    row.lacks.length > 0
      ? [
          { zh: `缺 ${row.lacks.join('、')}${inText(row).zh}`, en: `lacks ${row.lacks.join(', ')}${inText(row).en}` }[
            lang
          ],
        ]
      : [];
  const earlier = new Set(row.files.flatMap(({ sent }) => sent.laterThan ?? []));
  if (row.files.length > 0)
    return [
      ...row.files.slice(0, mostFiles).map((file) => fileWords(file, earlier.has(file.sent.name), lang)),
      ...(row.files.length > mostFiles
        ? [{ zh: `等${row.files.length}份`, en: `and others, ${row.files.length} in all` }[lang]]
        : []),
      ...lacks,
    ].join({ zh: '　', en: '  ' }[lang]);
  if (!row.owes || (row.items ?? 0) > 0 || (!isFolder && !row.required)) return lacks.join('');
  const since = silenceWords(silence(row.name))[lang];
  const nothing = { zh: '没有来稿', en: 'nothing sent' }[lang];
  const bracketed = since === '' ? '' : { zh: `（${since}）`, en: ` (${since})` }[lang];
  return [`${nothing}${bracketed}`, ...lacks].join({ zh: '　', en: '  ' }[lang]);
}

/** Of a folder of copies the rest is in the JSON. */
const mostFiles = 12;

const inText = ({ inText: figures }: UnitRow): Words =>
  figures.length === 0
    ? { zh: '', en: '' }
    : { zh: `（文中写着 ${figures.join('、')}）`, en: ` (its text has ${figures.join(', ')})` };

/** @param isEarlier a later version of it lies beside it */
function fileWords({ sent, with: others, late, faults }: UnitFile, isEarlier: boolean, lang: Lang): string {
  const notes: Words[] = [
    ...(others.length > 0 && others.length <= 3
      ? [{ zh: `与${others.join('、')}合一份`, en: `with ${others.join(', ')}` }]
      : []),
    ...(sent.laterThan
      ? [
          {
            zh: sent.laterThan.length > 1 ? '几稿，建议用这一稿' : '两稿，建议用这一稿',
            en: 'of several versions the one to use',
          },
        ]
      : []),
    ...(isEarlier ? [{ zh: '旧稿', en: 'an earlier version' }] : []),
    ...new Set(faults.flatMap((code) => faultWords[code] ?? [])),
    ...(sent.fate === 'set-aside' ? [{ zh: '放在一边', en: 'set aside' }] : []),
    ...(sent.fate === 'replaced' ? [{ zh: '已另收成 .yaml', en: 'a fragment stands for it' }] : []),
    ...(sent.fate === 'empty' ? [{ zh: '里面没有可印的', en: 'nothing in it to print' }] : []),
    ...(late > 0 ? [{ zh: `晚${late}天`, en: `${late} day${late === 1 ? '' : 's'} late` }] : []),
  ];
  const said = notes.map((note) => note[lang]);
  if (said.length === 0) return sent.name;
  return { zh: `${sent.name}（${said.join('，')}）`, en: `${sent.name} (${said.join(', ')})` }[lang];
}

/** What a file is, by the code of what is wrong with it. */
const unread = { zh: '读不了', en: 'cannot be read' };
const faultWords: Readonly<Record<string, Words>> = {
  'file-kind': unread,
  'file-content': unread,
  'cannot-read': unread,
  'contribution-old': { zh: '上期以前的', en: 'of before the last issue' },
  'contribution-repeated': { zh: '印过', en: 'printed before' },
  'unit-unclear': { zh: '看不出是谁的', en: 'not clear whose' },
  'section-unclear': { zh: '看不出登在哪', en: 'not clear where' },
  'correction-inside': { zh: '里面有更正', en: 'a correction inside' },
};

const isNotice = ({ findings: said }: SentFile): boolean => said.some(({ code }) => code === 'not-a-contribution');

function filesBelow({ sent = [] }: Looked, lang: Lang): readonly string[] {
  const line = (files: readonly SentFile[], words: Words, after = ''): readonly string[] =>
    files.length > 0
      ? [
          `${words[lang]}${{ zh: '：', en: ': ' }[lang]}${names(
            files.map(({ name }) => name),
            lang,
          )}${after}`,
        ]
      : [];
  const notices = sent.filter((one) => isNotice(one) && one.fate !== 'set-aside');
  const nobodys = sent.filter((one) => one.units.length === 0 && one.figures.length === 0 && !notices.includes(one));
  const aside = nobodys.filter(({ fate }) => fate === 'set-aside');
  const inUse = nobodys.filter((one) => !aside.includes(one));
  const unplaced = inUse.filter(
    ({ fate, findings: said }) => fate === 'broken' && said.some(({ code }) => isUnplaced(code)),
  );
  const rest = inUse.filter((one) => !unplaced.includes(one));
  const [shut, bare] = [rest.filter(isShut), rest.filter((one) => !isShut(one))];
  const items = bare.reduce((sum, { pieces }) => sum + pieces.filter(({ kind }) => kind === 'item').length, 0);
  const lines = [
    ...line(bare, { zh: '没有单位', en: 'Of no unit' }, { zh: `（${items}条）`, en: ` (${items} items)` }[lang]),
    ...line(unplaced, { zh: '看不出是谁的、登在哪', en: 'Not clear whose, or where' }),
    ...line(shut, { zh: unread.zh, en: 'Cannot be read' }),
    ...line(aside, { zh: '放在一边', en: 'Set aside' }),
    ...line(notices, { zh: '不像来稿', en: 'No contributions' }),
  ];
  return lines.length > 0 ? ['', ...lines] : [];
}

function leftOut({ sent = [] }: Looked, lang: Lang): readonly string[] {
  const files = sent.filter((one) => one.leftOut.length > 0);
  if (files.length === 0) return [];
  const width = Math.min(40, Math.max(...files.map(({ name }) => textWidth(name))));
  return [
    '',
    { zh: '没有印的行：', en: 'Lines that do not print:' }[lang],
    ...files.map(
      ({ name, leftOut: lines }) =>
        `  ${name}${' '.repeat(Math.max(0, width - textWidth(name)))}  ${leftOutWords(lines)[lang]}`,
    ),
  ];
}

/** Where they can be read. */
function findings({ findings: said, name }: Looked, lang: Lang): readonly string[] {
  if (!said.some(({ severity }) => severity !== 'info')) return [];
  const command = `bulletin check ${quoted(name.replace(/\/$/, ''))}`;
  return ['', { zh: `错误和警告的明细：${command}`, en: `Errors and warnings in full: ${command}` }[lang]];
}
