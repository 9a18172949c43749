import { usePublication } from "../../components/context.tsx";
import { Link } from "../../components/link.tsx";
import type { FeedNote } from "../../feeds/feed-note.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/subscribe/index.html" };

/** The whole address of a file of the site, to be copied into a reader. */
function Address({ path, name }: { path: string; name: string }) {
  const { site } = usePublication();
  return (
    <p class="address-line">
      <code class="feed-address" data-copy={`the address of ${name}`}>
        {site.url + path}
      </code>
    </p>
  );
}

function MainFeed({ notes }: { notes: readonly FeedNote[] }) {
  const [first, ...others] = notes;
  if (!first) return null;
  return (
    <li class="feed" id={first.name}>
      <h3>
        <Link to={first.path}>{first.label}</Link>
      </h3>
      <p>{first.description}</p>
      <Address path={first.path} name={first.label} />
      {others.length > 0 && (
        <p class="quiet">
          Also as{" "}
          {others.map(({ path, format }, i) => (
            <>
              {i > 0 && " and "}
              <Link to={path}>{format}</Link>
            </>
          ))}
          : the same notices in another format.
        </p>
      )}
    </li>
  );
}

function FeedList({ notes }: { notes: readonly FeedNote[] }) {
  return (
    <ul class="feed-columns">
      {notes.map(({ path, label }) => (
        <li key={path}>
          <Link to={path}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

function Calendars({ publication }: { publication: Publication }) {
  const calendars = publication.downloads.filter(({ format }) => format === "iCalendar");
  return (
    <ul class="feeds">
      {calendars.map(({ path, title, description, rows }) => (
        <li class="feed" key={path}>
          <h3>
            <Link to={path}>
              {title.replace(/^.*: /, "").replace(/^./, (letter) => letter.toUpperCase())}
            </Link>
          </h3>
          <p>
            {description} {rows} entries.
          </p>
          <Address path={path} name={title} />
        </li>
      ))}
    </ul>
  );
}

function HowTo() {
  return (
    <>
      <h2 id="how">How to follow</h2>
      <dl class="facts">
        <dt>In a reader</dt>
        <dd>
          Copy an address and add it as a new feed. Any reader of RSS takes it. To take all feeds at once,
          import the <Link to="/feeds/all.opml">list of all feeds</Link> (OPML).
        </dd>
        <dt>By e-mail</dt>
        <dd>
          This site sends no e-mail and keeps no addresses. Most mail programs with a feed folder, and
          services that turn feeds into e-mail, take the addresses on this page.
        </dd>
        <dt>In a team chat</dt>
        <dd>
          Most chat services have an app or a bot that posts new items of an RSS feed to a channel. Give it
          the address of the feed of corrections, of a topic or of an actor to keep the channel quiet.
        </dd>
        <dt>In a calendar</dt>
        <dd>
          Choose “subscribe by address” in your calendar program and paste the address of a calendar. It is
          then kept up to date; importing the file takes a copy that is not.
        </dd>
      </dl>
    </>
  );
}

function Assurances() {
  return (
    <>
      <h2 id="promise">What you can rely on</h2>
      <ul>
        <li>Each addition and each correction is announced once. Nothing old appears as new.</li>
        <li>
          A notice says what was, what is now, why, and on which source. The notice is all there, not a
          teaser.
        </li>
        <li>
          Notices keep their identity for good: a changed title, address or time zone never makes one appear
          again.
        </li>
        <li>
          The date of a notice never moves; if a notice is itself corrected, only its date of update does.
        </li>
      </ul>
    </>
  );
}

function Subscribe({ publication }: { publication: Publication }) {
  const { notes } = publication.feeds;
  const inGroup = (group: FeedNote["group"]) => notes.filter((note) => note.group === group);
  const general = [...new Set(inGroup("all").map(({ name }) => name))];
  const principals = new Set(publication.datasets.actors.map(({ principal }) => `actors/${principal}`));
  const actors = [...inGroup("actor")];
  const others = actors.filter(({ name }) => !principals.has(name));
  return (
    <Page
      title="Subscribe"
      description="Feeds of every addition and correction: the whole record, corrections only, one topic or one actor; and calendars of the chronology and its anniversaries."
      path="/subscribe/"
      scripts={["copy"]}
      feeds={["corrections"]}
    >
      <div class="measure">
        <h1>Subscribe</h1>
        <p class="lead">
          Hear of each addition and each correction once, from the whole record or from the part you follow.
          The same notices stand under <Link to="/updates/">updates</Link>.
        </p>
        <h2 id="whole">The whole record</h2>
        <ul class="feeds">
          {general.map((name) => (
            <MainFeed key={name} notes={notes.filter((note) => note.name === name)} />
          ))}
        </ul>
        <h2 id="calendars">Calendars</h2>
        <Calendars publication={publication} />
        <HowTo />
        <h2 id="topics">One topic</h2>
        <p>Additions and corrections about one topic, in events, treaty articles, comparisons and claims.</p>
        <FeedList notes={inGroup("topic")} />
        <h2 id="actors">One actor</h2>
        <p>
          A state’s or organisation’s feed also carries what concerns the people and bodies that belong to it.
        </p>
        <h3>States and organisations</h3>
        <FeedList notes={actors.filter(({ name }) => principals.has(name))} />
        {others.length > 0 && (
          <details class="feed-group">
            <summary>People, bodies, vessels and units</summary>
            <FeedList notes={others} />
          </details>
        )}
        <Assurances />
        <p>
          For programs: the <Link to="/data/">data</Link> as JSON and CSV, with schemas.
        </p>
      </div>
    </Page>
  );
}

/** Every feed and calendar, what it carries and how to use it. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Subscribe publication={publication} />);
}
