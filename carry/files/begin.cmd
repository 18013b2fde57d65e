@pushd "%~dp0" 2>nul
@if not exist ".\%~nx0" goto away
@echo off
setlocal
title 新建刊物
set "code=2"
if not exist "bulletin.cmd" goto packed
set "here=%~dp0"
if not "%here:\AppData\Local\Temp\=%"=="%here%" goto packed
echo 新建一个刊物：回答几个问题，刊物的文件夹就建好了。
echo 建在程序的文件夹旁边；要建在别处，关掉这个窗口，把那个文件夹拖到 begin.cmd 上。
echo.
set "where=.."
if not "%~1"=="" set "where=%~1"
call "bulletin.cmd" init "%where%" --own-folder --open
set "code=%errorlevel%"
echo.
if "%code%"=="0" echo 建好了。以后每期在刊物的文件夹里双击“新一期”“生成”“校核”，写法见 README.html。
if not "%code%"=="0" echo 没有建成：原因写在上面。这里不能建的，把一个能写的文件夹拖到 begin.cmd 上。
goto end
:packed
echo 这里是压缩包里面，或者解压程序的临时文件夹：%~dp0
echo 请先把整个压缩包解压到一个固定的地方，如 D 盘，再打开解压出来的 bulletin 文件夹，双击 begin.cmd。
echo bulletin: unpack the whole archive first, and start it from there.
goto end
:away
@echo off
setlocal
set "code=2"
echo 进不去这个文件夹：%~dp0
echo 网络断开了的，先连上；没有断开的，把文件夹放到浅一点、名字短一点的地方，再双击一次。
echo bulletin: this folder cannot be entered.
:end
echo 按任意键关闭窗口。
pause >nul
popd
exit /b %code%
