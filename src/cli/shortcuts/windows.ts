/** `.cmd` files: GBK and CRLF, as cmd.exe on a Chinese Windows reads them, and sound on any other. */

import { gbkOf } from './gbk.ts';
import type { Shortcut } from './kinds.ts';

/**
 * @param program where the program's folder is from the series folder, or by itself on another drive
 */
export function cmdFile(shortcut: Shortcut, program: string): Uint8Array {
  const bytes = gbkOf(textOf(shortcut, program)) ?? gbkOf(textOf(shortcut, besideIt));
  if (!bytes) throw new Error(`a character that GBK lacks: ${shortcut.name}`);
  return bytes;
}

/** Where the quick start has it unpacked. */
export const besideIt = '..\\bulletin';

/**
 * cmd.exe cannot stand in `\\server\share`: pushd gives it a letter. Whether it came there is asked of the file itself,
 * which no refusal can pretend.
 *
 * The words are all of GB 2312, of which no byte is one of cmd's own marks, whatever the code page.
 */
const textOf = ({ name, command, ends }: Shortcut, program: string): string =>
  `@pushd "%~dp0" 2>nul
@if not exist ".\\%~nx0" goto away
@echo off
setlocal
title ${name}
set "at="
set "all="
set "many="
if not defined BULLETIN_HOME goto near
if exist "%BULLETIN_HOME%\\bulletin.cmd" set "at=%BULLETIN_HOME%\\bulletin.cmd"
if not defined at echo BULLETIN_HOME 指的文件夹里没有 bulletin.cmd，改用刊物旁边的程序。
:near
if not defined at if exist "${inBatch(program)}\\bulletin.cmd" set "at=${inBatch(program)}\\bulletin.cmd"
if defined at goto found
for /d %%d in (bulletin* ..\\bulletin* ..\\..\\bulletin*) do call :look "%%d"
if defined many goto many
if not defined at for %%p in (bulletin.cmd) do set "at=%%~$PATH:p"
if not defined at goto none
:found
rem 没有给 .yaml 定过打开方式的电脑，用记事本打开。
if not defined EDITOR assoc .yaml >nul 2>nul || set "EDITOR=notepad"
set "BULLETIN_CLICKED=1"
call "%at%" ${command} %*
set "code=%errorlevel%"
echo.
if "%code%"=="0" echo ${ends[0]}
if "%code%"=="1" echo ${ends[1]}
if not "%code%"=="0" if not "%code%"=="1" echo ${ends[2]}
goto end
:look
if exist "%~1\\bulletin\\bulletin.cmd" call :one "%~1\\bulletin"
if exist "%~1\\bulletin.cmd" call :one "%~1"
exit /b
:one
if defined at set "many=1"
set "at=%~1\\bulletin.cmd"
set "all=%all% %~1"
exit /b
:many
echo 这里有几份程序：%all%
echo 不知道该用哪一份。只留要用的一份，把它的文件夹叫做 bulletin，放在刊物文件夹旁边，再双击一次。
echo bulletin: more than one copy of the program was found. Keep one, in a folder named bulletin beside this one.
goto failed
:none
echo 找不到程序。它应当在 ${inBatch(program)}
echo 程序的文件夹改过名字、搬过地方的，搬回去；在网络盘上的，先在“此电脑”里双击那个盘，连上再试。
echo 还不行，请管软件的同志把环境变量 BULLETIN_HOME 设成程序所在的文件夹。
echo bulletin: the program was not found. Put its folder back, or set BULLETIN_HOME.
goto failed
:away
@echo off
setlocal
echo 进不去这个文件夹：%~dp0
echo 网络断开了的，先在“此电脑”里连上；没有断开的，把文件夹放到浅一点、名字短一点的地方，再双击一次。
echo bulletin: this folder cannot be entered. Reconnect the network drive, or move the folder to a shorter path.
:failed
set "code=2"
:end
echo 按任意键关闭窗口。
pause >nul
popd
exit /b %code%
`.replaceAll('\n', '\r\n');

/** In a batch file a percent sign is written twice. */
const inBatch = (path: string): string => path.replaceAll('%', '%%');
