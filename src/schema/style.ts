import * as z from 'zod/mini';
import { type TypeSize, typeSize } from '../measure.ts';
import { choice, either, type FormOutput, flag, map, special } from './form.ts';
import { boldParts } from './item.ts';
import { key } from './key.ts';
import { unprinted } from './role.ts';

/** Word keeps at most 31 characters of a font's name. */
const font = special('font', z.string().check(z.minLength(1), z.maxLength(31)));
const points = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
const size = z.enum(Object.keys(typeSize) as TypeSize[]);
const hex = special('color', z.string().check(z.regex(/^[0-9A-Fa-f]{6}$/)));

/** The margin profiles, the usual one first; their measures are in preset/gbt9704.ts. */
const profiles = { common: ['通用'], common28: ['二十八磅'], electronic: ['电子'] } as const;

const pageNumbers = {
  outside: ['双面', '外侧'],
  center: ['居中'],
  none: ['无', '不印', '否'],
} as const;
const imprintFaces = { last: ['末面', '最后一面'], even: ['偶数面', '双数面'] } as const;
const titleBreaks = { sense: ['词意', '按词意'], 'as-typed': ['照排'] } as const;

export const style = map({
  margins: key(
    '页边',
    choice(profiles),
    `页边与行距：${Object.values(profiles)
      .map(([name]) => name)
      .join('、')}`,
    'margins and line pitch',
    { byDefault: profiles.common[0] },
  ),
  nameSize: key('报名字号', either(size, points(20, 62)), '字号名如 小初，或 20–62 磅', 'a 字号, or 20–62 points', {
    byDefault: '一行放得下的最大字号',
  }),
  color: key(
    '报头颜色',
    either(choice({ red: ['红', '红色'], black: ['黑', '黑色'] }), hex),
    '报名和红线的颜色：红、黑，或六位色值',
    'colour of name and rule: red, black, or RRGGBB',
    { role: unprinted.look, byDefault: '红' },
  ),
  ruleWeight: key('红线粗细', points(0.5, 6), '0.5–6 磅', '0.5–6 points', { byDefault: '专报较粗，其他文种较细' }),
  faces: key(
    '字体',
    map({
      name: key('报名', font, '报名的字体', 'face of the masthead name', {
        role: unprinted.look,
        byDefault: '方正小标宋简体',
      }),
      title: key('标题', font, '标题的字体', 'face of the title', {
        role: unprinted.look,
        byDefault: '方正小标宋简体',
      }),
      body: key('正文', font, '正文的字体', 'face of the body', { role: unprinted.look, byDefault: '仿宋_GB2312' }),
      heading1: key('一级标题', font, '一级标题的字体', 'face of level 1', { role: unprinted.look, byDefault: '黑体' }),
      heading2: key('二级标题', font, '二级标题的字体', 'face of level 2', {
        role: unprinted.look,
        byDefault: '楷体_GB2312',
      }),
      heading3: key('三级标题', font, '三级标题的字体', 'face of level 3', {
        role: unprinted.look,
        byDefault: '仿宋_GB2312',
      }),
      heading4: key('四级标题', font, '四级标题的字体', 'face of level 4', {
        role: unprinted.look,
        byDefault: '仿宋_GB2312',
      }),
      kai: key('楷体', font, '签发人姓名、按语的字体', "face of the signer's name and the editor's note", {
        role: unprinted.look,
        byDefault: '楷体_GB2312',
      }),
      pageNumber: key('页码', font, '页码的字体', 'face of the page number', {
        role: unprinted.look,
        byDefault: '宋体',
      }),
    }),
    '各部分的字体名',
    'the faces',
  ),
  digits: key('数字字体', font, '正文里数字和西文的字体', 'face of digits and Latin letters', {
    role: unprinted.look,
    byDefault: '同正文',
  }),
  level3Bold: key('三级标题加粗', flag, '三级标题是否加粗', 'whether level 3 is bold', { byDefault: '否' }),
  pageNumber: key(
    '页码',
    choice(pageNumbers),
    '双面：单页居右、双页居左；居中；无：不印页码',
    'on the outer side of sheets printed on both, in the middle, or none',
    { byDefault: pageNumbers.outside[0] },
  ),
  imprintFace: key(
    '版记位置',
    choice(imprintFaces),
    '末面：正文后面有空的就印在那一面；偶数面：版记总在双数页，要时前面空一面',
    'where the imprint stands: on the last page, or on an even one, with a blank one before it where needed',
    { byDefault: imprintFaces.last[0] },
  ),
  titleBreak: key(
    '标题断行',
    choice(titleBreaks),
    '词意：一行写不下的标题按词意断行；照排：照排版软件断',
    'where a title longer than a line is broken: by word sense, or where the line is full',
    { byDefault: titleBreaks.sense[0] },
  ),
  letterForm: key(
    '信函格式',
    flag,
    '是：报名在上，双红线，文号居右，首页不编页码',
    'the form of a letter: the name high on the sheet over double rules, the number at the right',
    { byDefault: '函：是；其他文种：否' },
  ),
  preprinted: key(
    '套打',
    flag,
    '是：报名、红线已印在纸上，只留位置；送审稿仍印出来',
    'name and red rule are on the paper already and are left white; a draft still shows them',
    { byDefault: '否' },
  ),
  bold: key('加粗', boldParts, '条目的哪些部分加粗；否：都不加粗', 'which parts of an item are bold', {
    byDefault: '专报：标题和单位（没有单位时，领导）；其他文种都不加粗',
  }),
});

export type Style = FormOutput<typeof style>;
