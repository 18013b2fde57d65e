/**
 * Which characters are taken for which: by their looks (Unihan's four-corner code, Cangjie, phonetic class, strokes, and
 * the pairs by hand below) and by their sound, whatever its tone (Unihan's readings).
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Groups that everybody mixes up, and that no code of their shape shows well. */
const byHand = `
  己已巳 冶治 末未 捡检俭险验 顶项须 宜宣 径经劲泾轻 坏环怀 旋施 特持待 惯贯 犯范 折拆析 戊戌戍戎 人入八
  土士 干千于 日曰 天夭夫 大太犬 刀刁力 乌鸟 兔免 茶荼 侯候 哀衷衰 辨辩辫 祟崇 券卷 拔拨 栗粟 肓盲 赢羸嬴
  徒徙陡 汨汩 沓杳 灸炙 戳戮 瞻赡 竟竞 密蜜 篮蓝 暮幕墓慕募 躁燥噪澡 幅副辐福 历厉励 型形刑 撤撒 即既
  很狠恨 园圆 座坐 做作 部布 署暑 防妨仿访纺 震振 震霞 渎读续 具俱惧 采彩踩 峰蜂锋 遗遣 建健键 申审 导异
  导寻 官宫管馆 管菅 粱梁 拢扰 挠绕饶浇烧 抓爪 瓜爪 住往注驻柱 县具 员圆 贷货 贸货 资咨姿 责债绩积
  清情请青精 晴睛 培赔陪倍 提堤题 摘滴嫡 扬杨场肠 功攻巩 工土 工王 王玉 主王 自白目 百白 田由甲申 目日 且旦
  旦但担胆 令今 冷泠 治洽 冶洽 决块快 决诀 凉谅晾 准淮 推准 惟唯维 谁准 难滩摊 推椎 推堆 推摧 催摧 崔催
  督监 监盐 盟监 蓝监 落洛 落路 略路 格络 洛络 各名 客容 容溶榕 溶熔融 宠庞 安按 安宴 宁字 牢宇 宇字
  家冢 守宁 宅它 完宗 宗宋 实买卖 壳売 堂常 尝常 党堂 赏党 劳荣 荣营莹 营菅 学字 觉学 兴举 举誉 统充
  充允 兑悦税锐脱 说税 阅阀 阔阅 闲间问 问间闻 闭闪 闹闭 开井并 升开 升井 什十计 计汁 针钉 订钉 讨付 付何
  何向 问同 同向 回固 因困 固因 图团困 团因 围国 国圆 晴清 措借错 惜借 醋错 腊惜 散撒 撤彻 澈撤 辙撤
  彻切 初切 功切 劝功 动劝 劝观 观现 规现 现视 视规 觅觉 见贝 负页 页贡 贡贯 员贡 损捐 损员 陨损 陷焰
  限艰 根银 垠银 恨根 跟根 退腿褪 退追 追迫 逃挑 挑桃 迸进 进近 远近 违围 违速 连边 达边 达迭 过边 过达
  运达 运远 还坏 还过 还远 迟近 适括 话活 括话 舌活 造适 通迫 通遁 透诱 绣秀 逐遂 遂隧 坠逐 遇偶 愚遇
  隅遇 速束 辣速 刺剌 策刺 棘刺 制刷 剩乘 删册 判刹 利刑 列例 烈列 裂烈 刚钢 钢纲 纲网 钢铜 铁钱 钱线
  浅钱 残线 践浅 减诚 减缄 咸减 减碱 威咸 威成 成戎 城诚 成城 盛成 戒械 诫戒 域城 或惑 惑感 域或 越超
  趋超 起赶 趁起 越起 歧岐 技枝 拔技 投技 投役 没设 没投 股设 殴段 段假 假暇 锻段 锻煅 殷段 毁段 般船
  搬般 盘般 航舰 舫航 抗杭 航抗 坑抗 机杭 机枕 机枫 极级 吸极 及极 圾级 根极 板扳 版板 返板 饭板 贩版
  贩败 财败 败贬 村材 林材 财材 杜社 杜村 社祉 礼社 札礼 扎札 杆杠 杆秆 栋拣 炼练 拣练 冻栋 陈栋 阵陈
  阵阶 阶价 介阶 价介 阳阴 队阶 防院 完院 浣院 随隋 堕随 随陏 隐急 稳隐 稳急 患惠 串患 患忠 惠忠 思恩
  思息 恩息 怒恕 怒努 奴努 努力 务劳 务劣 务备 备各 备畜 蓄畜 条务 条备 冬务 复夏 覆履 复履 覆复 爱受
  授受 援授 缓暖 援缓 暧暖 缓绶 拨泼 发泼 抜拨 拢拔 扰优 忧优 优尤 扰忧 就尤 龙尤 垄龙 拢龙 笼拢 聋垄
  垒垄 弛驰 施驰 池驰 地池 他地 也他 她他 拖施 旅旋 族旅 族旋 游施 旗旅 抑仰 迎仰 抑柳 昂仰 迎抑 班斑
  珍班 班玫 珍诊 诊疹 趁诊 杯怀 坏杯 否杯 拆诉 诉斥 斥斤 柝析 浙折 哲折 遵尊 蹲遵 尊奠 署著 署罚 罪罢
  置署 置直 真直 具真 慎真 暂渐 斩暂 惭渐 循遁 盾循 徇循 徊徇 徽微 徵微 征微 徇询 询殉 街衔 衍衔 徊陷
  御卸 概慨 溉概 既概 卿卵 印卯 迎印 却卸 却去 去法 肢技 妓技 苦若 苔若 诺若 荣荧 菜莱 采菜 蔬疏 疏流
  藉籍 蓬篷 芒茫 忙芒 苗苖 苗笛 萧肃 藏臧 蒙朦 薄簿 博薄 搏博 膊搏 缚博 撑掌 搞犒 稿搞 镐搞 播潘 藩播
  抢枪 沧抢 苍抢 抡抢 轮抡 论抡 伦论 沦论 论轮 沦沧 仓仑 扮份 份分 粉份 纷份 盼粉 盼纷 扮盼 吩纷 披坡
  波坡 破坡 抄炒 秒抄 沙抄 抱报 报服 拒柜 巨拒 距拒 拘构 构购 沟构 勾沟 括恬 指措 旨指 脂指 按接 捕辅
  铺捕 浦铺 描瞄 锚描 据剧 居据 剧居 控空 挖控 排徘 啡排 悲排 掉悼 授绶 掀欣 揭渴 喝渴 竭揭 歇揭 握据
  搭塔 摄慑 摸模 膜模 漠模 莫模 撰选 馔撰 操澡 燥操 擅檀 坛擅 擦察 攀樊 挫措 座挫 挽晚 挡档 当档 挥辉
  浑挥 晖挥 振赈 捆困 悟捂 晤悟 恰洽 给恰 拾恰 拾给 恢挟 灰恢 悬县 慷糠 怡恰 抬怡 治怡 殆怡 冶怡 始怡
  性姓 胜性 牲性 怅帐 帐账 胀帐 张帐 长帐 恪恰 愉偷 喻偷 输愉 谕喻 瑜偷 偷输 惊掠 凉惊 谅惊 慎填 镇填
  慰尉 蔚慰 沮诅 祖诅 租祖 组租 阻组 粗租 组祖 姐租 油抽 由油 轴抽 袖抽 沿治 沿铅 泊拍 伯泊 柏泊 洒酒
  流硫 浓农 涉步 消销 稍消 削消 梢稍 涌通 诵涌 涨张 液夜 混棍 清渍 绩渍 渔鱼 渠梁 港巷 湖糊 满瞒 源原
  愿源 滞带 漏露 潜替 激邀 傲激 灌罐 炉护 户护 妒护 沪护 诈炸 昨炸 作炸 烂拦 拦栏 兰栏 烟姻 焦蕉 煤媒
  谋煤 媒谋 煽扇 燃然 爆暴 曝爆 瀑爆 片爿 版片 牧收 放牧 牵牢 犹优 狱嶽 猎借 率卒 玩完 珠株 殊珠 株殊
  蛛株 理埋 里理 球求 救球 瑞端 喘端 揣端 畅场 肠畅 汤畅 留贸 疫役 疾病 症征 证症 痛通 疗辽 盈盆 盖盍
  盗盔 盘盆 省盾 看着 眼眠 睡垂 瞎膳 矿旷 扩矿 广矿 码妈 硕顾 确碓 碍得 磋蹉 搓磋 祝视 神伸 审神 祸锅
  禁楚 离璃 秀季 委季 季李 私和 利私 种钟 科料 秘密 称弥 移侈 程呈 逞程 究突 空穷 穿窍 窃窍 窗窘 立主
  站战 占站 竖坚 章童 端湍 符府 附符 笨苯 第弟 等待 侍等 筹畴 简间 算篡 籽仔 粮娘 系糸 紧竖 纠叫 红江
  约药 纯钝 纵从 纷扮 织职 积职 终络 绍昭 沼绍 招绍 绑梆 结洁 绘给 绝艳 继断 维推 综棕 绿录 缘绿 碌绿
  缆揽 揽览 编遍 偏编 篇编 骗编 缚搏 缝逢 缩宿 缴邀 罗岁 罚罪 美关 群郡 翻播 耀跃 者著 耐而 耕耘 耗耘
  职帜 炽职 联眠 聘骋 股服 肩肯 育肓 胁协 胀账 背脊 脏赃 脚却 腐府 腰要 臂壁 避壁 辟壁 璧壁 致到 航肮
  艘搜 良艮 艺亿 节苇 芳劳 荒慌 获荻 虎虚 虑虎 虽蚤 蚀浊 血皿 行往 街衡 衡横 衣农 表丧 袋贷 装袋 裁载
  栽载 裕格 要耍 角甬 解懈 触融 计讨 认仁 讯迅 汛讯 议仪 义议 记纪 讲进 许诉 评秤 坪评 识织 诊论 词伺
  试式 拭试 详样 洋详 该核 孩该 刻该 语话 误娱 说悦 调绸 谈淡 炎谈 谓渭 谨谦 象像 豪毫 毫亳 贤坚 质盾
  贮贝 贵责 溃贵 费贲 资质 赋贼 赖懒 走足 赴赶 足是 跃跌 践贱 跟踉 路络 踏蹈 身射 躲朵 车东 转砖 传转
  软钦 轨轧 较校 辆两 辖瞎 辛幸 辜辛 迹亦 送迷 逆朔 逐琢 递弟 逾愉 遍偏 道遒 邮油 部陪 都部 配酌 酬酎
  酸酚 重垂 野墅 量童 金全 钓钩 销稍 锁琐 错惜 镜境 竟境 长卡 门们 闸闹 阻姐 附付 际标 陆击 降绛 除徐
  途除 陵棱 隔融 障章 隶肃 集焦 雨两 零雾 雷雪 需霜 儒需 露路 青责 静净 非韭 面而 革草 鞭便 音昔 顺须
  顾颐 领颔 频颇 颗棵 额颜 风凤 飞气 食良 饰饬 饱抱 饿俄 首道 香杏 驱躯 区驱 驶使 骤聚 高亮 鲜鳞 鸣鸡
  黑墨 默墨 鼓豉 龄令 防汸 汛迅 峻竣 俊峻 浚竣 骏峻 唆梭 抵低 底低 邸抵 氐低 诋抵 夯奇 秉乘 承呈 函涵
  崔雀 究窕 弊蔽 弊幣 撇弊 敝弊 矛予 予子 子孑 了子 又叉 义又 叉义 义文 文交 父交 爻交 央英 映英 殃秧
  央夹 史吏 更吏 使便 便更 史使 吏使 丈仗 杖仗 伙火 灭火 炎灾 秋愁 伏代 代伐 代化 华化 花化 佑右 佳住
  往佳 侍待 持侍 诗侍 恃侍 付村 件仵 牛午 许午 年午 任仕 妊任 伟伪 伪为 办为 为力 办力 协办 协为 胁办
  苏办 历力 边力 加如 驾架 贺架 茄加 咖加 另号 吕宫 吴吕 呈皇 皇星 里星 早旱 旱草 旱焊 汗旱 旦早 昌冒
  冒帽 唱昌 景影 效郊 校效 较效 郊交 较郊 皎校 绞较 咬校 敬警 儆警 擎警 惊警 整正 政正 政整 攻政 致政
  牧政 效政 勒勤 勤谨 辉煌 凰煌 皇煌 验骏 毕华 毕批 比批 屁批 炉庐 厂广 产厂 严产 户尸 启户 居户 床庆
  应庆 庄床 序预 予序 预顶 领预 预颂 庭延 延廷 庭廷 诞延 建延 度席 渡度 座痤 废发 店占 库车 裤库 帮邦
  绑帮 帅师 狮师 市布 币市 币布 希布 幼幻 序库 弱溺 弹掸 强弹 归旧 禄录 彰障 章彰 影形 彼波 徒走 德得
  心必 忆亿 忍忽 念怂 含念 贪念 贪贫 贫盆 态太 怎作 急争 总思 恒桓 恳垦 悔侮 海悔 诲悔 晦悔 悉番 惩征
  惯愤 愤喷 愿原 慢漫 懂董 戏戈 成或 我找 战占 戴载 房户 所诉 扁偏 扑朴 补扑 仆朴 打扣 灯打 叮打 托拖
  托讬 扣叩 执热 势执 垫执 热势 扩括 扫归 抚扶 夫扶 抛拋 抵底 押抽 拉位 泣拉 拌伴 拓石 招召 拥涌 择泽
  译泽 译择 驿译 释择 持恃 挂桂 挤济 齐济 换唤 焕换 据锯 捷睫 掘倔 崛掘 探深 掩淹 插揷 摇谣 遥摇 撞幢
  擎挚 支枝 改攻 放仿 敏教 教孝 数教 敞敝 新欣 方万 无元 旬旨 旺汪 昏婚 易昜 踢易 惕易 锡易 春舂 显昱
  晓烧 晓绕 普晋 智知 暴曝 曲典 更史 最撮 朗郎 望忘 朝潮 嘲潮 本木 未本 术木 朱未 权杈 汉权 束柬 杰木
  松公 极板 枚牧 玫枚 果杲 某谋 染柒 柔矛 查杳 标柝 树村 格恪 案按 桥挢 检签 棉绵 椎锥 榜傍 欠久 次吹
  欧殴 欺歉 止正 武式 死列 残践 比此 毕比 毛手 民氏 气汽 永水 汇江 污亏 沉沈 沐休 河何 沽活 估沽 波披
  泥尼 洪拱 供洪 浪狼 浮孚 海诲 测侧 则测 浦埔 涂除 润闰 温湿 游遊 滑猾 演寅 灵录 灾灭 点占 炼拣 照昭
  熟热 爬把 牌碑 状壮 妆状 独烛 狠狼 玉主 班玟 略洛 疲疫 瘦廋 皮披 益溢 盛城 相湘 督瞥 石右 研砑 破披
  础拙 示亦 秀诱 秩铁 积织 穷究 笔毛 类粪 粘沾 紧坚 纪己 纲刚 细累 统绕 综踪 缺决 罚罢 耕种 考孝 联取
  肥把 胜姓 脑恼 膏高 节芦 芬纷 荐存 营萤 训驯 证正 调凋 贸贷 资次 趋诌 跨垮 软饮 辅铺 辖割 达大 遏揭
  避僻 酿娘 采来 量最 针汁 钻沾 银跟 阵连 隆窿 障樟 雄堆 顽玩 频濒 颁颂 颗课 飘漂 饮饭 鲜鱼
`;

/** The short names of provinces. */
const provinces = '京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇藏陕秦甘陇青宁新';

/** Characters that join others in a sentence, and belong to no word. */
const functional =
  '之其而与且或及等各每由于从被将把对向已也又就都还亦便即则因为以的了在是有和不所后前中内外上下并仍须应可能会要个这那此该我你他她们';

const plain = (reading) =>
  reading
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '');

/** @returns whether two characters are taken for each other: by their looks, by their sound, by everybody (`byHand`) */
export function alikeness(unihan) {
  const table = (file, key) =>
    new Map(
      readFileSync(join(unihan, file), 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([code, name]) => name === key && code.startsWith('U+'))
        .map(([code, , value]) => [String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value]),
    );
  const corners = table('Unihan_DictionaryLikeData.txt', 'kFourCornerCode');
  const cangjie = table('Unihan_DictionaryLikeData.txt', 'kCangjie');
  const phonetic = table('Unihan_DictionaryLikeData.txt', 'kPhonetic');
  const strokes = table('Unihan_IRGSources.txt', 'kTotalStrokes');
  const mandarin = table('Unihan_Readings.txt', 'kMandarin');
  const spoken = table('Unihan_Readings.txt', 'kHanyuPinlu');
  const hand = new Set(
    byHand
      .trim()
      .split(/\s+/)
      .flatMap((group) => [...group].flatMap((a) => [...group].filter((b) => b !== a).map((b) => a + b))),
  );

  const readings = (character) => {
    const often = [...(spoken.get(character) ?? '').matchAll(/([^\s(]+)\((\d+)\)/g)].map(([, sound, times]) => ({
      sound,
      times: Number(times),
    }));
    const all = often.reduce((sum, { times }) => sum + times, 0);
    // A reading that hardly anybody uses brings nobody to a slip.
    const common = often.filter(({ times }) => times * 8 >= all).map(({ sound }) => sound);
    return common.length > 0 ? common : (mandarin.get(character) ?? '').split(' ').slice(0, 1).filter(Boolean);
  };
  const known = new Map();
  const factsOf = (character) => {
    const before = known.get(character);
    if (before) return before;
    const facts = {
      corners: (corners.get(character) ?? '').split(' ').map((code) => code.replace('.', '')),
      cangjie: (cangjie.get(character) ?? '').split(' ')[0],
      phonetic: new Set((phonetic.get(character) ?? '').split(' ').filter((it) => /^\d+[A-Z]?$/.test(it))),
      strokes: Number((strokes.get(character) ?? '0').split(' ')[0]),
      sounds: readings(character).map(plain),
    };
    known.set(character, facts);
    return facts;
  };

  // A place is named on purpose, and 之 or 已 stand for themselves.
  const sounds = (written, meant) =>
    !provinces.includes(written) &&
    !functional.includes(written) &&
    factsOf(written).sounds.some((it) => factsOf(meant).sounds.includes(it));
  const looks = (a, b) => {
    if (provinces.includes(a)) return false;
    const [one, other] = [factsOf(a), factsOf(b)];
    const apart = Math.abs(one.strokes - other.strokes);
    if (apart > 6) return false;
    const [p, q] = [one.cangjie, other.cangjie];
    if (p === '' || q === '') return false;
    const long = Math.min(p.length, q.length);
    const shared = Math.max(sharedHead(p, q), sharedHead(reversed(p), reversed(q)));
    const related = [...one.phonetic].some((it) => other.phonetic.has(it));
    const sameCorners = Math.max(
      ...one.corners.flatMap((x) => other.corners.map((y) => [0, 1, 2, 3].filter((at) => x[at] === y[at]).length)),
    );
    let points = 0;
    // All but one key, or but the part that is the radical.
    if (long >= 3 && shared >= 2 && keysApart(p, q) === 1) points += 3;
    else if (shared >= 2 && Math.max(p.length, q.length) - shared <= 2) points += 2;
    else if (keysApart(p, q) === 1) points += 2;
    if (related) points += 2;
    if (sameCorners >= 4) points += 2;
    else if (sameCorners === 3) points += 1;
    if (apart <= 2) points += 1;
    return points >= 3;
  };
  // 马 in 吗, 市 in 闹: a part of one is in the other, or both have it.
  const sharesPart = (a, b) => {
    if (provinces.includes(a)) return false;
    const [one, other] = [factsOf(a), factsOf(b)];
    const [p, q] = [one.cangjie, other.cangjie];
    if (p === '' || q === '') return false;
    if ([...one.phonetic].some((it) => other.phonetic.has(it))) return true;
    if (Math.abs(one.strokes - other.strokes) > 6) return false;
    return sharedHead(p, q) >= 2 || sharedHead(reversed(p), reversed(q)) >= 2 || keysApart(p, q) === 1;
  };
  // Half of the keys of one stand together in the other.
  const sharesTrace = (a, b) => {
    if (provinces.includes(a)) return false;
    const [one, other] = [factsOf(a), factsOf(b)];
    if (Math.abs(one.strokes - other.strokes) > 5) return false;
    const [p, q] = [one.cangjie, other.cangjie];
    const least = Math.max(2, Math.min(p.length, q.length) / 2);
    return sharedStretch(p, q) >= least;
  };
  return { sounds, looks, sharesPart, sharesTrace, isClassic: (a, b) => hand.has(a + b) };
}

const reversed = (keys) => [...keys].reverse().join('');
function sharedHead(a, b) {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** How many keys stand together in both. */
function sharedStretch(a, b) {
  let most = 0;
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) most = Math.max(most, sharedHead(a.slice(i), b.slice(j)));
  return most;
}

/** How many keys of Cangjie are put in, left out or changed. */
function keysApart(a, b) {
  if (a === '' || b === '') return 9;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
