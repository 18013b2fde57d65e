/** Words that say what a figure is; usage of reports. Parted by blanks. */

/** Which way something went. 同比…: with what it is compared stands before it. */
export const down = '比降 减少 减收 减支 少收 下降 降低 回落 下滑 减产 压减 缩减 缩短';
export const up = '比增 增加 增收 增支 多收 增长 上升 提高 提升 新增 扩大 上涨 增产';
/** One character is such a word only right before the figure: 比上年多3起. */
export const shortDown = '少 降 减';
export const shortUp = '多 升 增';

/** Before 率: things done over things there are. A plan can be overfulfilled (完成率120%), a day of schooling cannot. */
export const closedRates = `
  整改 销号 销案 办结 结案 审结 化解 处置 处理 回复 答复 回访 建队 组建 建成 覆盖 普及 合格 达标 持证 上岗 到位 通过 签订
  知晓 满意 清零 挂牌 摘牌 安装 入户 检查 抽查 抽检 排查 处罚 查处 清查 追究 追责 佩戴 戴帽 登记 建档 备案 参训 培训 考核
  出勤 到会 参会 配备 配置 公示 公开 整治 治理 消除 受理 报送 上报 落实 见面 入库 归档 录入 接入 上线 联网 开工 竣工 验收
  巡查 监测 自查 闭环 履职 复查 评估 体检 接种 移送 完工 改造 交付 拆除 发放 安置 修复`;

/** Before 率 too: deeds whose rate may go over 100%, or is rarely said. */
export const openRates = `
  完成 执行 破案 结案 撤案 侦破 兑付 支付 拨付 化解 成功 调解 参会 及格 优良 优秀 改正 关闭 搬迁 复工 复产 投产 签约 履约 批复
  采用 采纳 录用 中标 回收 支出`;

/** Grades and kinds that a whole may share with its part: the 总数 behind them may be of these alone. */
export const grades = '较大 重大 特大 特别重大 一般 重点 亡人 伤亡 涉险';
/** Sizes whose growth is computed at constant prices, or from a base that was revised. */
export const constantPrice = `
  生产总值 GDP 增加值 总产值 产值 可支配收入 消费支出 可比价 可比口径 同口径 同比口径 扣除价格 剔除 不变价 零售总额 固定资产投资`;
/** A place in an order, which rises when its number falls. */
export const ranks = '排名 排位 位次 名次 位居 位列 排在 排第 列第 居第';

/** Before a rate: it goes up to, stays at, is. */
export const comesTo = `
  为 是 有 达到了 达到 达 到 保持在 稳定在 控制在 升至 升到 提高到 提高至 提升到 提升至 上升到 上升至`;

/** What narrows a rate down to nothing. */
export const narrowsNothing = '其 该 此 全部 所有 上述 各类 问题 样品 总体 整体 综合 平均 总';

/** How far a thing came: no kind of thing, but what cuts across the kinds. */
export const howFar = '已 完成 整改 销号 关闭 取缔 查处 立案 移送 处罚 罚款 摘牌 清退 未 正在 占';
/** What is done, beside what is left. */
export const done = '已 完成 完毕 整改 销号 结 摘牌 通过 合格 到位 开工 竣工';
/** Before a count of what was looked for, and behind 已: what is then done to it. */
export const found = '报送 排查 查出 发现 摸排 排查出 检查出 交办';
export const mended = '整改 销号 治理 整治 消除';
/** What is left. */
export const left = '其余 剩余 余下 剩下 尚余 还剩 仍剩 尚有 还有 仍有';

/** What names end with, and by which words such names are counted behind 个 or 家. */
export const counted = {
  county: '县 区 市 县区 县市区 县（市、区） 市州 地区 地方 管理区 园区 单位',
  town: '镇 乡 乡镇 街道 镇街 乡镇（街道） 单位 地方',
  village: '村 社区 行政村 村（社区） 自然村',
  office: '部门 单位 成员单位 市直部门 县直部门 市直单位 县直单位',
  company: '企业 公司 单位 矿山企业 生产企业',
} as const;

/** Right before a figure, and right behind it with its unit: it is a size, a bound, or one for each of several. */
export const looseBefore = `
  逾 超 超过 超出 突破 不于 高于 低于 大于 小于 多于 少于 不足 不到 至少 至多 最多 最少 接近 可达 每 各 平均 人均 户均`;
export const looseBehind = '以上 以下 以内 之内 左右 上下 以外 之多 不等 出头 开外';

/** Behind a number: a road or a line bears it. */
export const roads = '国道 省道 县道 乡道 村道 号线 路段';

/** Before 和 inside one name: 批发和零售业, 住房和城乡建设局. */
export const jointNames = `
  批发 住宿 租赁 软件 文化 科学研究 科研 人力资源 发展 工业 自然资源 住房 卫生 农业 居民服务 公共管理 酒、饮料 酒饮料 热力 化学原料 印刷业`;
