#!/bin/sh
# Packs the pages below data/crawl-source/ into the files of the sample crawl below data/crawl/.
set -eu
cd "$(dirname "$0")/.."

mvn -B -q -Dfast compile dependency:build-classpath -Dmdep.outputFile=target/write-warc.classpath
exec java -cp "target/classes:$(cat target/write-warc.classpath)" org.stanceline.job.WriteWarc \
  --source data/crawl-source \
  --out data/crawl \
  --damage 2026-01-22/damaged.warc \
  --cut 2026-02-14/cut.jsonl.gz "$@"
