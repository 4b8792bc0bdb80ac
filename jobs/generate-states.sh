#!/bin/sh
# Writes data/actors/states.yaml anew from the npm package world-countries (ODbL 1.0).
# Needs npm, and classes compiled by: mvn -q -Dfast compile
set -eu
version=5.1.0
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "world-countries@$version" >/dev/null && tar -xzf "world-countries-$version.tgz")
cd "$root"
mvn -B -q -Dfast dependency:build-classpath -Dmdep.includeScope=provided -Dmdep.outputFile="$work/classpath"
java -cp "target/classes:$(cat "$work/classpath")" org.stanceline.job.GenerateStates \
  "$work/package/countries.json" data/actors/states.yaml
echo "data/actors/states.yaml: $(grep -c '^  - id:' data/actors/states.yaml) states"
