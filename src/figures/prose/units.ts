/** Measure words of office prose, and what kind of figure each makes. */

/**
 * `count`: things counted one by one, so that a figure without 万 or a point is exact. `amount`: money, lengths, areas,
 * weights, always rounded by whoever wrote them. `time`: spans, which nothing is computed from.
 */
type UnitKind = 'count' | 'amount' | 'percent' | 'permille' | 'points' | 'score' | 'times' | 'time' | 'none';

export interface FigureUnit {
  /** As printed, without 万 and 亿; '' where none is. */
  readonly name: string;
  readonly kind: UnitKind;
}

const words: Readonly<Record<Exclude<UnitKind, 'none'>, string>> = {
  count: `人次 家次 户次 车次 班次 场次 批次 件次 台次 艘次 架次 处次 个次 点次 栋次 人 名 位 个 家 处 起 项 件 份 次 条 台 辆 艘 架 栋 幢 座 所 户 间 支 队 批
    宗 笔 例 场 轮 期 张 块 面 套 副 只 头 匹 棵 株 本 册 篇 幅 盏 根 颗 枚 部 门 种 类 片 道 口 眼 店 村 镇 乡 街道 社区 县 市 区 级 组 部件 站 段 桩 具 封 则
    句 顶 把 扇 路 宿 桶 瓶 箱 袋 盒 罐 包 发 艇 节 列 堆 层 排 孔 窝 学时 课时`,
  amount: `平方公里 平方千米 平方米 立方米 万立方米 公里 千米 厘米 毫米 海里 米 亩 公顷 吨 公斤 千克 毫克 克 升 毫升 千瓦时 兆瓦 千瓦 度 美元 欧元 港元 日元 元`,
  percent: '% ％',
  permille: '‰',
  points: '个百分点 百分点',
  score: '分',
  times: '倍 成',
  time: '个小时 个工作日 个月 个季度 个年头 工作日 小时 分钟 秒钟 秒 天 周 周年 年 月 日 岁 季度',
};

const units = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list.split(/\s+/).map((name): [string, FigureUnit] => [name, { name, kind: kind as UnitKind }]),
  ),
);
const longestFirst = [...units.keys()].sort((a, b) => b.length - a.length);
const pattern = new RegExp(longestFirst.join('|'), 'y');

export const noUnit: FigureUnit = { name: '', kind: 'none' };

/** The unit that begins at this offset. */
export function unitAt(text: string, offset: number): FigureUnit {
  pattern.lastIndex = offset;
  const [name] = pattern.exec(text) ?? [];
  return (name !== undefined && units.get(name)) || noUnit;
}
