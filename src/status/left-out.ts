/** The lines of a sent file that do not print, in one line. */

import type { Words } from '../diagnostic.ts';
import type { LeftOut, LeftOutReason } from '../gather/sent/types.ts';

const reasons: Readonly<Record<LeftOutReason, Words>> = {
  title: { zh: '标题', en: 'title' },
  salutation: { zh: '称呼', en: 'salutation' },
  opening: { zh: '开头的话', en: 'opening' },
  closing: { zh: '结尾的话', en: 'closing' },
  signature: { zh: '落款', en: 'signature' },
  day: { zh: '落款', en: 'signature' },
  contact: { zh: '联系人', en: 'contact' },
  attachment: { zh: '附件', en: 'attachments' },
  'document-number': { zh: '文号', en: 'document number' },
  masthead: { zh: '版头、版记', en: 'masthead' },
  chat: { zh: '聊天的名字和时间', en: 'chat headers' },
  heading: { zh: '单位、栏目', en: 'unit or section' },
  number: { zh: '序号', en: 'numbers' },
  form: { zh: '报送单的其他格', en: 'other cells of the form' },
  margin: { zh: '页眉、页脚、脚注', en: 'margins and notes' },
  correction: { zh: '更正说明', en: 'correction' },
  column: { zh: '不是指标的列', en: 'columns of no indicator' },
  row: { zh: '表下的说明', en: 'notes of the sheet' },
};

/** 1 标题　2 称呼　3 “现将…报送如下：”　6—7 落款 */
export function leftOutWords(lines: readonly LeftOut[]): Words {
  const groups = new Map<string, Group>();
  for (const { line, to, reason, text } of lines) {
    const words = reason === 'opening' ? quoted(text) : reasons[reason];
    const { runs }: Pick<Group, 'runs'> = groups.get(words.zh) ?? { runs: [] };
    const last = runs.at(-1);
    if (last && line <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({ from: line, to });
    groups.set(words.zh, { words, runs });
  }
  const comma = { zh: '、', en: ', ' } as const;
  const said = (lang: keyof Words): string[] =>
    [...groups.values()].map(({ words, runs }) => {
      const places = runs.map(({ from, to }) => (from === to ? String(from) : `${from}—${to}`));
      return `${places.join(comma[lang])} ${words[lang]}`;
    });
  return { zh: said('zh').join('　'), en: said('en').join('  ') };
}

interface Group {
  readonly words: Words;
  readonly runs: { from: number; to: number }[];
}

/** Its beginning and its end. */
function quoted(text: string): Words {
  const all = [...text];
  const short = all.length <= 14 ? text : `${all.slice(0, 2).join('')}…${all.slice(-6).join('')}`;
  return { zh: `“${short}”`, en: `“${short}”` };
}
