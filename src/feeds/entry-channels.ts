import type { EntryNote } from "../assemble/entry-index.ts";
import { historyOf } from "../assemble/history.ts";
import type { UpdateEntry } from "../assemble/updates.ts";
import { isKind, kindById, type KindRule } from "../kinds/index.ts";
import type { Channel } from "./channel.ts";
import type { FeedEntry } from "./feed.ts";
import { escapeHtml, linkHtml, type Material } from "./notice.ts";
import { tagId } from "./tag-id.ts";

/** The name of the feed of one entry, `claims/<id>`, by its reference. */
const entryFeedName = (ref: string) => ref.replace("/", "s/");

/** What else changes with an entry: the judgements of the comparison that rest on an article. */
function dependents({ datasets }: Material): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of datasets.entries.comparison)
    for (const { article } of [...row.older, ...row.newer]) {
      const ref = `article/${article}`;
      found.set(ref, (found.get(ref) ?? new Set()).add(`comparison/${row.id}`));
    }
  return found;
}

type Followed = { ref: string; kind: KindRule; note: EntryNote; dependent: ReadonlySet<string> };

/** The entries that have feeds of their own, and those that had and were moved or withdrawn, under their old names. */
function followedEntries(material: Material): Followed[] {
  const dependent = dependents(material);
  return [...material.index].flatMap(([ref, note]) => {
    const kind = ref.split("/")[0] ?? "";
    if (!isKind(kind) || !kindById[kind].isFollowed) return [];
    return [{ ref, kind: kindById[kind], note, dependent: dependent.get(ref) ?? new Set() }];
  });
}

/** The notice that published an entry; undefined before the first publication. */
const publishedBy = (ref: string, { datasets }: Material): UpdateEntry | undefined =>
  historyOf(ref, datasets.updates).updates[0];

/** The one item of the feed of an unchanged entry: since when it is in the record, and what the feed will tell. */
function start(channel: Channel, ref: string, material: Material): FeedEntry[] {
  const { site, datasets } = material;
  const first = publishedBy(ref, material);
  if (!first) return [];
  const moment = new Date(first.moment);
  const since = `In the record since ${first.date.words}.`;
  const links = [linkHtml(channel.home, channel.label, site), linkHtml(first.address, first.title, site)];
  return [
    {
      id: tagId(site, "start", channel.name),
      title: `Followed: ${channel.label}`,
      path: channel.home,
      published: moment,
      updated: moment,
      categories: [{ id: "note", label: datasets.terms.label("update-kinds", "note") }],
      html: `<p>${since} ${escapeHtml(channel.description)}</p><p>${links.join(" · ")}</p>`,
      text: `${since} ${channel.description}`,
    },
  ];
}

function channelOf({ ref, kind, note, dependent }: Followed, material: Material): Channel {
  const first = publishedBy(ref, material);
  const names = new Set([ref, note.ref, ...dependent]);
  const { one } = kind.names;
  const withRows = dependent.size ? ", and when a judgement of the comparison that rests on it changes" : "";
  const channel: Channel = {
    name: entryFeedName(ref),
    group: "entry",
    label: note.title,
    title: `${material.site.name}: ${note.title}`,
    description: `This feed tells, once each time, when this ${one} is corrected, extended or withdrawn${withRows}.`,
    home: note.address,
    entry: { ref, kind: one },
    carries: (update) => update !== first && update.entries.some((named) => names.has(named)),
    start: () => start(channel, ref, material),
  };
  return channel;
}

/** A feed of changes for each entry of the kinds that readers follow one by one. */
export function entryChannels(material: Material): Channel[] {
  return followedEntries(material).map((followed) => channelOf(followed, material));
}
