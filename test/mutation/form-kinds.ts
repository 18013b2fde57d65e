/** Slips in brackets, posts, days, figures and lists of a text, each a kind of its own in the manual's table. */

import { each, type Kind, prose } from './kind.ts';

const wrongUnits: Readonly<Record<string, string>> = {
  公顷: '公倾',
  吨: '顿',
  公里: '公理',
  平方米: '平米',
  米: '公尺',
};
const otherLevel = (unit: string): string => (unit === '县' ? '区' : '县');
const doubled = (text: string): string => text + text;

export const formKinds: readonly Kind[] = [
  {
    name: '丢了后一半括号、书名号，下一段以（一）《起头',
    roles: prose,
    sites: (passage, _, next = '') => (/^[（《]/.test(next) ? each(/[）》](?=[^）》]*$)/g, () => '')(passage) : []),
  },
  {
    name: '县写成区、区写成县，县写成县区',
    roles: prose,
    exact: true,
    sites: (passage) => [
      ...each(/(?<=(?:^|[，。、；：由])\p{Script=Han}{2}([县区]))\1(?=[长委])/gu, otherLevel)(passage),
      ...each(
        /(?<=(?:^|[，。、；：由])\p{Script=Han}{2})(?<![县区])[县区](?=委(?:书记|副书记|常委)|政府)/gu,
        (unit) => unit + otherLevel(unit),
      )(passage),
    ],
  },
  {
    name: '一个人又是区委的、又是县长',
    roles: prose,
    exact: true,
    sites: each(
      /(?<=[县区]委(?:副书记|书记|常委)、(?:常务)?副?)[县区](?=长(?!牵头)\p{Script=Han}{2,3}(?:[主到多，、]|分别))/gu,
      otherLevel,
    ),
  },
  {
    name: '年份里混进字母、数字',
    roles: prose,
    exact: true,
    sites: each(/(?<=二)〇(?=二[一二三四]年)|(?<=2)0(?=2\d年)/g, () => 'O'),
  },
  { name: '年份多一位', roles: prose, exact: true, sites: each(/(?<=(?<!\d)20)\d(?=\d年)/g, doubled) },
  { name: '没有这一时刻', roles: prose, exact: true, sites: each(/(?<!\d)\d{1,2}(?=时(?!间)|:\d\d)/g, () => '26') },
  { name: '一小时多于60分', roles: prose, exact: true, sites: each(/(?<=\d时)\d{2}(?=分)|(?<=\d:)\d{2}/g, () => '75') },
  {
    name: '月份前后颠倒',
    roles: prose,
    exact: true,
    sites: each(/(?<=20\d\d年)(\d{1,2})—(\d{1,2})(?=月)/g, (_, from, to) => `${to}—${from}`),
  },
  {
    name: '小数点打成句号',
    roles: prose,
    exact: true,
    sites: each(/(?<=\d)\.(?=\d+(?:[万亿]|公里|吨|%))/g, () => '。'),
  },
  {
    name: '千分位打成中文逗号',
    roles: prose,
    exact: true,
    sites: each(
      /(?<!\d)(\d{1,2})(\d{3})(?=万元|吨|公里|公顷|平方米|人|名|册|份|家)/g,
      (_, head, rest) => `${head}，${rest}`,
    ),
  },
  {
    name: '计量单位写了两遍',
    roles: prose,
    exact: true,
    sites: each(/(?<=\d)(?:[亿万]元|吨|公顷|公里|平方米)/g, doubled),
  },
  {
    name: '计量单位写错',
    roles: prose,
    exact: true,
    sites: each(/(?<=\d)(?:公顷|吨|公里|平方米|米)/g, (unit) => wrongUnits[unit]),
  },
  {
    name: '网址、邮箱里打了中文句号',
    roles: prose,
    exact: true,
    sites: each(/(?<=[a-z])\.(?=com|cn)|(?<=www)\./g, () => '。'),
  },
  {
    name: '书名号写成单书名号、尖括号',
    roles: prose,
    exact: true,
    sites: each(/《([^《》]+(?:法|条例|规定|办法|预案|纲要))》/g, (text, title = '') =>
      text.length % 2 ? `〈${title}〉` : `<${title}>`,
    ),
  },
  { name: '截至写成截止', roles: prose, exact: true, sites: each(/截至(?!\d{1,2}月\d{1,2}日\d)/g, () => '截止') },
  {
    name: '名单里列了两次',
    roles: prose,
    exact: true,
    sites: each(
      /(?<=(?:有|由|：|（)(市\S{3}|县\S{3}|\p{Script=Han}{3})、[^，。；、]{2,6}(?:、[^，。；、]{2,6})?、)(?:市|县)?\p{Script=Han}{2,3}(?=。|等|、|参|）|牵)/gu,
      (_, first = '') => first,
    ),
  },
  { name: '序号重复', roles: prose, exact: true, sites: each(/(?<=；)二(?=是)|(?<=。第)二(?=，)/g, () => '一') },
  { name: '附件序号用了汉字', roles: prose, exact: true, sites: each(/(?<=附件)2/g, () => '二') },
];
