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
  { pattern: /(?:省、自治区、直辖市|[省市县区州旗乡镇])人民政府/g, cost: 45 },
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
  { pattern: /[\u4e00-\u9fa5]{2}(?:国际)?机场/g, cost: 25 },
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
