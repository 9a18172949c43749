import { listSite, readPage, readSite } from "./site.ts";

/** Where sites stand that are built without `SITE_URL`. */
const origin = "https://example.org";

/** The public addresses of all pages of a built site. */
const pagesOf = (folder: string): string[] => listSite(".html", folder);

/** A built site read once: its pages, every file, and the ids of each page. */
export type BuiltSite = {
  folder: string;
  pages: ReadonlyMap<string, Document>;
  files: ReadonlySet<string>;
};

/** Reads every page of a built site once, for all rules. */
export function openSite(folder: string): BuiltSite {
  return {
    folder,
    pages: new Map(pagesOf(folder).map((address) => [address, readPage(address, folder)])),
    files: new Set(listSite("", folder)),
  };
}

/** Pages without a title, a description, exactly one first-level heading or their own canonical address. */
export function faultyHeads({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([address, page]) => {
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
    const speaksFor = address.startsWith("/embed/")
      ? (page.querySelector(".embed-source a")?.getAttribute("href") ?? "")
      : address;
    const isSound =
      page.title &&
      page.querySelector('meta[name="description"]')?.getAttribute("content") &&
      page.querySelectorAll("h1").length === 1 &&
      (address === "/404.html" || canonical === origin + speaksFor);
    return isSound ? [] : [address];
  });
}

/** Ids that stand more than once in a page. */
export function repeatedIds({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([address, page]) => {
    const ids = [...page.querySelectorAll("[id]")].map((element) => element.id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    return twice.length ? [`${address}: ${twice.join(", ")}`] : [];
  });
}

const ids = new WeakMap<Document, ReadonlySet<string>>();

/** The ids of a page, read once however many addresses lead to it. */
export function idsOf(page: Document): ReadonlySet<string> {
  const known = ids.get(page) ?? new Set([...page.querySelectorAll("[id]")].map(({ id }) => id));
  ids.set(page, known);
  return known;
}

/** Whether an address of the site, with its fragment, leads somewhere. */
function leads({ pages, files }: BuiltSite, { pathname, hash }: URL): boolean {
  if (!files.has(decodeURI(pathname))) return false;
  const page = pages.get(pathname);
  return !hash || !page || idsOf(page).has(decodeURIComponent(hash.slice(1)));
}

/** Links of pages to pages, files or fragments of the site that are not there. */
export function brokenLinks(site: BuiltSite): string[] {
  // Most addresses begin with the root of the site and stand on many pages.
  const known = new Map<string, boolean>();
  const isSound = (address: string, href: string) => {
    const url = new URL(href, origin + address);
    return url.origin !== origin || !/^https?:$/.test(url.protocol) || leads(site, url);
  };
  const broken = [...site.pages].flatMap(([address, page]) =>
    [...page.querySelectorAll("a[href], link[href], script[src], img[src]")].flatMap((element) => {
      const href = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      const whole = href.startsWith("/") ? href : address + href;
      const sound = known.get(whole) ?? isSound(address, href);
      known.set(whole, sound);
      return sound ? [] : [`${address} → ${href}`];
    }),
  );
  return [...new Set(broken)];
}

/** Addresses of the site in feeds, lists of feeds, calendars and data files that lead nowhere. */
export function brokenAddresses(site: BuiltSite): string[] {
  const texts = [...site.files].filter((path) => /\.(?:xml|opml|json|csv|ics|txt)$/.test(path));
  const broken = texts.flatMap((path) => {
    const text = readSite(path, site.folder).replaceAll(/\r\n[ \t]/g, "");
    const addresses = text.match(/https:\/\/example\.org\/[^\s"'<>\\,;)\]]*/g) ?? [];
    return addresses
      .map((address) => address.replace(/(?:&amp;|&lt;|&quot;).*$/, "").replace(/\.$/, ""))
      .filter((address) => !leads(site, new URL(address)))
      .map((address) => `${path} → ${address}`);
  });
  return [...new Set(broken)];
}

/** Pages that no other page links to. */
export function unlinkedPages({ pages }: BuiltSite): string[] {
  const targets = new Set(
    [...pages].flatMap(([address, page]) =>
      [...page.querySelectorAll("a[href]")]
        .map((link) => new URL(link.getAttribute("href") ?? "", origin + address).pathname)
        .filter((to) => to !== address),
    ),
  );
  const isRedirect = (page: Document) => page.querySelector('meta[http-equiv="refresh"]') !== null;
  return [...pages].flatMap(([address, page]) =>
    address === "/404.html" || targets.has(address) || isRedirect(page) ? [] : [address],
  );
}

const headings = "h1, h2, h3, h4, h5, h6";
const levelOf = (heading: Element) => Number(heading.tagName.slice(1));

/** What stands after a heading in its part of the page: true at something to see, false at the next heading or the end. */
function hasContent(heading: Element): boolean {
  const part = heading.closest("section, aside, dialog, details, main, body");
  const inOrder = [...(part?.querySelectorAll("*") ?? [])];
  const after = inOrder.slice(inOrder.indexOf(heading) + 1).filter((element) => !heading.contains(element));
  for (const element of after) {
    if (element.matches(headings)) {
      if (levelOf(element) <= levelOf(heading)) return false;
      continue;
    }
    if (element.closest(headings)) continue;
    if (element.matches("svg, input, output")) return true;
    if ([...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) return true;
  }
  return false;
}

/** Headings that say nothing, or under which nothing stands, and lists and tables that hold nothing. */
export function emptyParts({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([address, page]) => {
    const bare = [...page.querySelectorAll(headings)].filter(
      (heading) => !heading.textContent.trim() || (heading.tagName !== "H1" && !hasContent(heading)),
    );
    const lists = [...page.querySelectorAll("ul, ol, dl, tbody, nav, table")].filter(
      (list) => !list.textContent.trim() && !list.querySelector("svg") && !list.closest("[hidden], dialog"),
    );
    return [...bare, ...lists].map(
      (element) => `${address}: <${element.tagName.toLowerCase()}> ${element.textContent.trim()}`,
    );
  });
}

/** Files of text that hold one of the words, each with the words about the first find. */
export function filesNaming({ files, folder }: BuiltSite, words: RegExp): string[] {
  return [...files]
    .filter((path) => /(?:\/|\.(?:html|xml|opml|json|csv|ics|txt|bib|ris|svg|webmanifest))$/.test(path))
    .flatMap((path) => {
      const text = readSite(path, folder);
      const at = text.search(words);
      return at < 0
        ? []
        : [`${path}: …${text.slice(Math.max(0, at - 60), at + 60).replaceAll(/\s+/g, " ")}…`];
    });
}
