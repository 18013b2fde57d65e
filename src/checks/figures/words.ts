/** Words of the titles of columns; usage of tables in reports. Parted by blanks. */

/** Titles of columns whose figures are never added down. */
export const neverAdded = `
  % ％ ‰ 率 占比 比重 比例 幅 排名 名次 位次 序号 编号 代码 均 得分 分数 分值 评分 成绩 满意 指数 密度 浓度 温度
  单价 价格 标准 年龄 系数 水平 年份 电话 日期 时间 文号 备注`;

/** Titles of columns that are added across, alone or before 数. */
export const totals = '合计 小计 总计 共计 总数 总分';

/** Titles of a column that tells by how much in a hundred another changed, and of one that tells by how much. */
export const changedBy = '增 减 升 降 同比 环比 幅 变化';
export const differs = '增减 净增 变化 同比 环比 比上 增加 减少';
