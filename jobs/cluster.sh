#!/usr/bin/env bash
# jobs/cluster.sh start|stop|status: a standalone Spark master and two workers on this machine, from
# the same jars as the jobs. Prints the URL for 'jobs/nightly.sh --master URL'. Logs and process ids
# are under target/cluster; STANCELINE_CLUSTER_PORT (default 7077) is the master's port.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

state=$home/target/cluster
port=${STANCELINE_CLUSTER_PORT:-7077}
url=spark://127.0.0.1:$port
# No name of this machine is looked up: everything stays on the loopback.
export SPARK_LOCAL_IP=127.0.0.1 SPARK_NO_DAEMONIZE=1

running() { [ -f "$state/$1.pid" ] && kill -0 "$(cat "$state/$1.pid")" 2>/dev/null; }

launch() {
  local name=$1
  shift
  # setsid: the daemon outlives the shell that starts it.
  SPARK_WORKER_DIR=$state/work setsid java @"$home/jobs/spark-opens.args" -Xmx512m -Duser.timezone=UTC \
    -Dlog4j2.configurationFile="$home/jobs/cluster-log4j2.properties" \
    -cp "$(cat "$home/target/spark.classpath")" "$@" >"$state/$name.log" 2>&1 </dev/null &
  echo $! >"$state/$name.pid"
}

await() {
  local name=$1 text=$2 i
  for i in $(seq 1 120); do
    grep -q "$text" "$state/$name.log" 2>/dev/null && return 0
    running "$name" || break
    sleep 0.5
  done
  echo "The $name did not start; see $state/$name.log" >&2
  stop
  exit 1
}

start() {
  build
  if running master; then
    echo "$url"
    return
  fi
  # A worker starts its executors from SPARK_HOME/jars.
  rm -rf "$state/home"
  mkdir -p "$state/work" "$state/home/jars"
  tr ':' '\n' <"$home/target/spark.classpath" | xargs -I{} ln -sf {} "$state/home/jars/"
  export SPARK_HOME=$state/home SPARK_SCALA_VERSION=2.12
  rm -f "$state"/*.log
  launch master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
  await master "I have been elected leader"
  for worker in worker-1 worker-2; do
    launch "$worker" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port 0 --webui-port 0 \
      --cores 1 --memory 2g --work-dir "$state/work" "$url"
    await "$worker" "Successfully registered with master"
  done
  echo "$url"
}

stop() {
  local name pid
  for name in worker-1 worker-2 master; do
    if running "$name"; then
      pid=$(cat "$state/$name.pid")
      kill "$pid" 2>/dev/null || true
      for _ in $(seq 1 40); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.25
      done
    fi
    rm -f "$state/$name.pid"
  done
}

case ${1:-} in
  start) start ;;
  stop) stop ;;
  status) if running master; then echo "$url"; else echo stopped; exit 1; fi ;;
  *) echo "Usage: jobs/cluster.sh start|stop|status" >&2; exit 2 ;;
esac
