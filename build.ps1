# Restore, format check, build, test, publish: the same lines as in .ci/run, for PowerShell.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location $PSScriptRoot

dotnet restore
dotnet format --no-restore --verify-no-changes
dotnet build --no-restore --configuration Release
dotnet test --no-build --configuration Release
dotnet publish src/ReportGen.Cli --configuration Release --use-current-runtime --self-contained false --output artifacts/reportgen
