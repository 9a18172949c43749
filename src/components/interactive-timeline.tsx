import { useHref, usePublication } from "./context.tsx";

/** The place of the interactive timeline, and the addresses of what its script fetches. */
export function TimelineHost({ isEmbed = false }: { isEmbed?: boolean }) {
  const { site, assets } = usePublication();
  const href = useHref();
  return (
    <section
      id="interactive"
      class="timeline-view"
      aria-label="Interactive timeline"
      hidden
      data-items={href("/timeline/items.json")}
      data-styles={href(assets.scripts["timeline-view.css"] ?? "")}
      data-base={site.base}
      {...(isEmbed ? { "data-embed": "" } : {})}
    />
  );
}

/** The interactive timeline with the button that opens it, shown once its script runs. */
export function InteractiveTimeline() {
  return (
    <>
      <p class="no-print">
        <button type="button" id="open-timeline" class="primary-action" hidden>
          Open the interactive timeline
        </button>
      </p>
      <TimelineHost />
    </>
  );
}
