/** Words of office texts and of the software they come from. Parted by blanks. */

/** Labels of lines at the head and foot of a document (GB/T 9704-2012, 7.2 to 7.4, and usage). */
export const labels = `
  报 送 发 抄送 抄报 主送 分送 联系人 附 附件 注 来源 供稿 责任编辑 编辑 审核 签发 校对 印发`;

/** Surnames before ××, where a report of an accident withholds a name: the common ones, since 曲×× or 苗×× may be a place. */
export const withheld = `
  赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何 吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁 韦马方俞任袁柳鲍史唐费岑薛雷贺倪汤滕殷罗 毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪祁
  毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童 颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯莫房 解应丁邓洪包左石崔吉龚程邢裴陆翁段侯武刘 龙叶黎白蒲赖卓池乔谭温庄晏柴瞿阎习艾容向
  古易廖文曾关肖欧尤聂`;

/** What may stand behind a placeholder that is no name: a place, a unit, a work. */
export const placesAndUnits = `
  省 市 州 县 区 乡 镇 村 局 办 委 科 股 站 所 院 厂 矿 店 路 号 年 月 日
  单位 部门 公司 企业 学校 医院 街道 同志 领导 项目 工程`;

/** Behind 待 in brackets: what is still to be done. In square ones more, since nothing else is put in them. */
export const pending = '定 补 核 填 写 完善 确认 更新 续 提供 商';
export const pendingInSquare = '查 审 议 报 落实';

/** Beside a quoted pattern: how files, messages and names are to be written. */
export const naming = '命名 格式 样式 形式 字样 备注 注明 标注 主题 文件名 邮件名 名称为 名称统一 题为';

/** Before a quoted name with ××, and behind it: what is said of many. */
export const ofMany = '有的 有些 一些 某些 不少 许多 各种 各类 诸如 所谓 什么 纷纷 往往 动辄 类似';
export const ofManyBehind = '之类 一类 等字样 字样 等等 等招牌 等标语';

/** Before 待核 and its like in brackets: what the editor is to look up. */
export const toBeLookedUp = '数字 数据 日期 时间 姓名 名字 职务 地点 单位 人数 金额 名称 标题 内容 此处 此数 该数';

/** Before 待定: what nobody has put in yet. */
export const openItems = '时间 日期 地点 名单 人员 人选 人数 姓名 名称 标题 题目 内容 金额 数据 数字 单位 电话';

/** Behind 此处. */
export const toBeWritten = '填写 插入 添加 输入 另附 省略 待 应填 补充';

/** The line tells whom to call. */
export const toBeCalled = '联系人 联系电话 联系方式 联系手机 值班电话 举报 投诉 咨询 热线';

/** What the name of a unit in a list of duties ends in. */
export const unitEnds = '局 办 委 大队 支队 中心 公司 社 院 站 所 会';

/** Entities and tags of HTML that stay in texts copied from pages. */
export const entities = `
  nbsp amp lt gt quot apos ldquo rdquo lsquo rsquo mdash ndash hellip middot times ensp emsp`;
export const tags = 'br p div span b strong i em u font td tr th table img a ul li ol h1 h2 h3 h4 h5 h6';

/** Verbs that end in 为, and what somebody is good for: 成长为｜为青年工人提供指导的. */
export const becomes = '成长 转变 变 成 称 视 转 化 定 列 评 选 作 升 改 誉 认 发展 打造 建设 确立 定位';
export const doneForOthers = '提供 服务 解决 谋 办 送 做 排 创造 输送 着想 争光 代言 保驾 设立 设计 准备';

/** What may rightly stand twice: a noun and its verb (本规定规定, 组织组织), and verbs that are doubled for a short while. */
export const mayStandTwice = `
  规定 组织 保管 工作 计划 建议 报告 决定 通知 代表 领导 教育 要求 指示 编辑 导演 翻译 裁判 保证 证明 记录 收获 补贴 奖励 包装 设计 标记 锻炼 热闹 高兴 明白 清楚 意思 商量 琢磨
  研究 讨论 考虑 学习 了解 休息 比较 交流 合计 打听 打扮 收拾 整理 活动 放松 体会 体验 感受 品尝 尝试 参谋 盘算 掂量 端详 回忆 反省 检讨 表示 意思 雪白 碧绿 通红 笔直 哗啦 叮当`;

/** Said twice for its weight, or as people speak. */
export const emphasised = `
  哔哩 非常 特别 十分 永远 真的 好的 可以 欢迎 加油 感谢 辛苦 恭喜 再见 冰凉 滚烫 火红 金黄 漆黑 崭新 笔挺 冰冷 乌黑 火热 滚圆 飞快 稀烂 喷香 暖和 痛快 快活 亲热
  悠哉 归去 归来 罢了
  没事 没有 不用 不是 不行 谢谢 你好 对不起 当心 小心 放心 别急 快来 快走 快跑 等等 看看 有了 来了 好了 长高 长大 唠叨 念叨 絮叨 叨咕 转悠 溜达 走动 热络 拉呱 排解 规劝 开导`;
