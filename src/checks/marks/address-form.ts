import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';

/** What an address ends in, or has before a further point. */
const ends = 'com|cn|net|org|gov|edu';

const say: Slip['say'] = ([text]) => {
  const right = text.normalize('NFKC').replace('。', '.').replace('、', '.').replace(',', '.');
  return {
    message: { zh: `网址、邮箱里的“${text}”是中文标点`, en: `the Chinese mark “${text}” in an address` },
    hint: { zh: `写作“${right}”`, en: `write “${right}”` },
    replace: right,
  };
};

const latin = /[A-Za-z]{2}/;

const slips: readonly Slip[] = [
  { pattern: new RegExp(`(?<=[A-Za-z\\d-])[。．](?=(?:${ends})(?![A-Za-z\\d]))`, 'g'), say },
  { pattern: new RegExp(`(?<=[@＠][A-Za-z\\d-]{1,20})[，、](?=(?:${ends})(?![A-Za-z\\d]))`, 'g'), say },
  { pattern: /(?<=(?<![A-Za-z])www)[。．，、](?=[A-Za-z\d])/g, say },
  { pattern: /(?<=(?<![A-Za-z])https?)(?:：(?:\/\/|／／)|:／／)/g, say },
  { pattern: /(?<=[A-Za-z\d_])＠(?=[A-Za-z\d])/g, say },
];

export const addressForm = check({
  code: 'address-form',
  severity: 'error',
  basis: {
    zh: '网址、电子邮箱里只用半角字符（RFC 3986、RFC 5322）',
    en: 'addresses have half-width characters only (RFC 3986, RFC 5322)',
  },
  words: () => ({
    title: { zh: '网址、邮箱里用了中文标点', en: 'a Chinese mark in an address' },
    why: {
      zh: '“163。com”“http：//”是没有切换输入法，照着打不开、发不到。',
      en: '163。com and http：// were typed with the wrong input method, and lead nowhere.',
    },
    cure: { zh: '改成半角的点、冒号、@。', en: 'Write half-width marks.' },
  }),
  run: ({ passages }) =>
    slipsIn(
      passages.filter(({ text }) => latin.test(text)),
      slips,
    ),
});
