import type { Datasets } from "../assemble/datasets.ts";
import type { Period } from "../assemble/periods.ts";
import type { ProvisionEntry } from "../assemble/treaties.ts";
import { type Column, tableOf } from "../kinds/table.ts";
import type { DatasetRule } from "./dataset-rule.ts";

type TreatyStep = Datasets["treatyLives"][number]["steps"][number] & { treaty: string };

const stepColumns: Column<TreatyStep>[] = [
  { name: "treaty", means: "Id of the treaty, see treaties.json", of: (s) => s.treaty },
  { name: "step", means: "What happened: signed, ratified, in-force, invoked or ended", of: (s) => s.kind },
  { name: "date", means: "When, EDTF", of: (s) => s.date.edtf },
  { name: "date_earliest", means: "First day the date may mean", of: (s) => s.date.earliest },
  { name: "date_latest", means: "Last day the date may mean", of: (s) => s.date.latest },
  { name: "days_least", means: "Fewest days after signature that it may mean", of: (s) => s.days[0] },
  { name: "days_most", means: "Most days after signature that it may mean", of: (s) => s.days[1] },
  { name: "party", means: "Of a ratification: id of the party", of: (s) => s.party },
  { name: "body", means: "Of a ratification: the body that acted", of: (s) => s.body },
  { name: "article", means: "Of an invocation: reference of the article", of: (s) => s.article },
  { name: "evidence", means: "How it is known, id", of: (s) => s.evidence },
  { name: "event", means: "Id of the event, see chronology.csv", of: (s) => s.event },
  { name: "sources", means: "Ids of its sources", of: (s) => s.sources },
];

/** The steps in the lives of the main treaties, one row each. */
export function stepsRule({ treatyLives }: Datasets): DatasetRule {
  const rows = treatyLives.flatMap(({ treaty, steps }) =>
    steps.map((step) => ({ ...step, treaty: treaty.id })),
  );
  return {
    name: "treaty-steps",
    title: "Steps in the lives of the treaties",
    description:
      "Signature, ratification, entry into force, first invocation and end of each main treaty, with the days since signature.",
    lists: {},
    table: tableOf(stepColumns, rows),
  };
}

type Bound = { period: Period; treaty: string | null; topic: string; duty: ProvisionEntry | null };

const periodColumns: Column<Bound>[] = [
  { name: "from", means: "First day of the period", of: ({ period }) => period.from },
  { name: "to", means: "First day after it; empty where it goes on", of: ({ period }) => period.to },
  { name: "treaty", means: "Id of a treaty in force; empty where none was", of: ({ treaty }) => treaty },
  {
    name: "awaited",
    means: "Ids of treaties signed and not yet in force",
    of: ({ period }) => period.awaited.map(({ treaty }) => treaty.id),
  },
  { name: "topic", means: "The situation, id of a topic", of: ({ topic }) => topic },
  { name: "duty", means: "What was owed in it; empty where no duty was found", of: ({ duty }) => duty?.duty },
  { name: "provision", means: "Its reference, see provisions.csv", of: ({ duty }) => duty?.ref },
  { name: "evidence", means: "How much of its wording was read, id", of: ({ duty }) => duty?.evidence },
  { name: "sources", means: "Ids of its sources", of: ({ duty }) => duty?.sources },
];

/** What bound the parties in every period and situation, one row each; a period without a treaty has its rows too. */
export function periodsRule({ periods, subject }: Datasets): DatasetRule {
  const rows = periods.flatMap((period) =>
    subject.situations.flatMap(({ topic }): Bound[] =>
      period.inForce.length
        ? period.inForce.map(({ treaty, situations }) => {
            const [duty] = situations.find((one) => one.topic === topic)?.duties ?? [];
            return { period, treaty: treaty.id, topic, duty: duty ?? null };
          })
        : [{ period, treaty: null, topic, duty: null }],
    ),
  );
  return {
    name: "periods",
    title: "What bound the parties, by period",
    description:
      "Which treaty was in force when and what it owed in an attack or a threat, the times without one included.",
    lists: {},
    table: tableOf(periodColumns, rows),
  };
}
