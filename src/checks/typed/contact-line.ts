import type { Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';

/** 0700-82503, 1380000123: a number of a line has seven or eight figures behind its area, one of a mobile eleven. */
export function numberOfWrongLength({ path, text }: Passage): Found | undefined {
  if (path[0] !== 'contacts' || path.at(-1) !== 'phone') return undefined;
  const [, line, mobile] = /^(?:0\d{2,3}-(\d+)|(1[3-9]\d{8,10}))$/.exec(text.trim()) ?? [];
  const figures = line ?? mobile ?? '';
  // 0700-12345, 0700-110: numbers of services are short.
  const isLine = /^(?:\d{1,3}|[19]\d{4}|\d{7,8})$/.test(figures);
  const isRight = line === undefined ? figures.length === 11 || figures === '' : isLine;
  if (isRight) return undefined;
  return {
    path,
    severity: 'warning',
    message: {
      zh: `电话“${text}”的位数不对：${line === undefined ? `手机号11位，写了${figures.length}位` : `区号后面7位或8位，写了${figures.length}位`}`,
      en: `the telephone “${text}” has ${figures.length} figures: ${line === undefined ? 'a mobile has 11' : 'a line has 7 or 8 behind its area'}`,
    },
    hint: { zh: '核对电话', en: 'look it up' },
  };
}

/** 姓名: 0700-8250316 beside 电话: 张明. */
export function nameAndNumberSwapped({ path, text }: Passage, subject: Subject): Found | undefined {
  if (path[0] !== 'contacts' || path.at(-1) !== 'name' || !/^[\d-]{5,}$/.test(text.trim())) return undefined;
  const phone = firstPassage(subject, [...path.slice(0, -1), 'phone'])?.text.trim() ?? '';
  if (!/^\p{Script=Han}{2,4}$/u.test(phone)) return undefined;
  return {
    path,
    severity: 'warning',
    message: { zh: `“姓名”和“电话”写反了：“${text}”是电话`, en: `name and phone are swapped: “${text}” is a number` },
    hint: {
      zh: `两个键的内容对换：姓名: ${phone}，电话: ${text}`,
      en: `exchange the two: name: ${phone}, phone: ${text}`,
    },
  };
}

/** 联系人: 尤敏 0700-8250316: the number has a key of its own, and its label. */
export function numberBehindName({ path, text }: Passage): Found | undefined {
  if (path[0] !== 'contacts' || path.at(-1) !== 'name') return undefined;
  const [, name, number] =
    /^(\p{Script=Han}{2,4})[ \u3000，,、;；：:（(]*(?:(?:联系)?电话|手机)?[：: ]*(\d{3,4}[-—]?\d{7,8}|1\d{10})[）)]?$/u.exec(
      text.trim(),
    ) ?? [];
  if (name === undefined || number === undefined) return undefined;
  const phone = number.replace('—', '-');
  return {
    path,
    severity: 'warning',
    message: { zh: `联系人里连电话一起写了：“${text}”`, en: `the telephone stands in the key of the name: “${text}”` },
    hint: { zh: `写作 { 姓名: ${name}, 电话: ${phone} }`, en: `write { name: ${name}, phone: ${phone} }` },
  };
}
