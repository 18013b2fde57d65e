/** `doctor --git`: git is told to show documents as text, and what is still to be done is said. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { createNew } from '../disk/create-new.ts';
import { type GitSetUp, gitAttributes, isShownByUs, setUpGit } from '../git.ts';
import type { Io } from '../io.ts';

interface Said {
  readonly isThere: boolean;
  readonly text: Words;
}

export function gitRows(io: Io): readonly Said[] {
  const done = setUpGit(io);
  if (done !== 'done') return [{ isThere: false, text: notDone[done] }];
  return [{ isThere: true, text: isSet }, attributesRow(io), programRow(io)];
}

const isSet: Words = {
  zh: 'git 设好了：git diff、git log -p 看 .docx 的文字；git difftool -t bulletin 看改了什么',
  en: 'git is set up: git diff and git log -p show the text of a .docx; git difftool -t bulletin shows what changed',
};
const notDone: Readonly<Record<Exclude<GitSetUp, 'done'>, Words>> = {
  'no-git': { zh: '没有装 git', en: 'git is not installed' },
  'no-repository': {
    zh: '当前文件夹不在 git 仓库里：先运行 git init，再来一遍',
    en: 'this folder is in no repository: run git init first, then this again',
  },
  failed: {
    zh: 'git 的设置写不进去：仓库是别人的，或没有权限',
    en: 'the settings of git cannot be written: the repository is somebody else’s, or rights are missing',
  },
};

/** A file of somebody's is not touched: what it lacks is said. */
function attributesRow(io: Io): Said {
  if (isShownByUs(io, 'x.docx') && isShownByUs(io, 'x.yaml'))
    return { isThere: true, text: { zh: '.gitattributes 里有了', en: '.gitattributes says so' } };
  const file = path.join(io.cwd, '.gitattributes');
  const lines = gitAttributes.map((line) => `${line}\n`).join('');
  if (createNew(io, file, lines, new Set()) === 'created')
    return { isThere: true, text: { zh: '已写出 .gitattributes，一起提交', en: 'wrote .gitattributes; commit it' } };
  return {
    isThere: false,
    text: {
      zh: `.gitattributes 里没有：在末尾加上 ${gitAttributes.map((line) => `“${line}”`).join('、')}`,
      en: `.gitattributes lacks them; add at its end ${gitAttributes.map((line) => `“${line}”`).join(', ')}`,
    },
  };
}

/** git calls the program by its name. */
function programRow({ env, platform }: Io): Said {
  const names = platform === 'win32' ? ['bulletin.cmd', 'bulletin.exe', 'bulletin.bat'] : ['bulletin'];
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean);
  const found = folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
  return found
    ? { isThere: true, text: { zh: `git 找得到程序：${found}`, en: `git finds the program: ${found}` } }
    : {
        isThere: false,
        text: {
          zh: 'git 找不到 bulletin：把它所在的文件夹加进 PATH',
          en: 'git does not find bulletin: add its folder to PATH',
        },
      };
}
