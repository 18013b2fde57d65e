import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { check } from '../check.ts';
import { type SaidSlip, type Slip, slipsIn } from '../slips.ts';
import { accepted, redundant, reversed } from './pleonasm-words.ts';
import { prose } from './prose.ts';

const number = '(?:\\d{1,9}(?:\\.\\d{1,4})?[百千万亿]*|[一二两三四五六七八九十百千万]{1,6})';
const unit =
  '(?:个百分点|平方米|立方米|平方公里|公里|千米|公顷|小时|分钟|个月|成|[万亿]?元|万?[吨亩人户家件次起台辆套个名处项所座]|[%％‰倍天日周年岁]|余)?';
/** What ends the measure there: 超过500万元以上项目 may be a comparison with such projects. */
const ends = '(?=[，。；：、）)]|的|$)';

const twice = (found: string, kept: string): SaidSlip => ({
  message: { zh: `“${found}”意思重复`, en: `“${found}” says one thing twice` },
  hint: { zh: `写作“${kept}”`, en: `write “${kept}”` },
});

const bounds: readonly Slip[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{Script=Han}不)(?<over>超过|超出|多于|大于|不少于|不低于|不小于|至少|最少|起码)(?<measure>了?${number}${unit})(?:及?以上)${ends}`,
      'gu',
    ),
    say: ({ 0: found, groups }) => twice(found, `${groups?.over}${groups?.measure}`),
  },
  {
    pattern: new RegExp(
      `(?<under>不超过|不足|不到|少于|小于|低于|不满|未满|不多于|不高于|不大于|至多|最多)(?<measure>${number}${unit})(?:及?以下|以内|之内)${ends}`,
      'gu',
    ),
    say: ({ 0: found, groups }) => twice(found, `${groups?.under}${groups?.measure}`),
  },
];

const words: readonly Slip[] = [
  {
    // 每周周末 is the end of each week.
    pattern: /每周周(?<day>[一二三四五六日])(?!均)/g,
    say: ({ 0: found, groups }) => twice(found, `每周${groups?.day}`),
  },
  {
    pattern: /(?<each>人均每人|户均每户|年均每年|月均每月|日均每[天日]|亩均每亩|班均每班)/g,
    say: ([found]) => twice(found, found.slice(0, 2)),
  },
  { pattern: /(?<=\d{1,2})月月份/g, say: ([found]) => twice(found, '月份') },
];

const meaning = (found: string, cure: string): SaidSlip => ({
  message: { zh: `“${found}”把意思说反了`, en: `“${found}” says the opposite` },
  hint: { zh: cure, en: 'leave out one of the two negations' },
});

const negations: readonly Slip[] = [
  {
    pattern: new RegExp(`(?<first>切忌|严禁|禁止)${anyOf(reversed)}(?!已|[民人]心|力|法|体|当)|切忌不可`, 'g'),
    say: ({ 0: found, groups }) =>
      meaning(
        found,
        (groups?.first ?? '切忌') === '切忌' ? '写作“切忌”或者“切勿”，只留一个' : `只留“${groups?.first}”`,
      ),
  },
  {
    pattern:
      /(?:防止|避免|杜绝|谨防)(?:类似|同类|此类|这类|各类)(?:问题|事故|事件|案件|情况|现象|错误|隐患)(?<slip>不再|不要)(?:次|度)?(?:发生|出现)/dg,
    say: ({ 0: found }) => meaning(found, '写作“再次发生”，去掉“不”'),
  },
];

const table = (entries: string, severity: 'warning' | 'info'): (() => Slip) => {
  const cures = new Map(
    entries
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('→') as [string, string]),
  );
  return once(() => ({
    pattern: new RegExp(anyOf([...cures.keys()].join(' ')), 'g'),
    severity,
    say: ([found]) => twice(found, cures.get(found) ?? ''),
  }));
};
const certain = table(redundant, 'warning');
const usual = table(accepted, 'info');

export const pleonasm = check({
  code: 'pleonasm',
  severity: 'warning',
  basis: {
    zh: '词义见《现代汉语词典》：一个意思不说两遍',
    en: 'by the meanings in Xiandai Hanyu Cidian: one thing is said once',
  },
  words: () => ({
    title: { zh: '意思重复的说法', en: 'a word too many' },
    why: {
      zh: '“超过100万元以上”“每周周五”“凯旋归来”，一个意思说了两遍；“切忌不要”“防止类似事故不再发生”，说反了。已经有很多人这样写的，如“涉及到”，只作说明。',
      en: '超过100万元以上 and 每周周五 say a thing twice, 切忌不要 the opposite of what is meant. What many write by now, such as 涉及到, is told as a note.',
    },
    cure: { zh: '去掉重复的词。', en: 'Leave out the word too many.' },
  }),
  *run({ passages }) {
    const written = passages.filter(({ role }) => prose.has(role));
    yield* slipsIn(written, [...bounds, ...words, ...negations, certain(), usual()]);
  },
});
