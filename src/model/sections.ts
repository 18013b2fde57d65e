/** 栏目: their numbers, their blocks in order, their items. */

import type { Finding, Path } from '../diagnostic.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Block as WrittenBlock, Section as WrittenSection } from '../schema/section.ts';
import type { Style } from '../schema/style.ts';
import type { Block, Kind, Section } from './bulletin.ts';
import { itemList } from './items.ts';
import { levelNumbering, marker, type Numbering, startsWithMarker } from './numbering.ts';
import { statisticsParagraphs } from './statistics.ts';
import { paragraphs, text, unsupported } from './written.ts';

/** What the parts of one document share while it is built. */
export interface Context {
  readonly kind: Kind;
  readonly style: Style;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly findings: Finding[];
}

export function sectionsOf(
  written: readonly WrittenSection[],
  path: Path,
  level: number,
  context: Context,
): readonly Section[] {
  let counted = 0;
  return written.map((section, index) => {
    const at = [...path, index];
    const numbering = numberingOf(section, level, context.kind);
    const given = section.marker;
    if (given === undefined && numbering !== 'none' && section.title !== undefined) counted += 1;
    else if (typeof given === 'string') counted += 1;
    const own = section.title !== undefined && startsWithMarker(numbering, section.title);
    const inner = Math.max(level, levelNumbering.indexOf(numbering) + 1);
    return {
      path: at,
      level: Math.min(inner, 4),
      ...text('title', section.title),
      ...text('subtitle', section.subtitle),
      marker: typeof given === 'string' ? given : given === false || own ? '' : marker(numbering, counted),
      brackets: numbering === '【】' && section.title !== undefined,
      blocks: blocksOf(section, at, inner, context),
    };
  });
}

/** Bulletins bracket their sections and leave those inside plain; other kinds number them by depth (contract 2.3). */
function numberingOf(section: WrittenSection, level: number, kind: Kind): Numbering {
  if (section.numbering !== undefined) return section.numbering;
  if (kind === 'bulletin') return level === 1 && section.marker === undefined ? '【】' : 'none';
  return levelNumbering[level - 1] ?? 'none';
}

/** The keys of a section print in this order; `blocks` prints as it is written. */
const fixedOrder = ['text', 'items', 'statistics', 'table', 'ranking', 'image', 'chart', 'sections'] as const;

function blocksOf(section: WrittenSection, path: Path, level: number, context: Context): readonly Block[] {
  const counter = { counted: 0 };
  const fixed = blockList(section, path, level, context, fixedOrder, counter);
  const free = (section.blocks ?? []).flatMap((block, index) =>
    blockList(block, [...path, 'blocks', index], level, context, Object.keys(block) as (keyof WrittenBlock)[], counter),
  );
  return [...fixed, ...free];
}

/** Items go on counting from one block of a section to the next. */
export interface Counter {
  counted: number;
}

const notYet = { table: '表格', ranking: '排名', image: '图片', chart: '图表' } as const;

function blockList(
  written: WrittenBlock,
  path: Path,
  level: number,
  context: Context,
  order: readonly (keyof WrittenBlock)[],
  counter: Counter,
): readonly Block[] {
  const blocks: Block[] = [];
  for (const key of order) {
    const at = [...path, key];
    if (written[key] === undefined) continue;
    switch (key) {
      case 'text':
      case 'note':
        blocks.push({ kind: key, path: at, paragraphs: paragraphs(written[key]) });
        break;
      case 'label':
        blocks.push({ kind: 'label', path: at, text: written.label ?? '' });
        break;
      case 'items':
        blocks.push({ kind: 'items', path: at, list: itemList(written, at, level, context, counter) });
        break;
      case 'statistics':
        blocks.push({
          kind: 'statistics',
          path: at,
          paragraphs: statisticsParagraphs(written.statistics, at, context),
        });
        break;
      case 'sections':
        blocks.push({
          kind: 'sections',
          path: at,
          sections: sectionsOf(written.sections ?? [], at, level + 1, context),
        });
        break;
      case 'pageBreak':
        if (written.pageBreak) blocks.push({ kind: 'page-break', path: at });
        break;
      case 'table':
      case 'ranking':
      case 'image':
      case 'chart':
        context.findings.push(unsupported(at, notYet[key], key));
        break;
      default: // layout and numbering belong to the items beside them
    }
  }
  return blocks;
}
