/** Options that several commands take, or all of them, with what `--help` says of each. */

import type { Words } from '../diagnostic.ts';

export interface OptionSpec {
  /** As commander reads it. */
  readonly flags: string;
  readonly about: Words;
  /** The value's name in Chinese, where the flags bear an English one; `zh|en` are all there are. */
  readonly value?: string;
  /** All values there are, where their name does not say so. */
  readonly choices?: readonly string[];
}
export const series: OptionSpec = {
  flags: '--series <file>',
  value: '文件|none',
  about: {
    zh: '指定刊物设置；none 表示不用',
    en: 'the series file to use; none for no series',
  },
};
export const template: OptionSpec = {
  flags: '--template <dir>',
  value: '文件夹',
  about: {
    zh: '用这个文件夹里的模板替换同名的模板',
    en: 'a folder of template parts that replace the built-in ones',
  },
};

export const stdinName: OptionSpec = {
  flags: '--stdin-name <file>',
  value: '文件',
  about: {
    zh: '路径写 - 时从标准输入读，当作这个文件',
    en: 'what is read from standard input, for the path -, stands for this file',
  },
};

export const jsonOption: OptionSpec = {
  flags: '--json',
  about: { zh: '结果以 JSON 写到标准输出', en: 'print the result as JSON' },
};

/** What every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  {
    flags: '--lang <lang>',
    value: 'zh|en',
    about: {
      zh: '用中文或英文（也可设 BULLETIN_LANG）',
      en: 'Chinese or English (or set BULLETIN_LANG)',
    },
  },
  {
    flags: '-C <dir>',
    value: '文件夹',
    about: {
      zh: '先进入这个文件夹，路径从它算起',
      en: 'go into this folder first; paths count from it',
    },
  },
  {
    flags: '-q, --quiet',
    about: {
      zh: '没有问题就什么也不说',
      en: 'say nothing where nothing is wrong',
    },
  },
  {
    flags: '--color <when>',
    value: 'auto|always|never',
    about: {
      zh: '什么时候用颜色；默认在终端里才用',
      en: 'when to colour; by default on a terminal only',
    },
  },
  {
    flags: '--log <file>',
    value: '文件',
    about: {
      zh: '说的话也加到这个文件末尾，连同时间和退出码',
      en: 'add what is said to this file too, with the time and the exit code',
    },
  },
  { flags: '-h, --help', about: { zh: '显示帮助', en: 'show help' } },
];
