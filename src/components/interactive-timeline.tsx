import { useHref, usePublication } from "./context.tsx";
import { Link } from "./link.tsx";
import { asTitle, noun, numberWord } from "./words.ts";

/** The place of the interactive timeline, and the addresses of what its script fetches. */
export function TimelineHost({ isEmbed = false }: { isEmbed?: boolean }) {
  const { site, assets, datasets } = usePublication();
  const version = datasets.updates[0]?.date.words ?? datasets.version;
  const href = useHref();
  return (
    <section
      id="interactive"
      class="timeline-view"
      aria-label="Interactive timeline"
      hidden={!isEmbed}
      data-name={asTitle(datasets.subject.subject)}
      data-credit={`${site.name}, ${site.tagline}. Record of ${version}. Licence: CC BY 4.0, creativecommons.org/licenses/by/4.0`}
      data-items={href("/timeline/items.json")}
      data-styles={href(assets.scripts["timeline-view.css"] ?? "")}
      data-base={site.base}
      {...(isEmbed ? { "data-embed": "" } : {})}
    />
  );
}

/** The interactive timeline with the button that opens it, shown once its script runs, and the way into the story. */
export function InteractiveTimeline() {
  const { subject, onePage, places } = usePublication().datasets;
  const { story } = subject;
  return (
    <>
      <p class="timeline-ways no-print">
        <button type="button" id="open-timeline" class="primary-action needs-script">
          Open the interactive timeline
        </button>
        {story.length > 0 && (
          <Link to="/timeline/story/">
            The story in {numberWord(story.length)} {noun(story.length, "step")}
          </Link>
        )}
        {onePage.length > 0 && <Link to="/timeline/one-page/">The whole on one page</Link>}
        {places.length > 0 && <Link to="/timeline/places/">Map of places</Link>}
      </p>
      <TimelineHost />
    </>
  );
}
