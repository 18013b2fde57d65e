/** `--help`, in the user's language, from the table of commands. */

import type { Lang } from '../diagnostic.ts';
import { type CommandSpec, commands, commonOptions, groups, type OptionSpec } from './commands.ts';
import { textWidth } from './terminal/width.ts';

const titles = {
  zh: {
    usage: '用法',
    commands: '命令',
    options: '选项',
    common: '各命令通用',
    examples: '例子',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    common: 'For every command',
    examples: 'Examples',
  },
} as const;

const version: OptionSpec = {
  flags: '-V, --version',
  about: { zh: '显示版本', en: 'show the version' },
};

export function programHelp(lang: Lang): string {
  const title = titles[lang];
  const intro = {
    zh: '从一个 YAML 文件生成红头工作专报、简报（.docx），版式依 GB/T 9704-2012。',
    en: 'From one YAML file to a red-header work bulletin (.docx), laid out to GB/T 9704-2012.',
  }[lang];
  const rest = lang === 'zh' ? '命令 [路径…] [选项]' : 'COMMAND [PATH…] [OPTIONS]';
  const more = {
    zh: 'bulletin 命令 --help 显示一个命令的全部选项。',
    en: 'bulletin COMMAND --help shows all options of a command.',
  }[lang];
  return [
    `${intro}\n`,
    `${title.usage}\n  bulletin ${rest}\n`,
    ...grouped(lang),
    section(
      title.common,
      [...commonOptions, version].map((option) => row(option, lang)),
    ),
    section(
      title.examples,
      commands.flatMap(({ examples }) => examples.slice(0, 1)).map(({ line, about }) => [line, about[lang]]),
    ),
    `${more}\n`,
  ].join('\n');
}

/** The commands of each group that has any, all in one pair of columns. */
function grouped(lang: Lang): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => textWidth(name)));
  return Object.entries(groups).flatMap(([group, words]) => {
    const own = commands.filter((command) => command.group === group);
    if (own.length === 0) return [];
    const rows = own.map(({ name, about }) => [name, about[lang]]);
    return [section(`${titles[lang].commands} · ${words[lang]}`, rows, width)];
  });
}

export function commandHelp(spec: CommandSpec, lang: Lang): string {
  const title = titles[lang];
  const argument = spec.argument ? ` ${lang === 'zh' ? spec.argument.zh : spec.argument.name}` : '';
  const options = spec.options.length > 0 ? (lang === 'zh' ? ' [选项]' : ' [options]') : '';
  return [
    `${spec.about[lang]}\n`,
    `${title.usage}\n  bulletin ${spec.name}${argument}${options}\n`,
    ...(spec.options.length > 0
      ? [
          section(
            title.options,
            spec.options.map((option) => row(option, lang)),
          ),
        ]
      : []),
    section(
      title.common,
      commonOptions.map((option) => row(option, lang)),
    ),
    section(
      title.examples,
      spec.examples.map(({ line, about }) => [line, about[lang]]),
    ),
  ].join('\n');
}

const row = ({ flags, value, about }: OptionSpec, lang: Lang): readonly [string, string] => [
  lang === 'zh' && value ? flags.replace(/<.*>/, value) : flags,
  about[lang],
];

/** Two columns, by display width. */
function section(title: string, rows: readonly (readonly [string, string] | string[])[], least = 0): string {
  const width = Math.max(least, ...rows.map(([term = '']) => textWidth(term)));
  const lines = rows.map(([term = '', about]) => `  ${term}${' '.repeat(width - textWidth(term) + 2)}${about}`);
  return `${title}\n${lines.join('\n')}\n`;
}
