import type { ComponentChildren, VNode } from "preact";
import { render as renderToString } from "preact-render-to-string";

import { historyOf } from "../assemble/history.ts";
import { listOn } from "../assemble/page-lists.ts";
import { plainText, shortened } from "../assemble/text.ts";
import { CitationMeta, ContextObject } from "../components/citation-meta.tsx";
import { PublicationProvider, useHref, usePublication } from "../components/context.tsx";
import { FeedLinks } from "../components/feed-links.tsx";
import { JsonLd } from "../components/json-ld.tsx";
import { SuggestCorrection } from "../components/suggest-correction.tsx";
import type { Publication } from "../publication/publication.ts";
import { markLanguages } from "./mark-languages.ts";
import { neededSheets } from "./needed-sheets.ts";
import { SiteFooter, SiteHeader } from "./site-map.tsx";

/** Nothing is loaded from elsewhere, no script stands in a page, and no style in an element. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

export type PageProps = {
  /** The page's own title; the site's name is added, except on the front page. */
  title: string;
  /** One or two sentences for search engines and previews; citations are taken out. */
  description: string;
  /** The page's public address. */
  path: string;
  /** Structured data (https://schema.org), written as JSON-LD. */
  jsonLd?: object;
  /** Names of built scripts the page loads. */
  scripts?: readonly string[];
  /** Names of the feeds that concern the page, such as `topics/sanctions`; that of all updates is always named. */
  feeds?: readonly string[];
  /** Extra elements for the head. */
  head?: ComponentChildren;
  class?: string;
  /** For a chart that stands alone, to be shown by other sites: its page, which it leads to and speaks for. */
  embedOf?: string;
  /** What a keyboard reader may go to at once, past filters and charts: the id of it, and its name in a sentence. */
  skip?: { to: string; what: string };
  children: ComponentChildren;
};

/** The sign of the site in all forms, and the colour of the browser's own bars. */
function Icons() {
  const { assets } = usePublication();
  const href = useHref();
  return (
    <>
      {assets.ground &&
        (["light", "dark"] as const).map((scheme) => (
          <meta
            key={scheme}
            name="theme-color"
            media={`(prefers-color-scheme: ${scheme})`}
            content={assets.ground?.[scheme]}
          />
        ))}
      <link rel="icon" href={href("/favicon.ico")} sizes="32x32" />
      <link rel="icon" href={href("/icon.svg")} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={href("/apple-touch-icon.png")} />
      <link rel="manifest" href={href("/site.webmanifest")} />
    </>
  );
}

/** When the entry of a page was first published and last changed; for other pages, when the record was. */
function Times({ path }: { path: string }) {
  const { entryByAddress, datasets } = usePublication();
  const ref = entryByAddress.get(path);
  const updates = ref ? historyOf(ref, datasets.updates).updates : [];
  const [first, last] = [updates[0], updates.at(-1)];
  if (!first || !last) return <meta property="og:updated_time" content={datasets.updates[0]?.moment ?? ""} />;
  return (
    <>
      <meta property="article:published_time" content={first.moment} />
      <meta property="article:modified_time" content={last.moment} />
    </>
  );
}

/** What a link to the page shows elsewhere (https://ogp.me). */
function Preview({ path, title, summary }: { path: string; title: string; summary: string }) {
  const { site, entryByAddress, shareImageOf } = usePublication();
  const image = shareImageOf(path);
  return (
    <>
      <meta property="og:type" content={entryByAddress.has(path) ? "article" : "website"} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={summary} />
      <meta property="og:url" content={site.url + path} />
      <meta property="og:image" content={site.url + image.file} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={`${image.title}. ${image.line}. ${site.name}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <Times path={path} />
    </>
  );
}

/**
 * Structured data for a page that lists entries: https://schema.org/ItemList. An item is its place and its address,
 * as a list of pages is; the name stands on the page that the address leads to.
 */
function ListData({ path }: { path: string }) {
  const { site, datasets } = usePublication();
  const list = listOn(path, datasets);
  if (!list) return null;
  const value = {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name: list.name,
    numberOfItems: list.items.length,
    itemListElement: list.items.map((address, i) => ({
      "@type": "ListItem",
      position: i + 1,
      url: site.url + address,
    })),
  };
  return <JsonLd value={value} />;
}

function Head({ title, description, path, jsonLd, scripts = [], feeds = [], head, embedOf }: PageProps) {
  const { site, assets } = usePublication();
  const href = useHref();
  const fullTitle = path === "/" ? `${site.name}: ${site.tagline}` : `${title} – ${site.name}`;
  const summary = shortened(plainText(description));
  const isLost = path === "/404.html";
  const common = embedOf ? ["frame"] : ["frame", "site-search", "copy"];
  return (
    <head>
      <meta charset="utf-8" />
      {embedOf && <base target="_blank" />}
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{fullTitle}</title>
      <meta name="description" content={summary} />
      {(isLost || embedOf) && <meta name="robots" content="noindex" />}
      {!isLost && <link rel="canonical" href={site.url + (embedOf ?? path)} />}
      <Preview path={embedOf ?? path} title={title} summary={summary} />
      <Icons />
      <script src={href(assets.scripts.theme ?? "")} />
      <link rel="stylesheet" href={href(assets.styles)} />
      <FeedLinks names={["updates", "corrections", "events", ...feeds]} />
      {!isLost && !embedOf && <CitationMeta path={path} title={title} />}
      {head}
      {[...new Set([...common, ...scripts])].map((name) => (
        <script key={name} type="module" src={href(assets.scripts[name] ?? "")} />
      ))}
      {jsonLd && <JsonLd value={jsonLd} />}
      <ListData path={path} />
    </head>
  );
}

/** The frame of a chart that stands alone: no more than its head. */
function Alone(props: PageProps) {
  return (
    <html lang="en">
      <Head {...props} />
      <body class={props.class}>
        <main id="content">{props.children}</main>
      </body>
    </html>
  );
}

/** The frame of every page: head, header, main content, footer. */
export function Page(props: PageProps) {
  if (props.embedOf) return <Alone {...props} />;
  return (
    <html lang="en">
      <Head {...props} />
      <body class={props.class}>
        <a class="skip" href="#content">
          Skip to content
        </a>
        {props.skip && (
          <a class="skip" href={`#${props.skip.to}`}>
            Skip to {props.skip.what}
          </a>
        )}
        <SiteHeader path={props.path} />
        <main id="content" tabIndex={-1}>
          {props.children}
          <p class="to-top no-print">
            <a href="#content">
              <span aria-hidden="true">↑</span> <span class="to-top-words">Back to top</span>
            </a>
          </p>
        </main>
        {props.path !== "/404.html" && <ContextObject path={props.path} title={props.title} />}
        {props.path !== "/404.html" && <SuggestCorrection path={props.path} title={props.title} />}
        <SiteFooter path={props.path} title={props.title} />
      </body>
    </html>
  );
}

/** What Eleventy hands to a page. */
export type PageInput<Extra = object> = { publication: Publication } & Extra;

/** A page with the style sheets that its markup needs, after the one that all pages have. */
function withSheets(html: string, { assets, site }: Publication): string {
  const links = neededSheets(html, assets.sheets).map(
    ({ address }) => `<link rel="stylesheet" href="${site.base}${address}"/>`,
  );
  return html.replace(/<link rel="stylesheet"[^>]*>/, (common) => common + links.join(""));
}

/** Makes a page's element into a whole HTML document. */
export function renderPage(publication: Publication, page: VNode): string {
  const html = renderToString(<PublicationProvider value={publication}>{page}</PublicationProvider>);
  return `<!doctype html>\n${markLanguages(withSheets(html, publication))}\n`;
}
