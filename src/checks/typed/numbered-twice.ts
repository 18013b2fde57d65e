import { hanNumber, hanValue } from '../../han-number.ts';
import { check, type Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import { itemLists } from '../items.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { sectionLists } from './sections.ts';

/** （一）1.压实责任: the author's number behind the program's own. */
export const numberedTwice = check({
  code: 'numbered-twice',
  severity: 'warning',
  basis: { zh: 'GB/T 9704-2012，7.3.3：一层一个序数', en: 'GB/T 9704-2012, 7.3.3: one number a level' },
  words: () => ({
    title: { zh: '编了两个号', en: 'two numbers in a row' },
    why: {
      zh: '这一层由程序编号，自己又写了另一种序号，就印成“（一）1.压实责任”。和程序的写法一样的，程序不再加。',
      en: 'This level is numbered by the program, and bears another number of its own as well. One of the same form is taken for the program’s.',
    },
    cure: {
      zh: '删去自己写的；要照自己的印，写 序号: 无。',
      en: 'Delete your own; or write marker: none to keep it.',
    },
  }),
  *run(subject) {
    if (!subject.issue) return;
    if (!isNumbered(subject)) return;
    for (const sections of sectionLists(subject)) {
      for (const { marker, path } of sections)
        if (marker !== '') yield* twice(marker, firstPassage(subject, [...path, 'title']));
    }
    for (const { items } of itemLists(subject)) {
      for (const { marker, path, head } of items)
        if (marker !== '') yield* twice(marker, firstPassage(subject, [...path, head === undefined ? 'text' : 'head']));
    }
  },
});

/** In a bulletin nothing is, mostly. */
const isNumbered = (subject: Subject): boolean =>
  sectionLists(subject).some((sections) => sections.some(({ marker }) => marker !== '')) ||
  itemLists(subject).some(({ items }) => items.some(({ marker }) => marker !== ''));

const han = '[一二三四五六七八九十]{1,3}';
/** Each form of a number, and the one that follows it: a text that goes on with that one is a list of its own. */
const forms: readonly (readonly [RegExp, (digits: string) => string | undefined])[] = [
  [/^(\d{1,2})[.．、](?![\d%％])/, (digits) => `${Number(digits) + 1}`],
  [
    /^(\d{1,2})(?:[）)][、.．]?|[ \u3000]+(?=\p{Script=Han})(?![个家处座起次人户份项件条名年月日天类种级批组场元万亿岁周季届位所]))/u,
    (digits) => `${Number(digits) + 1}`,
  ],
  [/^[（(](\d{1,2})[）)][、.．]?/, (digits) => `${Number(digits) + 1}`],
  [new RegExp(`^(${han})、(?!${han})`), nextHan],
  [new RegExp(`^[（(](${han})[）)][、.．]?`), nextHan],
  [new RegExp(`^第(${han})[，、,]`), nextHan],
  [new RegExp(`^(${han})是(?!否|非)`), nextHan],
  [/^([①-⑲⑴-⑿])[、.．]?/, (digits) => String.fromCharCode(digits.charCodeAt(0) + 1)],
];

function nextHan(digits: string): string | undefined {
  const number = hanValue(digits);
  return number === undefined ? undefined : hanNumber(number + 1);
}

function* twice(marker: string, passage: Passage | undefined): Iterable<Found> {
  if (!passage) return;
  const start = passage.text.search(/\S/);
  const text = passage.text.slice(start);
  for (const [form, next] of forms) {
    const [own, digits] = form.exec(text) ?? [];
    if (own === undefined || digits === undefined) continue;
    const following = next(digits);
    const rest = text.slice(own.length);
    // 一是……；二是……: a list inside the item.
    if (following !== undefined && rest.includes(own.replace(digits, following))) return;
    yield {
      ...at(passage, start, start + own.length),
      message: {
        zh: `程序编了“${marker}”，后面自己又写了“${own}”`,
        en: `the program numbers this ${marker}, and it bears ${own} as well`,
      },
      hint: { zh: `删去“${own}”；要照自己的印，写 序号: 无`, en: `delete “${own}”; or write marker: none to keep it` },
    };
    return;
  }
}
