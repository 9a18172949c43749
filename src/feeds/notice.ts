import { absoluteUrl } from "@11ty/eleventy-plugin-rss";

import type { Datasets } from "../assemble/datasets.ts";
import type { EntryIndex, EntryNote } from "../assemble/entry-index.ts";
import type { Site } from "../assemble/site.ts";
import { plainText } from "../assemble/text.ts";
import type { UpdateEntry } from "../assemble/updates.ts";
import type { FeedEntry } from "./feed.ts";
import { imageOf } from "./item-image.ts";
import { once } from "./once.ts";
import { tagId } from "./tag-id.ts";

/** What notices are made from. */
export type Material = { datasets: Datasets; site: Site; index: EntryIndex };

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** A link to a page of the site, absolute, as HTML. */
export function linkHtml(to: string, text: string, site: Site): string {
  return `<a href="${escapeHtml(absoluteUrl(site.base + to, site.url))}">${escapeHtml(text)}</a>`;
}

type Part = { label: string; text: string };

const partsOf = (update: UpdateEntry): Part[] =>
  [
    { label: "Was", text: update.was },
    { label: update.was ? "Is now" : "Now", text: update.now },
    { label: "Why", text: update.why },
  ].flatMap(({ label, text }) => (text ? [{ label, text: plainText(text) }] : []));

/** The entries that an update touches, as far as they are known. */
export const touchedBy = once((update: UpdateEntry, index: EntryIndex): EntryNote[] => [
  ...new Set(update.entries.flatMap((ref) => index.get(ref) ?? [])),
]);

type Listed = { label: string; items: { to: string; text: string }[] };

function listsOf(update: UpdateEntry, { datasets, index }: Material): Listed[] {
  const sources = update.sources.flatMap((id) => datasets.sources.find((source) => source.id === id) ?? []);
  return [
    {
      label: "Entries",
      items: touchedBy(update, index).map(({ address, title }) => ({ to: address, text: title })),
    },
    {
      label: "Sources",
      items: sources.map(({ address, publisher, title }) => ({
        to: address,
        text: `${publisher}: ${title}`,
      })),
    },
  ].filter(({ items }) => items.length > 0);
}

function categoriesOf(update: UpdateEntry, { datasets, index }: Material) {
  const topics = new Set(touchedBy(update, index).flatMap(({ topics }) => topics));
  return [
    { id: update.kind, label: datasets.terms.label("update-kinds", update.kind) },
    ...[...topics].sort().map((id) => ({ id, label: datasets.terms.label("topics", id) })),
  ];
}

/** The moment at which a notice was itself last the subject of a notice. */
function lastMoment(update: UpdateEntry, { datasets }: Material): string {
  const later = datasets.updates.filter(({ entries }) => entries.includes(`update/${update.id}`));
  return (
    [update, ...later]
      .map(({ moment }) => moment)
      .sort()
      .at(-1) ?? update.moment
  );
}

/** The number of entries that a notice names; the page of updates names them all. */
const NAMED = 40;

const listText = ({ label, items }: Listed) => {
  const rest = items.length - NAMED;
  const named = items.slice(0, NAMED).map(({ text }) => text);
  return `${label}: ${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ")}`;
};

function listHtml({ label, items }: Listed, update: UpdateEntry, site: Site): string {
  const rest = items.length - NAMED;
  const links = items.slice(0, NAMED).map(({ to, text }) => linkHtml(to, text, site));
  const more = rest > 0 ? [linkHtml(update.address, `and ${rest} more`, site)] : [];
  return `<p><strong>${label}:</strong></p><ul>${[...links, ...more].map((link) => `<li>${link}</li>`).join("")}</ul>`;
}

/** An update as a notice: what was, what is now, why, the entries it touches and its sources. */
export const noticeOf = once((update: UpdateEntry, material: Material): FeedEntry => {
  const { site } = material;
  const parts = partsOf(update);
  const lists = listsOf(update, material);
  const paragraphs = parts.map(({ label, text }) => `<p><strong>${label}:</strong> ${escapeHtml(text)}</p>`);
  const plain = [...parts.map(({ label, text }) => `${label}: ${text}`), ...lists.map(listText)];
  return {
    id: tagId(site, "update", update.id),
    title: update.title,
    path: update.address,
    published: new Date(update.moment),
    updated: new Date(lastMoment(update, material)),
    categories: categoriesOf(update, material),
    image: imageOf(
      touchedBy(update, material.index).map(({ address }) => address),
      material.datasets,
    ),
    html: [...paragraphs, ...lists.map((list) => listHtml(list, update, site))].join(""),
    text: plain.join("\n\n"),
  };
});
