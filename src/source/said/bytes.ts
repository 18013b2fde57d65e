/** What is said of the bytes of a file. */

import type { Said } from '../placed.ts';

export const otherEncoding = (encoding: string): Said => ({
  code: 'encoding',
  message: {
    zh: `文件是 ${encoding} 编码，已按它读出`,
    en: `the file is encoded in ${encoding}, and was read as such`,
  },
  hint: {
    zh: '用 bulletin check --fix 转成 UTF-8，或在编辑器里另存为 UTF-8',
    en: 'convert it with bulletin check --fix, or save it as UTF-8 in your editor',
  },
});

export const broken = (count: number): Said => ({
  code: 'encoding-broken',
  message: {
    zh: `从这里起有 ${count} 处文字已损坏，读不出是什么字`,
    en: `from here on ${count} ${count === 1 ? 'place is' : 'places are'} damaged and cannot be read`,
  },
  hint: {
    zh: '文件多半在拷贝或合并时混进了另一种编码；用没有损坏的那一份，或把 � 处的字重新输入',
    en: 'another encoding was probably mixed in when the file was copied or joined; use a sound copy, or retype what shows as �',
  },
});

export const cr: Said = {
  code: 'line-end',
  message: {
    zh: '这一行以单个回车符（CR）换行，已按换行读',
    en: 'this line ends in a lone CR; it was read as a line end',
  },
  hint: {
    zh: '用 bulletin check --fix 改正，或在编辑器里另存为 LF 或 CRLF 换行',
    en: 'cure it with bulletin check --fix, or save the file with LF or CRLF line ends',
  },
};

const kinds: Readonly<Record<string, { zh: string; en: string }>> = {
  docx: {
    zh: 'Word 文档（.docx）或压缩包',
    en: 'a Word document (.docx) or a zip archive',
  },
  doc: {
    zh: '旧式 Word 或 WPS 文档（.doc、.wps）',
    en: 'an old Word or WPS document (.doc, .wps)',
  },
  pdf: { zh: 'PDF 文件', en: 'a PDF file' },
  image: { zh: '图片', en: 'an image' },
};

export function notText(kind: string | undefined): Said {
  const known = kind === undefined ? undefined : kinds[kind];
  return {
    code: 'not-text',
    message: {
      zh: known ? `这不是文本，是${known.zh}` : '这不是文本文件，读不出文字',
      en: known ? `this is not text but ${known.en}` : 'this is not a text file',
    },
    hint:
      kind === 'docx'
        ? {
            zh: '把文字写成 YAML 文件再给；Word 文档不能直接读',
            en: 'write its text as a YAML file; a Word document cannot be read',
          }
        : {
            zh: '请给出用记事本之类写成的 YAML 文件，存为 UTF-8',
            en: 'give a YAML file, saved as UTF-8 text',
          },
  };
}

export const unprintableSaid = (number: string): Said => ({
  code: 'control-character',
  message: {
    zh: `这里有一个看不见的控制字符（${number}），Word 文档里放不下`,
    en: `there is a control character here (${number}), which no Word document can hold`,
  },
  hint: {
    zh: '删去它；多半是从别的软件粘贴时带进来的',
    en: 'delete it; it was probably pasted along with text from another program',
  },
});
