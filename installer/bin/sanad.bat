@echo off
rem Starts Sanad from its folder: bin\sanad.bat beside lib\*.jar. Without a command it opens the window.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "SANAD=%%~fI"

set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1 ^| findstr /i /c:" version ""') do if not defined VERSION set "VERSION=%%~V"
for /f "delims=.-+ tokens=1" %%V in ("%VERSION%") do set "MAJOR=%%V"
if not defined MAJOR goto nojava
if %MAJOR% LSS 17 goto nojava

set "FLAGS=-Xmx256m -XX:+UseSerialGC -Xshare:auto -XX:-HeapDumpOnOutOfMemoryError -XX:-UsePerfData -Dfile.encoding=UTF-8"

rem A window is wanted when nothing is given; every command starts without the JavaFX modules.
if not "%~1"=="" goto command

if "%SANAD_SOFTWARE_RENDERING%"=="1" set "FLAGS=%FLAGS% -Dprism.order=sw"
rem As in the script for Linux: what one page reads dies young, and the heap behind it hardly grows; the fast compiler only.
set "FLAGS=%FLAGS% -Xms48m -Xmn32m -XX:SurvivorRatio=1 -XX:TargetSurvivorRatio=90"
set "FLAGS=%FLAGS% -XX:-ShrinkHeapInSteps -XX:MaxHeapFreeRatio=45"
set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1"
set "MODULES="
for %%J in ("%SANAD%\lib\javafx-*-win*.jar") do call :module "%%~fJ"
"%JAVA%" %FLAGS% --module-path "%MODULES%" --add-modules javafx.controls -cp "%SANAD%\lib\*" org.sanad.app.Launcher
exit /b %ERRORLEVEL%

:module
if defined MODULES (set "MODULES=%MODULES%;%~1") else set "MODULES=%~1"
exit /b 0

:command
"%JAVA%" %FLAGS% -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "%SANAD%\lib\*" org.sanad.app.Launcher %*
exit /b %ERRORLEVEL%

:nojava
chcp 65001 >nul
echo لم يُعثر على Java 17 أو أحدث. ثبّته ثم أعد تشغيل سند؛ بياناتك لم تُمسّ. 1>&2
echo Java 17 ou plus récent est introuvable. Installez-le puis relancez Sanad ; vos données n'ont pas été touchées. 1>&2
exit /b 1
