/** Words of the titles of tables; usage of reports. Parted by blanks. */

/** What is set once and printed every time. */
export const standing = `
  目标 任务 标准 计划 规划 安排 分工 分值 权重 满分 编制 定额 值班 电话 联系 名单 名录 历年 上年 基数 人口 户数 面积 基本情况`;

/** What tells how far it is. */
export const moving = '完成 进度 进展 累计 得分 排名 整改 本期 本月 本周 本旬 本季';
