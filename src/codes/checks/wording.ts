import type { CheckEntry } from '../entry.ts';

/** Characters and words: outside the font, left over, private, not the series' own. */
export const wordingCodes = {
  'traditional-character': {
    title: { zh: '繁体字、异体字', en: 'a character that is not simplified' },
    why: {
      zh: '公文用规范汉字。繁体字、异体字、日文汉字多半是从别处粘贴带来的。“著、乾、於、瞭、藉”这些两可的字不报。',
      en: 'An office writes simplified characters; others mostly came with pasted text. Characters that may be right (著 乾 於 瞭 藉) are not told.',
    },
    cure: {
      zh: '改成规范字；人名确实用这个字的，写进“校核”的“允许”。',
      en: 'Write the simplified one; a name that has it goes under 允许.',
    },
  },
  'rare-character': {
    title: { zh: '字库里没有的字', en: 'a character the faces lack' },
    why: {
      zh: '仿宋_GB2312、楷体_GB2312 只有6763个汉字，别的字会换成其他字体印出来；也可能是错别字。',
      en: 'The faces 仿宋_GB2312 and 楷体_GB2312 hold 6763 characters; others print in another face, or are mistakes.',
    },
    cure: {
      zh: '错别字改正；姓名、地名用字照写，打印前看一看，或者在“版式”里换一种收字更多的字体。',
      en: 'Mend a mistake; a name stays, but look at the print, or choose a face that holds more.',
    },
  },
  'commonly-miswritten': {
    title: { zh: '常见错别字', en: 'a word often miswritten' },
    why: {
      zh: '“截止目前”“布署”“侯选人”一类，在任何文章里都不对。',
      en: 'Words such as 截止目前, 布署, 侯选人, which are wrong in any text.',
    },
    cure: { zh: '照提示改正。', en: 'Write what the hint says.' },
  },
  leftover: {
    title: { zh: '没有清除的占位和残留', en: 'placeholders and remains' },
    why: {
      zh: '没有成对的星号、“*市”“××”“待定”“此处填写”、电子表格的出错结果、网页代码、看不见的字符，都不该印出来。',
      en: 'Stars without a partner, *市, ××, 待定, errors of a spreadsheet, codes of web pages, invisible characters.',
    },
    cure: { zh: '填上实际内容，或者删去。', en: 'Put in what is meant, or delete it.' },
  },
  'private-number': {
    title: { zh: '手机号码、身份证号码', en: 'a mobile or identity number' },
    why: {
      zh: '随文印发的个人号码收不回来。写进“联系人”的手机号码不报，写明“联系电话”的一行只作提示；身份证号码在哪里都报。',
      en: 'A private number that has gone out cannot be called back. One under 联系人 is meant to be there, one on a line with 联系电话 is worth a look; an identity number never is.',
    },
    cure: { zh: '删去，或者只留后四位。', en: 'Leave it out, or keep the last four figures.' },
  },
  'cut-sentence': {
    title: { zh: '句子断成了两段', en: 'a sentence in two paragraphs' },
    why: {
      zh: '从网页、PDF粘贴的文字，换页、换行的地方会把一句话断开；也可能是段末漏了句号。',
      en: 'Text pasted from pages breaks where the page did; or a paragraph lacks its last mark.',
    },
    cure: { zh: '接成一段，或者补上句号。', en: 'Join the two, or put in the mark.' },
  },
  'redundant-above': {
    title: { zh: '“及以上”的“及”多余', en: '及以上 says it twice' },
    why: {
      zh: '“以上”“以下”“以内”包括本数，“较大以上事故”已经包括较大事故。',
      en: '以上, 以下 and 以内 include the number itself.',
    },
    cure: { zh: '删去“及”。', en: 'Leave 及 out.' },
  },
  'variant-term': {
    title: { zh: '同一名称有两种写法', en: 'one thing under two names' },
    why: {
      zh: '一份文件里“烟花爆竹”和“烟花鞭炮”、“消防大队”和“县消防大队”混用，读的人会以为是两样东西。',
      en: 'Two names for one thing in a document read like two things.',
    },
    cure: { zh: '全文统一成一种写法。', en: 'Use one of them throughout.' },
  },
  term: {
    title: { zh: '本刊物不用的说法', en: 'not a term of the series' },
    why: {
      zh: '刊物在“用语”里写明了不用的说法和该用的说法。',
      en: 'The series names, under 用语, what it does not say and what it says instead.',
    },
    cure: {
      zh: '改成该用的说法；或者修改 series.yaml 的“用语”。',
      en: 'Use the right one, or change 用语 in series.yaml.',
    },
  },
} as const satisfies Record<string, CheckEntry>;
