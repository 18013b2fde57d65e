import type { CodeEntry } from '../diagnostic.ts';

/** What an author may write: keys, types, values. */
export const schemaCodes = {
  'unknown-key': {
    severity: 'error',
    title: { zh: '没有这个键', en: 'unknown key' },
    why: {
      zh: '键写错了，或者写在了别处。程序不猜：猜错了，这一段文字就会漏印。',
      en: 'The key is misspelt or stands in the wrong place. Nothing is guessed, or its text might be missing from the page.',
    },
    cure: {
      zh: '按提示改成应有的键，或移到它该在的地方。所有的键见 docs/keys.md。',
      en: 'Write the key the hint names, or move it to its place. docs/keys.md lists every key.',
    },
  },
  'schema-type': {
    severity: 'error',
    title: { zh: '值的写法不对', en: 'a value of the wrong kind' },
    why: {
      zh: '这个键要的是另一种值，例如期号要阿拉伯数字，栏目要列表，编排要几个词中的一个。',
      en: 'The key takes another kind of value: a number, a list, or one of a few words.',
    },
    cure: {
      zh: '按消息里说的写法改。每个键要什么值见 docs/keys.md。',
      en: 'Write it as the message says. docs/keys.md tells what each key takes.',
    },
  },
  'value-missing': {
    severity: 'error',
    title: { zh: '缺了必须有的内容', en: 'something needed is missing' },
    why: {
      zh: '没有这一项，这一处就没有意义，例如没有文件名的图片、空着的条目。',
      en: 'Without it the entry means nothing: an image without a file, an item that is empty.',
    },
    cure: {
      zh: '补上内容；用不着的，整项删去。',
      en: 'Fill it in, or delete the whole entry.',
    },
  },
  'date-impossible': {
    severity: 'error',
    title: { zh: '日历上没有这一天', en: 'a day that does not exist' },
    why: {
      zh: '写成“年-月-日”的日期要印成中文，日历上没有的日子不能印。',
      en: 'A date in the form YYYY-MM-DD is printed in words, and this day is not in the calendar.',
    },
    cure: {
      zh: '核对后改正。不是日期的文字，不要写成“年-月-日”的样子。',
      en: 'Look it up and correct it.',
    },
  },
  'keyboard-digits': {
    severity: 'warning',
    title: { zh: '数字是全角的', en: 'digits typed in full width' },
    why: {
      zh: '期号、数值、ISO 日期里的全角数字，数值里当小数点的句号（95。5），只有一种读法，已按半角读。印在正文里的文字照写，不改。',
      en: 'In a number or an ISO date there is one reading only, so they were read as half-width ones, and 95。5 as 95.5. In text they stay.',
    },
    cure: { zh: '用 bulletin check --fix 改正。', en: 'Run bulletin check --fix.' },
  },
  'too-large': {
    severity: 'error',
    title: { zh: '内容太多', en: 'there is too much of it' },
    why: {
      zh: '文件的大小、行数，条目、栏目、图片、指标的个数，表格的行和格，都有上限：再多的不像一期简报，多半是拿错了文件，做起来也要很久。全部上限见手册“上限”。',
      en: 'Sizes of files, and numbers of lines, items, sections, images, indicators, rows and cells have limits: what is beyond them is hardly a bulletin, and most often the wrong file. The manual lists all of them under 上限.',
    },
    cure: {
      zh: '看看是不是拿错了文件；确实要这么多的，照提示分开。',
      en: 'See whether it is the right file; if so, divide it as the hint says.',
    },
  },
} as const satisfies Record<string, CodeEntry>;
