/** One difference as a line: where it is in the document, what it is, where its words come from. */

import { type PlaceOnPage, pictureMark } from '../../compare/paragraphs.ts';
import type { Lang, Words } from '../../diagnostic.ts';
import type { Place } from '../../schema/written.ts';
import type { PlacedPiece, Verified } from '../../verify.ts';

export interface DifferenceRow {
  readonly place: string;
  readonly text: string;
  readonly source?: string;
}
type Change = Verified['changes'][number];

/** A line for each stretch of a paragraph that was changed; those that stand close together share one. */
export function changeRows(change: Change, lang: Lang): readonly DifferenceRow[] {
  const { kind, place, number, from, pieces, before: old = '', after: now = '' } = change;
  const name = placeName(place, number, kind === 'removed')[lang];
  const row = (text: string, source: Place | undefined): DifferenceRow => ({
    place: name,
    text,
    ...(source && { source: sourceName(source) }),
  });
  const said = (label: Words, text: string): readonly DifferenceRow[] => [
    row(label[lang] + (short(text) || empty[lang]), from),
  ];
  switch (kind) {
    case 'added':
      return said({ zh: '新增：', en: 'added: ' }, now);
    case 'removed':
      return said({ zh: '删去：', en: 'gone: ' }, old);
    case 'moved':
      return said({ zh: '移到这里：', en: 'moved here: ' }, now);
    case 'changed':
      return groupsOf(pieces).map((group) => row(group.text, group.from));
  }
}
const empty: Words = { zh: '（空段）', en: '(an empty paragraph)' };

function sourceName({ file, range }: Place): string {
  const { line, column, sheet, cell } = range;
  return sheet === undefined ? `${file}:${line}:${column}` : `${file}:${sheet}!${cell}`;
}

/** Paragraphs are counted as `check` counts them, those with something on them; a cell is found sooner by its table. */
function placeName(place: PlaceOnPage, number: number, isGone: boolean): Words {
  switch (place.kind) {
    case 'cell': {
      const { table, row, column } = place;
      return { zh: `表${table} 第${row}行第${column}列`, en: `table ${table}, row ${row}, column ${column}` };
    }
    case 'header':
      return { zh: '页眉', en: 'header' };
    case 'footer':
      return { zh: '页脚', en: 'footer' };
    case 'note':
      return { zh: '脚注', en: 'note' };
    case 'box':
    case 'body': {
      const box = place.kind === 'box';
      if (isGone && number === 0) return { zh: '最前面', en: 'at the top' };
      return {
        zh: `第${number}段${isGone ? '之后' : ''}${box ? '（文本框）' : ''}`,
        en: `${isGone ? 'after ' : ''}paragraph ${number}${box ? ' (text box)' : ''}`,
      };
    }
  }
}

/** So many characters of what is the same are shown on each side of what changed. */
const context = 12;
/** A longer change is cut in its middle. */
const longest = 80;

interface Group {
  readonly text: string;
  readonly from?: Place;
}

function groupsOf(pieces: readonly PlacedPiece[]): readonly Group[] {
  const groups: { text: string; from?: Place }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = groups.at(-1);
    if (piece.kind === 'changed') {
      const text = `[${short(piece.before)}→${short(piece.after)}]`;
      const left = pieces[index - 1];
      if (last && left?.kind === 'same' && isNear(left.text)) last.text += printable(left.text) + text;
      else groups.push({ text: before(left) + text, ...(piece.from && { from: piece.from }) });
    } else if (last && !(index + 1 < pieces.length && isNear(piece.text))) last.text += behind(piece);
  }
  return groups;
}

const isNear = (text: string): boolean => Array.from(text).length <= 2 * context;

function before(piece: PlacedPiece | undefined): string {
  if (piece?.kind !== 'same') return '';
  const characters = Array.from(printable(piece.text));
  return characters.length <= context + 2 ? characters.join('') : `…${characters.slice(-context).join('')}`;
}
function behind({ text }: { readonly text: string }): string {
  const characters = Array.from(printable(text));
  return characters.length <= context + 2 ? characters.join('') : `${characters.slice(0, context).join('')}…`;
}

function short(text: string): string {
  const characters = Array.from(printable(text));
  if (characters.length <= longest) return characters.join('');
  const half = longest / 2;
  return `${characters.slice(0, half).join('')}……${characters.slice(-half).join('')}`;
}

/** What is no letter, as a reader would name it. */
const printable = (text: string): string =>
  text.replaceAll(pictureMark, '〔图〕').replaceAll('\n', '⏎').replaceAll('\t', '⇥');

/** What is no change of words, and must be known all the same. */
export function remarksOf({ looks, pictures, comments, revisions, unread }: Verified): readonly Words[] {
  return [
    ...looksSaid(looks),
    ...(pictures.length > 0
      ? [
          {
            zh: `图片和现在生成的不同（存的时候压缩过，或换过）：${listed(pictures, 'zh')}`,
            en: `pictures hold other bytes (compressed on saving, or replaced): ${listed(pictures, 'en')}`,
          },
        ]
      : []),
    ...comments.map(({ author, text, about, paragraph }) => {
      const at = paragraph === undefined ? '' : `第${paragraph}段`;
      const on = about === '' ? '' : `“${short(about)}”`;
      return {
        zh: `批注（${author}）${at}${on}：${short(text)}`,
        en: `comment (${author})${paragraph === undefined ? '' : `, paragraph ${paragraph}`}${on && `, ${on}`}: ${short(text)}`,
      };
    }),
    ...revisedSaid(revisions),
    ...(unread.some(({ kind }) => kind !== 'comments')
      ? [
          {
            zh: '图表、智能图形、嵌入的对象里的字没有比',
            en: 'words in charts, diagrams and embedded objects were not compared',
          },
        ]
      : []),
  ];
}

const listed = (numbers: readonly number[], lang: Lang): string =>
  lang === 'zh' ? numbers.map((n) => `第${n}段`).join('、') : `paragraphs ${numbers.join(', ')}`;

const lookNames = {
  bold: { zh: '加粗', en: 'bold' },
  italic: { zh: '斜体', en: 'italic' },
  underline: { zh: '下划线', en: 'underlined' },
} as const satisfies Readonly<Record<Verified['looks'][number]['gained'][number], Words>>;

/** So many are named one by one. */
const mostLooks = 5;

function looksSaid(looks: Verified['looks']): readonly Words[] {
  if (looks.length === 0) return [];
  const named = looks.slice(0, mostLooks).map(({ number, text, gained, lost }): Words => {
    const zh = [...gained.map((kind) => lookNames[kind].zh), ...lost.map((kind) => `去掉${lookNames[kind].zh}`)];
    const en = [...gained.map((kind) => lookNames[kind].en), ...lost.map((kind) => `no longer ${lookNames[kind].en}`)];
    return {
      zh: `第${number}段“${short(text)}”${zh.join('、')}`,
      en: `paragraph ${number} “${short(text)}” ${en.join(', ')}`,
    };
  });
  const more = looks.length - named.length;
  return [
    {
      zh: `只改样子的 ${looks.length} 处：${named.map(({ zh }) => zh).join('；')}${more > 0 ? ' 等' : ''}`,
      en: `looks otherwise in ${looks.length} ${looks.length === 1 ? 'place' : 'places'}: ${named.map(({ en }) => en).join('; ')}${more > 0 ? ' …' : ''}`,
    },
  ];
}

const revisionNames = {
  inserted: { zh: '插入', en: 'inserted' },
  deleted: { zh: '删除', en: 'deleted' },
  movedFrom: { zh: '移走', en: 'moved away' },
  movedTo: { zh: '移来', en: 'moved here' },
  formatted: { zh: '改格式', en: 'formatted' },
} as const satisfies Readonly<Record<Verified['revisions'][number]['kind'], Words>>;

/** @param how they were taken */
export function revisedSaid(revisions: Verified['revisions'], how: Words = asAccepted): readonly Words[] {
  return [...new Set(revisions.map(({ author }) => author))].map((author) => {
    const own = revisions.filter((one) => one.author === author);
    const of = (lang: Lang): string =>
      own
        .map(({ kind, count }) =>
          lang === 'zh' ? `${revisionNames[kind].zh} ${count} 处` : `${count} ${revisionNames[kind].en}`,
        )
        .join(lang === 'zh' ? '、' : ', ');
    return {
      zh: `修订还没有接受或拒绝（${author}）：${of('zh')}；${how.zh}`,
      en: `revisions neither accepted nor refused (${author}): ${of('en')}; ${how.en}`,
    };
  });
}

const asAccepted: Words = {
  zh: '比的是接受以后的文字',
  en: 'what was compared is the text with all of them accepted',
};
