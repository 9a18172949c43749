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
          : the same in another format.
        </p>
      )}
    </li>
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

/** What each way of following asks of a reader, with services that exist and keep no account here. */
function HowTo() {
  return (
    <>
      <h2 id="how">How to follow</h2>
      <dl class="facts">
        <dt>In a reader</dt>
        <dd>
          Copy an address and add it as a new feed. Any reader of RSS takes it. To take several at once,
          import the <Link to="/feeds/few.opml">main feeds</Link> (the whole record and each topic) or{" "}
          <Link to="/feeds/all.opml">every feed</Link>; both are OPML.
        </dd>
        <dt>By e-mail</dt>
        <dd>
          This site sends no e-mail and keeps no addresses. Thunderbird takes a feed as a folder of mail: New
          account, Feeds, paste the address. Services such as Blogtrottr and Feedrabbit send a feed to an
          address you give them.
        </dd>
        <dt>In Slack</dt>
        <dd>
          Add the app RSS to the workspace, then write <code>/feed subscribe</code> and the address in the
          channel.
        </dd>
        <dt>In Teams</dt>
        <dd>
          In Workflows (Power Automate), take the trigger “When a feed item is published” with the address,
          and post its item to the channel.
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

/** The feeds of one kind, each with what happened and, where there is one, what changed. */
function Pairs({ notes }: { notes: readonly FeedNote[] }) {
  const labels = new Map<string, FeedNote[]>();
  for (const note of notes) {
    const subject = note.name.replace(/^events\//, "");
    labels.set(subject, [...(labels.get(subject) ?? []), note]);
  }
  return (
    <ul class="feed-columns">
      {[...labels].map(([subject, pair]) => (
        <li key={subject}>
          {pair[0]?.label}:{" "}
          {pair.map(({ path, carries }, i) => (
            <>
              {i > 0 && " · "}
              <Link to={path}>{carries}</Link>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Actors({ publication }: { publication: Publication }) {
  const principals = new Set(publication.datasets.actors.map(({ principal }) => `actors/${principal}`));
  const actors = publication.feeds.notes.filter(({ group }) => group === "actor");
  const isPrincipal = ({ name }: FeedNote) => principals.has(name.replace(/^events\//, ""));
  const others = actors.filter((note) => !isPrincipal(note));
  return (
    <>
      <h2 id="actors">One actor</h2>
      <p>
        A state’s or organisation’s feed also carries what concerns the people and bodies that belong to it.
      </p>
      <h3>States and organisations</h3>
      <Pairs notes={actors.filter(isPrincipal)} />
      {others.length > 0 && (
        <details class="feed-group">
          <summary>People, bodies, vessels and units</summary>
          <Pairs notes={others} />
        </details>
      )}
    </>
  );
}

/** Feeds of single entries are linked from the entries: here is said where. */
function OneEntry({ publication }: { publication: Publication }) {
  const entries = publication.feeds.notes.flatMap(({ entry }) => entry ?? []);
  const count = entries.length;
  if (!count) return null;
  const names = [...new Set(entries.map(({ kind }) => kind))];
  const words = new Intl.ListFormat("en", { type: "conjunction" }).format(names);
  return (
    <>
      <h2 id="entries">One entry</h2>
      <p>
        For those who used an entry and want to hear only when it changes: each {words} has a feed of its own,
        linked below it as “Hear when it changes”. A withdrawn entry keeps its feed, which says so. All{" "}
        {count} stand in <Link to="/feeds/all.opml">the list of every feed</Link>.
      </p>
    </>
  );
}

function Subscribe({ publication }: { publication: Publication }) {
  const { notes } = publication.feeds;
  const inGroup = (group: FeedNote["group"]) => notes.filter((note) => note.group === group);
  const general = [...new Set(inGroup("all").map(({ name }) => name))];
  const topics = inGroup("topic");
  const treaties = inGroup("treaty");
  return (
    <Page
      title="Subscribe"
      description="Feeds of what happened and of what changed in the record: as a whole, or one topic, treaty, actor or entry; and calendars of the chronology and its anniversaries."
      path="/subscribe/"
      scripts={["copy"]}
    >
      <div class="measure">
        <h1>Subscribe</h1>
        <p class="lead">
          Two kinds of feed: <strong>events</strong> carry what happened, each by its own day;{" "}
          <strong>changes</strong> carry what was added to the record or corrected, as under{" "}
          <Link to="/updates/">updates</Link>.
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
        {topics.length > 0 && (
          <>
            <h2 id="topics">One topic</h2>
            <Pairs notes={topics} />
          </>
        )}
        {treaties.length > 0 && (
          <>
            <h2 id="treaties">One treaty</h2>
            <Pairs notes={treaties} />
          </>
        )}
        <Actors publication={publication} />
        <OneEntry publication={publication} />
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
