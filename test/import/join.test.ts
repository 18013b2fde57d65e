/** `--join`: what a page or a scan tore apart is one again, each place is named, and nothing else is changed. */

import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/imported.ts';

function joined(text: string): { readonly yaml: string; readonly remarks: readonly string[] } {
  const made = importDocument(
    { file: 'old.txt', bytes: new TextEncoder().encode(text) },
    { keys: 'zh', lang: 'zh', stem: 'old', join: true },
  );
  if (!('text' in made)) throw new Error('cannot be read');
  return { yaml: made.text, remarks: made.remarks.map(({ place, words }) => `${place.zh} ${words.zh}`) };
}

const head = '云岭市工作专报\n2025年第4期\n';

describe('paragraphs', () => {
  test('cut by a page: in a run-on section, in an item, at the end', () => {
    const { yaml, remarks } = joined(
      `${head}【领导动态】\n4月7日，副市长**邵伯安**出席全市自然资源和规划工作视频\n\n会议并讲话。4月8日，副市长**梁启文**到罗水县督导。\n【专项行动】\n地方债务 全市梳理储备项目426个，通过审核的项目\n328个，居全省第一。\n生态环境 召开局务会议部署。\n`,
    );
    expect(yaml).toContain('正文: 出席全市自然资源和规划工作视频会议并讲话。');
    expect(yaml).toContain('正文: 全市梳理储备项目426个，通过审核的项目328个，居全省第一。');
    expect(remarks).toEqual([
      '第4行 同第6行接成一段：…源和规划工作视频｜会议并讲话。4月…',
      '第8行 同第9行接成一段：…，通过审核的项目｜328个，居全省…',
    ]);
  });

  test.each([
    ['a title is no sentence', `${head}【动态】\n工作安排\n全市平稳，各地落实责任。\n`],
    [
      'a number begins a paragraph',
      '方案\n一、目标\n坚决防范各类事故，确保全市安全生产形势持续稳定\n（一）严格执法。每月调度。\n',
    ],
    [
      'a day begins one',
      `${head}【动态】\n4月7日，副市长邵伯安出席全市自然资源和规划工作视频会议\n4月8日，副市长梁启文督导。\n`,
    ],
    [
      'the next section',
      `${head}【动态】\n4月7日，副市长邵伯安出席全市自然资源和规划工作视频会议\n【数据】\n检查企业12家，整改率97.0%。\n`,
    ],
    [
      'a sentence that ends',
      `${head}【动态】\n4月7日，副市长邵伯安出席全市自然资源和规划工作视频会议。\n会议要求抓好落实。\n`,
    ],
  ])('not joined: %s', (_, text) => expect(joined(text).remarks).toEqual([]));
});

describe('blanks', () => {
  test('between 汉字 and figures; the one behind a head stays', () => {
    const { yaml, remarks } = joined(
      `${head}【部门动态】\n市应急管理局局长吴启元 4 月 8 日组织 14 个单位剖析近 5 年的事故。\n安全生产 4月9日，发出警示函 8 份。\n`,
    );
    expect(yaml).toContain('领导: 吴启元');
    expect(yaml).toContain('日期: 4月8日');
    expect(yaml).toContain('标题: 安全生产\n        分隔: 半角空格\n        正文: 4月9日，发出警示函8份。');
    expect(remarks).toEqual(['第4行 去掉了 8 处空格', '第5行 去掉了 2 处空格']);
  });

  test('numbers of levels are counted again', () => {
    const { yaml } = joined('工作方案\n一、任务\n（一）监管\n1. 清零。逐项整改。\n2. 执法。每月调度。\n');
    expect(yaml).not.toContain('序号');
  });

  test('English words, names with a dot and what is in Latin letters keep theirs', () => {
    const text = `${head}【动态】\nABC Co Ltd 同 XYZ 公司开会。\n`;
    expect(joined(text).yaml).toContain('ABC Co Ltd同XYZ公司开会。');
  });

  test('lists of names, and whom to ask', () => {
    const { yaml, remarks } = joined(
      `${head}【动态】\n开会。\n报：市安委办\n李 健、贺 畅、秦望川\n方 静、孙致和同志\n联系人：尤敏 联系电话：0700-8250316 邮箱：a@example.com\n`,
    );
    expect(yaml).toContain('姓名: [李健, 贺畅, 秦望川, 方静, 孙致和]');
    expect(yaml).toContain('电话: 0700-8250316');
    expect(remarks).toEqual([
      '第6行 半角空格改作全角空格',
      '第7行 接在上一行的姓名后面，中间加了、',
      '第8行 半角空格改作全角空格',
    ]);
  });
});
