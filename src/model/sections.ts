/** 栏目: their numbers, their blocks in order, their items. */

import type { Path } from '../diagnostic.ts';
import type { Block as WrittenBlock, Section as WrittenSection } from '../schema/section.ts';
import type { Block, Kind, Section } from './bulletin.ts';
import type { Context } from './context.ts';
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
  context: Context,
  counter: Counter = new Map(),
): readonly Section[] {
  if (tooDeep(level, path, context)) return [];
  return written.map((section, index) => {
    const at = [...path, index];
    const numbering = numberingOf(section, level, context.kind);
    const inner = Math.max(level, levelNumbering.indexOf(numbering) + 1);
    return {
      path: at,
      level: Math.min(inner, 4),
      ...text('title', section.title),
      ...text('subtitle', section.subtitle),
      marker: nextMarker(counter, numbering, section.marker, section.title),
      brackets: numbering === '【】' && section.title !== undefined,
      blocks: blocksOf(section, at, inner, context),
    };
  });
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

/** The keys of a section print in this order; `blocks` prints as it is written. */
const fixedOrder = ['text', 'items', 'statistics', 'table', 'ranking', 'image', 'chart', 'sections'] as const;

function blocksOf(section: WrittenSection, path: Path, level: number, context: Context): readonly Block[] {
  // Items and the sections beside them are numbered as one row (contract 2.3).
  const counter: Counter = new Map();
  const fixed = blockList(section, path, level, context, fixedOrder, counter);
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
  context: Context,
  order: readonly (keyof WrittenBlock)[],
  counter: Counter,
): readonly Block[] {
  return order.flatMap((key) => {
    if (written[key] === undefined) return [];
    const block = blockOf(written, key, [...path, key], level, context, counter);
    const asTasks = written.layout === 'tasks' && (block?.kind === 'items' || block?.kind === 'sections');
    if (!block || !asTasks) return block ?? [];
    const groups = tasksOf([block], context);
    if (groups.every(({ tasks }) => tasks.length === 0)) context.findings.push(noTasks(block.path));
    return { kind: 'tasks', path: block.path, groups };
  });
}

/** undefined where there is nothing to print, or what is there cannot be: its fault is told. */
function blockOf(
  written: WrittenBlock,
  key: keyof WrittenBlock,
  path: Path,
  level: number,
  context: Context,
  counter: Counter,
): Block | undefined {
  switch (key) {
    case 'text':
    case 'note':
      return { kind: key, path, paragraphs: paragraphs(written[key]) };
    case 'label':
      return { kind: key, path, text: written.label ?? '' };
    case 'items': {
      // Tasks have numbers of their own.
      const counting = written.layout === 'tasks' ? new Map() : counter;
      return { kind: key, path, list: itemList(written, path, level, context, counting) };
    }
    case 'statistics': {
      const from = statisticsParagraphs(written.statistics, path, context);
      const paragraphs = from.map((parts) => parts.map((part) => part.text).join(''));
      return { kind: key, path, paragraphs, from };
    }
    case 'table': {
      const table = tableOf(written.table ?? {}, path, context);
      return table && { kind: key, path, table };
    }
    case 'ranking': {
      const ranking = rankingOf(written.ranking ?? {}, path, context);
      return ranking && { kind: key, path, ranking };
    }
    case 'image': {
      const images = imagesOf(written.image ?? [], path, context);
      return images.length > 0 ? { kind: 'images', path, images } : undefined;
    }
    case 'sections':
      return { kind: key, path, sections: sectionsOf(written.sections ?? [], path, level + 1, context, counter) };
    case 'pageBreak':
      return written.pageBreak ? { kind: 'page-break', path } : undefined;
    case 'chart':
      context.findings.push(unsupported(path, '图表', 'charts'));
      return undefined;
    default: // layout and numbering belong to the items beside them
      return undefined;
  }
}
