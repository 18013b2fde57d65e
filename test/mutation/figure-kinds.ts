/** Slips in figures that the text itself contradicts, each a kind of its own in the manual's table. */

import { each, type Kind, prose } from './kind.ts';

/** Well past any rounding, and still a rate of a part. */
const farOff = (rate: string): string => {
  const digits = rate.split('.')[1]?.length ?? 0;
  return (Number(rate) + (Number(rate) > 50 ? -3 : 3)).toFixed(digits);
};
const oneMore = (count: string): string => String(Number(count) + 1);
const next: Readonly<Record<string, string>> = { 两: '三', 三: '四', 四: '五', 五: '六' };

export const figureKinds: readonly Kind[] = [
  {
    name: '比重算错',
    roles: prose,
    exact: true,
    sites: each(/(?<=，占(?:比|事故总数的)?)\d+(?:\.\d+)?(?=%)/g, farOff),
  },
  {
    name: '开工率、办结率等算错',
    roles: prose,
    exact: true,
    sites: each(/(?<=，(?:开工|完工|办结|整改|发放|合格)率)\d+(?:\.\d+)?(?=%)|(?<=完成年度计划的)\d+(?=%)/g, farOff),
  },
  {
    name: '增减幅度算错',
    roles: prose,
    exact: true,
    sites: each(/(?<=\d(?:起|件|座|户)，(?:下降|增长))\d+(?:\.\d+)?(?=%)/g, farOff),
  },
  {
    name: '由多少到多少，幅度、差数算错',
    roles: prose,
    exact: true,
    sites: each(/(?<=由\d+[件个元座](?:提高|增加|减少)到\d+[件个元座]，(?:增长|增加|减少))\d+(?:\.\d+)?/g, farOff),
  },
  {
    name: '环比、同比对不上写出的基数',
    roles: prose,
    exact: true,
    sites: each(/(?<=环比8月380件增长|（410件）下降)\d+(?:\.\d+)?(?=%)/g, farOff),
  },
  {
    name: '总数和各部分之和不符',
    roles: prose,
    sites: each(
      /(?<=（13个牵头单位和其他)\d+|(?<=，包括)\d+(?=个共性)|(?<=其他县市区)\d+|(?<=，共)\d+(?=份。)|(?<=其余)\d+(?=[处户])/g,
      oneMore,
    ),
  },
  {
    name: '部分比总数多',
    roles: prose,
    exact: true,
    sites: each(/(?<=\d(?:家|个)，其中(?:工贸企业|公办|优良断面))\d+/g, (part) => `${part}0`),
  },
  {
    name: '分几类和后面几条不符',
    roles: prose,
    sites: each(/[两三四五](?=类：一是)/g, (count) => next[count]),
  },
  {
    name: '列出的名称和个数不符',
    roles: prose,
    sites: each(/(?<=等)\d(?=个镇)|(?<=县)\d(?=个县)/g, () => '2'),
  },
  { name: '环比又写“上年”', roles: prose, exact: true, sites: each(/(?<=环比)(?=(?:增长|下降))/g, () => '上年') },
  { name: '‰打成%', roles: prose, exact: true, sites: each(/(?<=\d)‰/g, () => '%') },
  {
    name: '为期几天和日期不符',
    roles: prose,
    exact: true,
    sites: each(/(?<=为期)\d(?=天)/g, (days) => String(Number(days) + 2)),
  },
  {
    name: '名称齐全的各部分加起来不是总数',
    roles: prose,
    sites: each(
      /(?<=(?:。其中，|；)(?:出口|进口|夏粮产量|早稻产量|秋粮产量|养殖产量|捕捞产量)|本地农民工|外出农民工|跨省流动人口为|省内流动人口为|所有者权益合计)\d+/g,
      (count) => String(Number(count) + Math.max(9, Math.round(Number(count) / 8))),
    ),
  },
  {
    name: '比重加起来不是100%',
    roles: prose,
    sites: each(/(?<=第[一二三]产业占|[男女]性人口为\d+人，占)\d+(?:\.\d)?(?=%)/g, farOff),
  },
  {
    name: '增长率、增产、资产负债率、完成计划的比例算错',
    roles: prose,
    exact: true,
    sites: each(/(?<=增长率为|吨，增产(?=14)|资产负债率为|已完成年度计划的)\d+(?:\.\d)?(?=%)/g, farOff),
  },
  {
    name: '从多少到多少，增减说反',
    roles: prose,
    sites: each(/(?<=从2020年的6.46张)增加/g, () => '减少'),
  },
  { name: '整改的比查出的多', roles: prose, exact: true, sites: each(/(?<=条，已整改)\d+/g, (count) => `${count}0`) },
  {
    name: '小数点、单位末字多打',
    roles: prose,
    sites: each(/(?<=\d)\.(?=\d%)|(?<=\d)(?:公顷|千瓦时|个百分点)(?![时间])/g, (text) =>
      text === '.' ? '..' : `${text}${text.at(-1)}`,
    ),
  },
];
