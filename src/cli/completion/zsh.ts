import { inQuotes } from './shells.ts';
import { type Completed, type CompletedOption, flagsOf, type WantedWord } from './words.ts';

export function zshScript({ commands, common }: Completed): string {
  const cases = commands.map(({ name, options, argument }) => {
    const lines = [...options.map(argumentOf), '$common', inQuotes(`*:${action(argument)}`)];
    return `    ${name})\n      _arguments -S ${lines.join(' \\\n        ')} ;;`;
  });
  return `\
#compdef bulletin
_bulletin() {
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${inQuotes(`${name}:${escaped(about)}`)}`).join('\n')}
  )
  local -a common
  common=(
${common.map((option) => `    ${argumentOf(option)}`).join('\n')}
  )
  local command at
  for ((at = 2; at < CURRENT; at++)); do
    if (( \${commands[(I)\${words[at]}:*]} )); then command=\${words[at]}; break; fi
  done
  if [[ -z $command ]]; then
    _arguments -S $common '*: :{_describe "" commands}'
    return
  fi
  words=("\${(@)words[at,-1]}")
  (( CURRENT -= at - 1 ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ \${funcstack[1]} == _bulletin ]]; then _bulletin "$@"; else compdef _bulletin bulletin; fi
`;
}

/** In a specification a colon parts, and a bracket ends. */
const escaped = (text: string): string => text.replace(/[\\:[\]]/g, '\\$&');

function argumentOf(option: CompletedOption): string {
  const { about, value } = option;
  const names = flagsOf(option);
  const behind = `[${escaped(about)}]${value ? `:${action(value)}` : ''}`;
  const [one = ''] = names;
  return names.length === 1
    ? inQuotes(`${one}${value && one.startsWith('--') ? '=' : ''}${behind}`)
    : `${inQuotes(`(${names.join(' ')})`)}{${names.map((name) => (value && name.startsWith('--') ? `${name}=` : name)).join(',')}}${inQuotes(behind)}`;
}

/** A message, which is blank, and what completes. */
function action(wanted: WantedWord): string {
  switch (wanted.kind) {
    case 'words':
      return ` :(${wanted.words.join(' ')})`;
    case 'files':
      return ` :_files -g "*.(${wanted.endings.join('|')})"`;
    case 'any-file':
      return ' :_files';
    case 'folder':
      return ' :_files -/';
    case 'nothing':
      return ' : ';
  }
}
