/** Why a document does not stand where it should, or what stood there before, in words. */

import type { Words } from '../../diagnostic.ts';
import type { Standing } from '../../docx/seal/read.ts';
import { quoted } from '../../quoted.ts';
import { shown } from '../disk/place.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';

export const notWritten = (file: string, { zh, en }: Words): Problem => ({
  code: 'cannot-write',
  file,
  message: {
    zh: `写不了这个文件：${zh}`,
    en: `the file cannot be written: ${en}`,
  },
  hint: {
    zh: '换一个文件夹（-o 或 --out-dir），或腾出空间、取得权限后再试；原有的文件没有动',
    en: 'choose another folder (-o or --out-dir), or make room or ask for the right; what was there is untouched',
  },
});

/** Windows' own programs know no longer path, whatever Node can write. */
const longestPath = 259;

export const tooLong = (io: Io, file: string): Problem | undefined =>
  io.platform !== 'win32' || file.length <= longestPath
    ? undefined
    : {
        code: 'path-long',
        file: shown(io, file),
        severity: 'warning',
        message: {
          zh: `写好了，但这个文件的完整路径有${file.length}个字，超过${longestPath}个字的 Word、WPS 打不开`,
          en: `it is written, but its whole path has ${file.length} characters, and Word and WPS open none over ${longestPath}`,
        },
        hint: {
          zh: '把刊物的文件夹移到浅一点、名字短一点的地方，再生成一次',
          en: 'move the folder of the series to a shorter path and build again',
        },
      };

export const held = (file: string, beside: string): Problem => ({
  code: 'target-held',
  file,
  message: {
    zh: `这个文件正被 Word、WPS 等程序打开着，没有替换；新的写在 ${beside}`,
    en: `Word, WPS or another program holds this file open; the new one is ${beside}`,
  },
  hint: {
    zh: '关掉它再运行一次；如果并没有打开，删去旁边名字以 ~$ 或 .~ 开头的文件',
    en: 'close it and run again; if it is not open, delete the file beside it that begins with ~$ or .~',
  },
});

export const left = (file: string, was: Standing): Problem =>
  was === 'edited'
    ? {
        code: 'target-edited',
        file,
        message: {
          zh: '这个文件的内容在 Word、WPS 里改过，没有动它，新的也没有写',
          en: 'the words of this file were edited in Word or WPS; it was left alone and nothing was written',
        },
        hint: {
          zh: `改动里还要的，用 bulletin take ${quoted(file)} 写回 YAML，再生成；都不要的，加 --overwrite 生成，换下来的旧文件改名留着`,
          en: `take back what shall stay of it with bulletin take ${quoted(file)}, and build again; if nothing shall, build with --overwrite, which keeps the old file aside`,
        },
      }
    : {
        code: 'target-not-ours',
        file,
        message: {
          zh: '这里原有的文件不是 bulletin 生成的，没有动它，新的也没有写',
          en: 'the file there was not made by bulletin; it was left alone and nothing was written',
        },
        hint: {
          zh: '换一个文件名（-o 或 --out-dir）；确实要换掉它，加 --overwrite，旧的改名留着',
          en: 'choose another name (-o or --out-dir); to replace it add --overwrite, which keeps the old file aside',
        },
      };

export const kept = (file: string, aside: string, was: Standing): Problem => {
  const { zh, en } = before[was] ?? { zh: '', en: '' };
  return {
    code: 'target-kept',
    file,
    severity: 'warning',
    message: { zh: `${zh}，已换成新的；旧的留在 ${aside}`, en: `${en}; it was replaced, the old one is ${aside}` },
    hint: {
      zh: '旧的里面有要用的，抄进 YAML；没有用了就删去它',
      en: 'copy into the YAML file what is needed from the old one, and delete it when it is not needed any more',
    },
  };
};

const before: Readonly<Partial<Record<Standing, Words>>> = {
  saved: {
    zh: '原有的文件在 Word、WPS 等程序里存过，文字没有改动',
    en: 'the file there was saved by Word, WPS or another program without a change of words',
  },
  taken: {
    zh: '原有的文件在 Word、WPS 等程序里改过，改的和现在的 YAML 一样',
    en: 'the words of the file there were edited, and the issue now says the same',
  },
  edited: { zh: '原有的文件改过内容', en: 'the words of the file there were edited' },
  foreign: { zh: '原有的文件不是 bulletin 生成的', en: 'the file there was not made by bulletin' },
};
