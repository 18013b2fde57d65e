/** 进出口总值80亿元。其中，出口50亿元，…；进口30亿元: parts whose names say that there are no others. */

import { compare } from '../../../decimal.ts';
import type { Figure, Prose } from '../figure.ts';
import { isMean, isSize, sameUnit } from '../phrase.ts';
import { type Sum, totalOf } from './sum.ts';

interface Family {
  /** What the whole is called. */
  readonly whole: RegExp;
  /** How each of its parts begins, in their order; nothing else belongs to the whole. */
  readonly parts: readonly RegExp[];
  /** Without this in the text there is none. */
  readonly key: string;
  /** So much a head is made of so much a head; the incomes of town and country are means of their own. */
  readonly ofMean?: true;
}

const known: readonly Family[] = [
  { key: '中央', whole: /全国[^，]{0,14}收入/, parts: [/^中央[^，]{0,12}收入/, /^地方[^，]{0,12}收入/] },
  { key: '本级支出', whole: /全国[^，]{0,14}支出/, parts: [/^中央[^，]{0,10}本级支出/, /^地方[^，]{0,12}支出/] },
  { key: '上划收入', whole: /财政[^，]{0,8}收入/, parts: [/^地方[^，]{0,10}收入/, /^上划收入/] },
  { key: '国税', whole: /收入/, parts: [/^国税(?:部门|局)/, /^地税(?:部门|局)/, /^财政(?:部门|局)/] },
  { key: '税务部门', whole: /收入/, parts: [/^税务部门/, /^财政部门/] },
  {
    key: '派',
    whole: /受理|接收|诉求|来电|工单/,
    parts: [/^(?:自行|直接|即时|在线)(?:处理|办理|答复|办结|解答)/, /^(?:派单|派发|转派)/],
  },
  {
    key: '超时',
    whole: /^(?:派单|派发|转派|转办|交办)/,
    parts: [/^按[时期](?:结案|办结|办理)/, /^(?:超时|超期|逾期)/],
  },
  {
    key: '补助',
    ofMean: true,
    whole: /筹资/,
    parts: [/^(?:各级)?(?:政府|财政)补[助贴]/, /^(?:农民|个人|群众|居民)(?:自负|自筹|缴费|缴纳|承担)/],
  },
  { key: '进口', whole: /进出口/, parts: [/^出口/, /^进口/] },
  { key: '早稻', whole: /粮食/, parts: [/^夏粮/, /^早稻/, /^秋粮/] },
  { key: '捕捞', whole: /水产品/, parts: [/^(?:水产)?养殖/, /^(?:水产)?捕捞/] },
  { key: '外出农民工', whole: /农民工/, parts: [/^本地农民工/, /^外出农民工/] },
  {
    key: '养老',
    whole: /基本养老保险/,
    parts: [/^(?:参加)?(?:城镇|企业)?职工基本养老/, /^(?:参加)?城乡居民(?:社会|基本)?养老/],
  },
  {
    key: '医',
    whole: /基本医疗保险/,
    parts: [/^(?:参加)?(?:城镇)?职工(?:基本)?医[疗保]/, /^(?:参加)?城乡居民(?:基本)?医[疗保]/],
  },
  {
    key: '举报',
    whole: /投诉举报(?!咨询)/,
    parts: [/^(?:受理|接收)?(?:消费者)?投诉/, /^(?:受理|接收)?(?:消费者)?举报/],
  },
  { key: '省内', whole: /流动人口/, parts: [/^跨省/, /^省内/] },
  { key: '城镇', whole: /人口|居民/, parts: [/^(?:居住在)?城镇/, /^(?:居住在)?(?:乡村|农村)/] },
  { key: '中型水库', whole: /大中型水库/, parts: [/^大型水库/, /^中型水库/] },
  { key: '东北地区', whole: /全国/, parts: [/^东部地区/, /^中部地区/, /^西部地区/, /^东北地区/] },
  {
    key: '产业',
    whole: /地区生产总值|GDP|增加值/,
    parts: [/^(?:第一产业|一产)/, /^(?:第二产业|二产)/, /^(?:第三产业|三产)/],
  },
  { key: '女', whole: /(?:)/, parts: [/^男(?:性|职工|生|党员)?[^、，]{0,4}$/, /^女(?:性|职工|生|党员)?[^、，]{0,4}$/] },
  { key: '重大', whole: /隐患/, parts: [/^一般(?:事故|安全)?隐患/, /^重大(?:事故|安全)?隐患/] },
];

/** How many figures back the whole may stand, and how many a list may take. */
const reach = 10;

export function namedParts({ figures, text }: Prose): readonly Sum[] {
  return known.flatMap((family): readonly Sum[] => {
    const { key, parts: names } = family;
    if (!text.includes(key)) return [];
    const [first, ...rest] = names as readonly [RegExp, ...RegExp[]];
    return figures.flatMap((figure, at): readonly Sum[] => {
      if (!isSize(figure) || !first.test(nameOf(figure))) return [];
      // 男子50米蛙泳、女子800米自由泳 are races.
      if (key === '女' && figure.unit.kind !== 'count') return [];
      const parts = listed(figure, rest, figures.slice(at + 1, at + 1 + reach));
      if (!parts) return [];
      const before = figures.slice(Math.max(0, at - reach), at);
      const sum = totalOf(parts);
      // Whatever they make together may be what they are of.
      if (before.some((one) => sameUnit(one, figure) && compare(one.value, sum) === 0)) return [];
      const total = wholeOf(figure, family, before, text);
      return total ? [{ total, parts, parted: 'all', rounded: true }] : [];
    });
  });
}

const nameOf = ({ label }: Figure): string => label.replace(/^.*其中[，：:]?|^[、和及与]/s, '').trim();

/** Each of the names in its order, and no other size of that unit between. */
function listed(first: Figure, rest: readonly RegExp[], after: readonly Figure[]): readonly Figure[] | undefined {
  const parts = [first];
  for (const figure of after) {
    const next = rest[parts.length - 1];
    if (!next) break;
    if (figure.clause.bracket !== first.clause.bracket) continue;
    // 比往年少蓄水0.6亿立方米: a comparison.
    if (!isSize(figure) || !sameUnit(figure, first) || /^[比较与]/.test(figure.label)) continue;
    if (!next.test(nameOf(figure)) || figure.clause.sentence - first.clause.sentence > 1) return undefined;
    parts.push(figure);
  }
  return parts.length > rest.length ? parts : undefined;
}

const opensList = /^(?:其中|分(?:部门|地区|产业|城乡|来源|类别|类型|类)[^，。；：]{0,4})[，：:]?\s*$/;
const otherTime = /\d月|季度|当月|本月|[上下]半年|去年|上年|\d{4}年/;

/** In the sentence of the parts, with no other time between; or in the one before, where 其中 opens theirs. */
function wholeOf(
  first: Figure,
  { whole: name, parts, ofMean }: Family,
  before: readonly Figure[],
  text: string,
): Figure | undefined {
  const whole = before.findLast(
    (figure) =>
      isSize(figure) &&
      sameUnit(figure, first) &&
      figure.clause.bracket === 0 &&
      (ofMean || !isMean(figure)) &&
      name.test(figure.label + figure.after) &&
      !parts.some((part) => part.test(nameOf(figure))),
  );
  if (!whole) return undefined;
  const between = text.slice(whole.end, first.start - first.label.length);
  if (whole.clause.sentence === first.clause.sentence) return otherTime.test(between) ? undefined : whole;
  const opening = between.slice(between.lastIndexOf('。') + 1);
  // 流动人口中，跨省…
  const of = /^(\p{Script=Han}{2,10})中，$/u.exec(opening)?.[1];
  if (of !== undefined && whole.label.includes(of)) return whole;
  return opensList.test(opening) || (opening.trim() === '' && first.label.startsWith('其中')) ? whole : undefined;
}
