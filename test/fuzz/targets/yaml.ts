import { mutate } from '../mutate.ts';
import type { Random } from '../random.ts';
import { building, type Target } from '../target.ts';
import { namedFiles } from './files.ts';

/** What YAML, templates, XML and file systems are attacked with. */
export const hostile = [
  'a: &a [x, *a]\n',
  '<<: *a\n',
  '? [标题, 甲]\n: x\n',
  '!!js/function "x"',
  '%YAML 1.2\n---\n',
  '[[[[[[[[[[[[[[[[[[[[',
  '{{{{{{{{{{{{{{',
  '- - - - - - - - - - ',
  '"\\u0000\\ud800\\x07\\U0010ffff"',
  '__proto__: {甲: 1}\n',
  'constructor: {prototype: x}\n',
  'toString: x\n',
  '{{#each this}}{{/each}}{{lookup . "x"}}',
  '<w:p/><!-- -->]]>&amp;&#0;&lt;',
  '2024-02-30',
  '9999999999999999999999999999',
  '-0.0',
  '1e400',
  '.inf',
  '第２期',
  '~',
  'null',
  '|+9\n',
  '>-2\n      甲\n',
  '图片: ../../../etc/passwd\n',
  '图片: {文件: 图.png, 宽度: 0mm}\n',
  '表格: {文件: 表.csv, 列: [甲, 乙]}\n',
  '表格: {文件: 表.xlsx#表1}\n',
  '表格: {列: [{标题: 甲, 列: [乙, 丙]}], 行: [[1, {文字: 2, 跨行: 99}], 全行]}\n',
  '排名: {行: [{名称: 甲, 得分: 1}, {名称: 乙, 得分: 1}]}\n',
  '附件: [{标题: 甲, 文件: 文.txt}, 附件2：乙]\n',
  '编排: 任务分解表\n',
  '责任单位: {牵头: [县林业局], 配合: []}\n',
  '签发人: [甲, 乙, 丙, 丁, 戊]\n',
  '落款: {单位: [甲局, 乙局, 丙局, 丁局], 日期: 2024-03-09, 盖章: 是}\n',
  '****甲****\\*\\**',
  '甲'.repeat(3000),
  'a'.repeat(3000),
  '　'.repeat(200),
  '\n'.repeat(300),
];

/** A whole issue, or one put together from pieces of several: small ones leave room for many cases. */
export function start(random: Random, { issues, pieces }: Parameters<Target>[1]): string {
  if (random.chance(0.06)) return random.pick(issues);
  const chosen = random
    .some(pieces, 5)
    .map((piece) => (piece.length > 1500 ? piece.slice(0, 300 + random.int(1200)) : piece));
  return `标题: 甲\n${chosen.join('')}`;
}

export const yaml: Target = (random, corpus) => {
  const snippets = random.chance(0.5) ? hostile : corpus.lines;
  const text = mutate(start(random, corpus), random, snippets);
  return building(random, { 'issue.yaml': encoded(text, random), ...namedFiles(random) });
};

/** Mostly UTF-8; else what Windows makes of it. */
function encoded(text: string, random: Random): string | Uint8Array {
  if (random.chance(0.9)) return random.chance(0.1) ? `\ufeff${text.replaceAll('\n', '\r\n')}` : text;
  if (random.chance(0.5)) return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const bytes = Buffer.from(text);
  for (let i = 0; i < 3; i += 1) if (bytes.length > 0) bytes[random.int(bytes.length)] = random.int(256);
  return Uint8Array.from(bytes);
}
