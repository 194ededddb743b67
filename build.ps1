# Restore, format check, build, test, publish: the same lines as in .ci/run, for PowerShell; and the other releases, which take longer.
# Not the native one: it needs a C compiler, and minutes. tests/releases/run.sh makes it and holds it against these.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location $PSScriptRoot

dotnet restore
dotnet format --no-restore --verify-no-changes
dotnet build --no-restore --configuration Release
dotnet test --no-build --configuration Release
dotnet publish src/ReportGen.Cli --configuration Release --use-current-runtime --self-contained false --output artifacts/reportgen
dotnet publish src/ReportGen.Cli -p:PublishProfile=self-contained --use-current-runtime --output artifacts/self-contained
dotnet pack src/ReportGen.Cli --output artifacts/packages
