import type { Check } from "./check.ts";

const claimSourced: Check = {
  name: "claim-sourced",
  description: "A verdict other than unverifiable stands on at least one source.",
  level: "error",
  check(record, report) {
    for (const claim of record.claim.values())
      if (claim.value.verdict !== "unverifiable" && !claim.value.sources?.length)
        report(
          claim,
          ["verdict"],
          `"${claim.value.verdict}" stands on no source`,
          "add sources or change the verdict to unverifiable",
        );
  },
};

const seedNumbers: Check = {
  name: "seed-numbers",
  description: "No two claims bear the same number of the same article.",
  level: "error",
  check(record, report) {
    const seen = new Map<string, string>();
    for (const claim of record.claim.values()) {
      if (!("seed" in claim.value.origin)) continue;
      const key = `${claim.value.origin.seed} ${claim.value.origin.number}`;
      const other = seen.get(key);
      if (other) report(claim, ["origin"], `the same article and number as ${other}`, "correct the number");
      else seen.set(key, claim.file);
    }
  },
};

const adviceNumbers: Check = {
  name: "advice-numbers",
  description: "No two policy options bear the same number of the same article.",
  level: "error",
  check(record, report) {
    const seen = new Map<string, string>();
    for (const option of record["policy-option"].values()) {
      const key = `${option.value.article} ${option.value.number}`;
      const other = seen.get(key);
      if (other) report(option, ["number"], `the same article and number as ${other}`, "correct the number");
      else seen.set(key, option.file);
    }
  },
};

const disputeVersion: Check = {
  name: "dispute-version",
  description: "The version that the record uses is one of the dispute's versions.",
  level: "error",
  check(record, report) {
    for (const dispute of record.dispute.values()) {
      const used = dispute.value.recordUses.version;
      if (used && !dispute.value.versions.some((version) => version.id === used))
        report(
          dispute,
          ["recordUses", "version"],
          `there is no version "${used}"`,
          "name one of the versions' ids, or leave it out if the record uses none",
        );
    }
  },
};

/** Checks on claims, advice and disputes. */
export const claimChecks: readonly Check[] = [claimSourced, seedNumbers, adviceNumbers, disputeVersion];
