/** What stood in for words that were still to come. */

import type { Words } from '../../diagnostic.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { Slip } from '../slips.ts';
import {
  naming,
  ofMany,
  ofManyBehind,
  openItems,
  pending,
  pendingInSquare,
  placesAndUnits,
  toBeWritten,
  withheld,
} from './words.ts';

const fill: Words = { zh: '填上实际内容，或者删去', en: 'put in what is meant, or delete it' };
const notYet = (text: string): { readonly message: Words; readonly hint: Words } => ({
  message: { zh: `“${text}”还没有填`, en: `“${text}” is still to be filled in` },
  hint: fill,
});

/** 张××, 李某某: a name that a report of an accident withholds. */
const surnames = once((): ReadonlySet<string> => new Set(withheld.replace(/\s/g, '')));
const kind = once(() => new RegExp(`^${anyOf(placesAndUnits)}`));

/** 命名格式为“××县××表”: in quotes stands how a thing is to be named, and the signs are meant. */
const pattern = once(() => ({
  before: new RegExp(`${anyOf(naming)}[^。；“”]{0,12}$`),
  behind: new RegExp(`^[^，。；“”]{0,6}${anyOf(naming)}`),
}));
const longest = 60;

/** 许可证编号的编排方式为：云字XXXXXXXX。 */
const scheme = /(?:编号|代码|编码|文号)[^，。；]{0,10}(?:方式|规则|格式|方法|形式|组成)为?[：:]?[^，。；“”]{0,12}$/;

function isPattern(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - longest), index);
  if (scheme.test(before)) return true;
  const open = before.lastIndexOf('“');
  if (open <= before.lastIndexOf('”')) return false;
  const rest = text.slice(index, index + longest);
  const close = rest.indexOf('”');
  if (close < 0) return false;
  const { before: said, behind } = pattern();
  return said.test(before.slice(0, open)) || behind.test(rest.slice(close + 1)) || isOfMany(before, rest, open, close);
}

const many = once(() => ({
  lead: new RegExp(`${anyOf(ofMany)}[^。；“”]*$`),
  behind: new RegExp(`^.?${anyOf(ofManyBehind)}`),
}));

/** “转移还剩××天。”河堤上，类似的牌子随处可见. */
const signs = /^[^”。；]{0,12}(?:类似的|这样的|同样的).{0,6}(?:牌子|标语|横幅|展板|口号|条幅)/;

/** 有的书店排出“××畅销书排行榜”, 诸如“××第一村”之类的招牌: said of many, each with a name of its own there. */
function isOfMany(before: string, rest: string, open: number, close: number): boolean {
  const lead = before.slice(0, open);
  const { lead: ofSeveral, behind } = many();
  if (signs.test(rest.slice(close + 1))) return true;
  return (ofSeveral.test(lead) || behind.test(rest.slice(close + 1))) && open === before.length - 1 && close > 4;
}

const han = /\p{Script=Han}/u;

export const placeholderSlips: readonly Slip[] = [
  {
    pattern:
      /(?<![A-Za-z\d×✕╳])(?:[Xx]{2,}|[×✕╳]{2,}|[×✕╳](?<=(?:^|[，。；：、“（《省市州县区乡镇村在到由对赴从向和与及]).)(?=[省市州县区乡镇村局](?![数级均])))(?![A-Za-z\d])|(?<!\d)20(?:[Xx×]{2}|\d[Xx×])年/gu,
    say(match, { text }) {
      const [found] = match;
      const rest = text.slice(match.index + found.length, match.index + found.length + 2);
      if (isPattern(text, match.index)) return undefined;
      if (surnames().has(text[match.index - 1] ?? '') && !kind().test(rest)) return undefined;
      return { ...notYet(found), ...(kind().test(rest) || found.endsWith('年') ? {} : { severity: 'warning' }) };
    },
  },
  {
    pattern: /某某(?=[省市州县区乡镇村局办委]|单位|部门|公司|企业|街道|项目)/g,
    severity: 'warning',
    say: ([found], _) => notYet(found),
  },
  {
    pattern: /附件[XxＸ×](?![A-Za-z])/g,
    say: ([found]) => ({
      message: { zh: `“${found}”没有写是附件几`, en: `“${found}” does not say which attachment` },
      hint: { zh: '写明附件的序号，如“附件1”', en: 'give its number' },
    }),
  },
  {
    pattern: /（）|\(\)/g,
    severity: 'warning',
    // Between words of a sentence.
    say: ({ 0: found, index }, { text }) =>
      han.test(text[index - 1] ?? '') && han.test(text[index + found.length] ?? '') ? notYet(found) : undefined,
  },
  {
    pattern: /^(?:略|同上|从略|暂略)[。.]?$/g,
    severity: 'warning',
    // Of an item; an attachment, or a section, may be left out so.
    say: ([found], { path, role }) => (role === 'text' && path.includes('items') ? notYet(found) : undefined),
  },
  { pattern: /[_＿]{2,}/g, severity: 'warning', say: ([found]) => notYet(found) },
  { pattern: /(?<![A-Za-z])(?:TODO|FIXME|TBD|todo)(?![A-Za-z])/g, say: ([found]) => notYet(found) },
  {
    pattern: new RegExp(`[【〔[]待${anyOf(pending, pendingInSquare)}[^】〕\\]]{0,20}[】〕\\]]`, 'g'),
    say: ([found]) => notYet(found),
  },
  {
    pattern: new RegExp(`[（(]待${anyOf(pending)}[^）)]{0,20}[）)]`, 'g'),
    severity: 'warning',
    say: ([found]) => notYet(found),
  },
  {
    // 归属待定, 恢复时间视天气待定 say that it is open; 时间待定 that nobody has put it in.
    pattern: new RegExp(
      `(?<![有尚亟急等期留])待(?:补|补充|填写|核实|定(?<=(?:^|[：:\\s]|${anyOf(openItems)})待定))(?=[，。；、]|$)`,
      'g',
    ),
    severity: 'warning',
    say: ([found]) => notYet(found),
  },
  {
    pattern: new RegExp(`(?:单击|点击)?此处${anyOf(toBeWritten)}`, 'g'),
    say: ([found]) => notYet(found),
  },
  {
    pattern: /[?？]{3,}/g,
    say: ([found]) => ({
      message: {
        zh: `“${found}”：内容没有定，或者字符丢失了`,
        en: `“${found}”: something is open, or characters were lost`,
      },
      hint: fill,
    }),
  },
];
