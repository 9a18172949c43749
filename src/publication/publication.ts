import type { Datasets } from "../assemble/datasets.ts";
import type { EntryIndex } from "../assemble/entry-index.ts";
import { late } from "../assemble/late.ts";
import { assembleRedirects } from "../assemble/redirects.ts";
import { assembleShareImages, type ShareImage, shareImages } from "../assemble/share-images.ts";
import { type Site, type SiteAddress, siteAt } from "../assemble/site.ts";
import { type Archive, assembleArchives, type Binaries } from "../export/archives.ts";
import { type Version, versionsOf } from "../export/changelog.ts";
import { citations, citationsOfPages, pageCitations } from "../export/citations.ts";
import { assembleDownloads, closingDownloads } from "../export/downloads.ts";
import type { FeedNote } from "../feeds/feed-note.ts";
import { assembleFeeds } from "../feeds/feeds.ts";

/** A style sheet for pages of some kinds: its address, and the sets of classes of which one occurs in each such page. */
export type Sheet = { address: string; signs: readonly (readonly string[])[] };

/** Addresses of the built scripts and styles, below the site's base, by name; and the ground of pages, for browser bars. */
export type Assets = {
  /** What every page loads. */
  styles: string;
  /** What only some load, in the order of the cascade. */
  sheets: readonly Sheet[];
  scripts: Record<string, string>;
  /** Addresses of a script and of all that it imports, for those that are fetched in one turn. */
  ahead: Record<string, readonly string[]>;
  ground?: { light: string; dark: string };
};

/**
 * What every page is given: where the site stands, the datasets, the built assets, and look-ups by id.
 * A class, so that Eleventy hands it on as it is instead of merging copies of it into each page.
 */
export class Publication {
  readonly site: Site;
  readonly datasets: Datasets;
  readonly assets: Assets;
  readonly sourceById: ReadonlyMap<string, Datasets["sources"][number]>;
  readonly eventById: ReadonlyMap<string, Datasets["chronology"][number]>;
  readonly treatyById: ReadonlyMap<string, Datasets["treaties"][number]>;
  readonly actorById: ReadonlyMap<string, Datasets["actors"][number]>;
  private readonly makeDownloads: () => ReturnType<typeof assembleDownloads>;
  private readonly makeArchives: () => readonly Archive[];
  /** Every version of the data, newest first. */
  readonly versions: readonly Version[];
  /** How an entry is cited, by its reference `<kind>/<id>`. */
  readonly citationOf: ReturnType<typeof citations>;
  /** The one citation of a page, by its address and title: for programs, and in the forms that readers take along. */
  readonly pageCitationOf: ReturnType<typeof pageCitations>;
  readonly citationOfPage: ReturnType<typeof citationsOfPages>;
  /** Every entry by its reference `<kind>/<id>`, with title and address. */
  readonly entryByRef: EntryIndex;
  /** The entry that a page is of, `<kind>/<id>`, by the address of the page. */
  readonly entryByAddress: ReadonlyMap<string, string>;
  /** Pages at the addresses of entries that were moved or withdrawn. */
  readonly redirects: ReturnType<typeof assembleRedirects>;
  /** Every feed that is published. */
  readonly feeds: ReturnType<typeof assembleFeeds>;
  /** The feeds of a name, such as `topics/sanctions`, one in each of its formats. */
  readonly feedsByName: ReadonlyMap<string, FeedNote[]>;
  /** Every picture for link previews, and the one of a page by its address. */
  readonly shareImages: readonly ShareImage[];
  readonly shareImageOf: ReturnType<typeof shareImages>;
  readonly articleByRef: ReadonlyMap<string, Datasets["treaties"][number]["articles"][number]>;

  constructor(address: SiteAddress, datasets: Datasets, assets: Assets, binaries: Binaries = { kept: [] }) {
    const site = siteAt(address, datasets.subject);
    this.site = site;
    this.datasets = datasets;
    this.assets = assets;
    this.sourceById = byId(datasets.sources);
    this.eventById = byId(datasets.chronology);
    this.treatyById = byId(datasets.treaties);
    this.actorById = byId(datasets.actors);
    this.citationOf = citations(datasets, site);
    this.pageCitationOf = pageCitations(datasets, site);
    this.citationOfPage = citationsOfPages(datasets, site);
    this.entryByRef = datasets.entryIndex;
    this.entryByAddress = new Map([...datasets.entryIndex].map(([ref, { address }]) => [address, ref]));
    this.shareImages = assembleShareImages(datasets);
    this.shareImageOf = shareImages(this.shareImages);
    this.redirects = assembleRedirects(datasets);
    this.feeds = assembleFeeds(datasets, site);
    this.feedsByName = byName(this.feeds.notes);
    const files = late(() => assembleDownloads(datasets, site));
    this.makeArchives = late(() => assembleArchives(files(), binaries, datasets, site));
    this.makeDownloads = late(() => [
      ...files(),
      ...closingDownloads(files(), this.archives, datasets, site),
    ]);
    this.versions = versionsOf(datasets.updates);
    this.articleByRef = new Map(
      datasets.treaties.flatMap((treaty) =>
        treaty.articles.map((article) => [article.ref, article] as const),
      ),
    );
  }

  /** Every data file that is published. */
  get downloads(): ReturnType<typeof assembleDownloads> {
    return this.makeDownloads();
  }

  /** Every published file that is no text: the workbook, and the releases of this version and of earlier ones. */
  get archives(): readonly Archive[] {
    return this.makeArchives();
  }
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

function byName(notes: readonly FeedNote[]): Map<string, FeedNote[]> {
  const named = new Map<string, FeedNote[]>();
  for (const note of notes) named.set(note.name, [...(named.get(note.name) ?? []), note]);
  return named;
}
