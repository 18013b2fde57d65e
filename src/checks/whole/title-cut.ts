import type { Path, Words } from '../../diagnostic.ts';
import { check } from '../check.ts';
import { at, type Passage } from '../passage.ts';

/** 标题: a word, or a name, that is longer than a line of it. */
export const titleCut = check({
  code: 'title-cut',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012，7.3.1：回行时词意完整',
    en: 'GB/T 9704-2012, 7.3.1: lines of a title end with whole words',
  },
  words: () => ({
    title: { zh: '标题里有一个词，一行排不下', en: 'a word of the title that no line holds' },
    why: {
      zh: '标题一行排20个字左右，这个词（或者单位名称）比一行还长，只好从中间断开。',
      en: 'A line of the title holds about 20 characters; the word, or the name, is longer, and is cut.',
    },
    cure: {
      zh: '写短一些，或者把标题写成几行（- 第一行、- 第二行），自己定断在哪里。',
      en: 'Shorten it, or give the title as a list of lines.',
    },
  }),
  *run({ issue, passages }) {
    for (const note of issue?.laid?.notes() ?? []) {
      if (note.kind !== 'title-cut') continue;
      const place = placeOf(note.text, passages);
      yield {
        ...place,
        message: {
          zh: `标题里的“${note.text}”一行排不下，从中间断开了`,
          en: `“${note.text}” in the title is longer than a line, and is cut`,
        },
        hint: cureOf(place.path),
      };
    }
  },
});

/** At the word, in whichever line of the title it stands, or in the title of which attachment. */
function placeOf(word: string, passages: readonly Passage[]) {
  const passage = passages.find(({ role, text }) => role === 'title' && text.includes(word));
  if (passage === undefined) return { path: ['title'] };
  const start = passage.text.indexOf(word);
  return at(passage, start, start + word.length);
}

/** The title of an attachment is no list; a line of a list is cut in two. */
function cureOf(path: Path): Words {
  if (path[0] === 'attachments') return { zh: '写短一些', en: 'shorten it' };
  if (typeof path.at(-1) === 'number')
    return { zh: '写短一些，或者把这一行分成两行', en: 'shorten it, or make two lines of this one' };
  return {
    zh: '写短一些，或者把标题写成几行（- 第一行、- 第二行）',
    en: 'shorten it, or give the title as a list of lines',
  };
}
