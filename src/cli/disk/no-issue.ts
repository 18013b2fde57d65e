/** What is said of a PATH that is no issue. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { isText, seriesName } from '../../gather/walk.ts';
import { quoted } from '../../quoted.ts';
import type { Problem } from '../problem.ts';

export function misnamed(file: string, name: string, meant: string): Problem {
  const isHidden = name.startsWith(meant);
  return {
    code: 'not-an-issue',
    file,
    message: isHidden
      ? {
          zh: `文件名后面多了 ${name.slice(meant.length)}，没有当作一期读`,
          en: 'the name ends in more than .yaml, so it was not read as an issue',
        }
      : {
          zh: '文件名的末尾不是 .yaml，没有当作一期读',
          en: 'the name does not end in .yaml, so it was not read as an issue',
        },
    hint: isHidden
      ? {
          zh: `把文件名改为 ${meant}（资源管理器里勾上“查看 → 文件扩展名”）`,
          en: `rename it to ${meant} (let Explorer show file name extensions)`,
        }
      : { zh: `把文件名改为 ${meant}（点用半角的）`, en: `rename it to ${meant}` },
  };
}

export const noIssues = (file: string, { texts }: { readonly texts: boolean }): Problem => ({
  code: 'no-issues',
  file,
  message: {
    zh: `这里没有可以${texts ? '检查' : '生成'}的期（.yaml 文件）`,
    en: 'there is no issue (.yaml file) here',
  },
  hint: texts
    ? {
        zh: '要查 .txt、.docx，写出文件名，或写成 *.docx',
        en: 'to check .txt and .docx files name them, or write *.docx',
      }
    : {
        zh: `${seriesName} 和名字以 .、_ 或 ~$ 开头的文件不算期`,
        en: `${seriesName} and names that begin with ., _ or ~$ are not issues`,
      },
});
export const seriesGiven = (file: string): Problem => ({
  code: 'not-an-issue',
  file,
  message: {
    zh: '这是刊物设置，不是一期的内容',
    en: 'this is the series file, not an issue',
  },
  hint: {
    zh: '写上某一期的文件名，或写它所在的文件夹',
    en: 'name an issue beside it, or the folder',
  },
});
export const sentGiven = (file: string): Problem => ({
  code: 'not-an-issue',
  file,
  message: {
    zh: '这是期文件夹里的来稿，不是一期',
    en: 'this is a contribution of an issue folder, not an issue',
  },
  hint: {
    zh: '生成，写期文件夹的名字；只查这一份，用 bulletin check',
    en: 'to build, name the issue folder; bulletin check looks at this file alone',
  },
});
export const ownerGiven = (file: string): Problem => ({
  code: 'not-an-issue',
  file,
  message: {
    zh: '这是 Word、WPS 打开文件时留在旁边的记号，不是一期的内容',
    en: 'this is what Word or WPS leaves beside a file that is open, not an issue',
  },
  hint: { zh: '写上原来的文件名，前面没有 ~$ 或 .~', en: 'name the file itself, without ~$ or .~ before it' },
});
export const notAnIssue = (file: string, { texts }: { readonly texts: boolean }): Problem => ({
  code: 'not-an-issue',
  file,
  message: texts
    ? { zh: '只查 .yaml（或 .yml）、.txt 和 .docx 文件', en: 'only .yaml (or .yml), .txt and .docx files are checked' }
    : { zh: '只认 .yaml（或 .yml）文件', en: 'only .yaml (or .yml) files are read' },
  hint: otherwise(file, texts),
});
export const noFile = (file: string): Problem => ({
  code: 'not-an-issue',
  file,
  message: { zh: '这是管道或设备，不是文件', en: 'it is a pipe or a device, not a file' },
  hint: { zh: '先存成文件，再写它的名字', en: 'save it to a file first and name that' },
});
function otherwise(file: string, texts: boolean): Words {
  if (texts) return { zh: '用 WPS 或 Word 打开，另存为 .docx 再查', en: 'open it in WPS or Word and save it as .docx' };
  return isText(path.basename(file))
    ? {
        zh: `别人送来的文字只能检查：bulletin check ${quoted(file)}`,
        en: `such a text can be checked: bulletin check ${quoted(file)}`,
      }
    : { zh: '把内容写进 .yaml 文件再试', en: 'put the content into a .yaml file' };
}
