/** What an old document holds besides its text, and an issue does not: each with its words, so that nothing goes unseen. */

import type { Refusal } from '../data/refusal.ts';
import type { Block, Flow, Inline, Run } from '../flow/flow.ts';
import { linesOf } from '../flow/lines.ts';
import { isIn } from '../flow/text.ts';
import { type Remark, remark } from './remarks.ts';
import type { PictureLine } from './source-line.ts';

interface Unused {
  readonly picture: PictureLine;
  readonly why: Refusal;
}

export function leftOutOf(flow: Flow, unused: readonly Unused[]): readonly Remark[] {
  return [
    ...marginsOf(flow),
    ...flow.notes.flatMap(({ kind, blocks }) =>
      textsIn(blocks).map((text) => nowhere(kind === 'footnote' ? ['脚注', 'footnote'] : ['尾注', 'endnote'], text)),
    ),
    ...flow.comments.map(({ author, text, about, paragraph }): Remark => {
      const on = about === '' ? '' : `（说的是“${about}”）`;
      return at(
        paragraph,
        `批注，${author}${on}：${text}`,
        `comment by ${author}${about === '' ? '' : ` on “${about}”`}: ${text}`,
      );
    }),
    ...asidesIn(flow.blocks),
    ...revisionsIn(flow.blocks),
    ...unused.map(({ picture, why }) =>
      at(picture.line, `图片没有放进版面：${why.message.zh}`, `a picture is not on the page: ${why.message.en}`),
    ),
    ...flow.unread.map(({ part, kind }) => nowhere(unreadNames[kind], part.replace(/^.*\//, ''))),
  ];
}

const at = (line: number | undefined, zh: string, en: string): Remark =>
  line === undefined
    ? { line: 0, place: { zh: '', en: '' }, words: { zh, en } }
    : remark(line, oneLine(zh), oneLine(en));
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const nowhere = ([zh, en]: readonly [string, string], text: string): Remark =>
  at(undefined, `${zh}：${oneLine(text)}`, `${en}: ${oneLine(text)}`);

const unreadNames: Readonly<Record<Flow['unread'][number]['kind'], readonly [string, string]>> = {
  chart: ['图表里的字没有读', 'words of a chart, not read'],
  diagram: ['智能图形（SmartArt）里的字没有读', 'words of a diagram, not read'],
  object: ['嵌入的对象没有读', 'an embedded object, not read'],
  document: ['插入的另一份文件没有读', 'another file put in, not read'],
  comments: ['批注已损坏，没有读', 'comments that are damaged, not read'],
};

/** Page numbers are the program's own. */
function marginsOf({ margins }: Flow): readonly Remark[] {
  const said = new Set<string>();
  return margins.flatMap(({ kind, blocks }) =>
    textsIn(blocks).flatMap((text) => {
      const isNumber = /^[-—–―－\s\u3000]*(?:第?\s*\d+\s*页?(?:\s*[，,/]?\s*共?\s*\d+\s*页?)?)?[-—–―－\s\u3000]*$/.test(
        text,
      );
      if (isNumber || said.has(`${kind} ${text}`)) return [];
      said.add(`${kind} ${text}`);
      return [nowhere(kind === 'header' ? ['页眉', 'header'] : ['页脚', 'footer'], text)];
    }),
  );
}

const textsIn = (blocks: readonly Block[]): readonly string[] => linesOf([{ blocks }]).map(({ text }) => text.trim());

function* inlines(blocks: readonly Block[]): Iterable<{ readonly one: Inline; readonly line: number | undefined }> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) yield* inlines(cell.blocks);
      continue;
    }
    for (const one of block.inline) {
      yield { one, line: block.number };
      if (one.kind === 'box') yield* inlines(one.blocks);
    }
  }
}

const asideNames: Readonly<Record<NonNullable<Run['aside']>, readonly [string, string]>> = {
  hidden: ['隐藏的文字', 'hidden text'],
  reading: ['注音', 'a reading'],
  symbol: ['符号字体里的字符', 'a character of a symbol font'],
};

function asidesIn(blocks: readonly Block[]): readonly Remark[] {
  const found: Remark[] = [];
  for (const { one, line } of inlines(blocks)) {
    if (one.kind !== 'run' || one.aside === undefined || one.text.trim() === '') continue;
    const [zh, en] = asideNames[one.aside];
    found.push(at(line, `${zh}：${one.text}`, `${en}: ${one.text}`));
  }
  return found;
}

/** The document is taken with all revisions accepted; what these took away is said. */
function revisionsIn(blocks: readonly Block[]): readonly Remark[] {
  const found: Remark[] = [];
  for (const { one, line } of inlines(blocks)) {
    if (one.kind !== 'run' || one.aside !== undefined || isIn(one.changes, 'accepted') || one.text.trim() === '')
      continue;
    const { author = '' } = one.changes.find(({ kind }) => kind === 'deleted' || kind === 'movedFrom') ?? {};
    found.push(
      at(line, `修订里删去的字（${author}）：${one.text}`, `words that a revision of ${author} deleted: ${one.text}`),
    );
  }
  return found;
}
