/**
 * The words of a command line, looked over before commander reads them: what is blank, and what begins with a dash and is
 * no option. Taken for paths, an unset variable would build the whole folder, and `—draft`, which is what an input method
 * makes of `--draft`, would print the document without its mark.
 */

import type { Words } from '../diagnostic.ts';
import { nearest } from '../schema/nearest.ts';
import { type CommandSpec, commands } from './commands.ts';
import { commonOptions, type OptionSpec } from './options.ts';

export interface Misused {
  readonly message: Words;
  readonly hint?: Words;
}

/** The first word that cannot be meant as it stands; undefined where commander may read them all. */
export function misusedWord(words: readonly string[]): Misused | undefined {
  const spec = commands.find(({ name }) => name === words[0]);
  const own = spec ? words.slice(1) : words.slice(0, 1);
  const end = own.indexOf('--');
  const [before, paths] = end < 0 ? [own, []] : [own.slice(0, end), own.slice(end + 1)];
  if (before.some((word) => word === '--help' || word === '-h')) return undefined;
  const options = optionsOf(spec);
  const rest = before.values();
  for (const word of rest) {
    const typed = asOption(word, options);
    if (!typed) {
      const fault = faultInArgument(word, spec, options);
      if (fault) return fault;
      continue;
    }
    if ('fault' in typed) return typed.fault;
    // A value that is missing altogether is reported by commander.
    const value = typed.option.takesValue ? (typed.value ?? rest.next().value) : undefined;
    const fault = value === undefined ? undefined : faultInValue(typed.option, value);
    if (fault) return fault;
  }
  return paths.some(isBlank) ? blankArgument(spec) : undefined;
}

/** The hint for an option that this command does not have: the one that was meant, as it is written. */
export function optionHint(typed: string, command: string | undefined): Words | undefined {
  const spec = commands.find(({ name }) => name === command);
  const meant = meantBy(typed, optionsOf(spec));
  if (meant !== undefined) return { zh: `是不是 ${meant}？`, en: `did you mean ${meant}?` };
  if (/\.(?:ya?ml|docx|txt)$/i.test(typed))
    return { zh: `这是文件名的，写作 ./${typed}`, en: `for a file of this name write ./${typed}` };
  const stem = stemOf(typed);
  if (/^(pdf|docx|te?xt|json|html|sarif|github|pretty)$/i.test(stem) && spec?.options.some(isFormat))
    return {
      zh: `格式写在 --format 后面；有哪几种，看 bulletin ${command} --help`,
      en: `a format is written after --format; bulletin ${command} --help lists them`,
    };
  const other = commands.find((each) => optionsOf(each).some(({ long }) => long === stem));
  return (
    other && {
      zh: `--${stem} 是 bulletin ${other.name} 的选项`,
      en: `--${stem} is an option of bulletin ${other.name}`,
    }
  );
}

interface Option {
  readonly long: string;
  readonly short?: string;
  readonly takesValue: boolean;
  readonly about: Words;
}

const optionsOf = (spec: CommandSpec | undefined): readonly Option[] =>
  [...(spec?.options ?? []), ...commonOptions].map(({ flags, about }) => {
    const short = /^-(\w)\b/.exec(flags)?.[1];
    return {
      long: /--([\w-]+)/.exec(flags)?.[1] ?? '',
      ...(short !== undefined && { short }),
      takesValue: flags.includes('<'),
      about,
    };
  });
const isFormat = ({ flags }: OptionSpec): boolean => flags.startsWith('--format');

/** Empty, or nothing but blanks of any width and characters that do not show. */
const isBlank = (word: string): boolean => /^[\s\p{Cc}\p{Cf}]*$/u.test(word);

/** Hyphens, dashes, the minus sign and what input methods give in their place, half and full width. */
const dashes = /^[-‐‑‒–—―−─﹘﹣－⸺⸻]+/;
const stemOf = (word: string): string => word.replace(dashes, '').replace(/[=＝].*$/s, '');

/** `—draft` → `--draft`, `–o` → `-o`. */
function meantBy(word: string, options: readonly Option[]): string | undefined {
  const stem = stemOf(word);
  const short = options.find((option) => option.short === stem.normalize('NFKC'));
  if (short) return `-${short.short}`;
  // Of one or two letters every short name is a near one.
  if (stem.length < 3) return undefined;
  const near = nearest(
    stem,
    options.map(({ long }) => long),
  );
  return near && `--${near}`;
}

type Typed = { readonly option: Option; readonly value?: string } | { readonly fault: Misused };

/** undefined for what is no option of this command. */
function asOption(word: string, options: readonly Option[]): Typed | undefined {
  const [, long, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  if (long !== undefined) {
    const option = options.find((each) => each.long === long);
    return option && { option, ...(value !== undefined && { value }) };
  }
  const [, letter, attached] = /^-([^-])(.*)$/su.exec(word) ?? [];
  const option = options.find(({ short }) => short !== undefined && short === letter);
  if (!option || attached === undefined) return undefined;
  if (attached === '' || !option.takesValue) return { option };
  // commander would take `-output x.docx` for the file `utput`, and `-o=x.docx` for `=x.docx`.
  const hint = attached.startsWith('=') ? `-${letter} ${attached.slice(1)}` : meantBy(word, options);
  if (hint !== undefined) return { fault: badlyJoined(word, hint) };
  return { option, value: attached };
}

const badlyJoined = (word: string, meant: string): Misused => ({
  message: { zh: `不认识选项 ${word}`, en: `unknown option ${word}` },
  hint: { zh: `是不是 ${meant}？`, en: `did you mean ${meant}?` },
});

function faultInValue(option: Option, value: string): Misused | undefined {
  const name = option.short === undefined ? `--${option.long}` : `-${option.short}`;
  if (value === '-' && option.long === 'output') return undefined;
  return needsValue(name, value, option.about);
}

const aboutOf = (name: string): Words | undefined =>
  commonOptions.find(({ flags }) => flags.split(' ').includes(name))?.about;

/** What cannot be the value of an option: nothing, blanks, what looks like another option. */
export function needsValue(name: string, value: string | undefined, about = aboutOf(name)): Misused | undefined {
  if (value === undefined) return { message: { zh: `选项 ${name} 后面要写值`, en: `option ${name} needs a value` } };
  if (isBlank(value))
    return {
      message: { zh: `选项 ${name} 的值是空的`, en: `the value of ${name} is blank` },
      hint: {
        zh: `可能是脚本里的变量没有取到值${about ? `。${name}：${about.zh}` : ''}`,
        en: `a variable of a script may be unset${about ? `. ${name}: ${about.en}` : ''}`,
      },
    };
  if (!dashes.test(value)) return undefined;
  return {
    message: { zh: `选项 ${name} 后面要写值，写的是“${value}”`, en: `option ${name} needs a value, not “${value}”` },
    hint: {
      zh: `把值补在 ${name} 后面；真要用横线开头的名字，写作 ./${value}`,
      en: `put the value after ${name}; a name that begins with a dash is written ./${value}`,
    },
  };
}

function faultInArgument(word: string, spec: CommandSpec | undefined, options: readonly Option[]): Misused | undefined {
  if (isBlank(word)) return blankArgument(spec);
  if (word === '-')
    return spec?.options.some(({ flags }) => flags.startsWith('--stdin-name')) ? undefined : standardInput;
  // For commander a number is a path.
  const figure = /^-[0０〇]$/.test(word) && options.some(({ short }) => short === 'o');
  if (figure) return badlyJoined(word, '-o');
  // What begins as an option does is reported by commander.
  if (!dashes.test(word) || word.startsWith('-')) return undefined;
  const meant = meantBy(word, options);
  const option = {
    zh: meant === undefined ? '选项用半角的 -- 开头' : `选项写作 ${meant}`,
    en: meant === undefined ? 'options begin with “--”' : `the option is written ${meant}`,
  };
  return {
    message: {
      zh: `“${word}”开头的横线不是半角的 -，不是选项，也不当作名字`,
      en: `the dash that “${word}” begins with is not “-”: it is no option, and not taken for a name`,
    },
    hint: spec
      ? { zh: `${option.zh}；如果这就是名字，写作 ./${word}`, en: `${option.en}; if it is a name, write ./${word}` }
      : option,
  };
}

function blankArgument(spec: CommandSpec | undefined): Misused {
  const bare = (name: string): string => name.replace(/[[\]….]/g, '');
  const isPlace = /path|folder/.test(spec?.argument?.name ?? '');
  return {
    message: spec
      ? {
          zh: `有一个${bare(spec.argument?.zh ?? '参数')}是空的`,
          en: `a ${bare(spec.argument?.name ?? 'word')} is blank`,
        }
      : { zh: '命令是空的', en: 'the command is blank' },
    hint: {
      zh: `可能是脚本里的变量没有取到值${isPlace ? '；要当前文件夹，写 .' : ''}`,
      en: `a variable of a script may be unset${isPlace ? '; for the current folder write .' : ''}`,
    },
  };
}

const standardInput: Misused = {
  message: {
    zh: '- 不是路径：这个命令不从标准输入读',
    en: '- is no path: this command reads nothing from standard input',
  },
  hint: { zh: '先存成文件，再写它的名字', en: 'save it to a file and name that' },
};
