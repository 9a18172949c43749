import { render as renderToString } from "preact-render-to-string";

import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { asTitle, counted } from "../components/words.ts";
import { placeLabels } from "./label-rows.ts";
import { axis, layoutOnePage, type OnePageLayout, sheet, type SheetEntry } from "./one-page-layout.ts";
import { round } from "./round.ts";

/** The colours of paper: the sheet is one file that anyone may print, and knows nothing of a page around it. */
const paper = { ground: "#fbfaf7", ink: "#1b1d21", quiet: "#5d626a", rule: "#d9d6cd" };

const serif = "'Source Serif 4', 'Iowan Old Style', Palatino, Georgia, serif";

/** What the sheet is made from. */
type Material = { site: Site; datasets: Datasets };

type Accents = ReadonlyMap<string, string>;

function Axis({ layout, accents }: { layout: OnePageLayout; accents: Accents }) {
  const bottom = Math.max(...layout.spans.map(({ y }) => y), axis.top) + axis.height + 10;
  const labels = placeLabels(
    layout.bands.map(({ x0, label }) => ({ x: x0, text: label, anchor: "start" as const })),
    { range: [sheet.margin, sheet.width], rows: 2, charWidth: 6 },
  );
  return (
    <g>
      {layout.bands.map(({ x0, x1 }) => (
        <rect
          x={round(x0)}
          width={round(x1 - x0)}
          y={axis.top - 8}
          height={bottom - axis.top + 8}
          fill="#f0ede4"
        />
      ))}
      {layout.spans.map(({ id, label, signed, x0, x1, y }) => (
        <g fill={accents.get(id) ?? paper.quiet}>
          <rect x={round(signed)} width={round(Math.max(0, x0 - signed))} y={y + 4} height="4" />
          <rect x={round(x0)} width={round(Math.max(2, x1 - x0))} y={y} height={axis.height} />
          <text x={round(x0 + 5)} y={y + 9.5} fill="#ffffff" font-size="10" font-weight="600">
            {x1 - x0 > label.length * 6 ? label : ""}
          </text>
        </g>
      ))}
      {labels.map(({ text, x, row }) => (
        <text x={round(x)} y={bottom + 15 + row * 13} font-size="11" fill={paper.quiet}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** A number in a ring, in the colour of the main treaty that the event is about. */
function Number({ n, x, y, colour }: { n: number; x: number; y: number; colour: string }) {
  return (
    <g>
      <circle cx={round(x)} cy={round(y)} r="10" fill={colour} />
      <text
        x={round(x)}
        y={round(y + 4)}
        font-size="11"
        font-weight="600"
        text-anchor="middle"
        fill="#ffffff"
      >
        {n}
      </text>
    </g>
  );
}

function Entry({ entry, colour }: { entry: SheetEntry; colour: string }) {
  return (
    <g>
      <path
        d={`M${round(entry.number)} ${axis.number + 10}L${round(entry.at)} ${axis.top - 6}`}
        stroke={paper.quiet}
        fill="none"
      />
      <Number n={entry.n} x={entry.number} y={axis.number} colour={colour} />
      <Number n={entry.n} x={entry.x + 10} y={entry.y - 4} colour={colour} />
      <text x={round(entry.x + 26)} y={round(entry.y)} font-size="13" font-weight="600" fill={paper.ink}>
        {entry.date}
      </text>
      {entry.lines.map((line, i) => (
        <text x={round(entry.x + 26)} y={round(entry.y + 16 * (i + 1))} font-size="13" fill={paper.ink}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** What stands at the foot: where it comes from, of what day it is, and how it may be used. */
function footOf({ site, datasets }: Material): [string, string] {
  const version = datasets.updates[0]?.date.words ?? datasets.version;
  const reach = datasets.subject.reach ? ` It reaches to ${datasets.subject.reach.date.words}.` : "";
  return [
    `${datasets.onePage.length} of ${counted(datasets.chronology.length, "event")}; time is stretched where it is busy. Sources of each entry: ${site.url}/timeline/one-page/`,
    `${site.name}, ${site.tagline}. Record of ${version}.${reach} Licence: CC BY 4.0, creativecommons.org/licenses/by/4.0`,
  ];
}

/** The colour of the one main treaty that an event is about, else ink. */
function colourOf({ treaties }: ChronologyEntry, accents: Accents): string {
  const own = treaties.filter((id) => accents.has(id));
  return (own.length === 1 && accents.get(own[0] ?? "")) || paper.ink;
}

function Sheet({ material, layout }: { material: Material; layout: OnePageLayout }) {
  const { onePage, subject } = material.datasets;
  const accents = new Map(subject.instruments.map(({ treaty, accent }) => [treaty, accent.light]));
  const { width, height, margin } = sheet;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family={serif}
    >
      <title>{`${asTitle(subject.subject)} on one page`}</title>
      <rect width={width} height={height} fill={paper.ground} />
      <rect width={width} height="8" fill={paper.ink} />
      <text x={margin} y="70" font-size="34" font-weight="600" fill={paper.ink}>
        {`${asTitle(subject.subject)} on one page`}
      </text>
      <text x={margin} y="100" font-size="17" fill={paper.quiet}>
        {subject.headlines["front-time"] ?? subject.tagline}
      </text>
      <Axis layout={layout} accents={accents} />
      {layout.entries.map((entry, i) => {
        const event = onePage[i];
        return <Entry entry={entry} colour={event ? colourOf(event, accents) : paper.ink} />;
      })}
      <rect x={margin} y={height - 56} width={width - 2 * margin} height="1" fill={paper.rule} />
      {footOf(material).map((line, i) => (
        <text x={margin} y={height - 37 + i * 17} font-size="11.5" fill={paper.quiet}>
          {line}
        </text>
      ))}
    </svg>
  );
}

/** The whole on one page as an SVG file, A4 across, to be printed and reprinted. */
export function renderOnePage(material: Material): string {
  const { chronology, onePage, subject, treaties } = material.datasets;
  const layout = layoutOnePage({
    days: chronology.map(({ date }) => date.earliest),
    breaks: subject.timeAxis,
    entries: onePage.map(({ date, title }) => ({ day: date.earliest, date: date.words, title })),
    treaties: subject.instruments.flatMap(({ treaty, label }) => {
      const found = treaties.find(({ id }) => id === treaty);
      if (!found?.entryIntoForce) return [];
      const from = found.entryIntoForce.date.earliest;
      const to = found.ended?.date.earliest ?? null;
      return [{ id: treaty, label, signed: found.signed.date.earliest, from, to }];
    }),
  });
  return `${renderToString(<Sheet material={material} layout={layout} />)}\n`;
}
