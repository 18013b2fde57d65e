import type { Words } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import { hanValue } from '../../han-number.ts';
import { check, type Found } from '../check.ts';
import type { Passage } from '../passage.ts';
import type { IssueSubject } from '../subject.ts';
import { isMember, isSamePlace } from './member.ts';

/** 附件: 1.值班表 2.联系人名单: several, of which YAML and the page make one. */
export const listedInLine = check({
  code: 'listed-in-line',
  severity: 'error',
  basis: { zh: '几个写成一列，序号由程序加', en: 'several are a list, whose numbers the program adds' },
  words: () => ({
    title: { zh: '几个写在一行里，当成了一个', en: 'several on one line, taken for one' },
    why: {
      zh: '附件、报送发、人员、单位里写着“1.……2.……”，程序当作一个名称，连同序号照样印出来。',
      en: 'Attachments, recipients, people or units with numbers of their own on one line are one name, and print with the numbers.',
    },
    cure: {
      zh: '写成方括号里的一列，或者一行一个；序号不用写。',
      en: 'Write a list, one a line or in brackets, without numbers.',
    },
  }),
  *run({ passages, issue }) {
    if (!issue) return;
    for (const [at, passage] of passages.entries()) {
      if (!isListed(passage)) continue;
      const bare = withoutNumber(passage);
      if (bare !== undefined) {
        yield { path: passage.path, ...numberSaid(passage.text.trim(), bare) };
        continue;
      }
      const text = passage.path[0] === 'attachments' ? linesFrom(passages, at) : passage.text;
      const numbered = numberedIn(text);
      const parts = numbered.length > 0 ? numbered : passage.path[0] === 'attachments' ? documentsIn(text) : [];
      if (parts.length === 0) continue;
      yield {
        path: passage.path,
        ...(numbered.length === 0 && { severity: 'warning' as const }),
        message: {
          zh: `这里写了${parts.length}个，会当作一个印出来：${parts.join('，')}`,
          en: `these are ${parts.length}, and print as one: ${parts.join(', ')}`,
        },
        hint: apart(passage, parts, issue),
      };
    }
  },
});

/** Of a text of several lines all, from its first. */
function linesFrom(passages: readonly Passage[], at: number): string {
  const { path } = passages[at] as Passage;
  const key = keyOf(path);
  let end = at + 1;
  while (passages[end] && keyOf((passages[end] as Passage).path) === key) end += 1;
  return passages
    .slice(at, end)
    .map(({ text }) => text)
    .join('\n');
}

const isListed = ({ role, path, text, index }: Passage): boolean => {
  if (index !== 0 || text.length > 400) return false;
  switch (role) {
    case 'recipients':
    case 'contact':
    case 'person':
    case 'unit':
    case 'responsible':
    case 'office':
      return true;
    default:
      return path[0] === 'attachments' && path.length <= 3;
  }
};

/** The forms of such numbers, each with what it counts. */
const forms: readonly { readonly mark: RegExp; readonly first: RegExp }[] = [
  { mark: /(?<![\d.．\-—])(\d{1,2})[.．、)）](?!\d)/g, first: /^\s*1[.．、)）]/ },
  { mark: /[（(](\d{1,2})[)）]/g, first: /^\s*[（(]1[)）]/ },
  { mark: /[（(]([一二三四五六七八九十]{1,2})[)）]/g, first: /^\s*[（(]一[)）]/ },
  { mark: /([一二三四五六七八九十]{1,2})、/g, first: /^\s*一、/ },
  { mark: /([①②③④⑤⑥⑦⑧⑨⑩])/g, first: /^\s*①/ },
  { mark: /附件\s*(\d{1,2})\s*[.．、：:\s]/g, first: /^\s*附件\s*1/ },
];

/** What stands behind each of the numbers from 1 on; none where they are not in a row. */
function numberedIn(text: string): readonly string[] {
  for (const { mark, first } of forms) {
    if (!first.test(text)) continue;
    const marks = [...text.matchAll(mark)];
    const isRow = marks.length > 1 && marks.every(([, number = ''], at) => countOf(number) === at + 1);
    if (!isRow) continue;
    const parts = marks.map(({ 0: own, index }, at) =>
      text
        .slice(index + own.length, marks[at + 1]?.index)
        .trim()
        .replace(/[；;，,、。\s]+$/, ''),
    );
    if (parts.every((part) => /\p{Script=Han}{2}/u.test(part))) return parts;
  }
  return [];
}

const countOf = (number: string): number =>
  /\d/.test(number) ? Number(number) : (hanValue(number) ?? '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(number) + 1);

/** 1.梁启文, where no number prints: of an attachment it is taken for the number that the program would add. */
function withoutNumber({ role, text, path }: Passage): string | undefined {
  if (path[0] === 'attachments' || role === 'contact' || numberedIn(text).length > 0) return undefined;
  return /^\s*(?:\d{1,2}[.．、)）]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|[①②③④⑤⑥⑦⑧⑨⑩])\s*(\p{Script=Han}{2}.*)$/su
    .exec(text)?.[1]
    ?.trim();
}

const numberSaid = (text: string, bare: string): Pick<Found, 'message' | 'hint'> => ({
  message: { zh: `“${text}”前面的序号会照样印出来`, en: `the number before “${bare}” prints as it stands` },
  hint: { zh: `写作 ${bare}`, en: `write ${bare}` },
});

/** 值班表 联系人名单: each by its last word a document of its own. */
function documentsIn(text: string): readonly string[] {
  const parts = text.trim().split(/[\s\u3000；;]+/);
  return parts.length > 1 && parts.every((part) => document.test(part)) ? parts : [];
}
const document =
  /^(?![的及和与]).{1,30}(?:表|名单|方案|清单|台账|通知|办法|图|手册|汇总|报告|预案|要点|计划|意见|名录|标准|规定)$/;

function apart({ role, path }: Passage, parts: readonly string[], issue: IssueSubject): Words {
  const several = path[0] !== 'sections' && isMember(path, issue) ? ofLines : inBrackets;
  if (role === 'person' && path.at(-1) === 'name' && !isSamePlace(path, path.slice(0, -1), issue)) {
    const names = parts.join(', ');
    return { zh: `领导写成一列：领导: [${names}]`, en: `write a list of leaders: leader: [${names}]` };
  }
  if (role === 'contact') return several(parts.map(contactOf));
  if (path[0] === 'addressee' || role === 'unit')
    return { zh: `写作 ${parts.join('、')}`, en: `write ${parts.join('、')}` };
  return several(parts.map((part) => (/[,[\]{}#:&*!|>'"%@`]/.test(part) ? JSON.stringify(part) : part)));
}

function contactOf(part: string): string {
  const [, name = part, phone] = /^(\S+?)[\s\u3000：:]*([\d－-]{7,})$/.exec(part) ?? [];
  return phone === undefined ? `{ 姓名: ${name} }` : `{ 姓名: ${name}, 电话: ${phone} }`;
}

const inBrackets = (parts: readonly string[]): Words => ({
  zh: `写作 [${parts.join(', ')}]`,
  en: `write [${parts.join(', ')}]`,
});
const ofLines = (parts: readonly string[]): Words => ({
  zh: `分开写，一行一个，不写序号：${parts.map((part) => `- ${part}`).join('，')}`,
  en: `write them one a line, without numbers: ${parts.map((part) => `- ${part}`).join(', ')}`,
});
