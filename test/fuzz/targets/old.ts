/** Old documents: pages of ours, and one as another program writes it, a little damaged; and texts. */

import { compile } from '../../../src/compile.ts';
import { pack } from '../../data/workbook.ts';
import { partsOf } from '../../docx/zip.ts';
import { docxFile, p, run, table } from '../../flow/docx-file.ts';
import { mutate, mutateBytes } from '../mutate.ts';
import { type Case, type Target, utf8 } from '../target.ts';
import { xmlBits } from './xml-bits.ts';

const issue = `报头: { 名称: 云岭市工作专报, 年度: 2025, 期号: 4, 日期: 2025-04-08, 编发单位: 云岭市委办公室 }
栏目:
  - 标题: 领导动态
    编排: 连排
    条目:
      - { 日期: 2025-04-01, 职务: 副市长, 领导: 梁启文, 正文: 到青石县督导防汛。 }
      - { 单位: 芦县, 正文: "**检查**尾矿库5座。" }
  - 标题: 工作数据
    表格: { 表题: 检查情况, 列: [单位, 起数], 行: [[青石县, 12], [芦县, —]] }
落款: { 单位: 云岭市委办公室, 日期: 2025-04-08 }
报送发: { 报: 省委办公厅, 发: 各县市区 }
印发份数: 50
`;
const ours = compile({ file: 'a.yaml', bytes: utf8(issue) }, { formats: ['docx', 'text'], lang: 'zh', draft: false });
const theirs = docxFile({
  body: [
    p('云岭市工作专报'),
    p('2025年第4期'),
    p('【动态】'),
    p(`4月1日，副市长${run('梁启文')}督导。4月2日，市长沈砚舟调研。`),
    table([p('单位'), p('起数')], [p('青石县'), p('12')]),
    p('（一）压实责任。各级各部门要落实。'),
    p('附件：1.检查名单'),
    p(run('报：市委')),
  ].join(''),
});
const documents = [ours.outputs.get('docx') ?? theirs, theirs];
const page = ours.outputs.get('text') ?? utf8('');
const bits = [...xmlBits, '<w:p>', '</w:p>', '<w:tc>', '</w:tr>', '<w:br/>', '<w:jc w:val="center"/>', '<w:tab/>'];

export const old: Target = (random) => {
  if (random.chance(0.1)) return imported('旧稿.txt', mutateBytes(page, random));
  const whole = random.pick(documents);
  if (random.chance(0.2)) return imported('旧稿.docx', mutateBytes(whole, random));
  const parts = partsOf(whole);
  const name = random.chance(0.7) ? 'word/document.xml' : random.pick(Object.keys(parts));
  const changed = { ...parts, [name]: mutate(parts[name] ?? '', random, bits) };
  if (random.chance(0.03)) delete changed[name];
  return imported('旧稿.docx', pack(changed));
};

const imported = (name: string, bytes: Uint8Array): Case => ({
  files: new Map([[name, bytes]]),
  task: { old: name },
  lang: 'zh',
  draft: false,
});
