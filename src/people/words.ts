/**
 * Words about persons, posts and units, parted by blanks. Where no source is named it is the usage of county and city
 * offices: lists grow by what real bulletins hold, and a case in test/people/ or test/checks/ for each addition that mattered.
 */

/** The common surnames of one character, by how many bear them; nearly everybody bears one of them. */
export const surnames = `
  王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗 郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋 蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范
  金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫 阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴 莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜
  倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝 包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷 盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕
  屈饶解牟艾尤阳时穆农司卓古吉缪简车芦麦褚 娄窦戚岑宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟 邬卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩
  佘池查麻苑迟邝封谈匡鞠荆冀郁胥班储栗燕楚 鄢劳谌奚皮粟冼蔺楼盘闻`;

/** What begins like a name behind a title and is none: 书记安排, 主任关于. */
export const notNames = `
  安排 严格 严肃 高度 解决 成立 成员 时任 文明 安全 国家 平安 关于 关心 关注 查看 查阅 查找 包括 包含 管理 管辖 康复
  常态 常务 方可 方面 方能 施行 司法 单独 阳光 时常 商讨 向各 向全 于今 于昨 于近 任职 任期 万一 严查 严防 高标 高位 成功`;

/** What stands in the field of a name and is nobody's: 市领导, 班子成员. */
export const nobodies = `
  领导 成员 代表 班子 负责人 负责同志 书记 主任 等
  县长 区长 市长 局长 部长 镇长 乡长`;

/** Who leads a place (地方组织法): one a place, but for deputies. */
export const headsOfPlaces = '县长 区长 市长 镇长 乡长 州长 省长';
/** Who leads a body, named by itself. */
export const headsOfBodies = `
  书记 主任 主席 秘书长 检察长 局长 厅长 处长 部长 院长 校长 行长 支队长 总队长 大队长`;
/** Leaders of smaller bodies: titles before a name too, but of several that bear them the text rarely says which. */
export const headsBelow = '科长 所长 站长 中队长';
/** Of which there are several at one place. */
export const members = '常委 委员 成员 巡视员 调研员';
/** Likewise, but nothing a name in prose stands behind. */
export const others = '顾问 代表 第一书记 助理 科员';

/**
 * Before 区: a zone, which is no 行政区划 (宪法 art. 30 names those) and has a 党工委; or a word that is no name, like 灾区.
 */
export const beforeZone = `
  经开 高新 开发 管理 园 新 示范 度假 风景 名胜 景 保税 试验 实验 合作 工业 产业 保护 自治
  片 社 校 矿 库 灾 街 小 战 军 地 辖 林 牧 老 边 特 营 主城 老城 新城 中心城`;

/** What the name of a department or of a body beside the places ends in. */
export const departmentEnds = '局 委 办 厅 处 部 中心 支队 大队 总队 公司 院 站 所';

/** What a unit calls itself behind 我 and 本. */
export const selves = `
  县 区 市 州 旗 镇 乡 街道 局 办 委 处 站 院 公司 中心 支队 大队 单位 园区 管理区 经开区 高新区`;

/** Words before 县, 区 that name no certain one: 各县区委书记 are those of counties and districts, 约谈县区长 is a deed. */
export const beforeNoUnit = `
  各 有关 相关 所属 下属 下辖 辖 全 全国 个 本 该 两 几 多 些 省 市 县 区 镇 乡 所有 其他 其它 部分
  直管 试点 贫困 脱贫 先进 重点 属地 事发 受灾 对口 结对 帮扶 联系 兄弟 周边 相邻 邻近 毗邻 沿线 涉及 所在
  约谈 召集 组织 召开 出席 参加 参与 参会 邀请 要求 督促 指导 调度 听取 通报 会同 联合 陪同 带领 率领 走访 慰问
  任命 免去 现任 曾任 时任 原任 兼任 担任 前往 赶赴 深入 来到 抵达 由 在 到 赴 对 向 和 与 及 同`;
