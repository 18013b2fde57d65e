/**
 * Slips as they happen at a desk, each a single change of a clean document that can be seen without asking anybody.
 * A kind names the places of a passage where it can happen; the driver picks among them and writes the change into the file.
 */

import type { Passage } from '../../src/checks/passage.ts';
import { each, type Kind, prose } from './kind.ts';

const half: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '员員',
    '国國',
    '会會',
    '产產',
    '检檢',
    '业業',
    '务務',
    '责責',
    '实實',
    '设設',
    '县縣',
    '区區',
    '单單',
    '开開',
    '书書',
    '长長',
    '门門',
    '动動',
    '发發',
    '总總',
  ].map(([simple = '', other = '']) => [simple, other]),
);
/** As a rate is rounded, one step up or down. */
const off = (rate: string): string => {
  const digits = rate.split('.')[1]?.length ?? 0;
  return (Number(rate) + (Number(rate) >= 99 ? -1 : 1) * 10 ** -digits).toFixed(digits);
};

export const kinds: readonly Kind[] = [
  { name: '标点打了两遍', roles: prose, sites: each(/[，。；](?=\p{Script=Han})/gu, (mark) => mark + mark) },
  { name: '句号逗号相撞', roles: prose, sites: each(/，(?=\p{Script=Han})/gu, () => '，。') },
  { name: '丢了后一半括号、引号、书名号', roles: prose, sites: each(/[）”》]/g, () => '') },
  { name: '丢了前一半括号、引号、书名号', roles: prose, sites: each(/[（“《]/g, () => '') },
  {
    name: '半角标点',
    roles: prose,
    sites: each(/(?<=\p{Script=Han})[，；：（）](?=\p{Script=Han})/gu, (mark) => half[mark]),
  },
  { name: '汉字和数字之间有空格', roles: prose, sites: each(/(?<=\p{Script=Han})(?=\d)/gu, () => ' ') },
  { name: '数字范围用了短横', roles: prose, sites: each(/(?<=\d)至(?=\d+月(?!\d))/g, () => '-') },
  { name: '日期名里的间隔号打成点', roles: prose, sites: each(/(?<=“\d{1,2})·(?=\d{1,2}”)/g, () => '.') },
  { name: '号代日', roles: prose, sites: each(/(?<=\d月\d{1,2})日/g, () => '号') },
  { name: '日期补了零', roles: prose, sites: each(/(?<=\d月)(\d)(?=日)/g, (day) => `0${day}`) },
  { name: '月打成日、日打成月', roles: prose, sites: each(/(?<=\d月\d{1,2})日/g, () => '月') },
  { name: '没有这一天', roles: prose, sites: each(/\d{1,2}月\d{1,2}日/g, () => '2月30日') },
  { name: '没有这个月', roles: prose, sites: each(/\d{1,2}(?=月\d{1,2}日)/g, () => '13') },
  {
    name: '繁体字',
    roles: prose,
    sites: each(/[员国会产检业务责实设县区单开书长门动发总]/g, (sign) => traditional[sign]),
  },
  { name: '留着待办', roles: prose, sites: each(/(?<=\p{Script=Han})。/gu, () => '【待核实】。') },
  { name: '留着××', roles: prose, sites: each(/\d+(?=个|家|起|处)/g, () => '××') },
  { name: '留着星号', roles: prose, sites: each(/(?<=，)(?=\p{Script=Han})/gu, () => '**') },
  { name: '带出手机号', roles: prose, sites: each(/(?<=\p{Script=Han})。/gu, () => '（13907310000）。') },
  {
    name: '比率算错',
    roles: prose,
    sites: each(/(?<=(?:下降|上升|整改率|完成率)(?:\d+\.\d%、)?)\d+\.\d(?=%)/g, off),
  },
  { name: '“下降”后面写了负号', roles: prose, sites: each(/(?<=(?:下降|减少))(?=\d+(?:\.\d+)?%)/g, () => '-') },
  {
    name: '“同比”又写“与去年”',
    roles: prose,
    sites: each(/(?<=同比)(?=(?:分别)?(?:下降|上升|增加|减少))/g, () => '与去年'),
  },
  {
    name: '分项之和不对',
    roles: prose,
    sites: each(/(?<=（[^（）]*)\d+(?=个[、）])/g, (part) => String(Number(part) + 1)),
  },
  {
    name: '同比增减的起数不对',
    roles: prose,
    sites: each(/(?<=同期(?:减少|增加))\d+(?=起、\d+人，同比)/g, (change) => String(Number(change) + 2)),
  },
  {
    name: '姓名错一个字',
    roles: ['person'],
    sites: (passage, { series }) =>
      series?.roster?.some(({ name }) => name === passage.text)
        ? [{ start: passage.text.length - 1, end: passage.text.length, text: '鑫' }]
        : [],
  },
  {
    name: '张冠李戴',
    beside: true,
    roles: ['person'],
    sites: ({ text, path }, { series, file }) => {
      const other = series?.roster?.find(({ name }) => name !== text && !JSON.stringify(file).includes(name));
      const known = series?.roster?.some(({ name }) => name === text);
      return known && other && path[0] === 'sections' ? [{ start: 0, end: text.length, text: other.name }] : [];
    },
  },
  {
    name: '县与区委、区与县长',
    roles: ['post'],
    sites: (passage, { file }) => {
      const unit = unitBeside(passage, file);
      if (unit?.endsWith('县')) return each(/县(?=[委长])/g, () => '区')(passage);
      return unit?.endsWith('区') && !/经开|管理/.test(unit) ? each(/区(?=[委长])/g, () => '县')(passage) : [];
    },
  },
  {
    name: '单位错一个字',
    roles: ['unit'],
    sites: ({ text, path }, { series }) =>
      series?.units?.some(({ name }) => name === text) && text.length > 2 && path.at(-1) === 'unit'
        ? [{ start: 1, end: 2, text: '垱' }]
        : [],
  },
  {
    name: '栏目名错一个字',
    roles: ['section-title'],
    sites: ({ text, path }, { series }) =>
      path.length === 3 && series?.sections?.some(({ title }) => title === text)
        ? [{ start: text.length - 1, end: text.length, text: '太' }]
        : [],
  },
  {
    name: '用了不用的说法',
    roles: prose,
    sites: ({ text }, { series }) =>
      [...(series?.terms ?? [])].flatMap(([wrong, right]) => {
        const start = text.indexOf(right);
        return start < 0 ? [] : [{ start, end: start + right.length, text: wrong }];
      }),
  },
];

/** The unit of the item whose post this is. */
function unitBeside({ path }: Passage, file: unknown): string | undefined {
  let at: unknown = file;
  for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown> | undefined)?.[step];
  const unit = (at as { readonly unit?: unknown } | undefined)?.unit;
  return typeof unit === 'string' ? unit : undefined;
}
