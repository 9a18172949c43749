import { beforeAll, describe, expect, it } from "vitest";

import { assembleDate } from "../../src/assemble/date.ts";
import type { TreatyEntry } from "../../src/assemble/treaties.ts";
import { treatyJsonLd } from "../../src/components/treaty-json-ld.ts";
import type { Publication } from "../../src/publication/publication.ts";
import { smallPublication } from "../support/small-publication.ts";

let publication: Publication;
beforeAll(async () => void ({ publication } = await smallPublication()));

const step = (day: string) => ({ date: assembleDate(day), text: "", evidence: "text", sources: [] });

/** What machines are told of a treaty of the small record with other steps. */
function told(steps: Partial<Record<"signed" | "entryIntoForce" | "ended", string | null>>) {
  const [treaty] = publication.datasets.treaties;
  if (!treaty) throw new Error("there is no treaty");
  const changed = Object.entries(steps).map(([name, day]) => [name, day && step(day)]);
  return treatyJsonLd({ ...treaty, ...Object.fromEntries(changed) } as TreatyEntry, publication);
}

describe("what machines are told of a treaty", () => {
  it("is that it is in force until it has ended", () => {
    expect(told({ ended: null })).toMatchObject({ legislationLegalForce: "https://schema.org/InForce" });
    expect(told({ ended: null })).not.toHaveProperty("expires");
    expect(told({ ended: "1996-09-10" })).toMatchObject({
      legislationLegalForce: "https://schema.org/NotInForce",
      expires: "1996-09-10",
    });
  });

  it("dates it by its signature and its applicability by its entry into force, no more exactly than known", () => {
    expect(told({ signed: "1961-07-06", entryIntoForce: "1961-09" })).toMatchObject({
      legislationDate: "1961-07-06",
      legislationDateOfApplicability: "1961-09",
    });
    expect(told({ entryIntoForce: null })).not.toHaveProperty("legislationDateOfApplicability");
    expect(told({ signed: "1961~" })).not.toHaveProperty("legislationDate");
  });
});
