/** Words that tell whether a day is past or to come; usage of bulletins and notices. Parted by blanks. */

/** Somewhere in the sentence: what is meant to happen. */
export const planned = '将 拟 计划 预计 定于 安排在 届时 即将 截止 期限 时限 有效期';

/** Before the date: it is asked for, laid down, or a period leads to it. */
export const asked = `
  要求 确保 力争 务必 须 应 请 规定 明确 决定 商定 约定 下一步 下步 直到 直至 晚于 迟于 每年
  至 到 于 在 自 从 前 限`;

/** Behind a date in the middle of a clause: what somebody did on that day. */
export const deeds = `
  主持 召开 召集 组织 带队 率队 深入 前往 赶赴 赴 到 调研 督导 督查 出席 参加 检查 走访 会见 部署 听取 研究 开展
  举办 举行 印发 下发 发出 作出 审议`;

/** Behind a period: it was opened or laid down, and may still run. */
export const goingOn = '为期 部署 启动 印发 出台 制定 正在 持续 报名 公示 活动 行动 整治 宣传';

/** In the title of a section: it is about what is to be done. */
export const ahead = `
  下一 下步 下周 下月 下季 下期 下阶 近期 安排 计划 预告 日程 提示 要点 打算 预定`;

/** In the title of a document: likewise. */
export const plans = '方案 计划 通知 要点 安排 规划 预案 邀请 提示函';

/** Which year is meant, told from another one. */
export const relativeYears = '今年 本年 去年 上年 前年 次年 明年 翌年 来年 同年 当年 往年 历年';
