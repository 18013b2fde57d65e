/** Why something in a file cannot be used, in words for the one who named the file. */

import type { Words } from '../diagnostic.ts';
import type { TooLarge } from '../limits.ts';

export interface Refusal {
  /** Where there is a limit, and this is beyond it. */
  readonly code?: TooLarge['code'];
  readonly message: Words;
  readonly hint?: Words;
}

/** Pairs of 中文 and English: what was found, then what to do. */
export const refuse = (message: readonly [string, string], hint?: readonly [string, string]): Refusal => ({
  message: words(...message),
  ...(hint && { hint: words(...hint) }),
});

export const isRefusal = (value: object): value is Refusal => 'message' in value;

const words = (zh: string, en: string): Words => ({ zh, en });

export const emptyFile = refuse(
  ['文件是空的', 'the file is empty'],
  ['多半没有保存或拷贝完，重新取一份', 'it was probably not saved or copied whole; fetch it again'],
);
