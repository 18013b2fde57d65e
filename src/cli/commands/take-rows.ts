/** Each thing that was written back, and each that was not, as a line. */

import type { Lang, Path, Words } from '../../diagnostic.ts';
import type { Joined } from '../../gather/merge.ts';
import { originAt } from '../../origin.ts';
import type { Place } from '../../schema/written.ts';
import type { Listed, Proposal } from '../../take/plan.ts';
import type { Files } from '../../take/where.ts';
import type { Taken } from '../../take.ts';
import { computedBy } from './take-computed.ts';
import { itemNameAt, labelOf } from './take-names.ts';

export interface TakeRow {
  readonly place: string;
  readonly label: string;
  readonly text: string;
}

type Accepted = Taken['accepted'][number];

export function writtenRows(
  { accepted, before, after, begun, follows, files, revised }: Taken,
  lang: Lang,
): readonly TakeRow[] {
  const rows = accepted.flatMap((one) => {
    const document = one.isLater ? after : before;
    return document.joined
      ? rowsOf(one, { document, joined: document.joined, files: one.isLater ? files : begun, revised }, lang)
      : [];
  });
  return rows.length === 0 || follows.length === 0 ? rows : withFollows(rows, accepted, follows, lang);
}

interface Shown {
  readonly document: Taken['before'];
  readonly joined: Joined;
  readonly files: Files;
  readonly revised: Taken['revised'];
}

function rowsOf(one: Accepted, { document, joined, files, revised }: Shown, lang: Lang): readonly TakeRow[] {
  const { proposal, scope } = one;
  const path: Path = 'path' in proposal ? proposal.path : ['sections'];
  const row = (text: string, at: Path = path, label = labelOf(at, joined, files, lang)): TakeRow => ({
    place: placeOf(document, at, scope, 'edits' in proposal && at === path ? proposal.edits[0]?.start : undefined),
    label,
    text,
  });
  switch (proposal.kind) {
    case 'order':
      return proposal.notes.map((note) => {
        const [name, other] = [note.index, note.other ?? note.index].map((index) =>
          itemNameAt(joined, proposal.path, index),
        );
        const at = [...proposal.path, note.index];
        if (note.kind === 'gone') return row(words.gone[lang], at, name);
        if (note.kind === 'moved') return row(words.moved[lang], at, name);
        return row(words.swapped[lang], at, lang === 'zh' ? `${name}、${other}` : `${name}, ${other}`);
      });
    case 'insert': {
      const at = one.scope === 'fragment' ? [...path, proposal.behind] : path;
      return [row(words.added[lang] + short(proposal.text), at, labelOf(path, joined, files, lang))];
    }
    case 'section':
      return [row(words.section[lang] + proposal.title, ['sections'], '')];
    case 'gone':
      return [row(words.cut[lang] + short(proposal.before))];
    case 'key':
      return [row(words.added[lang] + short(proposal.after), proposal.path.slice(0, -1))];
    case 'value':
    case 'text': {
      const own = row(changeOf(one, lang));
      return [{ ...own, text: own.text + personsOf(proposal, revised, lang) + scopeOf(scope, lang) }];
    }
  }
}

/** What follows is said behind the last value that it may follow from. */
function withFollows(rows: readonly TakeRow[], accepted: readonly Accepted[], follows: Taken['follows'], lang: Lang) {
  const index = accepted.findLastIndex(({ proposal }) => 'path' in proposal && proposal.path.includes('values'));
  const at = index < 0 ? rows.length - 1 : Math.min(index, rows.length - 1);
  const said = follows.map(({ before, after }) => `${before} → ${after}`).join(lang === 'zh' ? '，' : ', ');
  return rows.map((row, place) => (place === at ? { ...row, text: `${row.text}${words.follows[lang]}${said}` } : row));
}

const words = {
  gone: { zh: '整条删去', en: 'taken out' },
  moved: { zh: '移了位置', en: 'moved' },
  swapped: { zh: '对调', en: 'changed places' },
  added: { zh: '新增：', en: 'added: ' },
  cut: { zh: '删去：', en: 'cut: ' },
  section: { zh: '新增一栏：', en: 'a new section: ' },
  bold: { zh: '加粗', en: ' in bold' },
  notBold: { zh: '不再加粗', en: ' no longer bold' },
  follows: { zh: '　随之改变：', en: '; with it ' },
} as const satisfies Readonly<Record<string, Words>>;

function changeOf({ proposal, before, after }: Accepted, lang: Lang): string {
  const [old, now] = [before ?? proposal.before, after ?? proposal.after];
  if (now === `**${old}**`) return `“${short(old)}”${words.bold[lang]}`;
  if (old === `**${now}**`) return `“${short(now)}”${words.notBold[lang]}`;
  if (old === '') return words.added[lang] + short(now);
  if (now === '') return words.cut[lang] + short(old);
  return `${short(old)} → ${short(now)}`;
}

/** Whose pending revisions it is made of. */
function personsOf({ before, after, number }: Proposal, revised: Taken['revised'], lang: Lang): string {
  const own = revised.filter(
    (one) =>
      one.number === number &&
      ((one.kind === 'inserted' && share(after, one.text)) || (one.kind === 'deleted' && share(before, one.text))),
  );
  const persons = [...new Set(own.map(({ author }) => author))];
  if (persons.length === 0) return '';
  return { zh: `（${persons.join('、')}）`, en: ` (${persons.join(', ')})` }[lang];
}

/** Of a change only what differs is shown, of a revision all that was typed over. */
function share(a: string, b: string): boolean {
  const size = Math.min(2, a.length, b.length);
  for (let at = 0; size > 0 && at + size <= a.length; at++) if (b.includes(a.slice(at, at + size))) return true;
  return false;
}

function scopeOf(scope: Accepted['scope'], lang: Lang): string {
  switch (scope) {
    case 'issue':
      return '';
    case 'series':
      return { zh: '（各期都改）', en: ' (for all issues)' }[lang];
    // Said once for the file.
    case 'fragment':
    case 'table':
      return '';
    case 'override':
      return {
        zh: '（只管本期，series.yaml 不动；各期都改用 --series-too）',
        en: ' (for this issue alone; --series-too for all)',
      }[lang];
  }
}

/** The file and line; of what stands in the issue from now on, the issue alone. */
function placeOf(document: Taken['before'], path: Path, scope: Accepted['scope'], start = 0): string {
  if (scope === 'override') return document.file;
  const place = document.placeOf(originAt(path, start));
  return place ? placeShown(place) : document.file;
}

/** A line of a text; of a sheet the cell. */
const placeShown = ({ file, range: { line, sheet, cell } }: Place): string =>
  sheet === undefined ? `${file}:${line}` : `${file}:${sheet}!${cell}`;

export function listedRows({ listed, after }: Taken, files: Files, lang: Lang): readonly TakeRow[] {
  const { joined } = after;
  return listed.map((one): TakeRow => {
    const place = one.path && after.placeOf(originAt(one.path));
    const isCell = place?.range.cell !== undefined;
    const label = one.path && joined && !isCell ? labelOf(one.path, joined, files, lang) : '';
    return {
      place: place ? placeShown(place) : number(one, lang),
      label,
      text: `${differenceOf(one, lang)}${(computedBy(one, after, files) ?? reasons[one.why])[lang]}`,
    };
  });
}

const number = ({ number: paragraph }: Listed, lang: Lang): string =>
  paragraph === undefined ? '' : { zh: `第${paragraph}段`, en: `paragraph ${paragraph}` }[lang];

function differenceOf({ why, before, after, mine }: Listed, lang: Lang): string {
  if (why === 'split' || why === 'joined' || why === 'moved') return `“${short(before)}”`;
  const gap = lang === 'zh' ? '　' : '  ';
  if (why === 'conflict')
    return (
      {
        zh: `原为“${short(before)}”，期里改成“${short(mine ?? '')}”，文件里改成“${short(after)}”`,
        en: `was “${short(before)}”, is “${short(mine ?? '')}” in the issue and “${short(after)}” in the document`,
      }[lang] + gap
    );
  if (before === '') return `${words.added[lang]}${short(after)}${gap}`;
  if (after === '') return `${words.cut[lang]}${short(before)}${gap}`;
  return `${short(before)} → ${short(after)}${gap}`;
}

const reasons: Readonly<Record<Listed['why'], Words>> = {
  computed: { zh: '由程序算出：改它所据的指标、公式或日期', en: 'computed: change what it is computed from' },
  'section-title': {
    zh: '栏目标题连着刊物里的排法和供稿单位：真要改，期里和 series.yaml 里一起改',
    en: 'the title ties the section to the series: change it in both',
  },
  split: { zh: '前分了段：本段是一条，或各条连排；要分段写 编排: 分段', en: ' begins a paragraph: layout, not words' },
  joined: { zh: '并成了一段：两条并一条要丢标题，请自己改', en: ' are one paragraph now: two items cannot be one' },
  program: { zh: '是程序加的字，不在期里', en: 'words that the program adds' },
  shared: {
    zh: '两处共用的“县、区、市”是程序合并的；要分开印，整条写进 正文',
    en: 'unit and post share a character; to print it twice write the whole sentence as text',
  },
  conflict: { zh: '两边都改了，没有动', en: 'changed on both sides: left alone' },
  sent: {
    zh: '在单位来稿里，来稿不改写：打开它，自己改这一处',
    en: 'in what a unit sent, which is never written: open it and change it yourself',
  },
  'sent-whole': {
    zh: '是这一份来稿的全部：不登的，在来稿的文件名前加 _',
    en: 'all that this unit sent: not to print it put _ before the name of its file',
  },
  named: { zh: '表格文件不改写，请打开它改这一格', en: 'no sheet is written: open it and change the cell' },
  moved: {
    zh: '换了位置，不是在本栏的几条里换：请自己挪',
    en: ' stands elsewhere, not among the items of its section: move it yourself',
  },
  unplaced: { zh: '看不出该写到哪里', en: 'it cannot be told where it belongs' },
  'prints-otherwise': { zh: '照这样写回，印出来不一样', en: 'written back it would print otherwise' },
};

const longest = 40;
export function short(text: string): string {
  const characters = Array.from(text.replaceAll('\n', '⏎').replaceAll('\t', '⇥'));
  if (characters.length <= longest) return characters.join('');
  return `${characters.slice(0, longest - 12).join('')}……${characters.slice(-10).join('')}`;
}
