import { permalinkOf } from "../../assemble/site-pages.ts";
import type { StoryStep } from "../../assemble/subject.ts";
import { StepPicture } from "../../charts/step-picture.tsx";
import { StoryRail } from "../../charts/story-rail.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { usePublication } from "../../components/context.tsx";
import { DateText } from "../../components/dates.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { capital, counted, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/timeline/story/"),
};

/** The address of the timeline with the window, the event and the text of a step. */
const onTimeline = (n: number) => `/timeline/?view=timeline&story=${n}`;

function Ways({ n, of }: { n: number; of: number }) {
  return (
    <p class="step-ways no-print">
      {n > 1 && (
        <a href={`#step-${n - 1}`} rel="prev">
          Previous
        </a>
      )}
      {n < of && (
        <a href={`#step-${n + 1}`} rel="next">
          Next
        </a>
      )}
      <Link to={onTimeline(n)}>See it on the timeline</Link>
    </p>
  );
}

function Step({ step, n, of }: { step: StoryStep; n: number; of: number }) {
  const event = usePublication().eventById.get(step.event);
  if (!event) return null;
  return (
    <li class="story-step" id={`step-${n}`} tabIndex={-1} aria-labelledby={`step-${n}-heading`}>
      <div class="step-words">
        <p class="kicker">
          {n} of {of}
        </p>
        <h2 id={`step-${n}-heading`}>{step.heading}</h2>
        <p>
          <Prose text={step.text} />
        </p>
        <p class="step-event">
          <DateText date={event.date} />: <Link to={event.address}>{event.title}</Link>
        </p>
        <SourceLine ids={event.sources} />
        <Ways n={n} of={of} />
      </div>
      <StepPicture step={step} n={n} />
    </li>
  );
}

function Story({ publication }: { publication: Publication }) {
  const { subject, chronology } = publication.datasets;
  const n = subject.story.length;
  const title = `The story in ${numberWord(n)} ${noun(n, "step")}`;
  return (
    <Page
      title={title}
      description={`${capital(subject.subject)} in ${numberWord(n)} ${noun(n, "step")}, each with its event, its window of time and its sources.`}
      path="/timeline/story/"
      class="story-page"
      scripts={["story"]}
    >
      <Breadcrumb way={[["/timeline/", "Timeline"]]} here={title} />
      <h1 class="page-title">{subject.headlines.story ?? title}</h1>
      <p class="lead">
        {capital(numberWord(n))} of {counted(chronology.length, "event")}, in the order of time. Each step
        shows what else the record holds around it.
      </p>
      <StoryRail />
      <ol class="story">
        {subject.story.map((step, i) => (
          <Step key={step.event} step={step} n={i + 1} of={n} />
        ))}
      </ol>
      <p>
        <Link to="/timeline/">All {counted(chronology.length, "event")}</Link>
      </p>
    </Page>
  );
}

/** The story of the record in a few steps: a page to read, and the way into the picture at each of them. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Story publication={publication} />);
}
