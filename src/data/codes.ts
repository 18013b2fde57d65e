import type { CodeEntry } from '../diagnostic.ts';

/** Files that an issue names, or that somebody sent. */
export const dataCodes = {
  'file-absent': {
    severity: 'error',
    title: { zh: '没有这个文件', en: 'the file is not there' },
    why: {
      zh: '图片、数据表或附件要印的文件不在。',
      en: 'An image, a table or an attachment names a file that is not there.',
    },
    cure: {
      zh: '核对文件名（连同 .png、.csv 这样的后缀），把文件放进这一期所在的文件夹。',
      en: 'Check the name with its ending, and put the file into the folder of the issue.',
    },
  },
  'file-outside': {
    severity: 'error',
    title: { zh: '文件在文件夹之外', en: 'the file lies outside the folder' },
    why: {
      zh: '程序只读这一套刊物的文件夹里的文件，免得换一台电脑就印不出来，也免得误收别处的文件。',
      en: 'Only files inside the folder of the series are read.',
    },
    cure: { zh: '把文件拷进来，写它在文件夹里的名字。', en: 'Copy it into the folder.' },
  },
  'file-unreadable': {
    severity: 'error',
    title: { zh: '文件读不出来', en: 'the file cannot be read' },
    why: {
      zh: '没有权限，太大，或者它是一个文件夹。',
      en: 'There is no right to read it, it is too large, or it is a folder.',
    },
    cure: { zh: '照提示处理后再试。', en: 'See the hint, then try again.' },
  },
  'file-content': {
    severity: 'error',
    title: { zh: '文件的内容不能用', en: 'what is in the file cannot be used' },
    why: {
      zh: '文件读到了，可是它不是能用的图片、表格或文稿，已经损坏，加了密码，或者太大。',
      en: 'It is no usable image, table or text, is damaged, locked, or too large.',
    },
    cure: { zh: '照提示另存一份再用。', en: 'See the hint.' },
  },
  'digits-lost': {
    severity: 'error',
    title: { zh: '表里的长号码丢了后几位', en: 'a long number in a table has lost its last figures' },
    why: {
      zh: '身份证号、账号有 16 位以上，在 Excel、WPS 里存成数字就只留得住前 15 位，后面变成 0。CSV 里看不出当初怎样存的，末尾都是 0 的只提醒。',
      en: 'Excel and WPS keep fifteen figures of a number; those of an identity card or an account have more, and the rest becomes noughts. In CSV noughts at the end make it likely.',
    },
    cure: {
      zh: '把这一列设为“文本”，照原件重新填号码。',
      en: 'Set the column to text and type the numbers again from their source.',
    },
  },
  'file-read': {
    severity: 'info',
    title: { zh: '文件是这样读的', en: 'how a file was read' },
    why: {
      zh: '例如文件用的是 GBK 编码，已按 GBK 读出；又如 Word 文件里有图表，图表里的字没有读。',
      en: 'For instance, the file was in GBK; or there is a chart in it whose words were not read.',
    },
    cure: {
      zh: '核对印出来的内容；编码不同的，另存为 UTF-8 就不再提示。没有读的，自己看一遍。',
      en: 'Check what is printed; saved as UTF-8 its encoding is not reported again. What was not read is yours to read.',
    },
  },
} as const satisfies Record<string, CodeEntry>;

export type DataCode = keyof typeof dataCodes;
