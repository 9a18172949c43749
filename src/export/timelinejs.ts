import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { plainText } from "../assemble/text.ts";
import { escapeHtml, linkHtml } from "../feeds/notice.ts";
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

/** The chronology in the form that TimelineJS 3 reads (https://timeline.knightlab.com/docs/json-format.html). */
export function timelineJsDownload(datasets: Datasets, site: Site): DataFile {
  const { chronology, subject } = datasets;
  const document = {
    title: {
      text: { headline: escapeHtml(site.name), text: `<p>${escapeHtml(plainText(subject.description))}</p>` },
    },
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
