import type { RunProps } from '../layout/tree.ts';
import { onOff, val, type Xml, xml } from './xml.ts';

/** The children of `w:rPr`, in the order of EG_RPrBase. */
export const runProperties = (props: RunProps): Xml[] => [
  ...(props.face === undefined ? [] : [fourSlots(props.face)]),
  ...onOff('w:b', props.bold),
  ...onOff('w:bCs', props.bold),
  ...one('w:color', props.color),
  ...one('w:spacing', props.spacing),
  ...one('w:w', props.scale),
  ...one('w:sz', props.size),
  ...one('w:szCs', props.size),
];

/** One face in all four slots: without it Word takes `“ ” — …` from the Latin slot, as in Times New Roman. */
const fourSlots = (face: string): Xml =>
  xml('w:rFonts', { 'w:hint': 'eastAsia', 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': face, 'w:cs': face });

const one = (name: string, value: string | number | undefined): Xml[] =>
  value === undefined ? [] : [val(name, value)];
