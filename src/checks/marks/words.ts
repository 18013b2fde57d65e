/** Words behind figures: what is counted, what happened. Parted by blanks. */

/** Units of time that a range may have. */
export const times = '年度 学年 年 月份 月 日 季度 时 点 周';

/** Measure words and units of amounts (GB 3100-1993, and the measure words of office prose). */
export const amounts = `
  % ％ ‰ 个月 个 家 人 名 位 户 项 处 次 条 起 件 台 辆 艘 架 部 套 座 栋 间 所 支 只 头 批 期 章 节 款 页 册 级 档 类 层 楼
  小时 分钟 秒 天 岁 倍 度 ℃ 分 米 公里 千米 厘米 毫米 亩 公顷 平方 立方 吨 公斤 千克 克 升 元 万 亿 千 百 千瓦 伏 毫克`;

/** Grades of accidents (生产安全事故报告和调查处理条例, art. 3). */
export const grades = '特别重大 特重大 重大 较大';
/** Kinds of accidents and disasters, before the word for it. */
export const kinds = '道路 交通 生产安全 火灾 爆炸 燃爆 爆燃 坍塌 透水 瓦斯 中毒 溺水 地震 泥石流 山洪';
/** What is named by its day, right behind the kind. */
export const namedByDay = '事故 火灾 地震 灾害 专案 案件 防灾减灾日';
/** What follows the name of a day: the event, a day of the year, a campaign. */
export const events = `
  事故 火灾 地震 坍塌 爆炸 爆燃 灾 案 事件 讲话 指示 批示 会议 防灾减灾 宣传 活动 行动 晚会 日 节 周`;

/** What the titles of laws and documents end in (《行政法规制定程序条例》, 《党政机关公文处理工作条例》, and usage). */
export const titleEnds = `
  法 条例 规定 办法 规则 细则 准则 章程 标准 规范 通知 通报 通告 公告 公报 决定 决议 意见 方案 规划 纲要 计划 报告 预案 制度 指南`;
/** What a title stands behind. */
export const beforeTitle = '学习 依据 根据 按照 违反 印发 宣传 贯彻 执行 落实 实施 制定 修订 出台 转发';
