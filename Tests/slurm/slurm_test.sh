#!/usr/bin/env bash
# A sweep on a real Slurm: a controller and two nodes started here, on 127.0.0.1, in a folder of their own. The same
# results as from make come back; a node that is killed has its points measured by the other one; nothing is counted
# twice; a second run measures nothing. Run as root: Tests/slurm/slurm_test.sh <apus>
set -euo pipefail
apus=$(realpath "${1:?the path of apus}")
for tool in slurmctld slurmd munged sbatch yosys; do
  command -v $tool > /dev/null || { echo "slurm-test: NOT RUN, $tool is not installed (apt-get install -y slurm-wlm munge yosys)"; exit 0; }
done
[ "$(id -u)" = 0 ] || { echo "slurm-test: NOT RUN, slurmctld and slurmd are started as root"; exit 0; }

base=$(mktemp -d)
# munged wants folders that nobody else may write.
chmod 755 "$base"
mkdir -p "$base"/{ctld,log,run,n1,n2}
host=$(hostname -s)
port=$((20000 + RANDOM % 10000))

stop() {
  for daemon in n1 n2 slurmctld munged; do
    [ -f "$base/run/$daemon.pid" ] && kill "$(cat "$base/run/$daemon.pid")" 2> /dev/null || true
  done
  sleep 1
}
finish() {
  local status=$?
  [ $status = 0 ] || tail -n 30 "$base"/log/slurmctld.log "$base/progress.txt" "$base"/sweep/slurm/*.log 2> /dev/null || true
  stop
  rm -rf "$base"
  exit $status
}
trap finish EXIT

cat > "$base/slurm.conf" << END
ClusterName=apus
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
CryptoType=crypto/munge
AuthInfo=socket=$base/run/munge.sock
MpiDefault=none
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,defer=0
ReturnToService=2
SlurmctldPort=$port
SlurmctldTimeout=10
SlurmdTimeout=5
KillWait=2
SlurmdParameters=config_overrides
StateSaveLocation=$base/ctld
SlurmdSpoolDir=$base/%n
SlurmctldPidFile=$base/run/slurmctld.pid
SlurmdPidFile=$base/run/%n.pid
SlurmctldLogFile=$base/log/slurmctld.log
SlurmdLogFile=$base/log/%n.log
MaxArraySize=101
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=1 State=UNKNOWN
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=1 State=UNKNOWN
PartitionName=main Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF=$base/slurm.conf
dd if=/dev/urandom of="$base/munge.key" bs=1024 count=1 status=none
chmod 400 "$base/munge.key"
munged --key-file="$base/munge.key" --socket="$base/run/munge.sock" --pid-file="$base/run/munged.pid" \
  --log-file="$base/log/munged.log" --seed-file="$base/munge.seed" --force 2> "$base/log/munged.start.log"
slurmctld -f "$SLURM_CONF" -c
slurmd -f "$SLURM_CONF" -N n1
slurmd -f "$SLURM_CONF" -N n2

wait_for() {
  local what=$1
  shift
  for _ in $(seq 150); do
    if "$@"; then return 0; fi
    sleep 0.2
  done
  echo "slurm-test: after 30 s still not: $what"
  sinfo -N || true
  squeue || true
  return 1
}
two_idle() { [ "$(sinfo -hN -t idle -o %N 2> /dev/null | wc -l)" = 2 ]; }
wait_for "two idle nodes" two_idle
echo "slurm-test: $(sinfo --version), two nodes"

sweep=(sweep itc.pe --set lanes=1,2,3,5 --target ecp5)

# The same results as from make.
"$apus" "${sweep[@]}" --out "$base/local" > "$base/local.txt"
start=$SECONDS
"$apus" "${sweep[@]}" --executor slurm --out "$base/sweep" > "$base/slurm.txt" 2> "$base/progress.txt"
cmp "$base/local/results.csv" "$base/sweep/results.csv"
cmp "$base/local/results.json" "$base/sweep/results.json"
echo "slurm-test: four points, same results as make, $((SECONDS - start)) s"

# A second run submits nothing.
"$apus" "${sweep[@]}" --executor slurm --out "$base/sweep" > "$base/again.txt" 2>&1
if grep -q '^job ' "$base/again.txt"; then echo "slurm-test: measured points were submitted again"; exit 1; fi

# Kill a node with a point on it: its daemon, the step's guardian and all that they started.
rm -rf "$base/sweep"
"$apus" "${sweep[@]}" --executor slurm --out "$base/sweep" > "$base/slurm.txt" 2> "$base/progress.txt" &
run=$!
running() { victim=$(squeue -h -w n2 -t running -o %A 2> /dev/null | head -n 1); [ -n "$victim" ]; }
at_work() { running && grep -qs . "$base"/sweep/slurm/*_*.log; }
wait_for "a point on n2" at_work
task=$(squeue -h -w n2 -t running -o %K | head -n 1)
point=$(sed -n "${task}p" "$base/sweep/slurm/points.txt")
kill -9 "$(cat "$base/run/n2.pid")"
rm -f "$base/run/n2.pid"
family() { echo "$1"; for child in $(ps -o pid= --ppid "$1"); do family "$child"; done; }
for step in $(ps -eo pid,args | awk -v id="[$victim." '$2 == "slurmstepd:" && index($3, id) == 1 { print $1 }'); do
  kill -9 $(family "$step") 2> /dev/null || true
done
[ ! -e "$base/sweep/points/$point/result.json" ] || { echo "slurm-test: $point was measured before its node was killed"; exit 1; }
echo "slurm-test: killed n2 while it measured $point"
start=$SECONDS
again() { squeue -h -r -t pending -o '%i %r' | grep -q BeginTime; }
wait_for "the point of n2 in the queue again" again
# Slurm waits two minutes before it starts what it has requeued.
scontrol update "JobId=$(squeue -h -r -t pending -o %i | head -n 1)" StartTime=now
wait $run
sinfo -hN -o '%N %T' | grep -q 'n2 down' || { echo "slurm-test: n2 is not down"; exit 1; }
cmp "$base/local/results.csv" "$base/sweep/results.csv"
cmp "$base/local/results.json" "$base/sweep/results.json"
[ "$(tail -n +2 "$base/sweep/results.csv" | cut -d, -f1 | sort -u | wc -l)" = "$(tail -n +2 "$base/sweep/results.csv" | wc -l)" ]
[ "$(tail -n +2 "$base/sweep/results.csv" | wc -l)" = 4 ]
grep -q "Requeue\|requeue" "$base/log/slurmctld.log" || { echo "slurm-test: nothing was requeued"; exit 1; }
echo "slurm-test: $point requeued, same four results, none twice, $((SECONDS - start)) s after the kill"
echo "slurm-test: passed"
