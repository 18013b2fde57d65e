/** `.desktop` files, for the file managers of 麒麟, 统信 and the like. */

import type { Shortcut } from './kinds.ts';

/** Where the program lies: beside the series, or where its package is installed. */
const places = '"$BULLETIN_HOME" bulletin ../bulletin ../../bulletin /opt/bulletin';

/**
 * A desktop file knows no folder of its own: file managers say by `%k` where it lies. Where one does not, it is the folder
 * that it was made in. Everything is in one line, for nothing else of ours may lie in the folder of a series.
 */
export const desktopFile = ({ name, command, about, ends }: Shortcut, folder: string): string => {
  const script = [
    'if [ -n "$1" ]; then cd "$(dirname "$1")" 2>/dev/null; else cd "$0" 2>/dev/null; fi',
    'code=2',
    'at=',
    `for one in ${places}; do if [ -z "$at" ] && [ -x "$one/bulletin" ]; then at="$one/bulletin"; fi; done`,
    'if [ -z "$at" ]; then at=$(command -v bulletin); fi',
    `if [ ! -f series.yaml ]; then echo 找不到刊物的文件夹。请在文件管理器里打开刊物的文件夹，双击里面的“${name}”。`,
    'elif [ -z "$at" ]; then echo 找不到程序。把程序的文件夹 bulletin 放在刊物文件夹旁边，或者请管软件的同志安装 deb 包。',
    `else BULLETIN_CLICKED=1 "$at" ${command}; code=$?; echo`,
    `case $code in 0) echo ${ends[0]};; 1) echo ${ends[1]};; *) echo ${ends[2]};; esac`,
    'fi',
    'echo 按回车键关闭窗口。',
    'read -r answer',
    'exit $code',
  ];
  return `[Desktop Entry]
Type=Application
Version=1.0
Name=${name}
Comment=${about}
Terminal=true
Exec=sh -c '${joined(script)}' ${quoted(folder)} %k
`;
};

/** As Exec wants a word, in a text of which a backslash is itself written twice. */
const quoted = (word: string): string =>
  `"${word.replace(/["`$\\]/g, '\\$&')}"`.replaceAll('\\', '\\\\').replaceAll('%', '%%');

/** With `;` but behind words after which the shell wants none. */
const joined = (lines: readonly string[]): string => lines.join('; ').replaceAll(/\b(then|else|do); /g, '$1 ');
