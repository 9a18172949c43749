import { render as renderToString } from "preact-render-to-string";

import { hasPage } from "../assemble/site-pages.ts";
import { PublicationProvider, usePublication } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import { SiteSearch } from "../components/search/site-search.tsx";
import type { Publication } from "../publication/publication.ts";

/** The pages in the head of every page, in reading order; on a narrow screen those marked stand in the menu alone. */
const mainPages: readonly { to: string; label: string; wideOnly?: true }[] = [
  { to: "/timeline/", label: "Timeline" },
  { to: "/compare/", label: "Compare" },
  { to: "/treaties/", label: "Treaties" },
  { to: "/disputes/", label: "Disputes", wideOnly: true },
  { to: "/figures/", label: "Figures", wideOnly: true },
  { to: "/claims/", label: "Claims", wideOnly: true },
  { to: "/reactions/", label: "Reactions", wideOnly: true },
  { to: "/indicators/", label: "Indicators", wideOnly: true },
  { to: "/gaps/", label: "Gaps", wideOnly: true },
  { to: "/updates/", label: "Updates", wideOnly: true },
  { to: "/data/", label: "Data", wideOnly: true },
  { to: "/subscribe/", label: "Subscribe", wideOnly: true },
];

/** Every page that is not the page of one entry, by purpose. */
const allPages: readonly { heading: string; pages: readonly (readonly [string, string])[] }[] = [
  {
    heading: "The record",
    pages: [
      ["/timeline/", "Timeline"],
      ["/timeline/all/", "The timeline in full"],
      ["/timeline/story/", "The story in steps"],
      ["/timeline/one-page/", "The whole on one page"],
      ["/timeline/places/", "Map of places"],
      ["/compare/", "Compare"],
      ["/compare/summary/", "The treaties on one page"],
      ["/treaties/", "Treaties"],
      ["/actors/", "Actors"],
      ["/topics/", "Topics"],
    ],
  },
  {
    heading: "Checked against the sources",
    pages: [
      ["/reactions/", "Reactions"],
      ["/claims/", "Claims"],
      ["/disputes/", "Disputes"],
      ["/figures/", "Figures"],
      ["/gaps/", "Gaps: what was not read"],
      ["/indicators/", "Indicators"],
      ["/sources/", "Sources"],
    ],
  },
  {
    heading: "Use it",
    pages: [
      ["/search/", "Search"],
      ["/data/", "Data and citation"],
      ["/subscribe/", "Subscribe"],
      ["/updates/", "Updates"],
      ["/glossary/", "Glossary"],
      ["/about/", "About, method and limits"],
    ],
  },
];

/** All pages by purpose, as lists under headings; only those that the record has something for. */
function PageGroups({ heading: Named }: { heading: Heading }) {
  const { datasets } = usePublication();
  return (
    <>
      {allPages.map(({ heading, pages }) => (
        <div key={heading}>
          <Named class="site-map-heading">{heading}</Named>
          <ul>
            {pages
              .filter(([to]) => hasPage(datasets, to))
              .map(([to, label]) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

type Heading = "h2" | "p";

const groupsMade = new WeakMap<Publication, Partial<Record<Heading, string>>>();

/** The groups as HTML, which is the same on every page and is made once for a publication. */
function useGroups(heading: Heading): { __html: string } {
  const publication = usePublication();
  const made = groupsMade.get(publication) ?? {};
  groupsMade.set(publication, made);
  made[heading] ??= renderToString(
    <PublicationProvider value={publication}>
      <PageGroups heading={heading} />
    </PublicationProvider>,
  );
  return { __html: made[heading] };
}

/** Goes round automatic, light and dark; of no use, and not shown, without its script. */
function ThemeChoice() {
  return (
    <button type="button" class="theme-choice needs-script" aria-label="Colours: automatic">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle class="theme-ring" cx="10" cy="10" r="7" />
        <path class="theme-half" d="M10 3a7 7 0 0 1 0 14z" />
      </svg>
    </button>
  );
}

/** The head of every page: the name of the site, its search and its main pages; on a narrow screen a menu of all. */
export function SiteHeader({ path }: { path: string }) {
  const { site, datasets } = usePublication();
  const pages = mainPages.filter(({ to }) => hasPage(datasets, to));
  const menu = useGroups("p");
  return (
    <header class="site-header">
      <div class="wide">
        <Link to="/" class="brand">
          {site.name}
        </Link>
        {path !== "/search/" && <SiteSearch />}
        <ThemeChoice />
        <nav aria-label="Main">
          <ul>
            {pages.map(({ to, label, wideOnly }) => (
              <li key={to} class={wideOnly ? "from-wide" : undefined}>
                <Link
                  to={to}
                  {...(path.startsWith(to) ? { "aria-current": path === to ? "page" : "true" } : {})}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          <details class="menu until-wide">
            <summary>All pages</summary>
            <div class="site-map" dangerouslySetInnerHTML={menu} />
          </details>
        </nav>
      </div>
    </header>
  );
}

/** Where a page may be passed on: plain links that hand over its address and title, and nothing else. */
const sharing: readonly { name: string; to: (url: string, title: string) => string }[] = [
  { name: "e-mail", to: (url, title) => `mailto:?subject=${title}&body=${url}` },
  { name: "Bluesky", to: (url, title) => `https://bsky.app/intent/compose?text=${title}%20${url}` },
  { name: "LinkedIn", to: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
  { name: "Reddit", to: (url, title) => `https://www.reddit.com/submit?url=${url}&title=${title}` },
  { name: "Telegram", to: (url, title) => `https://t.me/share/url?url=${url}&text=${title}` },
  { name: "X", to: (url, title) => `https://x.com/intent/post?url=${url}&text=${title}` },
];

function ShareLinks({ path, title }: { path: string; title: string }) {
  const { site } = usePublication();
  const [url, words] = [site.url + path, title].map(encodeURIComponent);
  return (
    <p class="share no-print">
      Pass this page on:{" "}
      {sharing.map(({ name, to }, i) => (
        <span key={name}>
          {i > 0 && " · "}
          <a href={to(url ?? "", words ?? "")} rel="external noopener noreferrer">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

/** The foot of every page: all pages by purpose, ways to pass it on, the version of the record, and the licence. */
export function SiteFooter({ path, title }: { path: string; title: string }) {
  const { datasets, site } = usePublication();
  const { subject } = datasets;
  const version = datasets.updates[0]?.date.words ?? datasets.version;
  const groups = useGroups("h2");
  return (
    <footer class="site-footer" id="site-map">
      <div class="wide">
        <nav aria-label="All pages" class="site-map" dangerouslySetInnerHTML={groups} />
        {path !== "/404.html" && <ShareLinks path={path} title={title} />}
        <p>
          {subject.reach && (
            <>
              The record reaches to <time dateTime={subject.reach.date.edtf}>{subject.reach.date.words}</time>
              .{" "}
            </>
          )}
          Record of <time dateTime={datasets.version}>{version}</time>. Every statement names who made it;
          every change is <Link to="/updates/">announced</Link>, and{" "}
          <Link to="/about/#corrections">corrections</Link> say what was, what is now, and why. Text and data:{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license external">
            CC BY 4.0
          </a>
          .
        </p>
        <p class="print-only">
          {site.name}, {site.url + path}, record of {version}.
        </p>
      </div>
    </footer>
  );
}
