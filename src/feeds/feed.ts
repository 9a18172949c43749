import type { Datasets } from "../assemble/datasets.ts";
import { plainText } from "../assemble/text.ts";
import type { UpdateEntry } from "../assemble/updates.ts";
import type { Site } from "../build/site.ts";

/** One notice in a feed, ready for any format. */
export type FeedEntry = {
  /** A `tag:` URI (RFC 4151) that depends on nothing but the notice's id. */
  id: string;
  title: string;
  /** Site-absolute address of the notice. */
  path: string;
  /** The day of publication as a UTC midnight. */
  published: Date;
  updated: Date;
  categories: string[];
  /** Full content as HTML with site-absolute links. */
  html: string;
  /** The same without markup. */
  text: string;
};

/** A feed, ready for any format. */
export type Feed = {
  id: string;
  path: string;
  title: string;
  description: string;
  updated: Date;
  entries: FeedEntry[];
};

/** The authority of all ids; it names the record, not the host it is served from, and never changes. */
const authority = "tag:article-four.example,2026";

/** The permanent id of something in the record: independent of its title, address and host. */
export function tagId(kind: string, id: string): string {
  return `${authority}:${kind}/${id}`;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

type Part = { label: string; text: string };

const partsOf = (update: UpdateEntry): Part[] => [
  ...(update.was ? [{ label: "Was", text: update.was }] : []),
  ...(update.now ? [{ label: "Is now", text: update.now }] : []),
  { label: "Why", text: update.why },
];

function sourcesHtml(update: UpdateEntry, datasets: Datasets): string {
  const sources = update.sources.flatMap((id) => datasets.sources.find((source) => source.id === id) ?? []);
  if (!sources.length) return "";
  const items = sources.map(
    (source) =>
      `<li><a href="${source.address}">${escapeHtml(`${source.publisher}: ${source.title}`)}</a></li>`,
  );
  return `<p>Sources:</p><ul>${items.join("")}</ul>`;
}

function toFeedEntry(update: UpdateEntry, datasets: Datasets): FeedEntry {
  const parts = partsOf(update).map((part) => ({ ...part, text: plainText(part.text) }));
  const day = utc(update.date.earliest);
  return {
    id: tagId("update", update.id),
    title: update.title,
    path: update.address,
    published: day,
    updated: day,
    categories: [datasets.terms.label("update-kinds", update.kind)],
    html:
      parts.map(({ label, text }) => `<p><strong>${label}:</strong> ${escapeHtml(text)}</p>`).join("") +
      sourcesHtml(update, datasets),
    text: parts.map(({ label, text }) => `${label}: ${text}`).join("\n\n"),
  };
}

/** The feed of all updates. */
export function updatesFeed(datasets: Datasets, site: Site): Feed {
  return {
    id: tagId("feed", "updates"),
    path: "/feeds/updates.xml",
    title: `${site.name}: all updates`,
    description: `Additions to the record and corrections of it. ${site.tagline}.`,
    updated: utc(datasets.version),
    entries: datasets.updates.map((update) => toFeedEntry(update, datasets)),
  };
}
