import { check, type Found } from '../check.ts';
import { type DocumentNumber, documentNumbers } from '../document-numbers.ts';
import { at, type Passage } from '../passage.ts';

export const documentNumber = check({
  code: 'document-number',
  severity: 'error',
  basis: {
    zh: 'GB/T 9704-2012，7.2.5：年份标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位，后面加“号”字',
    en: 'GB/T 9704-2012, 7.2.5: the full year in 〔〕; no 第 and no zero before the number, 号 behind it',
  },
  words: () => ({
    title: { zh: '文号的写法不对', en: 'a document number is written wrongly' },
    why: {
      zh: '发文字号是“机关代字〔年份〕顺序号号”：年份四位，用六角括号；顺序号前不加“第”，不补“0”。',
      en: 'A document number is the office’s short name, the full year in 〔〕, the number without 第 or zeros, and 号.',
    },
    cure: { zh: '改成“云安办〔2024〕5号”的样子。', en: 'Write it as 云安办〔2024〕5号.' },
  }),
  *run({ passages }) {
    for (const passage of passages) for (const number of documentNumbers(passage)) yield* judge(passage, number);
  },
});

function* judge(
  passage: Passage,
  { start, bracketEnd, end, open, year, close, ordinal, number }: DocumentNumber,
): Iterable<Found> {
  const bracket = `${open}${year}${close}`;
  const right = `〔${year}〕`;
  if (open !== '〔' || close !== '〕') {
    yield {
      ...at(passage, start, bracketEnd),
      message: {
        zh: `文号里的“${bracket}”括号不对`,
        en: `the brackets of “${bracket}” in a document number are wrong`,
      },
      hint: { zh: `用六角括号，写作“${right}”`, en: `write “${right}”` },
      replace: right,
    };
  }
  if (year.length === 2) {
    yield {
      ...at(passage, start + open.length, start + open.length + year.length),
      message: {
        zh: `文号里的年份“${year}”没有写全`,
        en: `the year “${year}” of a document number is not written in full`,
      },
      hint: { zh: '年份写四位，如〔2024〕', en: 'write four figures, as in 〔2024〕' },
    };
  }
  const tail = passage.text.slice(bracketEnd, end);
  if (ordinal !== '') {
    const from = bracketEnd + tail.indexOf(ordinal);
    yield {
      ...at(passage, from, from + ordinal.length),
      message: { zh: '文号的顺序号前面多了“第”字', en: 'a 第 before the number' },
      hint: { zh: `写作“${right}${Number(number)}号”`, en: 'leave 第 out' },
      replace: '',
    };
  }
  if (number.startsWith('0')) {
    const from = bracketEnd + tail.indexOf(number);
    yield {
      ...at(passage, from, from + number.length),
      message: { zh: `文号的顺序号“${number}”前面多了“0”`, en: `a zero before the number “${number}”` },
      hint: { zh: `写作“${Number(number)}号”`, en: `write “${Number(number)}号”` },
    };
  }
}
