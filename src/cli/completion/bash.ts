import { inQuotes } from './shells.ts';
import { type Completed, type CompletedOption, flagsOf, type WantedWord } from './words.ts';

/** Also for the bash 3.2 of macOS, which has no mapfile and no compopt. */
export function bashScript({ commands, common }: Completed): string {
  const names = commands.map(({ name }) => name);
  const values = (command: string, options: readonly CompletedOption[]): readonly string[] =>
    options.flatMap((option) =>
      option.value
        ? [
            `${flagsOf(option)
              .map((flag) => `${command}:${flag}`)
              .join('|')}) ${call(option.value)} ;;`,
          ]
        : [],
    );
  const flags = (options: readonly CompletedOption[]): string =>
    inQuotes([...options, ...common].flatMap(flagsOf).join(' '));
  const rest = commands.map(
    ({ name, options, argument }) =>
      `${name}) if [[ $cur == -* ]]; then _bulletin_words ${flags(options)}; else ${call(argument)}; fi ;;`,
  );
  return `\
_bulletin_words() { local one; while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -W "$1" -- "$cur"); }
_bulletin_files() {
  local one ending
  compopt -o filenames 2>/dev/null
  while IFS= read -r one; do COMPREPLY+=("$one"); done < <(
    compgen -d -- "$cur"
    for ending in "$@"; do compgen -f -X "!*$ending" -- "$cur"; done | while IFS= read -r one; do [[ -d $one ]] || printf '%s\\n' "$one"; done
  )
}
_bulletin() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in ${names.join('|')}) command=\${COMP_WORDS[at]}; break ;; esac
  done
  # --lang=en reaches us as three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $command:$prev in
${[...commands.flatMap(({ name, options }) => values(name, options)), ...values('*', common)].map((line) => `    ${line}`).join('\n')}
    *)
      case $command in
${rest.map((line) => `        ${line}`).join('\n')}
        *) _bulletin_words ${inQuotes([...names, 'help', '--version', ...common.flatMap(flagsOf)].join(' '))} ;;
      esac ;;
  esac
}
complete -F _bulletin bulletin
`;
}

function call(wanted: WantedWord): string {
  switch (wanted.kind) {
    case 'words':
      return `_bulletin_words ${inQuotes(wanted.words.join(' '))}`;
    case 'files':
      return `_bulletin_files ${wanted.endings.map((ending) => `.${ending}`).join(' ')}`;
    case 'any-file':
      return `_bulletin_files ''`;
    case 'folder':
      return '_bulletin_files';
    case 'nothing':
      return ':';
  }
}
