/** What a template sees of a section and of each of its blocks. */

import type { Block, Bulletin, Image, Section } from '../model/bulletin.ts';
import { itemParagraphs } from '../model/sentence.ts';
import type { Text, Texts } from './text.ts';
import { type ParagraphView, paragraphView } from './view-paragraph.ts';
import { type RankingView, rankingView } from './view-ranking.ts';
import { type TableView, tableView } from './view-table.ts';
import { type TasksView, tasksView } from './view-tasks.ts';

export interface SectionView {
  /** '1' to '4': the heading level. */
  readonly level: Text;
  /** A section of a bulletin, its title in 【】. */
  readonly bracketed: boolean;
  /** A section inside a bulletin's section, its title plain. */
  readonly inner: boolean;
  readonly marker: Text | undefined;
  readonly title: Text | undefined;
  readonly subtitle: Text | undefined;
  readonly blocks: readonly BlockView[];
}
export interface BlockView {
  readonly text: readonly Text[];
  readonly items: ItemsView | undefined;
  readonly tasks: TasksView | undefined;
  readonly statistics: readonly Text[];
  readonly table: TableView | undefined;
  readonly ranking: RankingView | undefined;
  readonly images: readonly ImageView[];
  readonly label: Text | undefined;
  readonly note: readonly Text[];
  readonly sections: readonly SectionView[];
  readonly pageBreak: boolean;
}
export interface ItemsView {
  /** Set for 分栏. */
  readonly columns: Text | undefined;
  readonly paragraphs: readonly ParagraphView[];
}
export interface ImageView {
  readonly file: Text;
  /** '' where none is given, as an attribute wants it. */
  readonly width: Text;
  readonly alt: Text;
  readonly caption: Text | undefined;
}

export const sectionView = (section: Section, bulletin: Bulletin, texts: Texts): SectionView => ({
  level: texts.own(String(section.level)),
  bracketed: section.brackets,
  inner: bulletin.kind === 'bulletin' && !section.brackets && section.level > 1 && section.marker === '',
  marker: texts.computed(section.marker, [...section.path, 'marker']),
  title: texts.at(section.title, [...section.path, 'title']),
  subtitle: texts.at(section.subtitle, [...section.path, 'subtitle']),
  blocks: section.blocks.map((block) => blockView(block, bulletin, texts)),
});

const emptyBlock: BlockView = {
  text: [],
  items: undefined,
  tasks: undefined,
  statistics: [],
  table: undefined,
  ranking: undefined,
  images: [],
  label: undefined,
  note: [],
  sections: [],
  pageBreak: false,
};

export function blockView(block: Block, bulletin: Bulletin, texts: Texts): BlockView {
  switch (block.kind) {
    case 'text':
      return { ...emptyBlock, text: texts.lines(block.paragraphs, block.path) };
    case 'items':
      return {
        ...emptyBlock,
        items: {
          columns: block.list.layout === 'columns' ? texts.own('2') : undefined,
          paragraphs: itemParagraphs(block.list).map((paragraph) => paragraphView(paragraph, texts)),
        },
      };
    case 'tasks':
      return { ...emptyBlock, tasks: tasksView(block.groups, texts) };
    case 'table':
      return { ...emptyBlock, table: tableView(block.table, texts) };
    case 'ranking':
      return { ...emptyBlock, ranking: rankingView(block.ranking, texts) };
    case 'images':
      return { ...emptyBlock, images: block.images.map((image) => imageView(image, texts)) };
    case 'statistics':
      return { ...emptyBlock, statistics: block.from.map((parts) => texts.of(parts)) };
    case 'label':
      return { ...emptyBlock, label: texts.at(block.text, block.path) };
    case 'note':
      return { ...emptyBlock, note: texts.lines(block.paragraphs, block.path) };
    case 'sections':
      return { ...emptyBlock, sections: block.sections.map((section) => sectionView(section, bulletin, texts)) };
    case 'page-break':
      return { ...emptyBlock, pageBreak: true };
  }
}

const imageView = (image: Image, texts: Texts): ImageView => ({
  file: texts.plain(image.file),
  width: texts.plain(image.width ?? ''),
  alt: texts.plain(image.alt ?? ''),
  caption: texts.at(image.caption, [...image.path, 'caption']),
});
