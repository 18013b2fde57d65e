import { inQuotes } from './shells.ts';
import type { Completed, CompletedOption, WantedWord } from './words.ts';

export function fishScript({ commands, common }: Completed): string {
  const names = commands.map(({ name }) => name).join(' ');
  const none = `not __fish_seen_subcommand_from ${names}`;
  return [
    'complete -c bulletin -f',
    ...commands.map(({ name, about }) => `complete -c bulletin -n ${quoted(none)} -a ${name} -d ${quoted(about)}`),
    ...common.map((option) => `complete -c bulletin ${optionOf(option)}`),
    ...commands.flatMap(({ name, options, argument }) => {
      const seen = `complete -c bulletin -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
      const behind = argumentOf(argument);
      return [...options.map((option) => `${seen} ${optionOf(option)}`), ...(behind ? [`${seen} ${behind}`] : [])];
    }),
    '',
  ].join('\n');
}

/** Between single quotes fish knows a backslash, unlike others. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const optionOf = ({ long, short, about, value }: CompletedOption): string =>
  [
    ...(long === undefined ? [] : [`-l ${long}`]),
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(value ? [valueFor(value)] : []),
    `-d ${quoted(about)}`,
  ].join(' ');

function valueFor(wanted: WantedWord): string {
  switch (wanted.kind) {
    case 'words':
      return `-x -a ${quoted(wanted.words.join(' '))}`;
    case 'files':
    case 'any-file':
      return '-r -F';
    case 'folder':
      return `-x -a '(__fish_complete_directories)'`;
    case 'nothing':
      return '-x';
  }
}

function argumentOf(wanted: WantedWord): string | undefined {
  switch (wanted.kind) {
    case 'words':
      return `-a ${quoted(wanted.words.join(' '))}`;
    case 'files':
      return `-a ${inQuotes(wanted.endings.map((ending) => `(__fish_complete_suffix .${ending})`).join(' '))}`;
    case 'any-file':
      return '-F';
    case 'folder':
      return `-a '(__fish_complete_directories)'`;
    case 'nothing':
      return undefined;
  }
}
