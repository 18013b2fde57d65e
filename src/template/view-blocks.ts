/** What a template sees of a section and of each of its blocks. */

import type { Block, Bulletin, Section } from '../model/bulletin.ts';
import { itemParagraphs } from '../model/sentence.ts';
import type { View } from './shape.ts';
import type { Texts } from './text.ts';
import { imageView } from './view-image.ts';
import { paragraphView } from './view-paragraph.ts';
import { rankingView } from './view-ranking.ts';
import { tableView } from './view-table.ts';
import { tasksView } from './view-tasks.ts';

export const sectionView = (section: Section, bulletin: Bulletin, texts: Texts): View<'section'> => ({
  level: texts.own(String(section.level)),
  bracketed: section.brackets,
  inner: bulletin.kind === 'bulletin' && !section.brackets && section.level > 1 && section.marker === '',
  marker: texts.computed(section.marker, [...section.path, 'marker']),
  title: texts.at(section.title, [...section.path, 'title']),
  subtitle: texts.at(section.subtitle, [...section.path, 'subtitle']),
  blocks: section.blocks.map((block) => blockView(block, bulletin, texts)),
});

const emptyBlock: View<'block'> = {
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

export function blockView(block: Block, bulletin: Bulletin, texts: Texts): View<'block'> {
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
