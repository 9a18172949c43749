import { missingCode } from "../kinds/coding.ts";
import { certaintyOf, isCertain, isUndecided } from "../record/known-terms.ts";
import type { Term } from "../record/schema/vocabulary.ts";
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

/** The whole numbers that a variable of each form may have. */
const forms: Readonly<Record<NonNullable<Term["form"]>, readonly [least: number, most: number]>> = {
  year: [1000, 9999],
  month: [1, 12],
  day: [1, 31],
  number: [0, Number.MAX_SAFE_INTEGER],
};

/** Whether a value is one that its variable may have, and what it may have in words. */
function judgeValue({ values, form }: Term, value: string | number): { isAllowed: boolean; allowed: string } {
  if (values)
    return { isAllowed: Object.hasOwn(values, String(value)), allowed: Object.keys(values).join(", ") };
  if (!form) return { isAllowed: true, allowed: "any" };
  const [least, most] = forms[form];
  const isAllowed = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
  return {
    isAllowed,
    allowed: form === "number" ? "a whole number" : `a ${form}, ${least} to ${most}`,
  };
}

const codingValue: Check = {
  name: "coding-value",
  description: "A coding gives a code that its variable has, or says that the value is missing.",
  level: "error",
  check(record, report) {
    const terms = record.vocabularies.get("coding-variables")?.value.terms ?? [];
    const byId = new Map(terms.map((term) => [term.id, term]));
    for (const coding of record.coding.values())
      for (const [i, { variable, value }] of coding.value.values.entries()) {
        const term = byId.get(variable);
        if (!term || value === missingCode) continue;
        const { isAllowed, allowed } = judgeValue(term, value);
        if (isAllowed) continue;
        report(
          coding,
          ["values", i, "value"],
          `"${value}" is no value of ${variable}`,
          `use one of: ${allowed}; add it to data/vocabularies/coding-variables.yml; or write ${missingCode} and say what is in doubt`,
        );
      }
  },
};

const codingCertainty: Check = {
  name: "coding-certainty",
  description: "A code that is not certain says what is in doubt, and one is missing where it is undecided.",
  level: "error",
  check(record, report) {
    for (const coding of record.coding.values())
      for (const [i, code] of coding.value.values.entries()) {
        if ((code.value === missingCode) !== isUndecided(code))
          report(
            coding,
            ["values", i, "value"],
            `${code.variable} is "${code.value}" and ${certaintyOf(code)}`,
            `write the value ${missingCode} with the certainty undecided, or a value with another certainty`,
          );
        if (!isCertain(code) && !code.doubt)
          report(
            coding,
            ["values", i],
            `${code.variable} is ${certaintyOf(code)}, and nothing is said of the doubt`,
            "say in doubt what speaks for another value",
          );
      }
  },
};

const variableCodes: Check = {
  name: "variable-codes",
  description: "Every variable says which values it may have: codes with their meanings, or a form.",
  level: "error",
  check(record, report) {
    const vocabulary = record.vocabularies.get("coding-variables");
    for (const [i, { id, values, form }] of (vocabulary?.value.terms ?? []).entries())
      if (vocabulary && (values === undefined) === (form === undefined))
        report(
          vocabulary,
          ["terms", i],
          `"${id}" has ${values ? "both values and a form" : "neither values nor a form"}`,
          `list its codes in values, or give one form: ${Object.keys(forms).join(", ")}`,
        );
  },
};

/** Checks on codings. */
export const codingChecks: readonly Check[] = [codingTreaty, codingValue, codingCertainty, variableCodes];
