/** What stood in for words that were still to come. */

import type { Words } from '../../diagnostic.ts';
import type { Slip } from '../slips.ts';

const fill: Words = { zh: '填上实际内容，或者删去', en: 'put in what is meant, or delete it' };
const notYet = (text: string): { readonly message: Words; readonly hint: Words } => ({
  message: { zh: `“${text}”还没有填`, en: `“${text}” is still to be filled in` },
  hint: fill,
});

/** 张××, 李某某: a name that a report of an accident withholds. */
const surname =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁韦马方俞任袁柳鲍史唐费岑薛雷贺倪汤滕殷罗毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯莫房解应丁邓洪包左石崔吉龚程邢裴陆翁段侯武刘龙叶黎白蒲赖卓池乔谭温庄晏柴瞿阎习艾容向古易廖文曾关肖欧尤聂]$/;
const kind =
  /^(?:[省市州县区乡镇村局办委科股站所院厂矿店路号年月日]|单位|部门|公司|企业|学校|医院|街道|同志|领导|项目|工程)/;

export const placeholderSlips: readonly Slip[] = [
  {
    pattern:
      /(?<![A-Za-z\d×✕╳])(?:[Xx]{2,}|[×✕╳]{2,}|(?<=\p{Script=Han}|^)[×✕╳](?=[省市州县区乡镇村局]))(?![A-Za-z\d])|(?<!\d)20(?:[Xx×]{2}|\d[Xx×])年/gu,
    say(match, { text }) {
      const [found] = match;
      const rest = text.slice(match.index + found.length, match.index + found.length + 2);
      if (surname.test(text.slice(0, match.index).slice(-1)) && !kind.test(rest)) return undefined;
      return { ...notYet(found), ...(kind.test(rest) || found.endsWith('年') ? {} : { severity: 'warning' }) };
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
  { pattern: /[_＿]{2,}/g, severity: 'warning', say: ([found]) => notYet(found) },
  { pattern: /(?<![A-Za-z])(?:TODO|FIXME|TBD|todo)(?![A-Za-z])/g, say: ([found]) => notYet(found) },
  {
    pattern: /[【〔[]待(?:定|补|核|查|填|写|完善|确认|更新|续|审|议|报|提供|落实|商)[^】〕\]]{0,20}[】〕\]]/g,
    say: ([found]) => notYet(found),
  },
  {
    pattern: /[（(]待(?:定|补|核|填|写|完善|确认|更新|续|提供|商)[^）)]{0,20}[）)]/g,
    severity: 'warning',
    say: ([found]) => notYet(found),
  },
  {
    pattern: /(?<![有尚亟急等期留])待(?:定|补|补充|填写|核实)(?=[，。；、]|$)/g,
    severity: 'warning',
    say: ([found]) => notYet(found),
  },
  {
    pattern: /(?:单击|点击)?此处(?:填写|插入|添加|输入|另附|省略|待|应填|补充)/g,
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
