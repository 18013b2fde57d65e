/** What is said of a file that cannot be read as a text, or was read otherwise than it stands. */

import { type Refusal, refuse } from '../data/refusal.ts';
import { beginning, type Words } from '../diagnostic.ts';
import type { Placed } from '../source/placed.ts';
import type { FlowReading, Unread } from './flow.ts';

export const unread = ({ code, message, hint }: Refusal): FlowReading => ({
  findings: [{ code: code ?? 'file-content', severity: 'error', range: beginning, message, ...(hint && { hint }) }],
});

export const reported = (message: Words): Placed => ({
  code: 'file-read',
  severity: 'info',
  range: beginning,
  message,
});

/** A table is often sent as a picture; of a photograph there is nothing to read. */
export function toldPictures(count: number): readonly Placed[] {
  if (count === 0) return [];
  return [
    reported({
      zh: `有 ${count} 张图片，图里若有字没有查，请自己看一遍`,
      en: `there ${count > 1 ? `are ${count} pictures` : 'is a picture'}; words in ${count > 1 ? 'them' : 'it'} were not read, so look at them yourself`,
    }),
  ];
}

/** Parts whose words are printed and were not read, a line for each kind; nobody prints comments. */
export const toldUnread = (parts: readonly Unread[]): readonly Placed[] =>
  (Object.keys(unreadNames) as (keyof typeof unreadNames)[]).flatMap((kind) => {
    const names = parts.filter((part) => part.kind === kind).map(({ part }) => part.replace(/^.*\//, ''));
    if (names.length === 0) return [];
    const { zh, en } = unreadNames[kind];
    const [list, more] = [names.slice(0, 3), names.length > 3 ? names.length : 0];
    return reported({
      zh: `${zh}里的字没有读，也就没有查，请自己看一遍：${list.join('、')}${more ? ` 等 ${more} 处` : ''}`,
      en: `the words in ${en} were not read, so look at them yourself: ${list.join(', ')}${more ? ` and others, ${more} in all` : ''}`,
    });
  });

const unreadNames: Readonly<Record<Exclude<Unread['kind'], 'comments'>, Words>> = {
  chart: { zh: '图表', en: 'charts' },
  diagram: { zh: '智能图形（SmartArt）', en: 'diagrams (SmartArt)' },
  object: { zh: '嵌入的对象', en: 'embedded objects' },
  document: { zh: '插入的另一份文件', en: 'another file put into this one' },
};

/** @param zh with a blank before Latin letters */
export const otherKind = (zh: string, en: string): Refusal =>
  refuse([`这是${zh}，读不了`, `this is ${en}`], saveAsDocx);

const saveAsDocx = ['用 WPS 或 Word 打开，另存为 .docx 再查', 'open it in WPS or Word and save it as .docx'] as const;

export const notDocx = refuse(
  ['名字是 .docx，里面却不是 Word 文档', 'it is named .docx, but is no Word document'],
  saveAsDocx,
);
export const locked = refuse(
  ['文件加了密码，读不了', 'the file is protected by a password'],
  ['用 WPS 或 Word 打开，去掉密码，另存为 .docx', 'open it in WPS or Word, remove the password and save it as .docx'],
);
export const damaged = refuse(
  ['文件已损坏或不完整', 'the file is damaged or incomplete'],
  [
    '用 WPS 或 Word 打开，另存为 .docx；打不开的，请对方重新发一份',
    'open it in WPS or Word and save it as .docx, or ask for it again',
  ],
);
export const bomb = refuse(
  ['文件太大，或者解开后大得不合常理', 'the file is too large, or unpacks beyond reason'],
  ['用 WPS 或 Word 打开，只把要查的部分另存为 .docx', 'save the part to be checked as a .docx of its own'],
);
export const archive = refuse(
  ['这是压缩包，不是 Word 文档', 'this is an archive, not a Word document'],
  ['先解压，再写里面 .docx 的名字', 'unpack it first, and name the .docx in it'],
);
export const noText = refuse(
  ['里面没有文字，没有可查的', 'there is no text in it, so nothing was checked'],
  ['若是扫描件或图片，先识别成文字', 'if it is a scan or a picture, have its text recognised first'],
);
export const noTextFile = (message: Words): Refusal => ({
  message,
  hint: {
    zh: '要查的是文字：给 .docx，或用记事本存成 UTF-8 的 .txt',
    en: 'give a .docx, or a .txt saved as UTF-8 text',
  },
});
