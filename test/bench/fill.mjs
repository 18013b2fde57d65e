/**
 * What bulletin is measured against: a template in Word's own format, filled by docxtemplater with the same text, as
 * someone would write it for one series. node fill.mjs TEMPLATE FOLDER OUT
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { parse } from 'yaml';

const [, , templateFile, folder, out] = process.argv;
const template = readFileSync(templateFile);
const runOn = new Set(['领导动态', '部门动态', '县市区动态']);

mkdirSync(out, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name === 'series.yaml') continue;
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render(view(parse(readFileSync(join(folder, name), 'utf8'))));
  const bytes = document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  writeFileSync(join(out, name.replace('.yaml', '.docx')), bytes);
}

function view({ 报头: masthead, 栏目: sections }) {
  return {
    number: `${masthead.年度}年第${masthead.期号}期`,
    date: day(masthead.日期, true),
    sections: sections.map((section) => ({
      title: section.标题,
      text: section.正文 ?? false,
      runOn: runOn.has(section.标题) && { items: section.条目.map(item) },
      items: runOn.has(section.标题) ? [] : (section.条目 ?? []).map(item),
      statistics: section.数据 ? statistics(section.数据) : false,
    })),
  };
}

function item({
  单位: unit,
  职务: post = '',
  领导: leader = '',
  日期: date,
  正文: folded,
  标题: head,
  分隔: separator,
}) {
  const text = folded.replaceAll(' ', '');
  const when = date ? day(date) : '';
  if (head) return { before: '', bold: head, after: (separator === '空格' ? '　' : '。') + text };
  if (!unit) return { before: `${when}，${post}`, bold: leader, after: text };
  const shared = unit.length > 2 && /[县区市]$/.test(unit) && post.startsWith(unit.at(-1));
  return { before: (shared ? unit.slice(0, -1) : unit) + post, bold: leader, after: when + text };
}

function statistics({ 统计时段: period, 指标值: values }) {
  const rate = (part, whole) => `${((100 * values[part]) / values[whole]).toFixed(1)}%`;
  return {
    ...values,
    时段: `${day(period.自)}至${day(period.至)}`,
    整改率: rate('完成整改', '排查重大隐患'),
    自查整改率: rate('自查完成整改', '自查重大隐患'),
  };
}

function day(date, withYear = false) {
  const [, year, month, day] = /^(\d+)-(\d+)-(\d+)$/.exec(date) ?? [];
  return year === undefined ? date : `${withYear ? `${year}年` : ''}${Number(month)}月${Number(day)}日`;
}
