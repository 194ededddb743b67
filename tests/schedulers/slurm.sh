# A Slurm of this one machine, in a folder of its own: its own key, its own ports, no service of the system.

# Starts munged, slurmctld and slurmd below the folder, and waits until the node takes jobs.
start_slurm() {
  slurm_folder=$1
  mkdir -p "$slurm_folder/state" "$slurm_folder/spool"
  dd if=/dev/urandom of="$slurm_folder/munge.key" bs=1024 count=1 status=none
  chmod 400 "$slurm_folder/munge.key"
  munged --force --key-file="$slurm_folder/munge.key" --socket="$slurm_folder/munge.socket" --pid-file="$slurm_folder/munged.pid" \
    --log-file="$slurm_folder/munged.log" --seed-file="$slurm_folder/munged.seed"

  local host
  host=$(hostname -s)
  cat > "$slurm_folder/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$slurm_folder/munge.socket
CredType=cred/munge
SlurmctldPort=16817
SlurmdPort=16818
SlurmctldPidFile=$slurm_folder/slurmctld.pid
SlurmdPidFile=$slurm_folder/slurmd.pid
SlurmctldLogFile=$slurm_folder/slurmctld.log
SlurmdLogFile=$slurm_folder/slurmd.log
StateSaveLocation=$slurm_folder/state
SlurmdSpoolDir=$slurm_folder/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=1
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF=$slurm_folder/slurm.conf
  slurmctld
  slurmd
  for _ in $(seq 60); do
    [ "$(sinfo --noheader --format=%T 2> /dev/null)" = idle ] && return
    sleep 1
  done
  cat "$slurm_folder"/*.log >&2
  return 1
}

# Ends what start_slurm started, by the process numbers that it wrote.
stop_slurm() {
  local daemon
  for daemon in slurmd slurmctld munged; do
    if [ -f "${slurm_folder:-}/$daemon.pid" ]; then
      kill "$(cat "$slurm_folder/$daemon.pid")" || true
    fi
  done
  sleep 1
}
