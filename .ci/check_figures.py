"""Exit 0 if figures of the JSON object on the last line of a file reach their minimum.

Usage: check_figures.py FILE NAME=MINIMUM ...   (NAME of an inner object's figure: en.share)
"""

import json
import sys


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as lines:
        figures = json.loads(lines.read().strip().splitlines()[-1])
    wrong = []
    for wanted in sys.argv[2:]:
        name, _, minimum = wanted.partition("=")
        value = figures
        for part in name.split("."):
            value = value[part]
        if value < float(minimum):
            wrong.append(f"{name} is {value}, below {minimum}")
    print("\n".join(wrong) or "Every figure reaches its minimum.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
