import type { RedirectPage } from "../assemble/redirects.ts";
import { useHref } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import { Page, type PageInput, renderPage } from "../layouts/page.tsx";

export const data = {
  pagination: { data: "publication.redirects", size: 1, alias: "redirect" },
  permalink: ({ redirect }: { redirect: RedirectPage }) => `${redirect.address}index.html`,
};

/** Leads on at once, without script. */
function Refresh({ to }: { to: string }) {
  const href = useHref();
  return (
    <>
      <meta http-equiv="refresh" content={`0; url=${href(to)}`} />
      <meta name="robots" content="noindex" />
    </>
  );
}

function Moved({ redirect }: { redirect: RedirectPage }) {
  const heading = redirect.isWithdrawn ? "This entry was withdrawn" : "This entry has moved";
  return (
    <Page
      title={heading}
      description={`${heading}: ${redirect.title}`}
      path={redirect.address}
      head={<Refresh to={redirect.to} />}
    >
      <h1>{heading}</h1>
      <p>
        {redirect.isWithdrawn ? "Why, and what stands instead: " : "It is now here: "}
        <Link to={redirect.to}>{redirect.title}</Link>.
      </p>
    </Page>
  );
}

/** What stands at the address of an entry that is no longer there. */
export function render({ publication, redirect }: PageInput<{ redirect: RedirectPage }>): string {
  return renderPage(publication, <Moved redirect={redirect} />);
}
