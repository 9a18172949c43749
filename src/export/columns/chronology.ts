import type { ChronologyEntry } from "../../assemble/chronology.ts";
import type { TermLists } from "../../assemble/terms.ts";
import type { Column } from "../column.ts";

const disagreementText = ({ point, versions, reading }: ChronologyEntry["disagreements"][number]) =>
  [point, versions.map(({ says, sources }) => `${says} (${sources.join(", ")})`).join(" / "), reading]
    .filter(Boolean)
    .join(": ");

/** The columns of `/data/chronology.csv`, one row for each event, oldest first. */
export function chronologyColumns(terms: TermLists): Column<ChronologyEntry>[] {
  return [
    { name: "id", means: "Permanent id: the last part of the address", of: (e) => e.id },
    { name: "address", means: "Address below the address of the site", of: (e) => e.address },
    { name: "title", means: "What happened, in one line", of: (e) => e.title },
    { name: "date", means: "Date, EDTF level 1, as precise as the sources allow", of: (e) => e.date.edtf },
    { name: "date_words", means: "The date in English", of: (e) => e.date.words },
    { name: "date_earliest", means: "First day the date may mean", of: (e) => e.date.earliest },
    {
      name: "date_latest",
      means: "Last day the date may mean; empty if it goes on",
      of: (e) => e.date.latest,
    },
    { name: "date_precision", means: "day, month, season, year or decade", of: (e) => e.date.precision },
    { name: "date_uncertain", means: "true if the sources leave it in doubt", of: (e) => e.date.isUncertain },
    { name: "date_approximate", means: "true if it is only about right", of: (e) => e.date.isApproximate },
    { name: "date_note", means: "Why the date is as it is", of: (e) => e.dateNote },
    { name: "time_zone", means: "IANA zone of the place, where it decides the day", of: (e) => e.timeZone },
    {
      name: "day_elsewhere",
      means: "The day in other zones where it differs",
      of: (e) => e.dayElsewhere.map(({ zone, date }) => `${zone} ${date.edtf}`),
    },
    { name: "place", means: "Where it happened", of: (e) => e.place },
    {
      name: "actor_ids",
      means: "Ids of who took part, see actors.json",
      of: (e) => e.actors.map((a) => a.id),
    },
    {
      name: "actors",
      means: "Names of who took part, with what they did",
      of: (e) => e.actors.map(({ name, role }) => (role ? `${name} (${role})` : name)),
    },
    { name: "principals", means: "Ids of the states and organisations behind them", of: (e) => e.principals },
    { name: "kind", means: "Kind of event, id", of: (e) => e.kind },
    { name: "kind_label", means: "Kind of event, in words", of: (e) => terms.label("event-kinds", e.kind) },
    { name: "theme", means: "Group of kinds", of: (e) => e.theme },
    { name: "phase", means: "Phase of the chronology", of: (e) => e.phase },
    { name: "topics", means: "Topics it bears on", of: (e) => e.topics },
    { name: "milestone", means: "The turning point that it is, if it is one", of: (e) => e.milestone },
    { name: "summary", means: "What happened and who says so", of: (e) => e.summary },
    { name: "significance", means: "Why it matters for the treaties", of: (e) => e.significance },
    {
      name: "confidence",
      means: "primary, two-reports, one-report or background; for an allegation, that it was made",
      of: (e) => e.confidence,
    },
    { name: "confidence_note", means: "Remark on the confidence", of: (e) => e.confidenceNote },
    {
      name: "disagreements",
      means: "What sources disagree on, each version with its sources",
      of: (e) => e.disagreements.map(disagreementText),
    },
    { name: "limits", means: "What the entry does not establish", of: (e) => e.limits },
    { name: "treaties", means: "Ids of the treaties it bears on", of: (e) => e.treaties },
    { name: "articles", means: "Articles it bears on", of: (e) => e.articles },
    { name: "follows", means: "Ids of the events it follows from", of: (e) => e.follows },
    { name: "followed_by", means: "Ids of the events that followed from it", of: (e) => e.followedBy },
    { name: "sources", means: "Ids of its sources, see sources.csv", of: (e) => e.sources },
  ];
}
