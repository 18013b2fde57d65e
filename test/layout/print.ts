/** A page tree as text a person can read and compare: one paragraph a line, its style first, then what differs from it. */

import type { Block, PageSection, PageTree, Paragraph, ParagraphProps, Run, RunProps } from '../../src/layout/tree.ts';

export const printTree = (tree: PageTree): string =>
  [...tree.sections.flatMap(printSection), ...(tree.watermark ? [`watermark ${tree.watermark.text}`] : []), ''].join(
    '\n',
  );

/** The named styles, with what each says over the style it is based on. */
export const printStyles = (tree: PageTree): string =>
  tree.styles
    .map(({ id, name, aliases = [], basedOn, paragraph = {}, run = {} }) =>
      [
        `${id} ${[name, ...aliases].join('/')}${basedOn && basedOn !== 'Normal' ? ` < ${basedOn}` : ''}`,
        ...printProps(paragraph),
        ...printRunProps(run),
      ].join(' · '),
    )
    .concat('')
    .join('\n');

function printSection({ start, page, columns, blocks }: PageSection): string[] {
  const { top, right, bottom, left } = page.margin;
  const sheet = `${page.width}×${page.height} margins ${top} ${right} ${bottom} ${left} footer ${page.footerDistance}`;
  return [
    `section ${start}${columns ? ` ${columns.count} columns, gap ${columns.gap}` : ''} · ${sheet}`,
    ...blocks.flatMap((block) => printBlock(block, '  ')),
  ];
}

function printBlock(block: Block, indent: string): string[] {
  if (block.kind === 'paragraph') return [indent + printParagraph(block)];
  const place = block.anchor ? ` at the ${block.anchor.edge}, ${block.anchor.left} from the left` : '';
  return [
    `${indent}table ${block.columns.join(' ')}${place}`,
    ...block.rows.flatMap((row) =>
      row.cells.flatMap((cell) => [
        `${indent}  row${row.cantSplit ? ' whole' : ''}${Object.entries(cell.borders)
          .map(([side, rule]) => ` ${side} ${rule.weight}/8pt`)
          .join('')}`,
        ...cell.blocks.map((paragraph) => `${indent}    ${printParagraph(paragraph)}`),
      ]),
    ),
  ];
}

const printParagraph = ({ style, runs, props = {} }: Paragraph): string =>
  [style, ...printProps(props), runs.map(printRun).join('') || '(empty)'].join(' · ');

function printProps(props: ParagraphProps): string[] {
  const { line, indent, borders, tabs, ...plain } = props;
  return [
    ...(line ? [`${line.rule} ${line.pitch}`] : []),
    ...(indent ? [`indent ${named(indent)}`] : []),
    ...Object.entries(borders ?? {}).map(([side, rule]) => `${side} rule ${rule.weight}/8pt #${rule.color}`),
    ...(tabs ? [`tabs ${tabs.map(({ align, at }) => `${align} ${at}`).join(', ')}`] : []),
    ...(Object.keys(plain).length > 0 ? [named(plain)] : []),
  ];
}

const printRunProps = (props: RunProps): string[] => (Object.keys(props).length > 0 ? [named(props)] : []);

const named = (values: object): string =>
  Object.entries(values)
    .map(([key, value]) => (value === true ? key : `${key} ${value}`))
    .join(', ');

function printRun(run: Run): string {
  if (run.kind === 'tab') return '→';
  if (run.kind === 'line-break') return '↵';
  if (run.kind === 'page-number') return '#';
  if (run.kind === 'image') return `[image ${run.image.type} ${run.width}×${run.height} EMU: ${run.alt ?? ''}]`;
  const look = [...(run.style ? [run.style] : []), ...printRunProps(run.props ?? {})].join(' ');
  return look === '' ? run.text : `[${look}: ${run.text}]`;
}
