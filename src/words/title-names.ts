/** Names of a title that go on where a place, an office or a bracket seems to end them. */

import { startsWith } from './title-match.ts';
import { workVerbs } from './title-words.ts';

/** In the coin of `lineEndCosts`, for each place inside what is found. */
interface HeldName {
  readonly pattern: RegExp;
  readonly cost: number;
}

/** Of an autonomous district. */
const peoples = `
  土家 苗 侗 瑶 壮 彝 回 满 蒙古 藏 羌 布依 水 哈尼 傣 傈僳 拉祜 佤 纳西 景颇 布朗 白 普米 怒 独龙 仡佬 仫佬 毛南 黎 畲
  朝鲜 达斡尔 鄂伦春 鄂温克 锡伯 哈萨克 柯尔克孜 塔吉克 维吾尔 撒拉 土 东乡 保安 裕固 各`
  .trim()
  .split(/\s+/)
  .join('|');

const held: readonly HeldName[] = [
  // 青石（云界）至长湖|高速公路, 青石—长湖|公路.
  {
    pattern:
      /[\u4e00-\u9fa5]{2}(?:（[\u4e00-\u9fa5]{1,6}）)?(?:[至—－][\u4e00-\u9fa5]{2,5}?(?:（[\u4e00-\u9fa5]{1,6}）)?){1,4}(?:段|(?:高速|一级|二级|城际|市域)?(?:铁路|公路|国道|航道|轨道交通))/g,
    cost: 40,
  },
  { pattern: /国道主干线/g, cost: 40 },
  { pattern: /(?:轨道交通|地铁)\d+号线/g, cost: 40 },
  { pattern: /[乡镇][\u4e00-\u9fa5]{2,3}村/g, cost: 12 },
  { pattern: /[\u4e00-\u9fa5]赛区/g, cost: 25 },
  // Of a list of kinds too: 省、自治区、直辖市|人民政府.
  { pattern: /(?:省、自治区、直辖市|(?<!自治)[省市县区州旗乡镇])人民政府/g, cost: 45 },
  { pattern: /自治[县州区旗]人民政府/g, cost: 30 },
  { pattern: /(?:中国|世界|国际)（[\u4e00-\u9fa5]{2,4}）(?=[\u4e00-\u9fa5])[\u4e00-\u9fa5]/g, cost: 40 },
  { pattern: /中国[—－-]?[\u4e00-\u9fa5]{2,12}博览会/g, cost: 25 },
  { pattern: /[\u4e00-\u9fa5](?:攻坚战|保卫战|歼灭战)/g, cost: 15 },
  { pattern: /中心[市城]区/g, cost: 40 },
  { pattern: /党的[〇一二三四五六七八九十]+(?:届|大)/g, cost: 40 },
  { pattern: /[〇一二三四五六七八九十]+届[〇一二三四五六七八九十]+(?:次(?:会议|全会|全体会议)|中全会)/g, cost: 40 },
  // 医院|二期|扩建工程.
  { pattern: /[\u4e00-\u9fa5][一二三四五六七八九十]期(?=(?:新建|扩建|改建|建设|改造)?(?:工程|项目))/g, cost: 10 },
  { pattern: /(?<=[一二三四五六七八九十])期(?:新建|扩建|改建|建设|改造)?(?:工程|项目)/g, cost: 25 },
  { pattern: /[\u4e00-\u9fa5](?:工程|科学|技术|管理|经济|师范|职业)?学院(?!派)/g, cost: 20 },
  { pattern: /附属[\u4e00-\u9fa5]{0,8}?医院/g, cost: 40 },
  // 青石彝族哈尼族|苗族自治县.
  { pattern: new RegExp(`[\\u4e00-\\u9fa5]{2}(?:(?:${peoples})族?)+自治[县州旗区]`, 'g'), cost: 60 },
  { pattern: /[\u4e00-\u9fa5]{2,4}(?:国际|民用)?机场/g, cost: 25 },
  // 云岭2022年|冬奥会.
  { pattern: /[\u4e00-\u9fa5]?\d{4}年[\u4e00-\u9fa5]{0,3}(?:冬奥会|奥运会|亚运会|残奥会|世博会)/g, cost: 30 },
  { pattern: /[\u4e00-\u9fa5](?:管理|协调|指导)(?:办公室|委员会)/g, cost: 20 },
  { pattern: /(?:全[国省市][\u4e00-\u9fa5]{1,6}?|[\u4e00-\u9fa5]{2})(?:技能|创新|创业)(?:大赛|竞赛)/g, cost: 25 },
  { pattern: /居民最低生活保障/g, cost: 25 },
  { pattern: /先进(?:单位|集体|个人)先进(?:单位|集体|个人|工作者)/g, cost: 15 },
  // 和2024年|财政预算草案: it is the year of what follows.
  { pattern: /(?<=[和与及暨])\d{4}年[\u4e00-\u9fa5](?=[\u4e00-\u9fa5]{1,9}的)/g, cost: 25 },
  // 云财预字|〔2024〕12号.
  { pattern: /[\u4e00-\u9fa5]{2,6}[〔［[（(]\d{4}[〕］\]）)]第?\d+号/g, cost: 60 },
  // （青石路～长湖路）: a road from here to there.
  { pattern: /（[\u4e00-\u9fa5\d]{2,8}[～~至—][\u4e00-\u9fa5\d]{2,8}）/g, cost: 45 },
  // 第11号台风|“长云”.
  { pattern: /(?:第\d+号)?(?:强|超强)?台风“[^”]{1,6}”/g, cost: 30 },
  {
    pattern:
      /第[〇一二三四五六七八九十\d]+届(?=[\u4e00-\u9fa5])[\u4e00-\u9fa5]{1,10}第[〇一二三四五六七八九十\d]+次(?:全体)?会议/g,
    cost: 25,
  },
  {
    pattern:
      /第[〇一二三四五六七八九十\d]+届(?:[夏冬]季)?(?:奥林匹克|亚洲|全国|残疾人|青年)?(?:运动会|冬奥会|奥运会|亚运会)/g,
    cost: 40,
  },
  // 配套费, not 费|征收.
  { pattern: /[\u4e00-\u9fa5]{2}(?:配套|附加|使用|管理|服务|补偿|开垦|恢复|处理|处置|资源)费(?!用)/g, cost: 25 },
  // 有限公司青石|三店.
  { pattern: /(?<=公司)[\u4e00-\u9fa5]{2,9}?(?:[分门]?店|分公司)(?=[\u4e00-\u9fa5])/g, cost: 35 },
  // “两学一做”|学习教育.
  { pattern: /”(?:学习教育|主题教育|规划|竞赛|大赛|杯|工程|行动|计划|改革)/g, cost: 10 },
  { pattern: /[\u4e00-\u9fa5](?:大赛|竞赛|比赛)(?=[\u4e00-\u9fa5])/g, cost: 12 },
  { pattern: /[\u4e00-\u9fa5](?:提升|攻坚|振兴|惠民|普惠)工程/g, cost: 12 },
  {
    pattern: /第[〇一二三四五六七八九十\d]+届[\u4e00-\u9fa5]{0,8}“[^”]{1,8}”[\u4e00-\u9fa5]{0,12}?(?:大赛|竞赛|比赛)/g,
    cost: 20,
  },
  { pattern: /[\dA-Za-z]输变电工程/g, cost: 25 },
  // 转发市青石长湖委|等单位《.
  {
    pattern:
      /(?<=转发|批转)[省市县区州]?[\u4e00-\u9fa5]{1,9}?[委局厅办部](?:等[\u4e00-\u9fa5\d]{0,3}(?:单位|部门))?(?=[《关])/g,
    cost: 60,
  },
  // 青石镇长湖|实验学校.
  {
    pattern: /[县区市镇乡村][\u4e00-\u9fa5]{2,4}(?:实验|中心|希望|完全|附属|九年一贯制)(?:学校|[中小]学|幼儿园)/g,
    cost: 35,
  },
  // 省重点领域|研发计划.
  { pattern: /[\u4e00-\u9fa5]{2}(?:重点|关键|前沿)?(?:领域|产业|技术|专项)?研发计划/g, cost: 25 },
  { pattern: /[\u4e00-\u9fa5]{2}(?:发展|建设|创新|改造)?引导(?:资金|基金)/g, cost: 15 },
  { pattern: /千伏[\u4e00-\u9fa5]{0,4}?(?:线路|输电|变电站|送出)?(?:新建|改造|迁改)?工程/g, cost: 25 },
  { pattern: /[\u4e00-\u9fa5]{2}(?:水电站|变电站|水库)/g, cost: 20 },
  // 青石县发展规划|（2024—2028年）, 规范|（试行）; nor 规划 alone with it.
  { pattern: /[\u4e00-\u9fa5]{3}（(?=(?:[试暂]行|\d{4}[～~—－-]+\d{4}年?)）)/g, cost: 8 },
  // 自然科学研究|系列职称.
  {
    pattern:
      /(?:自然科学|社会科学|工程|农业|卫生|艺术|[\u4e00-\u9fa5])[\u4e00-\u9fa5]{2}系列(?=[高中初正副]|职称|专业)/g,
    cost: 25,
  },
  { pattern: /[\u4e00-\u9fa5]专业(?:正高|副高|高|中|初)级(?:职称|专业技术)/g, cost: 20 },
  { pattern: /[\u4e00-\u9fa5]{2}主题(?:培训|活动|教育|宣传|征文|展览|竞赛)/g, cost: 15 },
  { pattern: /半年度?(?:考核|检查|总结|述职|评估|通报)/g, cost: 25 },
  { pattern: /[\u4e00-\u9fa5]{2}(?:零售|经营|专卖|批发|销售)[店点]/g, cost: 20 },
  { pattern: /示范[省市县区镇]建设/g, cost: 12 },
  // 航空器|产业高质量发展.
  { pattern: /[\u4e00-\u9fa5](?:产业|事业|行业)(?=高质量发展)/g, cost: 20 },
  // 云岭市五届|人大一次会议, 省十四届|人大.
  {
    pattern:
      /(?:(?![对于在向和与局厅委院会部门])[\u4e00-\u9fa5]){0,4}[省市县区州国](?:第?[〇一二三四五六七八九十\d]+届(?:人大|政协|人民代表大会|委员会)|(?:人大|政协|人民代表大会)第?[〇一二三四五六七八九十\d]+届)(?:常委会)?第?(?:[〇一二三四五六七八九十\d]+次(?:全体|扩大)?会议)?/g,
    cost: 45,
  },
  // 市政协|十四届四次会议.
  {
    pattern:
      /[省市县区州](?:人大|政协)(?:第?[〇一二三四五六七八九十\d]+届)?第?[〇一二三四五六七八九十\d]+次(?:全体)?会议/g,
    cost: 30,
  },
  // “1·2”青石商城|火灾事故.
  {
    pattern:
      /“\d{1,2}[·.．]\d{1,2}”[\u4e00-\u9fa5]{0,14}?(?:(?:一般|较大|重大|特大|特别重大)?[\u4e00-\u9fa5]{0,6}?(?:事故|事件|案件|灾害|洪灾|专案|地震))/g,
    cost: 16,
  },
  // 青石煤矿|“1·2”重大事故.
  { pattern: /[\u4e00-\u9fa5]{3}(?=“\d{1,2}[·.．]\d{1,2}”)/g, cost: 14 },
  // 青石地铁“坏电缆”|事件, “长云式”|法庭.
  {
    pattern:
      /”(?:事件|事故|案件|专案|中心|模式|经验|做法|品牌|服务|平台|系统|机制|体系|标准|专区|基地|园区|示范|试点|企业|公司|产品|商标|称号|奖章|奖|证书|问题|管理|运行|改革|建设|创建|治理|整治|专项|货物)/g,
    cost: 8,
  },
  { pattern: /“[^”]{1,8}[式型制号级]”[\u4e00-\u9fa5]/g, cost: 10 },
  // 市|肿瘤医院, 镇|文化站, behind what does not name the place.
  {
    pattern:
      /(?<=^|关于|[\u4e00-\u9fa5][与和归由将对向在给至到从及、])[省市县区镇乡州旗村](?=[\u4e00-\u9fa5]{2,8}(?:医院|站|所|局|委|厅|馆|校|院|中心|[中小]学|幼儿园|公司|[大支总]队|公园|水库))[\u4e00-\u9fa5]/g,
    cost: 30,
  },
  {
    pattern:
      /[省市县区州旗镇乡](?:人民|中心|中医|妇幼|职业|实验|肿瘤|儿童|口腔|传染病|精神病|第[一二三四五六七八九十\d]+)(?:医院|[中小]学|幼儿园|学校)/g,
    cost: 25,
  },
  // 中国农业银行|青石分行.
  { pattern: /(?<!村镇|商业|合作)银行[\u4e00-\u9fa5]{2,8}?(?:分行|支行|营业部)/g, cost: 14 },
  {
    pattern:
      /[\u4e00-\u9fa5]{2}(?:证券|期货|产权|股权|环境|文化产权|数据|碳排放权|排污权|能源|黄金|农产品)交易[所中](?:上市|挂牌)?/g,
    cost: 25,
  },
  // 产业园|二期.
  { pattern: /[\u4e00-\u9fa5](?<![第年学])[一二三四五六七八九十]期(?!间|限|货|末|初|望)/g, cost: 9 },
  // 中国·青石|国际文化节.
  {
    pattern: /[\u4e00-\u9fa5]{2}·[\u4e00-\u9fa5]{2,12}?(?:节|赛|会|展|论坛|周|月)(?![\u4e00-\u9fa5]?[城场馆])/g,
    cost: 16,
  },
  { pattern: /[\u4e00-\u9fa5]联席会议制度/g, cost: 14 },
  // 全年|月平均.
  { pattern: /(?<=期间|职工|全年)[年月日](?:均|平均|度)?[\u4e00-\u9fa5]{2}/g, cost: 20 },
  // 预|收费, 专升|本, 气|排球.
  {
    pattern:
      /预(?:收费|收款|收|拨|算|付|审|警|报|处理|公告|公示|登记|许可|裁员|验收|评估|征收|售)|专升本|气排球|门球|匹克球|高考|中考|专转本|专接本|高起专|高起本/g,
    cost: 25,
  },
  { pattern: /(?:中央|省级|省|市级)对(?:地方|市县|下|县|市)/g, cost: 30 },
  { pattern: /[转改](?:制|型|组|建)(?:为|成)[\u4e00-\u9fa5]{2}/g, cost: 12 },
  // 第六支队|十三中队; 国道318线|云岭段.
  { pattern: /(?:总队|支队|大队)(?:第?[〇一二三四五六七八九十\d]+(?:总队|支队|大队|中队))+/g, cost: 40 },
  { pattern: /(?:[国省县乡]道|[GSXY])\d+线?[\u4e00-\u9fa5]{2,6}?段/g, cost: 40 },
  // 调整国务院|引进智力领导小组成员, where a line holds the name.
  {
    pattern:
      /(?<=调整|增补|充实|建立|成立|设立|撤销|印发|转发|发布|批转|关于|[给将由])(?:国务院|中央)(?:(?=[\u4e00-\u9fa5]{3,17}$)|(?=[\u4e00-\u9fa5]{3,14}(?:组成人员|部分成员|领导成员|成员|主要职责)))[\u4e00-\u9fa5]{3,12}?(?:领导小组|联席会议|委员会|办公室|指挥部|工作组)/g,
    cost: 12,
  },
  {
    pattern: /(?:转让|移交|划归|下放|出租|出让|出售|赠送|捐赠|返还|退还|交付|支付|发放|提供|授予|销售|借|租)给/g,
    cost: 30,
  },
  // 污水处理厂及|配套管网.
  { pattern: /[及和]配套[\u4e00-\u9fa5]/g, cost: 12 },
  { pattern: /常委会(?:代表资格审查|法制工作|预算工作|办公[厅室]|工作机构)/g, cost: 30 },
  { pattern: /[总支大]队[\u4e00-\u9fa5]{1,4}[省市区县州镇]?[支大中]队/g, cost: 14 },
  { pattern: /[省市县区州](?:公安|消防|武警|森林|交警|边防)[\u4e00-\u9fa5]{0,4}[总支大]队/g, cost: 20 },
  { pattern: /\d{4}年\d{1,2}[—－～~-]\d{1,2}月/g, cost: 40 },
  // 核查|申请救助家庭.
  {
    pattern:
      /(?:申请|享受|领取|承租|购买|参加|接受)[\u4e00-\u9fa5]{2,7}?(?:家庭|人员|对象|申请人|企业|单位|学生|职工|居民)/g,
    cost: 12,
  },
  { pattern: /试行(?![）》的办情工期])[\u4e00-\u9fa5]/g, cost: 8 },
  {
    pattern:
      /社区(?:居委会|居民委员会|党委|党总支|党支部|卫生服务|工作站)|村(?:村委会|村民委员会|委会|党支部|卫生室|集体)/g,
    cost: 25,
  },
  { pattern: /[\u4e00-\u9fa5]（[境国]）[\u4e00-\u9fa5]/g, cost: 34 },
  { pattern: /(?:检察院检察|法院审判)委员会/g, cost: 30 },
  { pattern: /跨(?:区域?|省|市|县|部门|流域|行业|境|年度|地区|层级)[\u4e00-\u9fa5]{2}/g, cost: 8 },
  { pattern: /发行[\u4e00-\u9fa5]{0,8}?(?:票据|债券|股票|融资券)/g, cost: 8 },
  // 落实市委|经济工作会议精神.
  {
    pattern: /(?:[省市县区州]委|[省市县区州]政府|中央)(?=[\u4e00-\u9fa5]{2,8}(?:会议|全会|大会))[\u4e00-\u9fa5]/g,
    cost: 14,
  },
  // 秸秆综合利用|重点县, 经办服务|示范窗口.
  {
    pattern:
      /[\u4e00-\u9fa5]{2}(?:重点|示范|试点|样板|标杆|先行|模范|达标|特色)(?:[省市县镇乡村户园岗点站]|区县|社区|街道|窗口|学校|单位|企业|医院|园区|片区|街区|家庭|机构)(?![级域直辖])/g,
    cost: 8,
  },
  { pattern: /[\u4e00-\u9fa5]{2}(?:村镇|农村商业|农村合作|农商|城市商业)银行/g, cost: 14 },
  // 核准云岭财富|证券上市….
  {
    pattern:
      /(?<=核准|同意|批准|关于|对|撤销)[\u4e00-\u9fa5]{4}(?:证券|期货|信托|人寿|财险|农信|租赁)(?=[\u4e00-\u9fa5])/g,
    cost: 12,
  },
  { pattern: /街道(?:办事处|党工委|办公室|社区)/g, cost: 25 },
  { pattern: /）(?:专业|系列|学科|地块|标段|路段|段)/g, cost: 14 },
  { pattern: /通过(?!关于|了|的)[\u4e00-\u9fa5]/g, cost: 20 },
  { pattern: /[\u4e00-\u9fa5]工作(?=(?:部际)?联席会议)/g, cost: 14 },
  { pattern: /[\u4e00-\u9fa5](?:产业|事业|行业)(?=(?:发展)?(?:规划|行动计划))/g, cost: 10 },
  // 防治|工作的紧急通知.
  { pattern: /[\u4e00-\u9fa5]工作的(?=(?:紧急|补充)?[\u4e00-\u9fa5]{2,4}(?:$|[》〉（]))/g, cost: 11 },
];

/** So little of a name behind its 《, before what is no clause: 《综合医院|分级护理…. */
const stub = { longest: 4, cost: 7 } as const;

/**
 * What each place costs more because a line would end inside a name.
 * @param room how many characters a line holds: a 《 further on has no line to itself
 */
export function nameCosts(text: string, room: number): Float64Array {
  const found = new Float64Array(text.length + 1);
  for (const { pattern, cost } of held)
    for (const { 0: name, index } of text.matchAll(pattern))
      for (let at = index + 1; at < index + name.length; at += 1) found[at] = Math.max(cost, found[at] as number);
  for (let mark = text.indexOf('《'); mark >= 0 && mark < room; mark = text.indexOf('《', mark + 1))
    for (let at = mark + 3; at <= mark + 1 + stub.longest && at < text.length; at += 1)
      if (text.startsWith('关于', mark + 1) || !isClauseBegun(text, at)) found[at] = (found[at] as number) + stub.cost;
  return found;
}

/** 《云岭市|促进…, 《云岭市|2024年…, 《云岭市|“…. */
const isClauseBegun = (text: string, at: number): boolean =>
  /[“\d]/.test(text[at] as string) || startsWith(text, at, workVerbs);
