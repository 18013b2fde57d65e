import type { Indent, ParagraphProps, Rule } from '../layout/tree.ts';
import { onOff, val, type Xml, xml } from './xml.ts';

/** The children of `w:pPr`, in the order of CT_PPrBase: Word refuses a file that has them otherwise. */
export const paragraphProperties = (props: ParagraphProps): Xml[] => [
  ...onOff('w:keepNext', props.keepNext),
  ...onOff('w:keepLines', props.keepLines),
  ...onOff('w:pageBreakBefore', props.pageBreakBefore),
  ...onOff('w:widowControl', props.widowControl),
  ...borders(props.borders),
  ...tabs(props.tabs),
  ...onOff('w:wordWrap', props.wholeWords),
  ...onOff('w:overflowPunct', props.overflowPunctuation),
  ...onOff('w:autoSpaceDE', props.autoSpace),
  ...onOff('w:autoSpaceDN', props.autoSpace),
  ...onOff('w:snapToGrid', props.snapToGrid),
  ...spacing(props),
  ...indent(props.indent),
  ...(props.align === undefined ? [] : [val('w:jc', props.align)]),
  ...(props.outlineLevel === undefined ? [] : [val('w:outlineLvl', props.outlineLevel)]),
];

const border = (name: string, rule: Rule): Xml =>
  xml(name, { 'w:val': 'single', 'w:sz': rule.weight, 'w:space': rule.space ?? 0, 'w:color': rule.color });

const borders = (rules: ParagraphProps['borders']): Xml[] => {
  const sides = [
    ...(rules?.top ? [border('w:top', rules.top)] : []),
    ...(rules?.bottom ? [border('w:bottom', rules.bottom)] : []),
  ];
  return sides.length > 0 ? [xml('w:pBdr', {}, sides)] : [];
};

const tabs = (stops: ParagraphProps['tabs'] = []): Xml[] =>
  stops.length === 0
    ? []
    : [
        xml(
          'w:tabs',
          {},
          stops.map(({ align, at }) => xml('w:tab', { 'w:val': align, 'w:pos': at })),
        ),
      ];

const spacing = ({ before, after, line }: ParagraphProps): Xml[] =>
  some('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line?.pitch,
    'w:lineRule': line?.rule,
  });

/**
 * Word lets an inherited indent in characters beat a later one in twips (MS-OI29500 2.1.44), so a first line given
 * as a length alone also says that it has no characters.
 */
const indent = (given: Indent = {}): Xml[] => {
  const { left, right, firstLine, hanging, firstLineChars } = given;
  const lengthOnly = firstLineChars === undefined && (firstLine !== undefined || hanging !== undefined);
  return some('w:ind', {
    'w:left': left,
    'w:right': right,
    'w:firstLineChars': lengthOnly ? 0 : firstLineChars,
    'w:firstLine': hanging === undefined ? firstLine : undefined,
    'w:hanging': hanging,
  });
};

const some = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): Xml[] => {
  const stated = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return stated.length === 0 ? [] : [xml(name, Object.fromEntries(stated))];
};
