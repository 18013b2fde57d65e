/** The named styles, in the order of Word's list: what a clerk finds there, and how each looks. */

import type { Em, Pt } from '../measure.ts';
import { em, pt, typeSize } from '../measure.ts';
import type { FaceRole } from './faces.ts';
import { gbt9704 } from './gbt9704.ts';
import type { Basis } from './stated.ts';

export interface StyleSpec extends Basis {
  readonly kind?: 'character';
  /** Word's own styles keep their English name, so that Word knows them, and carry the Chinese as alias. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Normal, where not given. */
  readonly basedOn?: 'TableText';
  readonly next?: 'Normal';
  readonly face?: FaceRole;
  readonly size?: Pt;
  readonly bold?: boolean;
  readonly color?: 'masthead';
  readonly align?: 'left' | 'right' | 'center' | 'both';
  /** The page's pitch where not given; `snug` is as close as characters may stand, `auto` as high as what stands in it, `cell` likewise but never closer than in a cell. */
  readonly line?: 'snug' | 'auto' | 'cell' | Pt;
  readonly left?: Em;
  readonly right?: Em;
  /** None, where not given; a style based on another has that one's. */
  readonly firstLine?: Em;
  readonly keepNext?: boolean;
  readonly outlineLevel?: number;
}

const indented = { firstLine: em(2) } as const;
const heading = { ...indented, align: 'left', keepNext: true, next: 'Normal' } as const;
const centred = { align: 'center', keepNext: true } as const;

const wideTable = { standing: '实务', clause: 'where the larger type does not fit' } as const;

const main = {
  // Word shows this name as 正文, which is where an office looks for the text; what is based on it says its own indent.
  Normal: {
    name: 'Normal',
    ...indented,
    face: 'body',
    size: typeSize.三号,
    align: 'both',
    standing: '规定',
    clause: '5.2.2, 7.3.3',
  },
  Title: {
    name: 'Title',
    aliases: ['标题'],
    ...centred,
    face: 'title',
    size: typeSize.二号,
    line: pt(35),
    next: 'Normal',
    standing: '规定',
    clause: '7.3.1; the pitch of 35 pt is practice',
  },
  Overtitle: { name: '引题', ...centred, face: 'aside', standing: '实务', clause: 'above the title' },
  Subtitle: {
    name: 'Subtitle',
    aliases: ['副标题'],
    ...centred,
    face: 'aside',
    standing: '实务',
    clause: 'below the title',
  },
  Heading1: {
    name: 'heading 1',
    aliases: ['一级标题'],
    ...heading,
    face: 'heading1',
    outlineLevel: 0,
    standing: '规定',
    clause: '7.3.3',
  },
  Heading2: {
    name: 'heading 2',
    aliases: ['二级标题'],
    ...heading,
    face: 'heading2',
    outlineLevel: 1,
    standing: '规定',
    clause: '7.3.3',
  },
  Heading3: {
    name: 'heading 3',
    aliases: ['三级标题'],
    ...heading,
    face: 'heading3',
    outlineLevel: 2,
    standing: '规定',
    clause: '7.3.3; bold is practice',
  },
  Heading4: {
    name: 'heading 4',
    aliases: ['四级标题'],
    ...heading,
    face: 'heading4',
    outlineLevel: 3,
    standing: '规定',
    clause: '7.3.3',
  },
  Addressee: { name: '主送', align: 'left', standing: '规定', clause: '7.3.2' },
  EditorsNote: {
    name: '按语',
    ...indented,
    face: 'aside',
    left: em(2),
    right: em(2),
    standing: '实务',
    clause: 'set off by 楷体 and indents',
  },
  ContentsTitle: { name: '要目标题', ...centred, face: 'strong', standing: '实务', clause: 'above the list' },
  ContentsEntry: {
    name: '要目',
    align: 'left',
    left: em(2),
    right: em(2),
    standing: '实务',
    clause: 'one entry a line',
  },
  SectionSubtitle: {
    name: '栏目副题',
    ...indented,
    align: 'left',
    keepNext: true,
    face: 'aside',
    standing: '实务',
    clause: 'below 【栏目】',
  },
  Label: { name: '小标签', ...heading, bold: true, standing: '实务', clause: 'a bold line of its own' },
  Note: { name: '说明', ...indented, size: typeSize.四号, standing: '实务', clause: 'smaller than the text' },
  TableCaption: {
    name: '表题',
    ...centred,
    face: 'strong',
    size: typeSize.四号,
    line: pt(22.4),
    standing: '实务',
    clause: 'centred above the table',
  },
  TableMeasure: {
    name: '计量单位',
    align: 'right',
    keepNext: true,
    size: typeSize.小四,
    line: pt(18),
    standing: '实务',
    clause: 'right above the table',
  },
  TableText: {
    name: '表格文字',
    align: 'center',
    size: typeSize.四号,
    line: 'cell',
    standing: '实务',
    clause: 'the standard has no rule',
  },
  TableTextS4: { name: '表格文字小四', basedOn: 'TableText', size: typeSize.小四, line: 'cell', ...wideTable },
  TableText5: { name: '表格文字五号', basedOn: 'TableText', size: typeSize.五号, line: 'cell', ...wideTable },
  TableTextS5: { name: '表格文字小五', basedOn: 'TableText', size: typeSize.小五, line: 'cell', ...wideTable },
  TableNote: {
    name: '表注',
    align: 'both',
    size: typeSize.五号,
    line: pt(16.8),
    standing: '实务',
    clause: 'below the table, smaller than it',
  },
  Picture: { name: '图', align: 'center', line: 'auto', standing: '实务', clause: 'as high as what stands in it' },
  PictureCaption: {
    name: '图题',
    align: 'center',
    face: 'strong',
    size: typeSize.四号,
    line: 'cell',
    standing: '实务',
    clause: 'centred below the picture',
  },
  AttachmentList: { name: '附件说明', align: 'left', standing: '规定', clause: '7.3.4' },
  Attendance: { name: '出席情况', align: 'left', standing: '规定', clause: '10.3' },
  SignatureOffice: { name: '落款单位', align: 'left', keepNext: true, standing: '规定', clause: '7.3.5' },
  SignatureDate: { name: '成文日期', align: 'left', standing: '规定', clause: '7.3.5' },
  AttachmentMark: { name: '附件', align: 'left', face: 'strong', keepNext: true, standing: '规定', clause: '7.3.7' },
  Annotation: { name: '附注', ...indented, align: 'left', standing: '规定', clause: '7.3.6' },
} as const satisfies Record<string, StyleSpec>;

const head = {
  CopyNumber: { name: '份号', align: 'left', standing: '规定', clause: '7.2.1' },
  Classification: { name: '密级', align: 'left', face: 'strong', standing: '规定', clause: '7.2.2' },
  Urgency: { name: '紧急程度', align: 'left', face: 'strong', standing: '规定', clause: '7.2.3' },
  DraftMark: { name: '送审标记', align: 'right', face: 'strong', standing: '实务', clause: 'top right of a draft' },
  MastheadSpace: { name: '报头留白', align: 'center', standing: '规定', clause: '7.2.4' },
  MastheadName: {
    name: '报名',
    align: 'center',
    face: 'name',
    line: 'snug',
    color: 'masthead',
    standing: '推荐',
    clause: '7.2.4, 10.3',
  },
  MastheadUpper: {
    name: '报名上行',
    align: 'center',
    face: 'name',
    line: 'snug',
    color: 'masthead',
    standing: '实务',
    clause: 'lines above the last',
  },
  IssueNumber: { name: '期号', align: 'center', line: 'snug', standing: '实务', clause: 'below the name' },
  DocumentNumber: { name: '文号', align: 'center', line: 'snug', standing: '规定', clause: '7.2.5' },
  Signers: {
    name: '签发人',
    align: 'left',
    line: 'snug',
    left: em(1),
    standing: '规定',
    clause: '7.2.6',
  },
  Office: {
    name: '编发单位',
    align: 'left',
    line: 'snug',
    left: em(1),
    right: em(1),
    standing: '实务',
    clause: 'office left, date right, on one line',
  },
  LetterRule: { name: '信函红线', align: 'center', standing: '规定', clause: '10.1' },
  LetterSpace: { name: '信函留白', align: 'center', standing: '规定', clause: '10.1' },
  RedRule: { name: '红线', align: 'center', standing: '规定', clause: '7.2.7' },
} as const satisfies Record<string, StyleSpec>;

const foot = {
  Imprint: {
    name: '版记',
    align: 'both',
    size: typeSize.四号,
    line: gbt9704.imprint.pitch.value,
    left: em(1),
    right: em(1),
    standing: '规定',
    clause: '7.4.2, 7.4.3',
  },
  ImprintEnd: { name: '版记锚', align: 'left', standing: '实务', clause: 'what carries the floating imprint' },
  Footer: {
    name: 'footer',
    aliases: ['页码'],
    align: 'right',
    line: 'snug',
    face: 'pageNumber',
    size: typeSize.四号,
    standing: '规定',
    clause: '7.5',
  },
} as const satisfies Record<string, StyleSpec>;

/** Run-in heads keep the face of their level; in bulletins the words that open a paragraph are bold (实务). */
const leads = {
  Lead: { kind: 'character', name: '段首', bold: true, standing: '实务', clause: 'words that open a paragraph' },
  Lead1: { kind: 'character', name: '一级段首', face: 'heading1', standing: '规定', clause: '7.3.3' },
  Lead2: { kind: 'character', name: '二级段首', face: 'heading2', standing: '规定', clause: '7.3.3' },
  Lead3: { kind: 'character', name: '三级段首', face: 'heading3', standing: '规定', clause: '7.3.3; bold is practice' },
  Lead4: { kind: 'character', name: '四级段首', face: 'heading4', standing: '规定', clause: '7.3.3' },
  TableHead: { kind: 'character', name: '表头', face: 'strong', standing: '实务', clause: 'heads of columns' },
  LetterNumber: { kind: 'character', name: '信函文号', face: 'body', standing: '规定', clause: '10.1' },
  AttendanceLabel: { kind: 'character', name: '出席标签', face: 'strong', standing: '规定', clause: '10.3' },
  SignerName: { kind: 'character', name: '签发人姓名', face: 'aside', standing: '规定', clause: '7.2.6' },
} as const satisfies Record<string, StyleSpec>;

export const styles = { ...main, ...head, ...foot, ...leads } as const;

export type StyleId = keyof typeof styles;
export type TableTextStyle = 'TableText' | 'TableTextS4' | 'TableText5' | 'TableTextS5';
