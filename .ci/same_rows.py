"""Exit 0 if two warehouses hold the same rows, whatever files they are in."""

import sys
from pathlib import Path

import duckdb

TABLES = (
    "articles",
    "statements",
    "attributions",
    "story_stances",
    "actor_variants",
    "timelines",
    "shifts",
    "change_points",
    "rollups",
    "coverage",
    "rejects",
)


def rows(warehouse: Path, table: str) -> list:
    files = warehouse / table / "**" / "*.parquet"
    if not list((warehouse / table).rglob("*.parquet")):
        return []
    query = f"select * from read_parquet('{files}', hive_partitioning = true)"
    return sorted(map(repr, duckdb.sql(query).fetchall()))


def main() -> int:
    first, second = map(Path, sys.argv[1:3])
    different = False
    for table in TABLES:
        a, b = rows(first, table), rows(second, table)
        print(f"{table}: {len(a)} and {len(b)} rows, {'same' if a == b else 'DIFFERENT'}")
        for one, other in zip(a, b):
            if one != other:
                print(f"  {one}\n  {other}")
                break
        different |= a != b
    if not rows(first, "statements"):
        print("There are no statements to compare.")
        return 1
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
