import { date } from './date.ts';
import {
  choice,
  either,
  type FormOutput,
  list,
  map,
  names,
  open,
  personName,
  refusal,
  text,
  unitName,
  unitNames,
} from './form.ts';
import { inner, key, needed } from './key.ts';
import { layout, numbering } from './numbering.ts';
import { unprinted } from './role.ts';

const parts = {
  date: ['日期'],
  unit: ['单位'],
  post: ['职务'],
  leader: ['领导'],
  head: ['标题'],
  text: ['正文'],
} as const;

/** The parts an item's sentence is joined from. */
const sentencePart = choice(parts);

/** What of an item may be bold; of the responsible bracket the whole, or its unit names only. */
const boldPart = choice({
  ...parts,
  responsible: ['责任单位', '责任括号'],
  responsibleUnits: ['责任单位名称'],
});
export const boldParts = either(refusal('否'), list(boldPart, { single: true }));

const separator = choice({
  '。': ['句号', '.'],
  '：': ['冒号', ':'],
  blank: ['空格', '全角空格'],
  'half-blank': ['半角空格'],
  newline: ['换行', '另起一行'],
  none: ['无'],
});

const leader = map(
  {
    name: needed('姓名', personName, '姓名', 'name', { role: 'person' }),
    post: key('职务', text, '职务', 'post', { role: 'post' }),
  },
  { short: 'name' },
);

/** `无` and `none` mean that nothing stands before it. */
export const marker = either(refusal('无'), text);

export const item = map(
  {
    marker: key('序号', marker, '照录的序号，代替自动编号；无：不编号', 'a number given, instead of counted; none', {
      role: 'marker',
      byDefault: '按编号方式自动编号；专报里不编号',
    }),
    head: key('标题', text, '段首的标题', 'head that opens the paragraph', { role: 'head' }),
    separator: key('分隔', separator, '标题与正文之间：。 ： 空格 半角空格 换行 无', 'what divides head and text', {
      byDefault: '。（标题末尾已有标点的不加，标点后面还有引号、书名号、括号的也算）',
    }),
    date: key('日期', date, '事情的日期', 'when it happened', { role: 'date', printed: '2024-03-05 印作 3月5日' }),
    unit: key('单位', unitName, '哪个单位', 'which unit', {
      role: 'unit',
      printed: '青石县＋县委副书记 印作 青石县委副书记',
    }),
    leader: key(
      '领导',
      list(leader, { single: true }),
      '姓名；几位写成列表，可带职务',
      'a name, or several, with posts',
    ),
    post: key('职务', text, '领导的职务', "the leader's post", { role: 'post' }),
    text: key('正文', text, '正文；写成 | 文本时一行一段', 'the text; in a | text each line is a paragraph', {
      role: 'text',
    }),
    order: key(
      ['语序', '次序'],
      list(sentencePart, { single: true }),
      '各部分的先后',
      'the parts in the order wanted',
      {
        byDefault: '无单位：日期，职务 领导 正文；有单位：单位 职务 领导 日期 正文',
      },
    ),
    responsible: key(
      '责任单位',
      either(text, open(unitNames, { example: { zh: '牵头', en: 'lead' } })),
      '职责与单位，如 牵头: [县林业局]；或照录的文字',
      'duty → units, in any words; or literal',
      {
        role: 'responsible',
        printed:
          '（县林业局牵头，县财政局、县水利局配合）；职责写作 …单位、…部门、…人、…领导 的，印作（牵头单位：县林业局；责任人：某某；完成时限：6月30日）',
      },
    ),
    deadline: key('时限', date, '完成时限', 'when it is due', {
      role: 'date',
      printed: '2024-06-30 印作 6月30日；与报头或落款的日期不同年、没有日期可比的，印作 2024年6月30日',
    }),
    get items() {
      return inner('条目', list(item), '下一层条目', 'items inside the item');
    },
    layout: key(['编排', '排版'], layout, '下一层条目的编排', 'layout of the inner items', { byDefault: '分段' }),
    numbering: key('编号方式', numbering, '下一层条目的编号方式', 'numbering of the inner items'),
    source: key(['供稿', '来源'], text, '供稿单位或来源', 'who sent it', { role: 'unit', printed: '（县林业局）' }),
    bold: key('加粗', boldParts, '哪些部分加粗；否：都不加粗', 'which parts are bold; no: none', {
      byDefault: '按版式的加粗',
    }),
    credit: key('加分', names, '加分的事由，刊物的“计分”里写明的', 'words of 计分.加分 for which it earns more', {
      role: unprinted.tally,
      printed: '不印；计入供稿单位的得分',
    }),
  },
  { short: 'text' },
);

export type Item = FormOutput<typeof item>;
