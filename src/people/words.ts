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
  县 区 市 州 旗 镇 乡 街道 局 办 委 处 站 院 公司 中心 支队 大队 单位 园区 管理区 经开区 高新区 校 园 集团`;

/** Words before 县, 区 that name no certain one: 各县区委书记 are those of counties and districts, 约谈县区长 is a deed. */
export const beforeNoUnit = `
  各 有关 相关 所属 下属 下辖 辖 全 全国 个 本 该 两 几 多 些 省 市 县 区 镇 乡 所有 其他 其它 部分
  直管 试点 贫困 脱贫 先进 重点 属地 事发 受灾 对口 结对 帮扶 联系 兄弟 周边 相邻 邻近 毗邻 沿线 涉及 所在 沿江 沿河 沿湖 沿海 沿边 沿黄 沿淮 沿岸 环湖 滨湖 跨江
  约谈 召集 组织 召开 出席 参加 参与 参会 邀请 要求 督促 指导 调度 听取 通报 会同 联合 陪同 带领 率领 走访 慰问
  任命 免去 拟任 现任 曾任 时任 原任 兼任 担任 前往 赶赴 深入 来到 抵达 由 在 到 赴 对 向 和 与 及 同`;

/** What the name of a county or district may end in, of two characters: 双山县, 平阳县. No verb and no measure ends so. */
export const placeEnds =
  '阳山江安宁川河溪陵泉湖岭坪塘桥堡峰浦港岛昌丰渡坝屯寨湾洲潭坡坳冲峡石田源林兴丘泽邑沟凤龙玉谷岗墩埠堰马南北东西';
/**
 * What ends so, and is no county: provinces and their parts, prefectures (民政部《中华人民共和国行政区划》, those of two
 * characters with these ends), and what is said of several places: 沿江县区.
 */
export const widerPlaces = `
  沈阳 辽阳 朝阳 阜阳 洛阳 安阳 濮阳 南阳 信阳 襄阳 衡阳 邵阳 岳阳 益阳 揭阳 绵阳 德阳 资阳 贵阳 咸阳 唐山 保山 鞍山 白山 黄山
  舟山 佛山 中山 眉山 乐山 凉山 文山 镇江 丽江 九江 阳江 湛江 内江 怒江 浙江 淮安 六安 泰安 吉安 雅安 广安 延安 西安 雄安
  南宁 西宁 济宁 咸宁 遂宁 辽宁 银川 铜川 四川 漯河 红河 黑河 本溪 玉溪 铜陵 酒泉 阳泉 芜湖 铁岭 南昌 宜昌 许昌 金昌 赤峰
  青岛 贵港 香港 济南 淮南 渭南 陇南 淮北 丹东 海东 鸡西 定西
  长江 黄河 太湖 秦岭 高山 矿山 登山 江山 过江 过河 涉河 治河 大桥 高峰 洪峰
  治安 公安 保安 平安 长安 矿石 砂石 基石 油田 农田 良田 煤田 气田 粮田 资源 水源 能源 来源 货源 电源 河源 辽源 济源 固原
  园林 森林 造林 护林 农林 吉林 桂林 榆林 玉林 海林 振兴 复兴 新兴 嘉兴 绍兴 商丘 菏泽 低谷`;
/** Districts whose names end in 县区: what follows is a 区委. */
export const districtsOfCounties = '梅县区 赣县区 沙县区';
/** Parts of the country or of a province: 苏北, 湘西, 华南. Before 南北东西. */
export const parts =
  '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云陕秦甘陇青新藏华江河海湖城岭东西南北中山广疆蒙';

/** What may follow the name of a person at once. */
export const afterName = `
  主持 出席 参加 到 在 带队 率 深入 调研 讲话 作 汇报 介绍 陪同 指出 强调 表示 说 同志 一行 致辞 宣布 检查 督导 督查 部署
  要求 通报 传达 前往 赶赴 赴 会见 走访 慰问 分别 先后 等 随 也 和 与 对 就 向 为 听取 组织 召开 安排 率领 带领 陪 任 发言 代表 牵头 负责 配合 参与 组成 联合`;

/** What a unit in a list of units ends in. */
export const listedUnitEnds = `
  县 区 市 镇 乡 街道 局 办 委 厅 支队 大队 总队 中心 公司 集团 医院 学校 中学 小学 党校 银行 法院 检察院 办公室 委员会`;
/** Words before the first name of a list. */
export const beforeList =
  '有 是 为 包括 涉及 抽查 检查 由 对 到 在 向 于 给 名单 同志 成员 单位 领导 抄送 请 以及 和 与';
/** A list in the order of time, of places on a way or of results may name one twice. */
export const ofTurns = '分别 依次 先后 途经 往返 经由 从 至 途径 对应 第一 排名 前三 轮流 轮值 值班 带班 原 比分 或';
