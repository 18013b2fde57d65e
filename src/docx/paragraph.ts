import { Paragraph as DocxParagraph, type ParagraphChild, TextRun } from 'docx';
import type { Paragraph, ParagraphProps, Run, RunProps } from '../layout/tree.ts';
import { twip } from '../measure.ts';
import { setProperties, toComponent } from './component.ts';
import { toImage } from './image.ts';
import { paragraphProperties } from './paragraph-props.ts';
import { runProperties } from './run-props.ts';
import { val, type Xml, xml } from './xml.ts';

/** @param behind What else hangs in the line. */
export const toParagraph = ({ style, props, runs }: Paragraph, behind: readonly TextRun[] = []): DocxParagraph => {
  const paragraph = new DocxParagraph({ children: [...runs.flatMap(toRuns), ...behind] });
  setProperties(paragraph, [val('w:pStyle', style), ...paragraphProperties(wholeIndent(props ?? {}))]);
  return paragraph;
};

/** LibreOffice may lend an indent that does not speak of its first line that of another paragraph. */
const wholeIndent = (props: ParagraphProps): ParagraphProps => {
  const { indent } = props;
  const isWhole =
    !indent || [indent.firstLine, indent.firstLineChars, indent.hanging].some((each) => each !== undefined);
  return isWhole ? props : { ...props, indent: { ...indent, firstLine: twip(0) } };
};

/** A paragraph of one point, for the places where the format wants a paragraph and the page wants none. */
export const tinyParagraph = (children: readonly TextRun[] = []): DocxParagraph => {
  const paragraph = new DocxParagraph({ children });
  setProperties(paragraph, [
    ...paragraphProperties({
      snapToGrid: false,
      before: twip(0),
      after: twip(0),
      line: { pitch: twip(20), rule: 'exact' },
      indent: { left: twip(0), right: twip(0), firstLine: twip(0) },
    }),
    xml('w:rPr', {}, [val('w:sz', 2), val('w:szCs', 2)]),
  ]);
  return paragraph;
};

const toRuns = (run: Run): ParagraphChild[] => {
  switch (run.kind) {
    case 'text':
      return textParts(run.text).map((part) => toRun(run, part));
    case 'tab':
      return [new TextRun({ children: [toComponent(tab)] })];
    case 'line-break':
      return [new TextRun({ children: [toComponent(lineBreak)] })];
    case 'page-number':
      return pageField.map((part) => toRun(run, part));
    case 'image':
      return [toImage(run)];
  }
};

const tab = xml('w:tab');
const lineBreak = xml('w:br');
/** Tabs and line ends have elements of their own: within `w:t` a reader may take them for blanks. */
const textParts = (text: string): Xml[] =>
  text
    .split(/(\t|\r\n?|\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? tab : /^[\r\n]/.test(part) ? lineBreak : textElement('w:t', part)));

const textElement = (name: string, text: string): Xml => xml(name, { 'xml:space': 'preserve' }, [text]);

// One run a part, as Word writes a field, with a result for readers that do not count pages.
const pageField: readonly Xml[] = [
  xml('w:fldChar', { 'w:fldCharType': 'begin' }),
  textElement('w:instrText', ' PAGE '),
  xml('w:fldChar', { 'w:fldCharType': 'separate' }),
  textElement('w:t', '1'),
  xml('w:fldChar', { 'w:fldCharType': 'end' }),
];

const toRun = ({ style, props }: { readonly style?: string; readonly props?: RunProps }, content: Xml): TextRun => {
  const properties = [...(style ? [val('w:rStyle', style)] : []), ...hinted(runProperties(props ?? {}), content)];
  const parts = properties.length > 0 ? [xml('w:rPr', {}, properties), content] : [content];
  return new TextRun({ children: parts.map(toComponent) });
};

/** Word reads these as Latin or as Chinese by the run's hint (MS-OI29500 2.1.88), and marks them itself when typed in Chinese. */
const ambiguous = /[\u00a0-\u04ff\u2010-\u2bff]/;
const hinted = (properties: readonly Xml[], { children }: Xml): readonly Xml[] =>
  properties.some(({ name }) => name === 'w:rFonts') || !ambiguous.test(String(children[0] ?? ''))
    ? properties
    : [xml('w:rFonts', { 'w:hint': 'eastAsia' }), ...properties];
