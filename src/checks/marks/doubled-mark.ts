import type { Words } from '../../diagnostic.ts';
import { check } from '../check.ts';
import { type Match, matches } from '../matches.ts';
import { namedMark } from './mark-names.ts';

/**
 * A pause behind a pause, also with a closing quote between (，”。), or one beside a bracket that ends or begins.
 * ？！ and ！！ are one mark; 。。。 and 、、、 are meant for …… (`ellipsis-form`); “，” alone is a mark that is spoken of; “…，”
 * is right where the quotation goes on (“…，”他说，“…”).
 */
const clash = new RegExp(
  [
    '(?<ellipsis>([。、])\\2{2,})',
    '(?<clash>[，、；：。][，、；：。？！]+|[？！][，、；：。]+)',
    '(?<across>[，、；：](?=”[，、；：。]))',
    '(?<before>[，、；：](?=[）】〕》〉])|、(?=[”’」』]))(?<![（【〔《“‘「『].)',
    '(?<=[（【〔《〈])(?<behind>[，、；：。])(?![）】〕》〉、，；：。])',
  ].join('|'),
  'g',
);

export const doubledMark = check({
  code: 'doubled-mark',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》',
    en: 'GB/T 15834-2011, use of punctuation marks',
  },
  words: () => ({
    title: { zh: '标点重复或相撞', en: 'doubled or clashing marks' },
    why: {
      zh: '两个点号连在一起（。。，。、，），或右括号前还留着顿号、逗号，多半是删改以后剩下的。',
      en: 'Two marks that cannot follow each other, or a 、 or ， left before a closing bracket: the remains of an edit.',
    },
    cure: { zh: '留下该用的那一个。', en: 'Keep the one that is meant.' },
  }),
  *run({ passages }) {
    for (const match of matches(passages, clash)) {
      if (match.groups.ellipsis === undefined) yield { ...match.place, ...said(match), ...cure(match) };
    }
  },
});

function said({ text, groups, index, passage }: Match): { readonly message: Words; readonly hint: Words } {
  if (groups.behind !== undefined) {
    return {
      message: {
        zh: `“${passage.text[index - 1]}”后面多了一个“${text}”`,
        en: `a stray “${text}” behind an opening mark`,
      },
      hint: { zh: '删去它；少了字的，补上', en: 'delete it, or add what is missing' },
    };
  }
  if (text.length === 1) {
    return {
      message: {
        zh: `${namedMark(passage.text[index + 1] as string)}前面多了一个“${text}”`,
        en: `a stray “${text}” before a closing mark`,
      },
      hint: { zh: '删去它；少了字的，补上', en: 'delete it, or add what is missing' },
    };
  }
  return {
    message: { zh: `标点“${text}”连在一起`, en: `the marks “${text}” clash` },
    hint: { zh: '只留该用的一个', en: 'keep the one that is meant' },
  };
}

/** Of two that are the same one stays; a paragraph ends in 。; nothing divides before a bracket that closes. */
function cure({ text, groups, index, passage }: Match): { readonly replace?: string } {
  if (/^(.)\1+$/.test(text)) return { replace: text[0] as string };
  if (groups.before !== undefined) return { replace: '' };
  const ends = index + text.length === passage.text.length;
  return groups.clash !== undefined && ends && text.endsWith('。') && !/[？！]/.test(text) ? { replace: '。' } : {};
}
