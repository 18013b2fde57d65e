/** What seems misspelt, and what only looks so. */

import { describe, expect, test } from 'vitest';
import { lexicon } from '../../src/words/lexicon.ts';
import { misspeltIn } from '../../src/words/misspelt.ts';
import { segmented } from '../../src/words/segment.ts';

const said = (...texts: readonly string[]): readonly string[] =>
  misspeltIn(texts).map(({ written, meant }) => `${written} ${meant}`);

test('a run is cut into its likeliest words', () => {
  const text = '全市安全生产工作会议召开';
  const { starts } = segmented(lexicon(), lexicon().numbers(text, 0, text.length));
  const words = [...new Set(starts)].map((start, index, all) => text.slice(start, all[index + 1]));
  expect(words).toEqual(['全市', '安全', '生产', '工作', '会议', '召开']);
});

describe('a slip', () => {
  test.each([
    ['全市己经完成整改任务。', '己经 已经'],
    ['督促企业开展隐患排查整冶工作。', '整冶 整治'],
    ['各级认真贵彻落实会议精神。', '贵彻落实 贯彻落实'],
    ['县应急管理局组织人员进行捡查。', '捡查 检查'],
    ['推进重点顶目建设。', '重点顶目 重点项目'],
    ['保持堂员队伍生机和活力。', '堂员 党员'],
  ])('%s', (text, finding) => expect(said(text)).toEqual([finding]));
});

describe('no slip', () => {
  test.each([
    '这是他们自己经过调查得出的结论。',
    '预防犯罪工作取得成效，创建全国文明城市。',
    '因城施策稳定房地产市场，推动“新官理旧账”。',
    '安家庄、郭家台两村完成改造。',
    '创近10年新高，新增20个央地合作项目。',
    '如今开班前会已成为各企业的习惯。',
    '左空两格编排，开头空两格。',
    '推进供暖供氧工程，保障农作物适期播种，尽快建章立制。',
    '李校长、市农业农村局胡主任、小王入职时在场。',
    '古丽亚·沙依木出席会议。',
    '丁大成、安泉、郭云川出席会议。',
    '重点任务逐季分析，加密拦查频次，坚持重典治乱。',
    '防止社会失序，不囿于一己之见。',
    '大豆结荚鼓粒，由于指征不明确，还要再做检查。',
    '提高群众识毒、防毒、拒毒能力。',
    '从两侧沿红地毯走到大厅中央。',
    '双方出席了中埃政府间合作协定的签字仪式，以柬中建交为契机。',
    '对方表示法方视中国为长期伙伴。',
    '郭家说，要抓好落实。',
    '加快武宜段、呼南高铁襄荆段建设。',
    '云岭市核芯科技有限公司一期项目投产，忆家纺织集团扩产。',
    '建厅以来编制方案，市教体局牵头。',
    '（孙军、金天、杨光）',
    '在用好校报、电视的基础上，加强新媒体建设。',
    '把故事讲新、讲活，多用网言网语。',
    '有难必帮、有喜必贺、有优必评。',
    '以文会友、以展引流，推动非遗传承。',
    '“不先审天下之势，而欲应天下之务，难矣！”',
    '对老渠全面清淤，渠底硬化、沿渠绿化。',
    '合作社带动二市四县十镇。',
    '不仅要“就事论事”，更要“就事论势”。',
    '老渠多年失修，青年职工卢明带人清理。',
    '',
    '整',
  ])('%s', (text) => expect(said(text)).toEqual([]));

  test('a form that the document goes on using is a name of it', () => {
    expect(said('全市开展整冶工作。')).toHaveLength(1);
    expect(said('整冶公司开工。', '整冶公司检修。', '整冶公司整改。')).toEqual([]);
  });
  test('a name of the series', () => {
    expect(misspeltIn(['云岭整冶公司开工。'], () => ['云岭整冶公司'])).toEqual([]);
  });
});

test('each is found at its place', () => {
  expect(misspeltIn(['第一段。', '全市：己经完成整改任务。'])).toMatchObject([{ text: 1, start: 3, end: 5 }]);
});
