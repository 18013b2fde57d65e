import type { CheckEntry } from '../entry.ts';

/** Punctuation: doubled, half-width, unpaired, stray blanks. */
export const marksCodes = {
  'doubled-mark': {
    title: { zh: '标点重复或相撞', en: 'doubled or clashing marks' },
    why: {
      zh: '两个点号连在一起（。。，。、，），或右括号前还留着顿号、逗号，多半是删改以后剩下的。',
      en: 'Two marks that cannot follow each other, or a 、 or ， left before a closing bracket: the remains of an edit.',
    },
    cure: { zh: '留下该用的那一个。', en: 'Keep the one that is meant.' },
  },
  'half-width-mark': {
    title: { zh: '中文里用了半角标点', en: 'half-width marks in Chinese text' },
    why: {
      zh: '逗号、冒号、括号、引号等紧挨着汉字却是半角的，多半是没有切换输入法。数字里的（1,234、12:30）、网址里的不在此列。',
      en: 'A comma, colon, bracket or quote beside 汉字 that is half-width: the input method was not switched. Those in figures (1,234, 12:30) and addresses are right.',
    },
    cure: { zh: '改成全角；括号、引号前后一起改。', en: 'Write full-width marks, both of a pair.' },
  },
  'unpaired-mark': {
    title: { zh: '括号、引号、书名号不成对', en: 'unpaired brackets, quotes or title marks' },
    why: {
      zh: '只有前一半或只有后一半，或者和里外的另一对交叉。一段引文分几段的，每段开头再用一个前引号，末段才用后引号，不算不成对。',
      en: 'Only one half is there, or two pairs cross. A quotation of several paragraphs that opens each of them anew is right.',
    },
    cure: { zh: '补上缺的一半，或删去多的一半。', en: 'Add the missing half, or delete the other.' },
  },
  'mixed-brackets': {
    title: { zh: '一对括号前后不一样', en: 'a pair of brackets of two forms' },
    why: {
      zh: '前面全角、后面半角（如“（二)”），或前面【后面］，一眼就看得出来。',
      en: 'One is full-width and the other half-width, or they are of different shapes.',
    },
    cure: { zh: '两边用同一种，公文里用全角。', en: 'Use one form on both sides, full-width in official texts.' },
  },
  'quote-order': {
    title: { zh: '引号方向反了，或层次不对', en: 'quotes reversed or nested wrongly' },
    why: {
      zh: '前引号写成后引号，或者双引号里面又用双引号（应当外双内单）、书名号里面又用双书名号（应当外《》内〈〉）。',
      en: 'A quote the wrong way round, double quotes inside double quotes (‘ ’ inside “ ”), or 《》 inside 《》 (〈〉 inside).',
    },
    cure: { zh: '按消息里说的改。', en: 'Change it as the message says.' },
  },
  'list-comma': {
    title: { zh: '并列的引号、书名号之间用了顿号', en: '、 between quotes or titles side by side' },
    why: {
      zh: '引号、书名号本身已经把并列的几项分开，通常不再用顿号；中间夹着别的文字（如括注）的，才用。',
      en: 'Quotes and titles side by side are divided by their own marks; 、 is used only where something else stands between.',
    },
    cure: { zh: '删去顿号。', en: 'Delete it.' },
  },
  'dangling-mark': {
    title: { zh: '标点悬空', en: 'a mark that hangs in the air' },
    why: {
      zh: '一段、一格的开头是逗号、句号或后括号，前面没有字；或者末尾是逗号、顿号、冒号，后面没有话。多半漏了字，或断错了段。',
      en: 'A text begins with a pause or a closing bracket, or ends in ， 、 or ： with nothing behind: words are missing, or the paragraph was cut.',
    },
    cure: {
      zh: '补上漏的话，或接回上一段，或改用该用的标点。',
      en: 'Add the words, join the paragraphs, or change the mark.',
    },
  },
  'ellipsis-form': {
    title: { zh: '省略号写法不对', en: 'a wrong ellipsis' },
    why: {
      zh: '省略号是“……”，六个点，占两个字；不写成 ...、。。。、、、、 或一个“…”。',
      en: 'The ellipsis is ……, six points in the place of two characters; not ..., 。。。 or a single ….',
    },
    cure: { zh: '写作“……”。', en: 'Write ……' },
  },
  'dash-length': {
    title: { zh: '破折号写法不对', en: 'a wrong dash' },
    why: {
      zh: '破折号是“——”，占两个字；不写成 --、制表线或一个“—”。一个“—”是一字线，用在起止之间。',
      en: 'The dash is ——, in the place of two characters; not --, lines of a table or a single —, which stands between the ends of a range.',
    },
    cure: { zh: '写作“——”。', en: 'Write ——' },
  },
  'dash-form': {
    title: { zh: '起止之间的横线不对', en: 'a wrong dash in a range' },
    why: {
      zh: '时间的起止用一字线（1—9月），数值的范围用浪纹线（5～10家）；半角的“-”“~”只用在型号、电话号码、代码里。',
      en: '— stands between the ends of a time (1—9月), ～ between those of an amount (5～10家); - and ~ only in codes and telephone numbers.',
    },
    cure: { zh: '按消息里说的写，或者用“至”。', en: 'Write what the message says, or 至.' },
  },
  'date-dot': {
    title: { zh: '以月、日为名的，中间不是间隔号', en: 'an event named by its day, without ·' },
    why: {
      zh: '“10·10”火灾、“5·12”防灾减灾日这样的名称，月和日之间用间隔号；写成小数点，看着像十点一。',
      en: 'Between the month and the day of such a name stands ·; with a point it reads as a number.',
    },
    cure: { zh: '写作“10·10”。', en: 'Write “10·10”.' },
  },
  'title-mark': {
    title: { zh: '标题里的标点不对', en: 'marks in a title' },
    why: {
      zh: '公文标题除书名号、引号、括号外一般不用标点；单独成行的小标题末尾不加标点（接着写正文的，才用句号）。',
      en: 'A title has no marks but 《》 “” （）; a heading on a line of its own ends in none, only one that runs into the text in 。.',
    },
    cure: { zh: '删去它。', en: 'Delete it.' },
  },
  'stray-blank': {
    title: { zh: '多余的空格', en: 'stray blanks' },
    why: {
      zh: '公文里汉字、数字、标点之间不空格。多的空格常从别的软件粘贴来；YAML 里在数字或字母旁边换行，印出来也是一个空格。名单里两个字的姓名、标题后接正文的一个全角空格，不在此列。',
      en: 'Official texts have no blanks between characters, figures and marks. They come with pasted text, or from a line of YAML that ends beside a figure or a letter. Padded names and the blank behind a head are right.',
    },
    cure: {
      zh: '删去空格；在换行处的，改在两个汉字之间换行。',
      en: 'Delete it; where a line ends, break it between 汉字.',
    },
  },
} as const satisfies Record<string, CheckEntry>;
