/** Two drafts: what each row says, in words; for the terminal and for Markdown. */

import type { DraftDiff, DraftGroup, DraftRow } from '../../compare/drafts.ts';
import type { Lang, Words } from '../../diagnostic.ts';
import { plain, shownChanges } from './pieces-shown.ts';

/** Where, and what. */
export interface SaidRow {
  readonly place: string;
  readonly lines: readonly string[];
  /** As it was and as it is, for two columns side by side. */
  readonly sides?: readonly (readonly [before: string, after: string])[];
}

const placeOfRow = ({ number, numbers, name }: DraftRow, lang: Lang): string => {
  const counted = number === undefined ? '' : countWords(number, numbers ?? 'item')[lang];
  return [counted, plain(name)].filter((part) => part !== '').join(' ');
};

const countWords = (number: number, kind: 'item' | 'row'): Words =>
  kind === 'item' ? { zh: `第${number}条`, en: `item ${number}` } : { zh: `第${number}行`, en: `row ${number}` };

/** Looks alone are counted, not shown. */
export function saidRow(row: DraftRow, lang: Lang): SaidRow | undefined {
  const place = placeOfRow(row, lang);
  const say = (...lines: readonly string[]): SaidRow => ({ place, lines });
  const { before = '', after = '' } = row;
  switch (row.kind) {
    case 'format':
      return undefined;
    case 'added':
      return say({ zh: '新增：', en: 'new: ' }[lang] + plain(after));
    case 'removed':
      return say({ zh: '删去：', en: 'gone: ' }[lang] + plain(before));
    case 'figure':
      return say(`${before} → ${after}${besideFigure(row)[lang]}`);
    case 'moved': {
      const there = [
        row.from === undefined ? '' : { zh: `从${row.from}`, en: `from ${row.from} ` }[lang],
        whereTo(row)[lang],
      ].join('');
      const rest = row.pieces.length === 0 ? { zh: '（文字没有改）', en: ' (words unchanged)' }[lang] : '';
      return say(there + rest, ...changesOf(row, lang));
    }
    case 'changed': {
      if (isShort(before) && isShort(after)) {
        const [old, now] = withoutSameYear(plain(before), plain(after));
        return say(`${old || '（空）'} → ${now || '（空）'}`);
      }
      const sides = shownChanges(row.pieces).map(({ before: old, after: now }): readonly [string, string] => [
        old,
        now,
      ]);
      return { place, lines: changesOf(row, lang), sides };
    }
  }
}

const whereTo = ({ to, from }: DraftRow): Words =>
  to === undefined
    ? { zh: '移到别处', en: 'moved' }
    : { zh: `移到${from === undefined ? '' : '这里'}第${to}条`, en: `moved to item ${to}` };

const besideFigure = ({ difference, isComputed }: DraftRow): Words => {
  const parts = [
    ...(difference === undefined ? [] : [{ zh: difference, en: difference }]),
    ...(isComputed ? [{ zh: '随之算出', en: 'computed' }] : []),
  ];
  if (parts.length === 0) return { zh: '', en: '' };
  return { zh: `（${parts.map(({ zh }) => zh).join('，')}）`, en: ` (${parts.map(({ en }) => en).join(', ')})` };
};

const changesOf = ({ pieces }: DraftRow, lang: Lang): readonly string[] =>
  shownChanges(pieces).map(({ kind, text }) => {
    if (kind === 'words') return text;
    return (kind === 'gone' ? { zh: '删：', en: 'gone: ' } : { zh: '增：', en: 'new: ' })[lang] + text;
  });

/** A key, a cell: shown whole. */
const isShort = (text: string): boolean => text.length <= 30 && !/[，。；]/u.test(text);

function withoutSameYear(before: string, after: string): readonly [string, string] {
  const year = /^\d{4}年/.exec(before)?.[0] ?? '';
  return year !== '' && after.startsWith(year)
    ? [before.slice(year.length), after.slice(year.length)]
    : [before, after];
}

/** 改 3 条、报头 1 处、增 1 条……; empty where nothing changed. */
export function sumOfDrafts({ groups, figures, computed }: DraftDiff): Words {
  const rows = groups.flatMap(({ rows: own, isSection, title }) => own.map((row) => ({ row, isSection, title })));
  const count = (kind: DraftRow['kind']): number =>
    rows.filter(({ row, isSection }) => isSection && row.kind === kind).length;
  const items = new Set(
    rows.flatMap(({ row, isSection, title }) =>
      isSection && row.kind === 'changed' ? [`${title} ${row.numbers} ${row.number} ${row.name}`] : [],
    ),
  );
  const parts: Words[] = [];
  const add = (n: number, zh: string, en: string): void => {
    if (n > 0) parts.push({ zh, en });
  };
  add(items.size, `改 ${items.size} 条`, `${items.size} changed`);
  for (const { title, isSection, rows: own } of groups) {
    const n = own.filter(({ kind }) => kind !== 'format').length;
    if (!isSection) add(n, `${title} ${n} 处`, `${n} in ${title}`);
  }
  const [added, removed, moved] = [count('added'), count('removed'), count('moved')];
  add(added, `增 ${added} 条`, `${added} new`);
  add(removed, `删 ${removed} 条`, `${removed} gone`);
  add(moved, `移 ${moved} 条`, `${moved} moved`);
  const own: Words =
    computed > 0 ? { zh: `（含算出的 ${computed} 个）`, en: ` (${computed} computed)` } : { zh: '', en: '' };
  add(figures, `数字 ${figures} 个${own.zh}`, `${figures} ${figures === 1 ? 'figure' : 'figures'}${own.en}`);
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}

/** （第8条 清塘县 加粗）; empty where no looks changed. */
export function formatsSaid(
  groups: readonly DraftGroup[],
  lang: Lang,
): { readonly count: number; readonly where: string } {
  const rows = groups.flatMap(({ rows: own }) => own.filter(({ kind }) => kind === 'format'));
  const where = rows
    .slice(0, 5)
    .map((row) => [placeOfRow(row, lang), lookWords(row)[lang]].filter((part) => part !== '').join(' '));
  return { count: rows.length, where: where.join({ zh: '；', en: '; ' }[lang]) + (rows.length > 5 ? '……' : '') };
}

function lookWords({ gained = [], lost = [] }: DraftRow): Words {
  if (gained.includes('bold')) return { zh: '加粗', en: 'bold' };
  if (lost.includes('bold')) return { zh: '不加粗', en: 'no longer bold' };
  return { zh: '字体字号', en: 'type' };
}

/** 领导动态 ~2 ↕1. */
export function statOf(diff: DraftDiff, lang: Lang): string {
  const parts = diff.groups.flatMap(({ title, isSection, rows }) => {
    const count = (...kinds: readonly DraftRow['kind'][]): number =>
      rows.filter(({ kind }) => kinds.includes(kind)).length;
    const marks = [
      ['~', count('changed', 'figure')],
      ['+', count('added')],
      ['-', count('removed')],
      ['↕', count('moved')],
    ] as const;
    const said = marks.flatMap(([mark, n]) => (n > 0 ? [`${isSection ? mark : ''}${n}`] : []));
    return said.length > 0 ? [`${title.replace(/^【|】$/g, '')} ${said.join(' ')}`] : [];
  });
  const { count } = formatsSaid(diff.groups, lang);
  if (count > 0) parts.push({ zh: `格式 ${count}`, en: `format ${count}` }[lang]);
  return parts.length > 0 ? parts.join('　') : { zh: '一样', en: 'equal' }[lang];
}
