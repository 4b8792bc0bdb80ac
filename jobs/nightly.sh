#!/usr/bin/env bash
# The scheduled job: every crawl date of data/crawl that is not done, into warehouse/.
# Options go to 'jobs/stanceline nightly'; --crawl and --warehouse replace the two folders.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
crawl=(--crawl "$here/../data/crawl")
warehouse=(--warehouse "$here/../warehouse")
for arg in "$@"; do
  case $arg in
    --crawl | --crawl=*) crawl=() ;;
    --warehouse | --warehouse=*) warehouse=() ;;
  esac
done
exec "$here/stanceline" nightly ${crawl[@]+"${crawl[@]}"} ${warehouse[@]+"${warehouse[@]}"} "$@"
