@echo off
setlocal
set "BULLETIN_HOME=%~dp0"
if not exist "%~dp0node.exe" goto parts
if not exist "%~dp0bin\bulletin.js" goto parts
if not exist "%~dp0dist\load.cjs" goto parts
if /i "%PROCESSOR_ARCHITECTURE%"=="x86" if not defined PROCESSOR_ARCHITEW6432 goto bits
set "BULLETIN_VER="
for /f "delims=" %%v in ('ver') do set "BULLETIN_VER=%%v"
if not defined BULLETIN_VER goto run
if not "%BULLETIN_VER: 5.=%"=="%BULLETIN_VER%" goto old
if not "%BULLETIN_VER: 6.0.=%"=="%BULLETIN_VER%" goto old
if not "%BULLETIN_VER: 6.1.=%"=="%BULLETIN_VER%" goto old
if not "%BULLETIN_VER: 6.2.=%"=="%BULLETIN_VER%" goto old
:run
if not "%~1"=="" goto start
rem 双击进来的窗口，看完才关。
set "BULLETIN_HOW=%cmdcmdline:"=%"
if /i "%BULLETIN_HOW:bulletin.cmd=%"=="%BULLETIN_HOW%" goto start
"%~dp0node.exe" "%~dp0bin\bulletin.js"
echo.
echo 这是输命令用的。要建一个刊物，请双击旁边的 begin.cmd。
pause
exit /b 2
:start
"%~dp0node.exe" "%~dp0bin\bulletin.js" %*
exit /b %errorlevel%
:parts
echo bulletin：程序的文件不全，只有 bulletin.cmd 在这里：%~dp0
echo 多半是在压缩包里直接打开的，或者没有解压完。请把整个压缩包解压出来，再打开解压出来的文件夹。
echo bulletin: files are missing beside bulletin.cmd. Unpack the whole archive first.
exit /b 2
:old
echo bulletin：这台电脑是 Windows 7 或更早的版本（%BULLETIN_VER%），程序要 Windows 10 以上，用不了。
echo 请换一台 Windows 10、Windows 11 的电脑，或者麒麟、统信的电脑；做好的 Word 文件在哪台电脑上都能打开。
echo bulletin: this Windows is too old. Windows 10 or later is needed.
exit /b 2
:bits
echo bulletin：这台电脑的 Windows 是 32 位的，程序要 64 位的，用不了。请换一台 64 位的电脑。
echo bulletin: this Windows has 32 bits, and 64 are needed.
exit /b 2
