import type { Font, Style } from '../layout/tree.ts';
import { twip } from '../measure.ts';
import { namespaces } from './namespaces.ts';
import { paragraphProperties } from './paragraph-props.ts';
import { runProperties } from './run-props.ts';
import { val, writePart, type Xml, xml } from './xml.ts';

/** `word/styles.xml`: written once for all the documents that have the same. */
export const stylesPart = (styles: readonly Style[]): string => {
  const part = written.get(styles) ?? writePart(xml('w:styles', { 'xmlns:w': namespaces.w }, styleElements(styles)));
  written.set(styles, part);
  return part;
};
const written = new WeakMap<readonly Style[], string>();

/** The children of `w:styles`: defaults, what Word shows of its own styles, the three styles every file has, and ours. */
export const styleElements = (styles: readonly Style[]): Xml[] => [
  documentDefaults(styles[0]),
  latentStyles,
  ...styles.map(toStyle),
  ...builtIn,
];

/** The face of Normal also stands below it, for a style that is based on nothing. */
const documentDefaults = (normal: Style | undefined): Xml =>
  xml('w:docDefaults', {}, [
    xml('w:rPrDefault', {}, [
      xml('w:rPr', {}, [
        ...runProperties(normal?.run?.face ? { face: normal.run.face } : {}),
        xml('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    xml('w:pPrDefault'),
  ]);

/** Word's own styles stay out of the list until somebody uses one, so that a clerk finds ours. */
const latentStyles = xml('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
  'w:count': 376,
});

const toStyle = (style: Style, index: number): Xml => {
  const attributes = {
    'w:type': style.kind,
    ...(index === 0 ? { 'w:default': 1 } : {}),
    ...(isWordsOwn(style.name) ? {} : { 'w:customStyle': 1 }),
    'w:styleId': style.id,
  };
  return xml('w:style', attributes, [
    val('w:name', style.name),
    ...(style.aliases?.length ? [val('w:aliases', style.aliases.join(','))] : []),
    ...(style.basedOn ? [val('w:basedOn', style.basedOn)] : []),
    ...(style.next ? [val('w:next', style.next)] : []),
    // The order of the tree is the order of Word's list.
    val('w:uiPriority', index),
    xml('w:qFormat'),
    ...unlessEmpty('w:pPr', paragraphProperties(style.paragraph ?? {})),
    ...unlessEmpty('w:rPr', runProperties(style.run ?? {})),
  ]);
};

/** Word's own style names are English; those of an office are not. */
const isWordsOwn = (name: string): boolean => /^[ -~]+$/.test(name);

const unlessEmpty = (name: string, children: readonly Xml[]): Xml[] =>
  children.length > 0 ? [xml(name, {}, children)] : [];

const hidden = [val('w:uiPriority', 99), xml('w:semiHidden'), xml('w:unhideWhenUsed')];

/** Word bases these on Normal when somebody first uses one; the indent of 正文 is not theirs. */
const flush = (id: string, name: string): Xml =>
  xml('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, [
    val('w:name', name),
    val('w:basedOn', 'Normal'),
    ...hidden,
    xml('w:pPr', {}, paragraphProperties({ indent: { firstLine: twip(0) } })),
  ]);

const builtIn: readonly Xml[] = [
  flush('Header', 'header'),
  flush('FootnoteText', 'footnote text'),
  flush('EndnoteText', 'endnote text'),
  flush('CommentText', 'annotation text'),
  xml('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
    val('w:name', 'Default Paragraph Font'),
    ...hidden,
  ]),
  xml('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    val('w:name', 'Normal Table'),
    ...hidden,
    xml('w:tblPr', {}, [
      xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      xml('w:tblCellMar', {}, [
        xml('w:top', { 'w:w': 0, 'w:type': 'dxa' }),
        xml('w:left', { 'w:w': 108, 'w:type': 'dxa' }),
        xml('w:bottom', { 'w:w': 0, 'w:type': 'dxa' }),
        xml('w:right', { 'w:w': 108, 'w:type': 'dxa' }),
      ]),
    ]),
  ]),
  xml('w:style', { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' }, [
    val('w:name', 'No List'),
    ...hidden,
  ]),
];

/** `word/fontTable.xml`: which installed face may stand for one that is not there, as 仿宋 for 仿宋_GB2312. */
export const fontTablePart = (fonts: readonly Font[]): string =>
  writePart(
    xml(
      'w:fonts',
      { 'xmlns:w': namespaces.w },
      fonts.map(({ name, alternatives, family, panose }) =>
        xml('w:font', { 'w:name': name }, [
          ...(alternatives.length > 0 ? [val('w:altName', alternatives.join(','))] : []),
          ...(panose ? [val('w:panose1', panose)] : []),
          val('w:charset', GB2312),
          val('w:family', family),
          val('w:pitch', 'variable'),
        ]),
      ),
    ),
  );

/** The Windows character set of simplified Chinese, in hexadecimal. */
const GB2312 = '86';
