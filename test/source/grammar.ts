/** A small grammar in the manner of an issue file, so that these tests stand on their own. */

import type { Grammar, SourcePlace } from '../../src/source/data.ts';

const place = (keys: string, traits: Partial<Omit<SourcePlace, 'keys'>> = {}): SourcePlace => ({
  keys: new Set(keys.split(' ').filter(Boolean)),
  invented: false,
  text: false,
  list: false,
  ...traits,
});

const text = place('', { text: true });
const lines = place('', { text: true, list: true });
const list = place('', { list: true });

/** By path; `#` stands for any index, `*` for any invented key. */
const places: ReadonlyMap<string, SourcePlace> = new Map(
  Object.entries({
    '': place('标题 title 报头 导语 栏目 报送发 印发份数'),
    标题: lines,
    报头: place('名称 期号 日期 编发单位 签发人'),
    '报头/名称': lines,
    栏目: list,
    '栏目/#': place('标题 编排 正文 条目 数据 表格'),
    '栏目/#/条目': list,
    '栏目/#/条目/#': place('标题 正文 责任单位 时限 来源', { text: true }),
    '栏目/#/条目/#/责任单位': place('', { invented: true, text: true }),
    '栏目/#/条目/#/责任单位/*': lines,
    '栏目/#/数据': place('指标值 正文'),
    '栏目/#/数据/指标值': place('', { invented: true }),
    '栏目/#/表格': place('行'),
    '栏目/#/表格/行': list,
    '栏目/#/表格/行/#': place('', { invented: true, text: true, list: true }),
    报送发: place('', { invented: true, list: true }),
    '报送发/*': lines,
  }),
);

export const grammar: Grammar = {
  at: (path) => {
    const steps = path.map((step) => (typeof step === 'number' ? '#' : step));
    const parent = steps.slice(0, -1).join('/');
    return (
      places.get(steps.join('/')) ?? (places.get(parent)?.invented ? places.get(`${parent}/*`) : undefined) ?? text
    );
  },
};
