import type * as z from 'zod/mini';
import { type FormOutput, flag, list, map, sectionTitle, text } from './form.ts';
import { image } from './image.ts';
import { item, marker } from './item.ts';
import { key } from './key.ts';
import { layout, numbering } from './numbering.ts';
import { chart, ranking } from './ranking.ts';
import { statistics } from './statistics.ts';
import { table } from './table.ts';

const itemKeys = {
  items: key(['条目', '稿件'], list(item), '条目，一条一项', 'items'),
  layout: key(['编排', '排版'], layout, '条目怎样排', 'how the items are laid out', { byDefault: '分段' }),
  numbering: key(
    '编号方式',
    numbering,
    '本层的编号方式；一是 编条目，不编标题',
    'numbering of this level; 一是 is for the items, not the title',
    {
      byDefault: '专报的栏目【】；其他文种按层次 一、（一）1.（1）',
    },
  ),
};

const blockKeys = {
  text: key('正文', text, '正文；写成 | 文本时一行一段', 'text; in a | text each line is a paragraph', {
    role: 'text',
  }),
  ...itemKeys,
  statistics: key('数据', statistics, '一句数据', 'a sentence of figures'),
  table: key('表格', table, '表格', 'table'),
  ranking: key('排名', ranking, '排名', 'ranking'),
  image: key('图片', list(image, { single: true }), '图片，一张或几张并排', 'an image, or several in a row'),
  chart: key('图表', chart, '由数据画成的图', 'a picture drawn from figures'),
};

/** What one part of a content may hold, but for the sections inside it. */
export const plainBlock = {
  label: key('标签', text, '加粗的一行', 'a bold line of its own', { role: 'caption' }),
  ...blockKeys,
  note: key('说明', text, '说明文字', 'a note', { role: 'note' }),
  pageBreak: key('换页', flag, '由此另起一页', 'a new page begins here'),
};

const plainSection = {
  title: key('标题', sectionTitle, '栏目标题', 'title', {
    role: 'section-title',
    printed: '专报 【标题】；其他文种 一、标题',
  }),
  subtitle: key('副标题', text, '栏目副标题', 'subtitle', { role: 'section-title' }),
  marker: key('序号', marker, '照录的序号；无：不编号', 'a number given, instead of counted; none', {
    role: 'marker',
    byDefault: '自动编号',
  }),
  ...blockKeys,
};

export interface Block extends FormOutput<z.ZodMiniObject<typeof plainBlock>> {
  readonly sections?: readonly Section[];
}
export interface Section extends FormOutput<z.ZodMiniObject<typeof plainSection>> {
  readonly sections?: readonly Section[];
  readonly blocks?: readonly Block[];
}

// Sections hold sections: TypeScript wants the two recursive types named before the schemas that yield them.
const sections = () => key(['栏目', '章节'], list(section), '下一层栏目', 'sections inside');

/** One part of an ordered content; several keys in one part print in the order written. */
const block: z.ZodMiniType<Block> = map(
  {
    ...plainBlock,
    get sections() {
      return sections();
    },
  },
  { short: 'text' },
);

/** What every section may hold; a series adds its own keys to them. */
export const sectionKeys = {
  ...plainSection,
  get sections() {
    return sections();
  },
  get blocks() {
    return key(
      '内容',
      list(block),
      '依次排列的内容，印在以上各块之后',
      'parts in the order wanted, after the keys above',
    );
  },
};
export const section: z.ZodMiniType<Section> = map(sectionKeys);
