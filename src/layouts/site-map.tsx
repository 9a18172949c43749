import { hasPage } from "../assemble/site-pages.ts";
import { usePublication } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import { SiteSearch } from "../components/search/site-search.tsx";

/** The pages in the head of every page, in reading order; on a narrow screen those marked are left to the foot. */
const mainPages: readonly { to: string; label: string; wideOnly?: true }[] = [
  { to: "/timeline/", label: "Timeline" },
  { to: "/compare/", label: "Compare" },
  { to: "/treaties/", label: "Treaties" },
  { to: "/reactions/", label: "Reactions", wideOnly: true },
  { to: "/claims/", label: "Claims", wideOnly: true },
  { to: "/indicators/", label: "Indicators", wideOnly: true },
  { to: "/data/", label: "Data", wideOnly: true },
  { to: "/subscribe/", label: "Subscribe", wideOnly: true },
];

/** Every page that is not the page of one entry, by purpose. */
const allPages: readonly { heading: string; pages: readonly (readonly [string, string])[] }[] = [
  {
    heading: "The record",
    pages: [
      ["/timeline/", "Timeline"],
      ["/timeline/story/", "The story in steps"],
      ["/timeline/one-page/", "The whole on one page"],
      ["/compare/", "Compare"],
      ["/treaties/", "Treaties"],
      ["/actors/", "Actors"],
      ["/topics/", "Topics"],
    ],
  },
  {
    heading: "Held against it",
    pages: [
      ["/reactions/", "Reactions"],
      ["/claims/", "Claims"],
      ["/disputes/", "Disputes"],
      ["/figures/", "Figures"],
      ["/gaps/", "What was not read"],
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

/** The head of every page: the name of the site and its main pages. */
export function SiteHeader({ path }: { path: string }) {
  const { site, datasets } = usePublication();
  const pages = mainPages.filter(({ to }) => hasPage(datasets, to));
  return (
    <header class="site-header">
      <div class="wide">
        <Link to="/" class="brand">
          {site.name}
        </Link>
        {path !== "/search/" && <SiteSearch />}
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
            <li class="until-wide">
              <a href="#site-map">More</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The foot of every page: all pages by purpose, the version of the record, and the licence. */
export function SiteFooter() {
  const { datasets } = usePublication();
  const groups = allPages.map(({ heading, pages }) => ({
    heading,
    pages: pages.filter(([to]) => hasPage(datasets, to)),
  }));
  const { subject } = datasets;
  const version = datasets.updates[0]?.date.words ?? datasets.version;
  return (
    <footer class="site-footer" id="site-map">
      <div class="wide">
        <nav aria-label="All pages" class="site-map">
          {groups.map(({ heading, pages }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <ul>
                {pages.map(([to, label]) => (
                  <li key={to}>
                    <Link to={to}>{label}</Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
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
      </div>
    </footer>
  );
}
