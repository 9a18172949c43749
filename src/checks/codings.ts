import type { Check } from "./check.ts";

const codingTreaty: Check = {
  name: "coding-treaty",
  description: "A coding stands in a file named <coder>-<treaty>, for the treaty that it codes.",
  level: "error",
  check(record, report) {
    for (const coding of record.coding.values()) {
      const { treaty } = coding.value;
      if (!coding.id.endsWith(`-${treaty}`))
        report(
          coding,
          ["treaty"],
          `"${treaty}" in a file named for another treaty`,
          `correct the treaty, or name the file data/codings/<coder>-${treaty}.yml`,
        );
      for (const [i, { provisions = [] }] of coding.value.values.entries())
        for (const [j, ref] of provisions.entries())
          if (!ref.startsWith(`${treaty}/`))
            report(
              coding,
              ["values", i, "provisions", j],
              `"${ref}" is not a provision of ${treaty}`,
              "name a provision of the treaty that is coded",
            );
    }
  },
};

const codingValue: Check = {
  name: "coding-value",
  description: "Where a variable lists its values, a coding gives one of them, or says what is in doubt.",
  level: "error",
  check(record, report) {
    const terms = record.vocabularies.get("coding-variables")?.value.terms ?? [];
    const values = new Map(terms.map((term) => [term.id, term.values]));
    for (const coding of record.coding.values())
      for (const [i, { variable, value, doubt }] of coding.value.values.entries()) {
        const allowed = values.get(variable);
        if (!allowed || doubt || Object.hasOwn(allowed, String(value))) continue;
        report(
          coding,
          ["values", i, "value"],
          `"${value}" is no value of ${variable}`,
          `use one of: ${Object.keys(allowed).join(", ")}; add it to data/vocabularies/coding-variables.yml; or say what is in doubt`,
        );
      }
  },
};

/** Checks on codings. */
export const codingChecks: readonly Check[] = [codingTreaty, codingValue];
