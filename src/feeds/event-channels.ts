import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { EntryNote } from "../assemble/entry-index.ts";
import { historyOf } from "../assemble/history.ts";
import { reachSentence } from "../assemble/reach.ts";
import { plainText } from "../assemble/text.ts";
import { inBrackets } from "../dates/in-brackets.ts";
import type { ChannelGroup } from "./channel.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { imageOf } from "./item-image.ts";
import { escapeHtml, linkHtml, type Material } from "./notice.ts";
import { once } from "./once.ts";
import { tagId } from "./tag-id.ts";

/** The number of events in a feed of what happened. */
const NEWEST = 30;

/** A feed of what happened, before it is written in any format. */
type EventChannel = {
  /** Its permanent name, such as `events` or `events/topics/sanctions`. */
  name: string;
  group: ChannelGroup;
  label: string;
  title: string;
  description: string;
  home: string;
  /** Its events, newest first. */
  events: readonly ChronologyEntry[];
};

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

type Part = { label: string; text: string };

function partsOf(event: ChronologyEntry, { datasets }: Material): Part[] {
  const { disagreements, limits } = event;
  return [
    { label: "", text: event.summary },
    { label: "Why it matters", text: event.significance },
    { label: "Sources disagree", text: disagreements.map(({ point }) => point).join("; ") },
    { label: "Not established", text: limits ?? "" },
    { label: "Confidence", text: datasets.terms.label("confidence-levels", event.confidence) },
  ].filter(({ text }) => text);
}

/** An event as an item of a feed: dated by its own first day; `updated` moves when the entry is corrected. */
const eventItem = once((event: ChronologyEntry, material: Material): FeedEntry => {
  const { datasets, site } = material;
  const happened = noon(event.date.earliest);
  const changed = noon(historyOf(`event/${event.id}`, datasets.updates).changed);
  const parts = partsOf(event, material).map(({ label, text }) => ({ label, text: plainText(text) }));
  const paragraphs = parts.map(
    ({ label, text }) => `<p>${label ? `<strong>${label}:</strong> ` : ""}${escapeHtml(text)}</p>`,
  );
  const sources = datasets.sources.filter(({ id }) => event.sources.includes(id));
  const links = sources.map(
    ({ address, publisher, title }) => `<li>${linkHtml(address, `${publisher}: ${title}`, site)}</li>`,
  );
  return {
    id: tagId(site, "event", event.id),
    title: `${event.title} (${inBrackets(event.date.words)})`,
    path: event.address,
    published: happened,
    updated: changed > happened ? changed : happened,
    categories: [
      { id: event.kind, label: datasets.terms.label("event-kinds", event.kind) },
      ...event.topics.map((id) => ({ id, label: datasets.terms.label("topics", id) })),
    ],
    image: imageOf([event.address], datasets),
    html: `${paragraphs.join("")}<p><strong>Sources:</strong></p><ul>${links.join("")}</ul>`,
    text: parts.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join("\n\n"),
  };
});

type Subject = Pick<EventChannel, "name" | "group" | "label" | "home">;

/** The names of all channels that an event is in. */
const channelNames = (event: ChronologyEntry, note: EntryNote | undefined) =>
  new Set([
    "events",
    ...event.topics.map((id) => `events/topics/${id}`),
    ...event.treaties.map((id) => `events/treaties/${id}`),
    ...(note?.actors ?? []).map((id) => `events/actors/${id}`),
  ]);

/** The events of each channel, newest first, by its name. */
function eventsByChannel({ datasets, index }: Material): Map<string, ChronologyEntry[]> {
  const found = new Map<string, ChronologyEntry[]>();
  for (const event of datasets.chronology.toReversed())
    for (const name of channelNames(event, index.get(`event/${event.id}`))) {
      const known = found.get(name);
      if (known) known.push(event);
      else found.set(name, [event]);
    }
  return found;
}

function subjects({ datasets }: Material): Subject[] {
  return [
    { name: "events", group: "all", label: "Events", home: "/timeline/" },
    ...datasets.topicDossiers.map(({ id, label, address }): Subject => ({
      name: `events/topics/${id}`,
      group: "topic",
      label,
      home: address,
    })),
    ...datasets.treaties.map(({ id, shortTitle, address }): Subject => ({
      name: `events/treaties/${id}`,
      group: "treaty",
      label: shortTitle,
      home: address,
    })),
    ...datasets.actors.map(({ id, name, address }): Subject => ({
      name: `events/actors/${id}`,
      group: "actor",
      label: name.en,
      home: address,
    })),
  ];
}

/** Every feed of what happened: of the whole record, and of each topic, treaty and actor that has an event. */
export function eventChannelsOf(material: Material): EventChannel[] {
  const { datasets, site } = material;
  const byChannel = eventsByChannel(material);
  return subjects(material).flatMap(({ name, group, label, home }) => {
    const events = byChannel.get(name);
    if (!events) return [];
    const of = name === "events" ? "" : ` on ${label}`;
    const topic = group === "topic" ? name.replace("events/topics/", "") : undefined;
    const reach = reachSentence(datasets.subject, topic);
    return {
      ...{ name, group, label, home, events: events.slice(0, NEWEST) },
      title: name === "events" ? `${site.name}: events` : `${site.name}: events, ${label}`,
      description: `What happened: the newest ${NEWEST} events of the record${of}, each dated by its own day. What changed in the record is in the feeds of changes.${reach && ` ${reach}`}`,
    };
  });
}

/** A feed of what happened; items of one event are the same in every feed. */
export function eventFeedOf(channel: EventChannel, path: string, material: Material): Feed {
  const entries = channel.events.map((event) => eventItem(event, material));
  return {
    id: tagId(material.site, "feed", channel.name),
    path,
    title: channel.title,
    description: channel.description,
    home: channel.home,
    updated: new Date(Math.max(...entries.map(({ updated }) => updated.getTime()))),
    entries,
    paging: { current: path, isArchive: false },
  };
}
