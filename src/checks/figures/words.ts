/** Words of rates and of the titles of columns; usage of reports and their tables. Parted by blanks. */

/** Before 率: things done over things there are. A plan can be overfulfilled (完成率120%), a day of schooling cannot. */
export const closedRates = `
  整改 销号 销案 办结 结案 审结 化解 处置 处理 回复 答复 回访 建队 组建 建成 覆盖 普及 合格 达标 持证 上岗 到位 通过 签订
  知晓 满意 清零 挂牌 摘牌 安装 入户 检查 抽查 抽检 排查 处罚 查处 清查 追究 追责 佩戴 戴帽 登记 建档 备案 参训 培训 考核
  出勤 到会 参会 配备 配置 公示 公开 整治 治理 消除 受理 报送 上报 落实 见面 入库 归档 录入 接入 上线 联网 开工 竣工 验收
  巡查 监测 自查 闭环 履职 复查 评估 体检 接种 移送`;

/** Titles of columns whose figures are never added down. */
export const neverAdded = `
  % ％ ‰ 率 占比 比重 比例 幅 排名 名次 位次 序号 编号 代码 均 得分 分数 分值 评分 成绩 满意 指数 密度 浓度 温度
  单价 价格 标准 年份 电话 日期 时间 文号 备注`;

/** Titles of columns that are added across, alone or before 数. */
export const totals = '合计 小计 总计 共计 总数 总分';

/** Titles of a column that tells by how much in a hundred another changed, and of one that tells by how much. */
export const changedBy = '增 减 升 降 同比 环比 幅 变化';
export const differs = '增减 净增 变化 同比 环比 比上 增加 减少';
