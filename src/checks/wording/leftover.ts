import { check } from '../check.ts';
import { slipsIn } from '../slips.ts';
import { strayBraces } from './leftover-braces.ts';
import { chatSlips } from './leftover-chat.ts';
import { officeSlips } from './leftover-office.ts';
import { pasteSlips } from './leftover-paste.ts';
import { placeholderSlips } from './leftover-placeholders.ts';
import { remarks } from './leftover-remarks.ts';
import { boldBesideBold, starSlips } from './leftover-stars.ts';

const slips = [...starSlips, ...placeholderSlips, ...officeSlips, ...chatSlips, ...pasteSlips];

export const leftover = check({
  code: 'leftover',
  severity: 'error',
  basis: {
    zh: '印发前清除占位、批注和软件留下的字符',
    en: 'placeholders, notes and traces of software are removed before an issue goes out',
  },
  words: () => ({
    title: { zh: '没有清除的占位和残留', en: 'placeholders and remains' },
    why: {
      zh: '没有成对的星号、“*市”“××”“待定”“此处填写”、电子表格的出错结果、网页代码、看不见的字符、聊天软件的“[图片]”“[强]”和发言时间，表情符号，复制来的页码、注号、行首的“- ”“## ”，（数字待核）一类的话，都不该印出来。',
      en: 'Stars without a partner, *市, ××, 待定, errors of a spreadsheet, codes of web pages, invisible characters, faces and headers of a chat, emojis, numbers of pages and notes, marks of Markdown, remarks to the editor.',
    },
    cure: { zh: '填上实际内容，或者删去。', en: 'Put in what is meant, or delete it.' },
  }),
  *run(subject) {
    const { passages } = subject;
    yield* slipsIn(passages, slips);
    yield* strayBraces(subject);
    yield* boldBesideBold(passages);
    yield* remarks(passages);
  },
});
