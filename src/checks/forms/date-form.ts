import { isoDay, looksLikeIsoDay, parseIsoDay } from '../../calendar.ts';
import type { Role } from '../../schema/role.ts';
import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';
import { isUnclearDay } from '../unclear-day.ts';

/** A cell has little room, and a telephone number is no date. */
const prose: ReadonlySet<Role> = new Set([
  'title',
  'section-title',
  'head',
  'caption',
  'text',
  'note',
  'statistics',
  'post',
]);
const dates: ReadonlySet<Role> = new Set(['date']);

const separated =
  /(?<![\w./-])(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:日|号(?![楼文线令院]))?(?![\w/-]|\.\d|\s\d{1,2}:\d)/g;

const inHan = (text: string): string => {
  const [year, month, day] = text.split(/\D/).map(Number);
  return `${year}年${month}月${day}日`;
};
const inFull = { zh: '年份写四位，如 2023年', en: 'write the year with four figures' };
const oneKind = { zh: '全部用阿拉伯数字，如 2024年3月9日', en: 'use Arabic figures throughout' };

/** A letter or a figure for 〇, in a year of Chinese numerals; a letter or 〇 for 0, in one of figures. */
const letters = 'OoＯｏОоΟο';
const digits = '〇零○一二三四五六七八九';
const arabic = (char: string): string => (digits.includes(char) ? String(Math.max(0, digits.indexOf(char) - 2)) : char);

const slips: readonly Slip[] = [
  {
    pattern: new RegExp(
      `(?<![${digits}\\d${letters}])(?:[一二](?=[${digits}0０${letters}]{0,2}[0０${letters}])[${digits}0０${letters}]{3}|(?:19|2[0${letters}])(?=\\d?[${digits}${letters}]|[${letters}])[\\d${digits}${letters}]{2}|2[${letters}]\\d{2})年`,
      'g',
    ),
    say([text]) {
      const right = /^[一二]/.test(text)
        ? text.replace(new RegExp(`[零○0０${letters}]`, 'g'), '〇')
        : [...text].map((char) => (letters.includes(char) ? '0' : arabic(char))).join('');
      return {
        message: { zh: `年份“${text}”里混进了别的字符`, en: `a wrong character in the year “${text}”` },
        hint: { zh: `写作“${right}”，或者全部用阿拉伯数字`, en: `write “${right}”, or Arabic figures` },
      };
    },
  },
  {
    // 距今20100年 is a length of time; so is 公元208年 of another age.
    pattern:
      /(?<![\d.．,第约近超共有达逾今经满过历元前～—-]|\d至)(?:(?:19|20)\d{3}年(?![前来间]|以前|历史|之[前久])|20\d年(?=\d{1,2}月))/g,
    say: ([text]) => ({
      message: { zh: `年份“${text}”不是四位数`, en: `the year “${text}” has not four figures` },
      hint: inFull,
    }),
  },
  {
    pattern: /(?<![\d.:：])0[1-9]月|(?<=月[ \u3000]?)0[1-9][日号]/g,
    say: ([text]) => ({
      message: { zh: `日期里的“${text}”前面多了“0”`, en: `a zero before the figure in “${text}”` },
      hint: { zh: `写作“${text.slice(1).replace('号', '日')}”`, en: `write “${text.slice(1).replace('号', '日')}”` },
    }),
  },
  {
    // 3月5号楼 and 3月5号文 number something else.
    pattern: /(?<=月)(?<day>\d{1,2})(?<slip>号)(?![楼文线令院井库机炉路门厂店仓栋馆台站桥车船矿公通函洞坑桩])/dg,
    say: ({ groups }) => ({
      message: { zh: `日期“${groups?.day}号”应当用“日”`, en: `“号” for “日” in a date` },
      hint: { zh: `写作“${Number(groups?.day)}日”`, en: `write “${Number(groups?.day)}日”` },
    }),
  },
  {
    pattern: /['’‘]\d\d年|(?<![\dOＯ○〇年.第刑期满时共近达约龄逾长])\d\d年(?=\d{1,2}月(?!\d*个))/g,
    say: ([text]) => ({
      message: { zh: `年份“${text}”没有写全`, en: `the year “${text}” is not written in full` },
      hint: inFull,
    }),
  },
  {
    pattern:
      /(?<slip>[一二三四五六七八九〇零○]{4}年)\d{1,2}月|\d{4}年(?<month>[一二三四五六七八九十]{1,2}月)(?=[一二三四五六七八九十]{1,3}日|份|底|末|[上中下]旬|初(?![一二三四五六七八九十])|[，。、；至以）]|$)/g,
    say: ([text]) => ({
      message: {
        zh: `“${text}”里汉字数字和阿拉伯数字混用`,
        en: `“${text}” mixes Chinese numerals and Arabic figures`,
      },
      hint: oneKind,
    }),
  },
  {
    pattern:
      /(?<=\d月)[一二三四五六七八九十]{1,3}日|(?<![一二三四五六七八九十年])[一二三四五六七八九十]{1,2}月\d{1,2}日/g,
    say: ([text]) => ({
      message: {
        zh: `日期里的“${text}”是汉字数字，与阿拉伯数字混用`,
        en: `“${text}”: Chinese numerals and Arabic figures mixed in a date`,
      },
      hint: oneKind,
    }),
  },
  {
    pattern: /(?<![一二三四五六七八九〇零○])[一二][一二三四五六七八九〇零○]{3}年/g,
    severity: 'warning',
    say: ([text], { role }) => {
      if (role === 'date')
        return {
          severity: 'error',
          message: { zh: `日期的年份“${text}”用了汉字`, en: `the year “${text}” in Chinese numerals` },
          hint: oneKind,
        };
      const right = text.replace(/[零○]/g, '〇');
      if (right === text) return undefined;
      return {
        message: { zh: `年份“${text}”里的“${/[零○]/.exec(text)}”应当用“〇”`, en: `〇 is meant in the year “${text}”` },
        hint: { zh: `写作“${right}”，或者用阿拉伯数字`, en: `write “${right}”, or Arabic figures` },
      };
    },
  },
  {
    pattern: separated,
    roles: prose,
    severity: 'warning',
    say: ([text]) => ({
      message: { zh: `日期“${text}”没有用“年月日”`, en: `the date “${text}” is not written with 年月日` },
      hint: { zh: `写作“${inHan(text)}”`, en: `write “${inHan(text)}”` },
    }),
  },
  {
    pattern: separated,
    roles: dates,
    say: ([text], passage) => {
      if (looksLikeIsoDay(passage.text)) return undefined;
      return {
        message: {
          zh: `日期“${text}”没有用“年月日”，会照这样印出来`,
          en: `the date “${text}” would be printed as it stands`,
        },
        hint: { zh: `写作“${inHan(text)}”`, en: `write “${inHan(text)}”` },
      };
    },
  },
  {
    // 2024-3月9日, 2024年3-9: half in marks and half in words.
    pattern: /^(?:19|20)\d\d(?:[-./]\d{1,2}月\d{1,2}[日号]?|年\d{1,2}[-./]\d{1,2}[日号]?)$/g,
    roles: dates,
    say([text]) {
      const iso = isoOf(text);
      if (iso === undefined) return undefined;
      return {
        message: {
          zh: `日期“${text}”没有用“年月日”，会照这样印出来`,
          en: `the date “${text}” would be printed as it stands`,
        },
        hint: { zh: `写作“${iso}”`, en: `write ${iso}` },
      };
    },
  },
];

/** Of year, month and day, whatever stands between them. */
function isoOf(text: string): string | undefined {
  const [year, month, day] = (text.match(/\d+/g) ?? []).map(Number);
  const iso = isoDay({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  return parseIsoDay(iso) ? iso : undefined;
}

export const dateForm = check({
  code: 'date-form',
  severity: 'error',
  basis: {
    zh: 'GB/T 9704-2012，7.3.5.4：日期用阿拉伯数字，年份标全称，月、日不编虚位；GB/T 15835-2011《出版物上数字用法》',
    en: 'GB/T 9704-2012, 7.3.5.4: Arabic figures, the full year, no zero before month and day; GB/T 15835-2011',
  },
  words: () => ({
    title: { zh: '日期的写法不对', en: 'a date is written wrongly' },
    why: {
      zh: '公文里的日期写作“2024年3月9日”：年份四位，月、日前面不补“0”，用“日”不用“号”，汉字数字和阿拉伯数字不混用，不用点、横线、斜线代替“年月日”。',
      en: 'A date is written 2024年3月9日: four figures of the year, no zeros, 日 and not 号, one kind of figures, no points, dashes or slashes.',
    },
    cure: {
      zh: '照提示改；日期不会自动改动。',
      en: 'Mend it as the hint says; a date is never changed by the program.',
    },
  }),
  run: ({ passages }) =>
    slipsIn(
      passages.filter((passage) => !isUnclearDay(passage)),
      slips,
    ),
});
