/**
 * Words in two characters that are miswritten, or in an old spelling. The same two may meet at the seam of two words
 * (规|定单|位), so each counts only where words end on both its sides.
 */

/** 《第一批异形词整理表》 (GF 1001-2001): not the form that is recommended. */
const variants = `
  身分身份 成份成分 过份过分 缘份缘分 份量分量 想像想象 图象图像 录象录像 摄象摄像 好象好像 人材人才 定单订单 定货订货 执著执着 思惟思维 勾划勾画 筹画筹划 计画计划 规画规划 策画策划 刻划刻画
  凋弊凋敝 搭挡搭档 交待交代 精采精彩 牵联牵连 联贯连贯 名份名分 授与授予 宏扬弘扬 撤消撤销 飘泊漂泊 倒楣倒霉`;
/** Usage: 《现代汉语词典》 has no such word. */
const mistakes = `
  按装安装 景像景象 气慨气概 决窍诀窍 口决口诀 鬼计诡计 恍忽恍惚 络驿络绎 辩认辨认 辩别辨别 辨论辩论 辨护辩护 脉膊脉搏 膺品赝品 既使即使 必竞毕竟 究竞究竟 竟标竞标 竟拍竞拍 竟聘竞聘 竟选竞选 竟技竞技 竟岗竞岗
  竞然竟然 凭添平添 频临濒临 频危濒危 迁徒迁徙 恰谈洽谈 洽巧恰巧 融恰融洽 签定签订 园满圆满 元霄元宵 报消报销 催毁摧毁 崔促催促 慎密缜密 严竣严峻 峻工竣工 灸热炙热 针炙针灸 震奋振奋 贯输灌输
  贯澈贯彻 惯彻贯彻 惯穿贯穿 彻消撤销 撒销撤销 消毁销毁 取销取消 勾消勾销 分脏分赃 退脏退赃 销脏销赃 追脏追赃 针贬针砭 蜇伏蛰伏 粗旷粗犷 发韧发轫 沉缅沉湎 凑效奏效 虚渡虚度 了望瞭望 杀戳杀戮 重迭重叠`;

const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), entry.slice(2)] as const);

export interface OldSpelling {
  readonly right: string;
  /** An old spelling, rather than a mistake. */
  readonly old: boolean;
}
export const oldSpellings: ReadonlyMap<string, OldSpelling> = new Map<string, OldSpelling>([
  ...pairs(variants).map(([wrong, right]) => [wrong, { right, old: true }] as const),
  ...pairs(mistakes).map(([wrong, right]) => [wrong, { right, old: false }] as const),
]);
