/** Why an issue cannot be opened, or a folder beside it: said at the file that is the reason. */

import { beginning, type Range, type Words } from '../diagnostic.ts';
import { type TooLarge, tooLarge } from '../limits.ts';
import type { Refused } from '../world/world.ts';

export interface OpenFault {
  readonly code: 'cannot-read' | 'series-misnamed' | 'series-outside' | 'template-folder' | TooLarge['code'];
  /** As messages show it. */
  readonly file: string;
  /** A fault of something written in the file, at its place; without it the file itself is the fault. */
  readonly at?: Range;
  /** Text of the file, for the excerpt. */
  readonly text?: string;
  readonly message: Words;
  readonly hint?: Words;
}

export const isOpenFault = (value: object): value is OpenFault => 'code' in value && 'message' in value;

export function cannotRead(file: string, { reason, errno = '' }: Pick<Refused, 'reason' | 'errno'>): OpenFault {
  // A fault of the file, as everything else that is too much in it.
  if (errno === 'EFBIG') return { ...tooLarge('fileSize'), file, at: beginning };
  return {
    code: 'cannot-read',
    file,
    message: {
      zh: `读不了这个文件：${reason.zh}`,
      en: `the file cannot be read: ${reason.en}`,
    },
    hint: cures[errno] ?? {
      zh: '检查文件是否还在、您有没有读它的权限',
      en: 'see whether it is still there and whether you may read it',
    },
  };
}

const cures: Readonly<Record<string, Words>> = {
  ENOTFILE: { zh: '先存成文件，再写它的名字', en: 'save it to a file first and name that' },
  ESILENT: {
    zh: '看看写它的命令还在不在运行；或先存成文件',
    en: 'see whether the command that writes it is running, or save it to a file first',
  },
  ECHANGING: { zh: '等它存完、拷完，再运行一次', en: 'run again when it is saved or copied' },
};

/** A folder, or a file in it, that the system does not let one look into; the rest goes on without it. */
export const unopened = (file: string, { reason, errno }: Pick<Refused, 'reason' | 'errno'>): OpenFault => ({
  code: 'cannot-read',
  file,
  message: {
    zh: `打不开：${reason.zh}`,
    en: `cannot be opened: ${reason.en}`,
  },
  hint:
    errno === 'ELOOP'
      ? { zh: '删去这个链接，写它本来要指的文件', en: 'remove the link, and name the file it was meant for' }
      : {
          zh: '里面的没有读，其余照常；要读它，请管理员给予权限',
          en: 'what is in it was not read, the rest was; to read it, ask for the right',
        },
});
