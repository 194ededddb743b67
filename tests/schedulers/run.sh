#!/usr/bin/env bash
# Builds the same reports in one run, under GNU parallel and as a job array of a Slurm of one node, and compares every file.
# Needs Debian's packages parallel, slurm-wlm and munge, and root; runs nothing that stays behind. REPORTGEN_PUBLISHED names a built command.
set -euo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)
reports=${REPORTS:-40}
parts=4

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
if [ -z "${REPORTGEN_PUBLISHED:-}" ]; then
  REPORTGEN_PUBLISHED=$repository/artifacts/reportgen/reportgen
  dotnet publish "$repository/src/ReportGen.Cli" --configuration Release --use-current-runtime --self-contained false --output "$repository/artifacts/reportgen"
fi

work=$(mktemp -d)
# shellcheck source=slurm.sh
source "$repository/tests/schedulers/slurm.sh"
trap 'stop_slurm; rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$REPORTGEN_PUBLISHED" "$work/bin/reportgen"
export PATH=$work/bin:$PATH

dotnet run --configuration Release --project "$repository/tests/ReportGen.Benchmarks" -- generate reports "$reports" "$work/one/reports"
for way in parallel slurm slurm-retried; do
  cp -r "$work/one" "$work/$way"
done

compare() {
  local files
  files=$(find "$work/$1" -path '*/out/*' -type f | wc -l)
  [ "$files" -gt 0 ]
  diff -r "$work/one" "$work/$1"
  echo "$1: the same $files files as in one run"
}

# The notes on each report would hide what this says; a failed run ends the script by its exit code.
cd "$work/one"
reportgen build 'reports/*' -q > /dev/null 2>&1

cd "$work/parallel"
parallel "reportgen build 'reports/*' -q --shard {}/$parts > /dev/null 2>&1" ::: $(seq $parts)
compare parallel

start_slurm "$work/daemons"
cd "$work/slurm"
sbatch --wait --array=1-$parts --output="$work/slurm-%a.log" <<JOB
#!/bin/sh
reportgen build 'reports/*' -q --shard "\$SLURM_ARRAY_TASK_ID/$parts"
JOB
compare slurm

# A part that is asked for again, alone, must still be the same part.
cd "$work/slurm-retried"
for array in 1,2,4 3; do
  sbatch --wait --array=$array --output="$work/slurm-%a.log" <<JOB
#!/bin/sh
reportgen build 'reports/*' -q --shard "\$SLURM_ARRAY_TASK_ID/$parts"
JOB
done
compare slurm-retried
