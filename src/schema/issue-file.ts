/** Everything an issue file may hold, in the order of docs/keys.md. */

import * as z from 'zod/mini';
import { checks } from './checks.ts';
import { contributions } from './contributions.ts';
import { date } from './date.ts';
import { contact, distribution, recipients } from './distribution.ts';
import {
  choice,
  count,
  either,
  type FormOutput,
  flag,
  lines,
  list,
  map,
  names,
  open,
  refusedWords,
  text,
} from './form.ts';
import { indicators } from './indicator.ts';
import { key, needed } from './key.ts';
import { masthead } from './masthead.ts';
import { refusedKinds, refusedSeals } from './refused.ts';
import { unprinted } from './role.ts';
import { section } from './section.ts';
import { style } from './style.ts';

/** A numbered kind is laid out as a 通报, a 函 in the form of a letter (10.1). What has a form of its own that is not ours is refused. */
const kind = choice({
  bulletin: ['专报', '简报', '快报', '信息', '要情', '动态'],
  circular: ['通报'],
  plan: ['方案'],
  report: ['汇报'],
  notice: ['通知'],
  opinion: ['意见'],
  statement: ['报告'],
  request: ['请示'],
  reply: ['批复'],
  decision: ['决定'],
  resolution: ['决议'],
  announcement: ['公告'],
  proclamation: ['通告'],
  communique: ['公报'],
  motion: ['议案'],
  minutes: ['纪要', '会议纪要'],
  letter: ['函', '信函'],
}).register(refusedWords, { why: refusedKinds });

const attachment = map(
  {
    title: needed('标题', text, '附件的标题', 'title', { role: 'title' }),
    sections: key(['栏目', '章节'], list(section), '附件的内容', 'what it holds'),
    file: key('文件', text, '附件的文件：CSV、xlsx、图片或 .txt', 'its file: CSV, xlsx, an image or plain text', {
      role: unprinted.file,
    }),
    layout: key(
      ['编排', '排版'],
      choice({ tasks: ['任务分解表'] }),
      '任务分解表：由正文里写了责任单位或时限的条目排成',
      'a table of the tasks: the items of the text that bear duties or a deadline',
    ),
  },
  { short: 'title' },
);

const seal = z.clone(flag).register(refusedWords, { why: refusedSeals });

export const signature = map(
  {
    offices: key('单位', names, '署名单位，一个或几个', 'who signs: an office or several', { role: 'office' }),
    date: key('日期', date, '成文日期', 'date', { role: 'date', printed: '2024-03-09 印作 2024年3月9日' }),
    seal: key('盖章', seal, '是否加盖印章；位置随之不同', 'whether it will bear a seal; the place differs', {
      byDefault: '否',
    }),
  },
  { example: 'offices' },
);

/** What a series may give defaults for as well: what stands before the sections, and what stands after them. */
export const keysBefore = {
  kind: key(
    '文种',
    kind,
    '专报、通报、方案、汇报；通知、意见等有文号的文种，版面同通报',
    'kind of document; those that bear a number are laid out as a circular',
    { byDefault: '专报' },
  ),
  masthead: key('报头', masthead, '版头', 'masthead'),
  overtitle: key('引题', lines, '标题上面的一行', 'line above the title', { role: 'title' }),
  title: key('标题', lines, '标题：一行，或照所写的几行', 'title: a line, or lines broken as written', {
    role: 'title',
  }),
  subtitle: key(['副标题', '副题'], lines, '标题下面的一行', 'line below the title', { role: 'title' }),
  addressee: key('主送', text, '主送机关', 'addressee', { role: 'recipients', printed: '末尾没有冒号的，加上冒号' }),
  editorsNote: key(['按语', '编者按'], text, '编者按', "editor's note", { role: 'text' }),
  contents: key(['要目', '本期要目'], either(flag, list(text)), '是：列出各栏目；或自己写的列表', 'true, or a list', {
    role: 'caption',
    byDefault: '否',
  }),
  preamble: key('导语', text, '第一个栏目之前的文字', 'text before the first section', { role: 'text' }),
};
export const keysAfter = {
  closing: key('结语', text, '最后一个栏目之后的文字', 'text after the last section', { role: 'text' }),
  attachments: key(
    '附件',
    list(attachment, { single: true }),
    '附件：标题，或 标题＋栏目，或 标题＋文件',
    'attachments',
    {
      printed: '附件：1.标题',
    },
  ),
  attendance: key(
    '出席情况',
    open(recipients, { example: { zh: '出席', en: '出席' } }),
    '纪要的出席、请假、列席：姓名，或文字',
    'who was at a meeting, who was not: names, or text',
    { role: 'recipients', printed: '出席：李健、贺畅' },
  ),
  signature: key('落款', signature, '署名、日期、印章', 'who signs, and when'),
  notes: key('附注', text, '附注', 'notes below the date', { role: 'note', printed: '（附注）' }),
  distribution: key(['报送发', '分送', '发送范围'], distribution, '报、送、发给谁', 'who gets it', {
    role: 'recipients',
    printed: '报：市委办、市政府办',
  }),
  contacts: key('联系人', list(contact, { single: true }), '联系人', 'whom to ask'),
  copies: key(['印发份数', '印数'], count, '印多少份', 'how many are printed', { printed: '共印60份' }),
  printer: key(
    '印发机关',
    text,
    '送印的机关，版记的最后一行，居左',
    'who had it printed, left on the last line of the imprint',
    {
      role: 'office',
    },
  ),
  printDate: key(
    '印发日期',
    date,
    '送印的日期，与印发机关同一行，居右',
    'when it was sent to print, right on the same line',
    {
      role: 'date',
      printed: '2024-03-12 印作 2024年3月12日印发',
    },
  ),
  indicators: key('指标', indicators, '指标名: 计量单位、算法', 'indicators: name → measure, how it is computed'),
  style: key('版式', style, '各单位可以自定的版式', 'what an office may set of the look'),
  checks: key(['校核', '检查'], checks, '校核的轻重与例外', 'severities and exceptions of the checks'),
  contributions: key('来稿', contributions, '期文件夹里的来稿怎样用', 'how what units send is used'),
};

export const issueFile = map({
  ...keysBefore,
  sections: key(['栏目', '章节'], list(section), '栏目，依次排列', 'sections, in order'),
  ...keysAfter,
});

export type BulletinFile = FormOutput<typeof issueFile>;
