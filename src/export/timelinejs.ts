import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { plainText } from "../assemble/text.ts";
import { escapeHtml, linkHtml } from "../feeds/notice.ts";
import { type Column, tableOf } from "../kinds/table.ts";
import { columnType, renderCsv } from "./column.ts";
import type { DataFile } from "./download.ts";

type SlideDate = { year: number; month?: number; day?: number };

const lengths = { day: 3, month: 2 } as const;

/** A day as a slide dates it: no finer than the record. */
function slideDate(day: string, precision: string): SlideDate {
  const length = precision === "day" || precision === "month" ? lengths[precision] : 1;
  const [year = 0, month, date] = day.split("-").map(Number).slice(0, length);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(date === undefined ? {} : { day: date }),
  };
}

function slide(entry: ChronologyEntry, { terms }: Datasets, site: Site) {
  const { date } = entry;
  const end = date.isInterval ? date.latest : null;
  const confidence = terms.label("confidence-levels", entry.confidence);
  return {
    unique_id: entry.id,
    start_date: slideDate(date.earliest, date.precision),
    ...(end ? { end_date: slideDate(end, date.precision) } : {}),
    display_date: date.words,
    group: terms.label("event-themes", entry.theme),
    text: {
      headline: escapeHtml(entry.title),
      text:
        `<p>${escapeHtml(plainText(entry.summary))}</p>` +
        `<p>Confidence: ${escapeHtml(confidence)}. ${linkHtml(entry.address, "Sources and discussion", site)}</p>`,
    },
  };
}

const titleText = ({ subject }: Datasets, site: Site) => ({
  headline: escapeHtml(site.name),
  text: `<p>${escapeHtml(plainText(subject.description))}</p>`,
});

/** The chronology in the form that TimelineJS 3 reads (https://timeline.knightlab.com/docs/json-format.html). */
function timelineJson(datasets: Datasets, site: Site): DataFile {
  const { chronology } = datasets;
  const document = {
    title: { text: titleText(datasets, site) },
    events: chronology.map((entry) => slide(entry, datasets, site)),
  };
  return {
    path: "/data/timelinejs.json",
    dataset: "timelinejs",
    format: "TimelineJS",
    mediaType: "application/json",
    title: `${site.name}: chronology for TimelineJS`,
    description: "The chronology as TimelineJS 3 loads it: give it this address as the source of a timeline.",
    rows: chronology.length,
    schema: null,
    columns: [],
    content: `${JSON.stringify(document, null, 1)}\n`,
  };
}

type Slide = Partial<ReturnType<typeof slide>> & { text: { headline: string; text: string }; type?: string };

const dateColumns = (name: string, means: string, of: (slide: Slide) => SlideDate | undefined) => [
  { name: `${name}Year`, means: `Year of ${means}`, of: (s: Slide) => of(s)?.year },
  { name: `${name}Month`, means: `Its month, where known`, of: (s: Slide) => of(s)?.month },
  { name: `${name}Day`, means: `Its day, where known`, of: (s: Slide) => of(s)?.day },
  { name: `${name}Time`, means: "Not used", of: () => null },
];

/** The columns of the spreadsheet that TimelineJS reads, by their names (https://timeline.knightlab.com/docs/using-spreadsheets.html). */
const sheetColumns: Column<Slide>[] = [
  ...dateColumns("", "the first day", (s) => s.start_date),
  ...dateColumns("End ", "the last day of an event that lasted", (s) => s.end_date),
  { name: "Display Date", means: "The date in words", of: (s) => s.display_date },
  { name: "Headline", means: "What happened", of: (s) => s.text.headline },
  { name: "Text", means: "Summary, confidence and a link to the sources, in HTML", of: (s) => s.text.text },
  ...["Media", "Media Credit", "Media Caption", "Media Thumbnail"].map((name) => ({
    name,
    means: "Not used",
    of: () => null,
  })),
  { name: "Type", means: "title for the first slide", of: (s) => s.type },
  { name: "Group", means: "Group of kinds of event", of: (s) => s.group },
  { name: "Background", means: "Not used", of: () => null },
];

function timelineSheet(datasets: Datasets, site: Site): DataFile {
  const title: Slide = { text: titleText(datasets, site), type: "title" };
  const table = tableOf(sheetColumns, [
    title,
    ...datasets.chronology.map((entry): Slide => slide(entry, datasets, site)),
  ]);
  return {
    path: "/data/timelinejs.csv",
    dataset: "timelinejs",
    format: "CSV",
    mediaType: "text/csv",
    title: `${site.name}: chronology as a sheet for TimelineJS`,
    description:
      "The same as a sheet in the columns of the TimelineJS template, to import into Google Sheets.",
    rows: table.rows.length,
    schema: null,
    columns: table.columns.map((column, i) => ({ ...column, type: columnType(table, i) })),
    content: renderCsv(table),
  };
}

/** The chronology for TimelineJS, as the JSON that it loads and as the sheet that it publishes from. */
export function timelineJsDownloads(datasets: Datasets, site: Site): DataFile[] {
  return [timelineJson(datasets, site), timelineSheet(datasets, site)];
}
