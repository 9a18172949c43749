import { Link } from "../components/link.tsx";
import { SiteSearch } from "../components/search/site-search.tsx";
import { Page, type PageInput, renderPage } from "../layouts/page.tsx";
import type { Publication } from "../publication/publication.ts";

export const data = { permalink: "/404.html" };

function NotFound({ publication }: { publication: Publication }) {
  return (
    <Page title="Page not found" description="There is no page at this address." path="/404.html">
      <h1>There is no page at this address</h1>
      <p class="lead">
        Addresses of {publication.site.name} do not change. Perhaps a letter is missing, or the link was cut
        in two.
      </p>
      <SiteSearch id="search-lost" name="Search for what you looked for" />
      <ul>
        <li>
          <Link to="/search/">Search</Link> goes through events, articles, actors, sources and what else the
          record holds, and lists them all from A to Z.
        </li>
        <li>
          Events stand at <code>/events/…/</code>: look in the <Link to="/timeline/">timeline</Link>.
        </li>
        <li>
          Articles stand at <code>/treaties/…/article-4/</code>: look under{" "}
          <Link to="/treaties/">treaties</Link>.
        </li>
        <li>
          What was withdrawn or moved is announced under <Link to="/updates/">updates</Link>.
        </li>
      </ul>
    </Page>
  );
}

/** What a server shows for an address that does not exist. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <NotFound publication={publication} />);
}
