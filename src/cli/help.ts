/** `--help`, in the user's language, from the table of commands. */

import type { Lang } from '../diagnostic.ts';
import { type CommandSpec, commands, groups } from './commands.ts';
import type { Sink } from './io.ts';
import { commonOptions, type OptionSpec } from './options.ts';
import { textWidth } from './terminal/width.ts';
import { wrap } from './terminal/wrap.ts';

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

/** @param sink where it is shown: a terminal is as wide as it is */
export function programHelp(lang: Lang, sink?: Sink): string {
  const columns = columnsOf(sink);
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
    `${prose(intro, columns)}\n`,
    `${title.usage}\n  bulletin ${rest}\n`,
    ...grouped(lang, columns),
    section(
      title.common,
      [...commonOptions, version].map((option) => row(option, lang)),
      columns,
    ),
    section(
      title.examples,
      commands.flatMap(({ examples }) => examples.slice(0, 1)).map(({ line, about }) => [line, about[lang]]),
      columns,
    ),
    `${prose(more, columns)}\n`,
  ].join('\n');
}

/** The commands of each group that has any, all in one pair of columns. */
function grouped(lang: Lang, columns: number): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => textWidth(name)));
  return Object.entries(groups).flatMap(([group, words]) => {
    const own = commands.filter((command) => command.group === group);
    if (own.length === 0) return [];
    const rows = own.map(({ name, about }) => [name, about[lang]]);
    return [section(`${titles[lang].commands} · ${words[lang]}`, rows, columns, width)];
  });
}

export function commandHelp(spec: CommandSpec, lang: Lang, sink?: Sink): string {
  const columns = columnsOf(sink);
  const title = titles[lang];
  const argument = spec.argument ? ` ${lang === 'zh' ? spec.argument.zh : spec.argument.name}` : '';
  const options = spec.options.length > 0 ? (lang === 'zh' ? ' [选项]' : ' [options]') : '';
  return [
    `${prose(spec.about[lang], columns)}\n`,
    `${title.usage}\n  bulletin ${spec.name}${argument}${options}\n`,
    ...(spec.options.length > 0
      ? [
          section(
            title.options,
            spec.options.map((option) => row(option, lang)),
            columns,
          ),
        ]
      : []),
    section(
      title.common,
      commonOptions.map((option) => row(option, lang)),
      columns,
    ),
    section(
      title.examples,
      spec.examples.map(({ line, about }) => [line, about[lang]]),
      columns,
    ),
  ].join('\n');
}

const row = ({ flags, value, about }: OptionSpec, lang: Lang): readonly [string, string] => [
  lang === 'zh' && value ? flags.replace(/<.*>/, value) : flags,
  about[lang],
];

const columnsOf = (sink: Sink | undefined): number => (sink?.isTTY ? sink.columns : Number.POSITIVE_INFINITY);

/** Two columns, by display width; where the second would be a narrow strip, each text stands below its term. */
function section(
  title: string,
  rows: readonly (readonly [string, string] | string[])[],
  columns: number,
  least = 0,
): string {
  const width = Math.max(least, ...rows.map(([term = '']) => textWidth(term)));
  const isNarrow = columns - width - 4 < 24;
  const indent = isNarrow ? 6 : width + 4;
  const room = columns - indent;
  const lines = rows.flatMap(([term = '', about = '']) => {
    const [first = '', ...others] = textWidth(about) > room ? wrap(about, { first: room, rest: room }) : [about];
    const below = others.map((line) => ' '.repeat(indent) + line);
    return isNarrow
      ? [`  ${term}`, ' '.repeat(indent) + first, ...below]
      : [`  ${term}${' '.repeat(width - textWidth(term) + 2)}${first}`, ...below];
  });
  return `${title}\n${lines.join('\n')}\n`;
}

/** Prose at the head of a page. */
const prose = (text: string, columns: number): string =>
  textWidth(text) > columns ? wrap(text, { first: columns, rest: columns }).join('\n') : text;
