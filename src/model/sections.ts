/** 栏目: their numbers, their blocks in order, their items. */

import type { Path } from '../diagnostic.ts';
import { isEmptySection } from '../gather/empty.ts';
import type { Block as WrittenBlock, Section as WrittenSection } from '../schema/section.ts';
import type { Block, Kind, Section } from './bulletin.ts';
import type { ModelContext } from './context.ts';
import { imagesOf } from './images.ts';
import { itemList, wayOf } from './items.ts';
import { tooDeep } from './levels.ts';
import { type Counter, isRunIn, levelNumbering, type Numbering, nextMarker } from './numbering.ts';
import { rankingOf } from './ranking.ts';
import { statisticsParagraphs } from './statistics.ts';
import { tableOf } from './table/table.ts';
import { noTasks, tasksOf } from './tasks.ts';
import { paragraphs, text, unsupported } from './written.ts';

/** @param counter of what stands beside them under one title: they go on counting where it has come to */
export function sectionsOf(
  written: readonly WrittenSection[],
  path: Path,
  level: number,
  context: ModelContext,
  counter: Counter = new Map(),
): readonly Section[] {
  if (tooDeep(level, path, context)) return [];
  return written.flatMap((section, index) => {
    // A bare heading would look like something lost; that it is left out has been said (contract 3.0).
    if (isEmptySection(section)) return [];
    const at = [...path, index];
    const numbering = numberingOf(section, level, context.kind);
    const inner = Math.max(level, levelNumbering.indexOf(numbering) + 1);
    const blocks = blocksOf(section, at, inner, context);
    if (blocks.length > 0 && blocks.every(isEmptied)) return [];
    return {
      path: at,
      level: Math.min(inner, 4),
      ...text('title', section.title),
      ...text('subtitle', section.subtitle),
      marker: nextMarker(counter, numbering, section.marker, section.title),
      brackets: numbering === '【】' && section.title !== undefined,
      blocks,
    };
  });
}

/** All that was written in it waits for its text. */
function isEmptied(block: Block): boolean {
  if (block.kind === 'items') return block.list.items.length === 0;
  return block.kind === 'sections' && block.sections.length === 0;
}

/**
 * Bulletins bracket their sections and leave those inside plain; other kinds number them by depth (contract 2.3). A
 * run-in form is meant for the items below the title.
 */
function numberingOf(section: WrittenSection, level: number, kind: Kind): Numbering {
  if (section.numbering !== undefined && !isRunIn(section.numbering)) return section.numbering;
  if (kind === 'bulletin') return level === 1 && section.marker === undefined ? '【】' : 'none';
  return levelNumbering[level - 1] ?? 'none';
}

function blocksOf(section: WrittenSection, path: Path, level: number, context: ModelContext): readonly Block[] {
  // Items and the sections beside them are numbered as one row (contract 2.3).
  const counter: Counter = new Map();
  const fixed = blockList(section, path, level, context, blockKeys, counter);
  const way = wayOf(section);
  const free = (section.blocks ?? []).flatMap((block, index) => {
    const order = Object.keys(block) as (keyof WrittenBlock)[];
    return blockList({ ...way, ...block }, [...path, 'blocks', index], level, context, order, counter);
  });
  return [...fixed, ...free];
}

function blockList(
  written: WrittenBlock,
  path: Path,
  level: number,
  context: ModelContext,
  order: readonly (keyof WrittenBlock)[],
  counter: Counter,
): readonly Block[] {
  return order.flatMap((key) => {
    if (!isBlockKey(key) || written[key] === undefined) return [];
    const blocks = blockOf(written, key, { path: [...path, key], level, context, counter });
    if (written.layout !== 'tasks') return blocks;
    return blocks.map((block): Block => {
      if (block.kind !== 'items' && block.kind !== 'sections') return block;
      const groups = tasksOf([block], context);
      if (groups.every(({ tasks }) => tasks.length === 0)) context.findings.push(noTasks(block.path));
      return { kind: 'tasks', path: block.path, groups };
    });
  });
}

interface Spot {
  readonly path: Path;
  readonly level: number;
  readonly context: ModelContext;
  readonly counter: Counter;
}

/** `layout` and `numbering` belong to the items beside them. */
type BlockKey = Exclude<keyof WrittenBlock, 'layout' | 'numbering'>;
type Maker<K extends BlockKey> = (value: NonNullable<WrittenBlock[K]>, spot: Spot, written: WrittenBlock) => Block[];
type Makers = { readonly [K in BlockKey]: Maker<K> };

/**
 * What is printed of each key, in the order in which the keys of a section print; nothing where there is nothing to print, or
 * what is there cannot be, and its fault is reported. A key without an entry does not compile.
 */
const makers: Makers = {
  label: (text, { path }) => [{ kind: 'label', path, text }],
  text: (value, { path }) => [{ kind: 'text', path, paragraphs: paragraphs(value) }],
  items: (_, { path, level, context, counter }, written) => {
    // Tasks have numbers of their own.
    const counting = written.layout === 'tasks' ? new Map() : counter;
    return [{ kind: 'items', path, list: itemList(written, path, level, context, counting) }];
  },
  statistics: (value, { path, context }) => {
    const from = statisticsParagraphs(value, path, context);
    const paragraphs = from.map((parts) => parts.map((part) => part.text).join(''));
    return [{ kind: 'statistics', path, paragraphs, from }];
  },
  table: (value, { path, context }) => {
    const table = tableOf(value, path, context);
    return table ? [{ kind: 'table', path, table }] : [];
  },
  ranking: (value, { path, context }) => {
    const ranking = rankingOf(value, path, context);
    return ranking ? [{ kind: 'ranking', path, ranking }] : [];
  },
  image: (value, { path, context }) => {
    const images = imagesOf(value, path, context);
    return images.length > 0 ? [{ kind: 'images', path, images }] : [];
  },
  chart: (_, { path, context }) => {
    context.findings.push(unsupported(path, '图表', 'charts'));
    return [];
  },
  note: (value, { path }) => [{ kind: 'note', path, paragraphs: paragraphs(value) }],
  sections: (value, { path, level, context, counter }) => [
    { kind: 'sections', path, sections: sectionsOf(value, path, level + 1, context, counter) },
  ],
  pageBreak: (value, { path }) => (value ? [{ kind: 'page-break', path }] : []),
};
const blockKeys = Object.keys(makers) as readonly BlockKey[];

const isBlockKey = (key: keyof WrittenBlock): key is BlockKey => Object.hasOwn(makers, key);

function blockOf<K extends BlockKey>(written: WrittenBlock, key: K, spot: Spot): Block[] {
  const make: Makers[K] = makers[key];
  return make(written[key] as NonNullable<WrittenBlock[K]>, spot, written);
}
