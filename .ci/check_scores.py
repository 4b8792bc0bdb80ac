"""Exit 0 if the scores reach their minimum and agree with the independent scorer.

Pair F1 must reach its minimum over all and in each language, statement F1 over all.

Usage: check_scores.py SCORES MINIMUM_PAIR_F1 MINIMUM_STATEMENT_F1 SCORER GOLD PREDICTIONS
"""

import json
import subprocess
import sys


def main() -> int:
    scores_file, pair, statement, scorer, gold, predictions = sys.argv[1:7]
    with open(scores_file, encoding="utf-8") as lines:
        mine = json.loads(lines.read().strip().splitlines()[-1])
    output = subprocess.run(
        [sys.executable, scorer, gold, predictions], check=True, capture_output=True, text=True
    ).stdout
    wrong = []
    for line in output.splitlines():
        name, _, other = line.partition(" ")
        scores = mine if name == "all" else mine[name]
        for measure, value in json.loads(other).items():
            if abs(scores[measure] - value) > 1e-9:
                wrong.append(f"{name} {measure}: evaluate says {scores[measure]}, the scorer {value}")
        minima = {"pair_f1": pair, **({"statement_f1": statement} if name == "all" else {})}
        for measure, minimum in minima.items():
            if scores[measure] < float(minimum):
                wrong.append(f"{name} {measure} is {scores[measure]}, below {minimum}")
    if not output.strip():
        wrong.append("the scorer gave no scores")
    print("\n".join(wrong) or "The scores agree with the independent scorer.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
