import { Paragraph as DocxParagraph, type ParagraphChild, type TextRun, type XmlComponent } from 'docx';
import type { Paragraph, ParagraphProps, Run, RunLook } from '../layout/tree.ts';
import { twip } from '../measure.ts';
import { setProperties, toComponent } from './component.ts';
import { toImage } from './image.ts';
import { paragraphProperties } from './paragraph-props.ts';
import { lookBefore, paragraphRevision, revised } from './revisions.ts';
import { runProperties } from './run-props.ts';
import { val, type Xml, xml } from './xml.ts';

/** @param behind What else hangs in the line. */
export const toParagraph = (written: Paragraph, behind: readonly TextRun[] = []): DocxParagraph => {
  const { style, props, runs } = written;
  const paragraph = new DocxParagraph({ children: [...withRevisions(runs), ...behind] });
  setProperties(paragraph, [
    val('w:pStyle', style),
    ...paragraphProperties(wholeIndent(props ?? {})),
    ...paragraphRevision(written, wholeIndent),
  ]);
  return paragraph;
};

/** Neighbours of one revision stand in one element. */
function withRevisions(runs: readonly Run[]): ParagraphChild[] {
  if (runs.every(({ revision }) => revision === undefined)) return runs.flatMap(toRuns);
  const found: ParagraphChild[] = [];
  for (let at = 0; at < runs.length; ) {
    const revision = runs[at]?.revision;
    let end = at + 1;
    while (end < runs.length && isOne(runs[end]?.revision, revision)) end++;
    const inside = runs.slice(at, end).flatMap(toRuns);
    found.push(...(revision ? (revised(revision, inside as XmlComponent[]) as ParagraphChild[]) : inside));
    at = end;
  }
  return found;
}

const isOne = (a: Run['revision'], b: Run['revision']): boolean => a?.kind === b?.kind && a?.move === b?.move;

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
      return textParts(run.text).map((part) => toRun(run, run.revision?.kind === 'deleted' ? deletedText(part) : part));
    case 'tab':
      return [ownRun([tab])];
    case 'line-break':
      return [ownRun([lineBreak])];
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

const deletedText = (part: Xml): Xml => (part.name === 'w:t' ? { ...part, name: 'w:delText' } : part);

const textElement = (name: string, text: string): Xml => xml(name, { 'xml:space': 'preserve' }, [text]);

// One run a part, as Word writes a field, with a result for readers that do not count pages.
const pageField: readonly Xml[] = [
  xml('w:fldChar', { 'w:fldCharType': 'begin' }),
  textElement('w:instrText', ' PAGE '),
  xml('w:fldChar', { 'w:fldCharType': 'separate' }),
  textElement('w:t', '1'),
  xml('w:fldChar', { 'w:fldCharType': 'end' }),
];

const toRun = ({ style, props, was }: RunLook & { readonly was?: RunLook }, content: Xml): TextRun => {
  const properties = [
    ...(style ? [val('w:rStyle', style)] : []),
    ...hinted(runProperties(props ?? {}), content),
    ...lookBefore(was),
  ];
  const parts = properties.length > 0 ? [xml('w:rPr', {}, properties), content] : [content];
  return ownRun(parts);
};

/** Of the library's own, with all it consists of, there would be one in every cell: a twelfth of the time a table takes. */
const ownRun = (parts: readonly Xml[]): TextRun => toComponent(xml('w:r', {}, parts)) as TextRun;

/** Word reads these as Latin or as Chinese by the run's hint (MS-OI29500 2.1.88), and marks them itself when typed in Chinese. */
const ambiguous = /[\u00a0-\u04ff\u2010-\u2bff]/;
const hinted = (properties: readonly Xml[], { children }: Xml): readonly Xml[] =>
  properties.some(({ name }) => name === 'w:rFonts') || !ambiguous.test(String(children[0] ?? ''))
    ? properties
    : [xml('w:rFonts', { 'w:hint': 'eastAsia' }), ...properties];
