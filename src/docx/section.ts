import {
  type Paragraph as DocxParagraph,
  type Table as DocxTable,
  Footer,
  Header,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  PageOrientation,
  SectionType,
  type TextRun,
} from 'docx';
import type { Block, Edges, PageSection, PageTree } from '../layout/tree.ts';
import { tinyParagraph, toParagraph } from './paragraph.ts';
import { toTable } from './table.ts';
import { watermarkRun } from './watermark.ts';

/** A section of the library's; what stands in it is made one by one, for ten thousand pages of it would not fit into memory. */
export interface LazySection extends Omit<ISectionOptions, 'children'> {
  children(): Iterable<DocxParagraph | DocxTable>;
}

/** Headers and footers are written where they change: a section without its own shows those of the section before. */
export const toSections = (tree: PageTree): LazySection[] =>
  tree.sections.map((section, index) => {
    const before = tree.sections[index - 1];
    const changes = (edge: 'headers' | 'footers'): boolean =>
      JSON.stringify(before?.page[edge]) !== JSON.stringify(section.page[edge]);
    const marked = tree.watermark !== undefined && index === 0;
    return {
      properties: sectionProperties(section),
      children: () => childrenOf(section, tree),
      ...(marked || changes('headers') ? { headers: toHeaders(section, tree, index) } : {}),
      ...(changes('footers') ? { footers: toFooters(section.page.footers) } : {}),
    };
  });

function* childrenOf(section: PageSection, tree: PageTree): Generator<DocxParagraph | DocxTable> {
  const { blocks } = section;
  for (const [index, block] of blocks.entries()) yield* toBlocks(block, index, blocks);
  yield* endOf(section, tree);
}

/** LibreOffice drops an empty paragraph that ends a section, and the red rule with it; so another one has to end it. */
const endOf = (section: PageSection, { sections }: PageTree): DocxParagraph[] => {
  const last = section.blocks.at(-1);
  const isDropped = section.blocks.length > 1 && last?.kind === 'paragraph' && last.runs.length === 0;
  return isDropped && section !== sections.at(-1) ? [tinyParagraph()] : [];
};

const sectionTypes = {
  page: SectionType.NEXT_PAGE,
  even: SectionType.EVEN_PAGE,
  continuous: SectionType.CONTINUOUS,
} as const;

const sectionProperties = ({ start, page, columns }: PageSection): ISectionPropertiesOptions => ({
  type: sectionTypes[start],
  page: {
    // The library turns the sheet itself, so it is given upright.
    size: page.landscape
      ? { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE }
      : { width: page.width, height: page.height },
    margin: { ...page.margin, header: page.headerDistance, footer: page.footerDistance, gutter: 0 },
  },
  ...(page.footers.first ? { titlePage: true } : {}),
  grid: page.linePitch === undefined ? {} : { type: 'lines', linePitch: page.linePitch },
  ...(columns ? { column: { count: columns.count, space: columns.gap, equalWidth: true } } : {}),
});

/** A table always has a paragraph after it: the place it is anchored to, and what keeps it from joining the next table. */
const toBlocks = (block: Block, index: number, blocks: readonly Block[]): (DocxParagraph | DocxTable)[] => {
  if (block.kind === 'paragraph') return [toParagraph(block)];
  return blocks[index + 1]?.kind === 'paragraph' ? [toTable(block)] : [toTable(block), tinyParagraph()];
};

type Sides = Readonly<Record<'default' | 'even' | 'first', readonly Block[] | undefined>>;
const sidesOf = ({ odd, even, first }: Edges): Sides => ({ default: odd, even, first });

const toFooters = (footers: Edges): NonNullable<ISectionOptions['footers']> =>
  each(sidesOf(footers), (blocks) => new Footer({ children: blocks.flatMap(toBlocks) }));

/** The watermark hangs in the first line of each header; ids of its shapes are counted through the document. */
const toHeaders = (
  { page }: PageSection,
  { watermark }: PageTree,
  section: number,
): NonNullable<ISectionOptions['headers']> => {
  const sides = sidesOf(page.headers ?? { odd: [], even: [], ...(page.footers.first ? { first: [] } : {}) });
  return each(sides, ([line, ...rest], index) => {
    const runs = watermark ? [watermarkRun(watermark, page, section * 3 + index + 1)] : [];
    return new Header({ children: [firstLine(line, runs), ...rest.flatMap(toBlocks)] });
  });
};

const firstLine = (line: Block | undefined, runs: readonly TextRun[]): DocxParagraph =>
  line?.kind === 'paragraph' ? toParagraph(line, runs) : tinyParagraph(runs);

const each = <T>(sides: Sides, make: (blocks: readonly Block[], index: number) => T): Partial<Record<keyof Sides, T>> =>
  Object.fromEntries(
    Object.entries(sides).flatMap(([side, blocks], index) => (blocks ? [[side, make(blocks, index)]] : [])),
  );
