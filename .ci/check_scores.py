"""Exit 0 if the scores reach their minimum and agree with the independent scorer.

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
        for measure, value in json.loads(other).items():
            own = (mine if name == "all" else mine[name])[measure]
            if abs(own - value) > 1e-9:
                wrong.append(f"{name} {measure}: evaluate says {own}, the scorer {value}")
    for measure, minimum in (("pair_f1", float(pair)), ("statement_f1", float(statement))):
        if mine[measure] < minimum:
            wrong.append(f"{measure} is {mine[measure]}, below {minimum}")
    print("\n".join(wrong) or "The scores agree with the independent scorer.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
