"""Three analyses of the record, from its CSV files as they are published, with Python's own library only.

    python3 examples/analyses.py _site/data

The folder holds the files of the page /data/ or of an unpacked release. Nothing is cleaned by hand: dates, codes and
joins are used as they stand.
"""

import csv
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path


def read(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of one table."""
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def events_by_month_and_theme(folder: Path) -> Counter:
    """Events known to the month or better, by month and group of kinds."""
    return Counter(
        (event["date_earliest"][:7], event["theme"])
        for event in read(folder, "chronology.csv")
        if event["date_precision"] in ("day", "month")
    )


def obligations_by_relation_and_evidence(folder: Path) -> Counter:
    """Provisions of the newer side of each comparison, by what became of the obligation and how well it was read."""
    return Counter(
        (row["relation"], row["evidence"])
        for row in read(folder, "comparison-provisions.csv")
        if row["side"] == "newer"
    )


def network_of_principals(folder: Path) -> Counter:
    """Pairs of states and organisations that took part in one event, by the number of such events."""
    taking_part: dict[str, set[str]] = {}
    for row in read(folder, "event-actors.csv"):
        taking_part.setdefault(row["event"], set()).add(row["principal"])
    return Counter(pair for names in taking_part.values() for pair in combinations(sorted(names), 2))


def show(title: str, counts: Counter) -> None:
    """Prints the ten largest counts of an analysis and their sum."""
    print(f"{title}: {sum(counts.values())}")
    for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:10]:
        print(f"  {count:4d}  {' · '.join(key)}")


def main() -> None:
    """Runs the three analyses on the folder named on the command line."""
    if len(sys.argv) != 2:
        sys.exit("usage: python3 examples/analyses.py <folder with the CSV files>")
    folder = Path(sys.argv[1])
    show("Events by month and theme", events_by_month_and_theme(folder))
    show("Obligations by relation and evidence", obligations_by_relation_and_evidence(folder))
    show("Pairs of principals in one event", network_of_principals(folder))


if __name__ == "__main__":
    main()
