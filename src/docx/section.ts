import {
  type Paragraph as DocxParagraph,
  type Table as DocxTable,
  Footer,
  Header,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  PageOrientation,
  SectionType,
} from 'docx';
import type { Block, PageSection, PageTree } from '../layout/tree.ts';
import { tinyParagraph, toParagraph } from './paragraph.ts';
import { toTable } from './table.ts';
import { watermarkRun } from './watermark.ts';

/** Headers and footers are written once: a section without its own shows those of the section before. */
export const toSections = ({ sections, watermark }: PageTree): ISectionOptions[] =>
  sections.map((section, index) => {
    const before = sections[index - 1];
    return {
      properties: sectionProperties(section),
      children: section.blocks.flatMap(toBlocks),
      ...(watermark && index === 0
        ? {
            headers: {
              default: new Header({ children: [tinyParagraph([watermarkRun(watermark, section.page, 1)])] }),
              even: new Header({ children: [tinyParagraph([watermarkRun(watermark, section.page, 2)])] }),
            },
          }
        : {}),
      ...(before && sameFooters(before, section) ? {} : { footers: toFooters(section) }),
    };
  });

const sectionProperties = ({ start, page, columns }: PageSection): ISectionPropertiesOptions => ({
  type: start === 'page' ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
  page: {
    // The library turns the sheet itself, so it is given upright.
    size: page.landscape
      ? { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE }
      : { width: page.width, height: page.height },
    margin: { ...page.margin, header: page.headerDistance, footer: page.footerDistance, gutter: 0 },
  },
  ...(page.footers.first ? { titlePage: true } : {}),
  grid: { type: 'lines', linePitch: page.linePitch },
  ...(columns ? { column: { count: columns.count, space: columns.gap, equalWidth: true } } : {}),
});

/** A table always has a paragraph after it: the place it is anchored to, and what keeps it from joining the next table. */
const toBlocks = (block: Block, index: number, blocks: readonly Block[]): (DocxParagraph | DocxTable)[] => {
  if (block.kind === 'paragraph') return [toParagraph(block)];
  return blocks[index + 1]?.kind === 'paragraph' ? [toTable(block)] : [toTable(block), tinyParagraph()];
};

const toFooters = ({ page: { footers } }: PageSection): NonNullable<ISectionOptions['footers']> => ({
  default: new Footer({ children: footers.odd.flatMap(toBlocks) }),
  even: new Footer({ children: footers.even.flatMap(toBlocks) }),
  ...(footers.first ? { first: new Footer({ children: footers.first.flatMap(toBlocks) }) } : {}),
});

const sameFooters = (a: PageSection, b: PageSection): boolean =>
  JSON.stringify(a.page.footers) === JSON.stringify(b.page.footers);
