#!/usr/bin/env bash
# notebooks/run.sh [--update]: executes the notebooks into target/notebooks/, as .ipynb and .html.
# Fails when a cell fails. Reads warehouse/, or the folder that STANCELINE_WAREHOUSE names.
# --update also puts the outputs into the notebooks of this folder.
# Needs Python 3.11 or 3.12 (PYTHON names it; default python3).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(dirname "$here")
out=$home/target/notebooks
venv=$home/target/notebook-venv

update=
case ${1:-} in
  '') ;;
  --update) update=1 ;;
  *) sed -n '2,5s/^# //p' "$0"; [ "$1" = --help ] && exit 0; exit 2 ;;
esac

# A relative folder is meant from where the command was given, not from where the cells run.
export STANCELINE_WAREHOUSE=${STANCELINE_WAREHOUSE:-$home/warehouse}
STANCELINE_WAREHOUSE=$(realpath -m "$STANCELINE_WAREHOUSE")
if [ ! -d "$STANCELINE_WAREHOUSE" ]; then
  echo "No warehouse in $STANCELINE_WAREHOUSE: run jobs/nightly.sh first, or set STANCELINE_WAREHOUSE." >&2
  exit 1
fi

mkdir -p "$out"
if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  echo "Installing the notebook's requirements into $venv" >&2
  "${PYTHON:-python3}" -m venv --clear "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi

# The fonts are listed once, here: a cell that does so reports it among its outputs.
export MPLCONFIGDIR=$venv/matplotlib
"$venv/bin/python" -c 'import matplotlib.pyplot' 2>/dev/null

export IPYTHONDIR=$venv/ipython
for notebook in "$here"/*.ipynb; do
  name=$(basename "$notebook" .ipynb)
  "$venv/bin/jupyter" nbconvert --log-level WARN --to notebook --execute \
    --ExecutePreprocessor.record_timing=False --ExecutePreprocessor.startup_timeout=300 \
    --output-dir "$out" "$notebook"
  # No script from elsewhere: the page has no formulas. The template keeps the texts for images.
  "$venv/bin/jupyter" nbconvert --log-level WARN --to html --template classic \
    --HTMLExporter.mathjax_url= --HTMLExporter.require_js_url= --HTMLExporter.jquery_url= \
    --output-dir "$out" "$out/$name.ipynb"
  if [ -n "$update" ]; then cp "$out/$name.ipynb" "$notebook"; fi
done
echo "Executed into $out"
