"""Exit 0 if figures of the JSON object on the last line of a file reach their minimum or keep below their maximum.

Usage: check_figures.py FILE NAME=MINIMUM NAME:MAXIMUM ...   (NAME of an inner object's figure: en.share)
"""

import json
import sys


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as lines:
        figures = json.loads(lines.read().strip().splitlines()[-1])
    wrong = []
    for wanted in sys.argv[2:]:
        least = "=" in wanted
        name, _, bound = wanted.partition("=" if least else ":")
        value = figures
        for part in name.split("."):
            value = value[part]
        if value < float(bound) if least else value > float(bound):
            wrong.append(f"{name} is {value}, {'below' if least else 'above'} {bound}")
    print("\n".join(wrong) or "Every figure is as it must be.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
