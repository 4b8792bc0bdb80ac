#!/usr/bin/env bash
# Builds the application when a source is newer than it; starts nothing when nothing changed.
# Sourced by the other launchers, which then know $home and $app; may also be run by itself.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
app=$home/target/stanceline-app.jar

# Folders count too: their time changes when a file is removed.
stale() {
  [ ! -f "$app" ] || [ ! -f "$home/target/spark.classpath" ] ||
    [ -n "$(cd "$home" && find pom.xml src/main $(ls -d data/pipeline.yaml data/topics data/actors data/lexicon data/confidence.yaml 2>/dev/null) \
      -newer "$app" -print -quit)" ]
}

plain_classpath() {
  local jar out=$app
  for jar in "$home"/target/plain/*.jar; do out=$out:$jar; done
  printf '%s' "$out"
}

# Class data of a first run, which halves the start of later ones.
archive() {
  rm -f "$home/target/plain.jsa"
  echo "Archive warm-up: the minister said that talks are needed." |
    java -XX:ArchiveClassesAtExit="$home/target/plain.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
      -cp "$(plain_classpath)" org.stanceline.job.Stanceline explain --lang en \
      >/dev/null 2>&1 || true
}

build() {
  stale || return 0
  mkdir -p "$home/target"
  exec 9>"$home/target/.build.lock"
  flock 9
  if stale; then
    echo "Building Stanceline (a minute or two the first time)" >&2
    (cd "$home" && mvn -B -q -Dfast -DskipTests package) >&2 || {
      echo "The build failed; see above. Run 'mvn -B -Dfast -DskipTests package' in $home for more." >&2
      exit 1
    }
    touch "$app"
    archive
  fi
  exec 9>&-
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then build; fi
