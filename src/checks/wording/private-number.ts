import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';
import { toBeCalled } from './words.ts';

const leaveOut = {
  zh: '个人号码不随文印发；要公布的，写进“联系人”',
  en: 'leave private numbers out; one that is to be called belongs under 联系人',
};

/** The line tells whom to call: the number is meant to be read. */
const isForCalls = once(() => new RegExp(`${anyOf(toBeCalled)}|手机号?[:：]|电话[:：]`));

const slips: readonly Slip[] = [
  {
    pattern: /(?<![\d.,])1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\d.,]?\d|[万亿元吨千立平])/g,
    severity: 'warning',
    say: ([number], { path, text }) => {
      // What stands under 联系人 was put there to be printed.
      if (path[0] === 'contacts') return undefined;
      const message = { zh: `“${number}”像是手机号码`, en: `“${number}” looks like a mobile number` };
      if (!isForCalls().test(text)) return { message, hint: leaveOut };
      const hint = { zh: '核对是否要公布个人手机；一般公布办公电话', en: 'usually the number of the office is given' };
      return { message, hint, severity: 'info' };
    },
  },
  {
    pattern: /(?<!\d)[1-9]\d{5}(?:19|20)\d{9}[\dXx](?!\d)/g,
    say: ([number]) =>
      isIdentity(number)
        ? {
            message: { zh: '这里写着身份证号码', en: 'an identity number' },
            hint: { zh: '删去，或者只留后四位', en: 'leave it out, or keep the last four figures only' },
          }
        : undefined,
  },
];

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A day that may be, and the check digit of GB 11643-1999. */
function isIdentity(number: string): boolean {
  const [month, day] = [Number(number.slice(10, 12)), Number(number.slice(12, 14))];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

export const privateNumber = check({
  code: 'private-number',
  severity: 'error',
  basis: {
    zh: '《中华人民共和国个人信息保护法》第六条：处理个人信息限于实现处理目的的最小范围',
    en: 'Personal Information Protection Law of the PRC, article 6: no more than the purpose needs',
  },
  words: () => ({
    title: { zh: '手机号码、身份证号码', en: 'a mobile or identity number' },
    why: {
      zh: '随文印发的个人号码收不回来。写进“联系人”的手机号码不报，写明“联系电话”的一行只作说明；身份证号码在哪里都报。',
      en: 'A private number that has gone out cannot be called back. One under 联系人 is meant to be there, one on a line with 联系电话 is worth a look; an identity number never is.',
    },
    cure: { zh: '删去，或者只留后四位。', en: 'Leave it out, or keep the last four figures.' },
  }),
  run: ({ passages }) => slipsIn(passages, slips),
});
