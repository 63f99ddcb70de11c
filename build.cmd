@echo off
rem Builds and tests this repository. Needs the .NET SDK that global.json names.
setlocal
cd /d "%~dp0"
set DOTNET_CLI_UI_LANGUAGE=en
set DOTNET_NOLOGO=1

where dotnet >nul 2>nul
if errorlevel 1 (
  echo The .NET SDK is missing: https://dotnet.microsoft.com/download ^(global.json names the version^).
  exit /b 1
)

set COMMAND=%~1
if "%COMMAND%"=="" set COMMAND=build
if /i "%COMMAND%"=="build" (
  dotnet build NixIaC.sln
  exit /b %ERRORLEVEL%
)
if /i "%COMMAND%"=="test" (
  echo Nix does not run on Windows: the tests that need it skip. Run build.sh test inside WSL to have them all.
  dotnet test --solution NixIaC.sln
  exit /b %ERRORLEVEL%
)
if /i "%COMMAND%"=="bench" (
  dotnet run --configuration Release --project tests\Benchmarks
  exit /b %ERRORLEVEL%
)
echo usage: build.cmd [build ^| test ^| bench]
exit /b 2
