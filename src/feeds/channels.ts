import type { EntryNote } from "../assemble/entry-index.ts";
import { reachSentence } from "../assemble/reach.ts";
import { isCorrection, type UpdateEntry } from "../assemble/updates.ts";
import { kinds } from "../kinds/index.ts";
import type { Channel } from "./channel.ts";
import { entryChannels } from "./entry-channels.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { escapeHtml, linkHtml, type Material, noticeOf, touchedBy } from "./notice.ts";
import { tagId } from "./tag-id.ts";

function generalChannels({ datasets, site }: Material): Channel[] {
  const reach = reachSentence(datasets.subject);
  return [
    {
      name: "updates",
      group: "all",
      label: "All updates",
      title: `${site.name}: all updates`,
      description: `What changed in the record: every addition and every correction, each once. What happened is in the feed of events. ${site.tagline}.${reach && ` ${reach}`}`,
      home: "/updates/",
      carries: () => true,
    },
    {
      name: "corrections",
      group: "all",
      label: "Corrections only",
      title: `${site.name}: corrections`,
      description:
        "Only what was published and has been corrected or withdrawn, with what was, is now and why.",
      home: "/updates/",
      carries: isCorrection,
    },
  ];
}

function topicChannels({ datasets, site, index }: Material): Channel[] {
  const used = new Set([...index.values()].flatMap(({ topics }) => topics));
  const withPage = new Set(datasets.topicDossiers.map(({ id }) => id));
  return datasets.terms
    .list("topics")
    .filter(({ id }) => used.has(id))
    .map(({ id, label, definition }) => ({
      name: `topics/${id}`,
      group: "topic" as const,
      label,
      title: `${site.name}: ${label}`,
      description: `Additions and corrections on one topic. ${label}: ${definition}`,
      home: withPage.has(id) ? `/topics/${id}/` : "/topics/",
      carries: (_update: UpdateEntry, touched: readonly EntryNote[]) =>
        touched.some(({ topics }) => topics.includes(id)),
      about: ({ topics }: EntryNote) => topics.includes(id),
    }));
}

function actorChannels({ datasets, site }: Material): Channel[] {
  return datasets.actors.map(({ id, name, address }) => ({
    name: `actors/${id}`,
    group: "actor" as const,
    label: name.en,
    title: `${site.name}: ${name.en}`,
    description: `Additions and corrections about ${name.en}, and about those who belong to it or act for it.`,
    home: address,
    carries: (_update: UpdateEntry, touched: readonly EntryNote[]) =>
      touched.some(({ actors }) => actors.includes(id)),
    about: ({ actors }: EntryNote) => actors.includes(id),
  }));
}

/** Every feed of changes: all updates, corrections, each topic in use, each actor, each entry that is followed. */
export function channelsOf(material: Material): Channel[] {
  return [generalChannels, topicChannels, actorChannels, entryChannels].flatMap((make) => make(material));
}

/** What the record held on a subject when it was first published: entries added later are not counted. */
function heldAtFirst(channel: Channel, { datasets, index }: Material): string {
  const later = new Set(
    datasets.updates.filter(({ kind }) => kind === "added").flatMap(({ entries }) => entries),
  );
  const held = [...index]
    .filter(([ref, entry]) => ref === entry.ref && !later.has(ref) && (channel.about?.(entry) ?? true))
    .map(([, { kind }]) => kind);
  const counts = kinds
    .filter(({ isCounted }) => isCounted)
    .flatMap(({ id, names }) => {
      const n = held.filter((found) => found === id).length;
      return n ? [`${n} ${n === 1 ? names.one : names.many}`] : [];
    });
  return counts.join(", ") || "no entries yet";
}

/**
 * The one item of a feed that has no notice yet: what the feed will carry and what the record held when it was first
 * published. A feed with notices has none, so that whoever takes many feeds is not told of each that it begins.
 */
function onlyItem(channel: Channel, first: UpdateEntry, material: Material): FeedEntry {
  const { site } = material;
  const carries = `${channel.description} Nothing that was in the record before is announced as new.`;
  const held = channel.about
    ? `At its first publication on ${first.date.words} the record held ${heldAtFirst(channel, material)} on this subject.`
    : `The record was first published on ${first.date.words} with ${heldAtFirst(channel, material)}.`;
  const moment = new Date(first.moment);
  const links = [linkHtml(channel.home, channel.label, site), linkHtml(first.address, first.title, site)];
  return {
    id: tagId(site, "start", channel.name),
    title: `Followed: ${channel.label}`,
    path: channel.home,
    published: moment,
    updated: moment,
    categories: [{ id: "note", label: material.datasets.terms.label("update-kinds", "note") }],
    html: `<p>${escapeHtml(held)}</p><p>${escapeHtml(carries)}</p><p>${links.join(" · ")}</p>`,
    text: `${held}\n\n${carries}`,
  };
}

/** The notice of the first publication with what the record then held. */
function withHeld(notice: FeedEntry, channel: Channel, material: Material): FeedEntry {
  const held = `At its first publication the record held ${heldAtFirst(channel, material)}.`;
  return { ...notice, html: `${notice.html}<p>${escapeHtml(held)}</p>`, text: `${notice.text}\n\n${held}` };
}

/** A channel as a feed: its notices newest first, the first publication last. */
export function feedOf(channel: Channel, path: string, material: Material): Feed {
  const { updates } = material.datasets;
  const first = updates.at(-1);
  const carried = updates.filter((update) => channel.carries(update, touchedBy(update, material.index)));
  const notices = carried.map((update) => noticeOf(update, material));
  const isWhole = channel.name === "updates";
  const start = () => channel.start?.() ?? (first ? [onlyItem(channel, first, material)] : []);
  const entries = isWhole
    ? notices.map((notice, i) => (i === notices.length - 1 ? withHeld(notice, channel, material) : notice))
    : notices.length
      ? notices
      : start();
  const updated = entries.reduce((latest, entry) => Math.max(latest, entry.updated.getTime()), 0);
  return {
    id: tagId(material.site, "feed", channel.name),
    path,
    title: channel.title,
    description: channel.description,
    home: channel.home,
    updated: new Date(updated),
    entries,
    paging: { current: path, isArchive: false },
  };
}
