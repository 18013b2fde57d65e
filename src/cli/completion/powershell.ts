import { type Completed, type CompletedOption, flagsOf, type WantedWord } from './words.ts';

/**
 * Files are left to PowerShell itself, which completes them where nothing else is offered. ASCII alone: Windows PowerShell
 * reads what a program prints by the code page of its console.
 */
export function powershellScript({ commands, common }: Completed): string {
  const flags = (options: readonly CompletedOption[]): string => listed(options.flatMap(flagsOf));
  const values = (options: readonly CompletedOption[]): string => {
    const rows = options.flatMap((option) =>
      option.value?.kind === 'words'
        ? flagsOf(option).map((flag) => `${quoted(flag)} = ${list(option.value as WantedWord)}`)
        : [],
    );
    return `@{ ${rows.join('; ')} }`;
  };
  const rows = commands.map(
    ({ name, options, argument }) =>
      `    ${quoted(name)} = @{ flags = ${flags(options)}; words = ${list(argument)}; values = ${values(options)} }`,
  );
  return `\
Register-ArgumentCompleter -Native -CommandName bulletin, bulletin.cmd -ScriptBlock {
  param($word, $ast, $position)
  $common = @{ flags = ${flags(common)}; values = ${values(common)} }
  $commands = @{
${rows.join('\n')}
  }
  $typed = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $name = $typed | Select-Object -Skip 1 | Where-Object { $commands.ContainsKey($_) } | Select-Object -First 1
  $own = if ($name) { $commands[$name] } else { @{ flags = @('--version'); words = @($commands.Keys | Sort-Object); values = @{} } }
  $last = $typed[-1]
  if ($own.values.ContainsKey($last)) { $found = $own.values[$last] }
  elseif ($common.values.ContainsKey($last)) { $found = $common.values[$last] }
  elseif ($word -like '-*') { $found = $own.flags + $common.flags }
  else { $found = $own.words }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listed = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;
const list = (wanted: WantedWord): string =>
  listed(wanted.kind === 'words' ? wanted.words.filter((word) => /^[ -~]+$/.test(word)) : []);
