/** Whatever stands in a document: every character of it is on the page of the issue that is made of it, or named. */

import { describe, expect, test } from 'vitest';
import { docxFile, p, run } from '../flow/docx-file.ts';
import { again, bareLines } from './again.ts';

const texts = [
  '云岭市安全生产工作专报',
  '2024年第3期',
  '2024 年第 3 期',
  '总第12期',
  '云岭市安全生产委员会办公室',
  '云岭市安委办\t2024年3月9日',
  '2024年3月9日',
  '3月9日',
  '二〇二四年三月九日',
  '云安办〔2024〕3号',
  '签发人：陆明川',
  '秘密★1年',
  '特急',
  '关于防汛备汛工作的通报',
  '各县市区人民政府：',
  '【领导动态】',
  '【工作 数据】',
  '【】',
  '一、总体情况',
  '一、总体情况。全市平稳。',
  '二、',
  '（一）强化监管',
  '(二) 深化整治',
  '（三）压实责任。各地要抓好落实。（县林业局牵头，县财政局、县水利局配合，6月底前完成）',
  '1.开展隐患清零。对照清单整改。（牵头单位：县林业局；责任人：贺长青）',
  '2、严格执法。每月调度（含各乡镇（街道）等配合）',
  '3. **能源安全**。加强监管。**(县发改局牵头)**',
  '（1）防汛。加固堤防。',
  '一是建强队伍。配齐人员。二是备足物资。按需采购。',
  '3月5日，市委常委**陆明川**到青石县调研。3月6日，副市长**梁启文**检查。',
  '3 月 5 日，市委常委**陆明川**到青石县调研，',
  '10月11日，召开会议。',
  '2月30日，召开会议。',
  '**青石县**委副书记、县长蔡景明3月4日主持会议。**芦县**县委书记贺长青3月4日调研。',
  '临江区委书记秦望川10月8日调研。东亭区10月9日演练。',
  '安全生产 10月11日，召开会议部署。',
  '安全生产　针对事故多发，提请发布警示函。',
  '日调度。每日问题汇总上报，当天办结。',
  '周会商。每周会商一次，形成纪要。',
  '县整改',
  '**粗**体和*单星*，\\*反斜杠，**不成对',
  '***',
  '-',
  '— 1 —',
  '单位\t起数\t死亡',
  '青石县\t1\t-',
  '芦县\t\t0',
  '附件：1.情况表',
  '2.名单',
  '附件1',
  '附件',
  '情况表',
  '（此件公开发布）',
  '（联系人：尤敏）',
  '报：市委、市政府',
  '送:各县',
  '抄送：市委办，市政府办。',
  '秦望川、方　静、江　婉同志。',
  '李 健、贺 畅',
  '联系人：尤敏　联系电话：0700-8250316',
  '联系人：尤敏 电话：0700-8250316',
  '共印60份',
  '出席：李健、贺　畅',
  '请假:梁启文（在省里开会）',
  '云岭市安委办 2024年3月9日印发',
  '本期要目',
  'key: value # no comment',
  '"引号" & <尖括号> {{花括号}} %',
  '  两端的空格  ',
  '注：上年同期为零的不计算。',
  'null',
  '129.80',
  '全市安全生产形势总体平稳，各地各部门要继续把责任落到每一个环节、每一名责任人，确保不发生较大以上事故，推动工作再上新台阶。',
];

/** The same numbers every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function linesOf(seed: number): readonly string[] {
  const random = randomOf(seed * 7919 + 17);
  const count = 1 + random(14);
  return Array.from({ length: count }, () => texts[random(texts.length)] as string);
}

const seeds = Array.from({ length: 60 }, (_, index) => index);
const isNamed = (line: string, remarks: readonly string[]): boolean =>
  remarks.some((one) => one.includes(line) || one.includes(line.slice(0, 30)));

/** Lines that are neither on the page nor named. */
function lost(source: string, { text, remarks }: ReturnType<typeof again>): readonly string[] {
  const printed = [...bareLines(text)];
  return bareLines(source).filter((line) => {
    const at = printed.indexOf(line.replaceAll('\\*', '*').replaceAll('**', ''));
    if (at >= 0) printed.splice(at, 1);
    return at < 0 && !isNamed(line, remarks);
  });
}

describe.each(seeds)('%i', (seed) => {
  const lines = linesOf(seed);
  test('as a text', () => {
    const source = lines.join(seed % 2 === 0 ? '\n' : '\n\n');
    expect(lost(source, again('old.txt', new TextEncoder().encode(source)))).toEqual([]);
  });
  test('as a document', () => {
    const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const body = lines
      .map((line) =>
        p(
          line
            .split('\t')
            .map((cell) => run(xml(cell)))
            .join('<w:r><w:tab/></w:r>') || run(''),
        ),
      )
      .join('');
    const made = again('old.docx', docxFile({ body }));
    const printed = [...bareLines(made.text.replaceAll('**', ''))];
    for (const line of bareLines(lines.join('\n')))
      expect(printed.includes(line) || isNamed(line, made.remarks), line).toBe(true);
  });
});
