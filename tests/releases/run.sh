#!/usr/bin/env bash
# Makes every kind of release for this machine, installs the .NET tool into a folder of its own, and holds what they do against each other.
set -euo pipefail
cd "$(dirname "$0")/../.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
platform=${PLATFORM:-linux-x64}

dotnet publish src/ReportGen.Cli --configuration Release --use-current-runtime --self-contained false --output artifacts/reportgen
dotnet publish src/ReportGen.Cli -p:PublishProfile=self-contained --runtime "$platform" --output "artifacts/self-contained/$platform"
# The native one is linked by a C compiler, and takes some minutes.
native=
if command -v clang > /dev/null || command -v gcc > /dev/null; then
  dotnet publish src/ReportGen.Cli -p:PublishProfile=native --runtime "$platform" --output "artifacts/native/$platform"
  test "$(ls "artifacts/native/$platform")" = reportgen
  native=:$PWD/artifacts/native/$platform/reportgen
else
  echo "native: left out, there is no clang or gcc to link it"
fi
dotnet pack src/ReportGen.Cli --output artifacts/packages

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Apart from the packages of this user, where one of the same version from an earlier run would be taken instead.
(
  export NUGET_PACKAGES=$work/packages
  dotnet tool install ReportGen.Tool --tool-path "$work/tool" --source "$PWD/artifacts/packages"
  mkdir "$work/project"
  cp -r data templates "$work/project"
  dotnet dnx ReportGen.Tool --yes --source "$PWD/artifacts/packages" build "$work/project" --quiet
)
artifacts/reportgen/reportgen build --quiet --output "$work/out"
diff -r "$work/out" "$work/project/out"
echo "dnx: the same files"

export REPORTGEN_PUBLISHED=$PWD/artifacts/reportgen/reportgen
export REPORTGEN_RELEASES=$PWD/artifacts/self-contained/$platform/reportgen:$work/tool/reportgen$native
dotnet test tests/ReportGen.Tests --filter FullyQualifiedName~Tests.Releases
