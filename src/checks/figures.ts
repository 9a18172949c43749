import type { Check } from "./check.ts";

const figureRange: Check = {
  name: "figure-range",
  description: "A figure has a number, and its least is not above its most.",
  level: "error",
  check(record, report) {
    for (const figure of record.figure.values()) {
      const { low, high } = figure.value;
      if (low === undefined && high === undefined)
        report(
          figure,
          ["says"],
          "gives no number",
          'add low ("at least"), high ("up to"), or both; the same number twice where one was given',
        );
      if (low !== undefined && high !== undefined && low > high)
        report(figure, ["low"], `${low} is more than high, ${high}`, "exchange the two, or correct one");
    }
  },
};

const figureSuperseded: Check = {
  name: "figure-superseded",
  description: "A figure takes the place only of earlier figures of the same quantity.",
  level: "error",
  check(record, report) {
    for (const figure of record.figure.values())
      for (const [i, id] of (figure.value.supersedes ?? []).entries()) {
        const older = record.figure.get(id)?.value;
        if (!older) continue;
        if (older.quantity !== figure.value.quantity)
          report(
            figure,
            ["supersedes", i],
            `"${id}" counts ${older.quantity}, this one ${figure.value.quantity}`,
            "take the id out, or correct the quantity of one of the two",
          );
        else if (older.said > figure.value.said)
          report(
            figure,
            ["supersedes", i],
            `"${id}" was given later, on ${older.said}`,
            "turn the two round: the later figure names the earlier one",
          );
      }
  },
};

const figureId: Check = {
  name: "figure-id",
  description: "No figure has the id of a quantity; both are places on one page.",
  level: "error",
  check(record, report) {
    const quantities = record.vocabularies.get("quantities")?.value.terms ?? [];
    for (const { id } of quantities) {
      const figure = record.figure.get(id);
      if (figure)
        report(
          figure,
          ["quantity"],
          `its id, "${id}", is that of a quantity`,
          "give the file another name, such as <quantity>-<number>-<month>-<year>.yml",
        );
    }
  },
};

/** Checks on figures. */
export const figureChecks: readonly Check[] = [figureRange, figureSuperseded, figureId];
