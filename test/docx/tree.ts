/** Small page trees made by hand, so that the writer is tried without the rooms before it. */

import type { ImageData } from '../../src/data/image.ts';
import type { Block, PageSetup, PageTree, Paragraph, Rule, Style, Table } from '../../src/layout/tree.ts';
import type { EighthPoint, HalfPoint } from '../../src/measure.ts';
import { mm, mmToTwip, twip, twipToEmu } from '../../src/measure.ts';

export const paragraph = (style: string, text: string): Paragraph => ({
  kind: 'paragraph',
  style,
  runs: text === '' ? [] : [{ kind: 'text', text }],
});

const halfPoints = (n: number): HalfPoint => n as HalfPoint;
const rule = (eighths: number, color = '000000'): Rule => ({ weight: eighths as EighthPoint, color });
const exact = (pitch: number) => ({ pitch: twip(pitch), rule: 'exact' as const });
const [LEFT, TYPE_WIDTH] = [mmToTwip(mm(28)), mmToTwip(mm(156))];

const styles: readonly Style[] = [
  {
    kind: 'paragraph',
    id: 'Normal',
    name: 'Normal',
    paragraph: { line: exact(579), widowControl: false, snapToGrid: false, autoSpace: false, align: 'both' },
    run: { face: '仿宋_GB2312', size: halfPoints(32), spacing: twip(-5) },
  },
  {
    kind: 'paragraph',
    id: 'BodyText',
    name: '正文二字',
    basedOn: 'Normal',
    paragraph: { indent: { firstLine: twip(630), firstLineChars: 200 } },
  },
  {
    kind: 'paragraph',
    id: 'Name',
    name: '报名',
    basedOn: 'Normal',
    paragraph: { align: 'center', line: { pitch: twip(1300), rule: 'exact' } },
    run: { face: '方正小标宋简体', size: halfPoints(124), color: 'FF0000', spacing: twip(0) },
  },
  {
    kind: 'paragraph',
    id: 'RedRule',
    name: '红色分隔线',
    basedOn: 'Normal',
    paragraph: { line: exact(300), borders: { bottom: rule(16, 'FF0000') } },
  },
  {
    kind: 'paragraph',
    id: 'Title',
    name: 'Title',
    aliases: ['标题', '文件标题'],
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { align: 'center', keepNext: true, outlineLevel: 0 },
    run: { face: '方正小标宋简体', size: halfPoints(44), spacing: twip(0) },
  },
  {
    kind: 'paragraph',
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: { line: exact(280), align: 'right', indent: { right: twip(280), left: twip(0) } },
    run: { face: '宋体', size: halfPoints(28), spacing: twip(0) },
  },
  {
    kind: 'paragraph',
    id: 'Imprint',
    name: '版记',
    basedOn: 'Normal',
    paragraph: { line: exact(480), indent: { left: twip(840), right: twip(280), hanging: twip(560) } },
    run: { size: halfPoints(28), spacing: twip(0) },
  },
  { kind: 'character', id: 'Strong', name: '加粗', run: { bold: true, face: '黑体' } },
];

const footer = (align: 'left' | 'right'): Paragraph => ({
  kind: 'paragraph',
  style: 'Footer',
  ...(align === 'left'
    ? { props: { align: 'left', indent: { left: twip(280), right: twip(0), firstLine: twip(0) } } as const }
    : {}),
  runs: [{ kind: 'text', text: '— ' }, { kind: 'page-number' }, { kind: 'text', text: ' —' }],
});

const upright: PageSetup = {
  width: twip(11906),
  height: twip(16838),
  margin: { top: twip(2098), right: twip(1474), bottom: twip(1984), left: LEFT },
  headerDistance: twip(851),
  footerDistance: twip(1440),
  linePitch: twip(579),
  footers: { odd: [footer('right')], even: [footer('left')] },
};

export const imprint: Table = {
  kind: 'table',
  columns: [TYPE_WIDTH],
  cellMargin: { left: twip(0), right: twip(0) },
  anchor: { edge: 'bottom', left: LEFT },
  rows: [
    {
      cantSplit: true,
      cells: [{ borders: { top: rule(8) }, blocks: [paragraph('Imprint', '报：市委、市人大、市政府。')] }],
    },
    {
      cantSplit: true,
      cells: [{ borders: { top: rule(6) }, blocks: [paragraph('Imprint', '送：市直各单位，各县区人民政府。')] }],
    },
    {
      cantSplit: true,
      cells: [{ borders: { top: rule(6), bottom: rule(8) }, blocks: [paragraph('Imprint', '共印60份')] }],
    },
  ],
};

export const treeOf = (blocks: readonly Block[], more: Partial<PageTree> = {}): PageTree => ({
  properties: { title: '安全生产工作专报 第2期', creator: '云岭市安全生产委员会办公室', date: '2024-03-09' },
  fonts: [
    { name: '仿宋_GB2312', alternatives: ['仿宋', 'FangSong'], family: 'modern', panose: '02010609030101010101' },
    { name: '方正小标宋简体', alternatives: ['方正小标宋_GBK', '华文中宋'], family: 'script' },
    { name: '宋体', alternatives: [], family: 'auto' },
  ],
  styles,
  sections: [{ start: 'page', page: upright, blocks }],
  ...more,
});

const sentence = (length: number): string =>
  '云岭市组织各县区对重点行业领域开展安全隐患排查整治工作并建立台账逐项销号'
    .repeat(Math.ceil(length / 35))
    .slice(0, length);

const box = { top: rule(4), bottom: rule(4), left: rule(4), right: rule(4) };

/** One pixel; the bytes after the header's are nobody's business here. */
const pixel = (type: ImageData['type'], base64: string): ImageData => ({
  type,
  bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
  width: 1,
  height: 1,
});
const red = pixel(
  'png',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
);
const gif = pixel('gif', 'R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=');
const picture = (image: ImageData, alt?: string): Paragraph => ({
  kind: 'paragraph',
  style: 'Normal',
  props: { line: { pitch: twip(240), rule: 'auto' } },
  runs: [
    {
      kind: 'image',
      image,
      width: twipToEmu(twip(1440)),
      height: twipToEmu(twip(720)),
      ...(alt === undefined ? {} : { alt }),
    },
  ],
});

/** A bulletin with everything the writer spells out: head, run faces, fields, tables in and out of the flow, columns, a sheet turned. */
export const everything: PageTree = treeOf([], {
  watermark: { text: '送审稿', face: '宋体', color: 'C0C0C0' },
  sections: [
    {
      start: 'page',
      page: upright,
      blocks: [
        paragraph('Name', '安全生产工作专报'),
        {
          kind: 'paragraph',
          style: 'Normal',
          props: { tabs: [{ at: TYPE_WIDTH, align: 'right' }], overflowPunctuation: false },
          runs: [{ kind: 'text', text: '云岭市安委办' }, { kind: 'tab' }, { kind: 'text', text: '2024年3月9日' }],
        },
        paragraph('RedRule', ''),
        {
          kind: 'paragraph',
          style: 'Title',
          runs: [
            { kind: 'text', text: '全市安全生产工作' },
            { kind: 'line-break' },
            { kind: 'text', text: '进展情况' },
          ],
        },
        {
          kind: 'paragraph',
          style: 'BodyText',
          runs: [
            { kind: 'text', text: '一是压实责任。', style: 'Strong' },
            { kind: 'text', text: `“四不两直”检查12次——${sentence(300)}` },
            {
              kind: 'text',
              text: '129.80%',
              props: { face: 'Times New Roman', bold: true, scale: 90, color: '0000FF' },
            },
          ],
        },
        {
          kind: 'table',
          columns: [twip(2948), twip(2948), twip(2948)],
          cellMargin: { left: twip(108), right: twip(108) },
          rows: [
            {
              header: true,
              cantSplit: true,
              cells: ['单位', '检查', '整改'].map((text) => ({ borders: box, blocks: [paragraph('Normal', text)] })),
            },
            {
              cantSplit: true,
              cells: [
                { borders: box, rowSpan: 2, verticalAlign: 'center', blocks: [paragraph('Normal', '东山县')] },
                { borders: box, colSpan: 2, blocks: [paragraph('Normal', '12')] },
              ],
            },
            {
              cantSplit: false,
              cells: ['3', ''].map((text) => ({ borders: box, blocks: text ? [paragraph('Normal', text)] : [] })),
            },
          ],
        },
      ],
    },
    {
      start: 'continuous',
      page: upright,
      columns: { count: 2, gap: twip(420) },
      blocks: ['东山县', '西河县', '北川区', '南湖区'].map((text) => paragraph('Normal', text)),
    },
    {
      start: 'page',
      page: { ...upright, width: upright.height, height: upright.width, landscape: true },
      blocks: [paragraph('Normal', '附表'), picture(red, '“现场”<1>'), picture(gif), picture(red)],
    },
    { start: 'page', page: upright, blocks: [paragraph('BodyText', sentence(80)), imprint] },
  ],
});

/** A first page with edges of its own, headers that push the text down, and a sheet turned with something laid on it. */
export const sheets: PageTree = treeOf([], {
  watermark: { text: '送审稿', face: '宋体', color: 'C0C0C0' },
  sections: [
    {
      start: 'page',
      page: {
        ...upright,
        headers: { odd: [paragraph('RedRule', '')], even: [paragraph('RedRule', '')], first: [] },
        footers: { ...upright.footers, first: [paragraph('RedRule', '')] },
      },
      blocks: [paragraph('Name', '云岭市应急管理局'), paragraph('BodyText', sentence(900))],
    },
    {
      start: 'page',
      page: {
        ...upright,
        width: upright.height,
        height: upright.width,
        landscape: true,
        footers: { odd: turned('right'), even: turned('left') },
      },
      blocks: [
        {
          kind: 'table',
          columns: [twip(2000), twip(3000)],
          cellMargin: { left: twip(60), right: twip(60), top: twip(40), bottom: twip(40) },
          grid: rule(4),
          rows: [
            {
              header: true,
              cantSplit: true,
              cells: [
                { borders: {}, rowSpan: 2, blocks: [] },
                { borders: {}, blocks: [] },
              ],
            },
            { header: true, cantSplit: true, cells: [{ borders: {}, blocks: [paragraph('Normal', '数')] }] },
            { cantSplit: true, cells: [{ borders: {}, colSpan: 2, blocks: [paragraph('Normal', '横贯')] }] },
          ],
        },
      ],
    },
    { start: 'page', page: upright, blocks: [paragraph('BodyText', sentence(80)), imprint] },
  ],
});

function turned(align: 'left' | 'right'): readonly Block[] {
  return [
    {
      kind: 'table',
      columns: [twip(336)],
      cellMargin: { left: twip(0), right: twip(0) },
      anchor: { edge: 'sheet', left: twip(1443), top: LEFT },
      rows: [{ cantSplit: true, height: TYPE_WIDTH, cells: [{ borders: {}, turned: true, blocks: [footer(align)] }] }],
    },
    paragraph('Footer', ''),
  ];
}
