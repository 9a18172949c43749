import type { VNode } from "preact";

import type { ActorDossier } from "../assemble/actor-dossiers.ts";
import { originOf } from "../assemble/claim-overview.ts";
import type { Datasets } from "../assemble/datasets.ts";
import { hasPage } from "../assemble/site-pages.ts";
import type { TopicDossier } from "../assemble/topic-dossiers.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "../components/context.tsx";
import { ActivityStrip } from "./activity-strip.tsx";
import { DensityStrip } from "./density-strip.tsx";
import { DutyLines } from "./duty-lines.tsx";
import { IndicatorChart, indicatorsTitle } from "./indicator-chart.tsx";
import { LifeLine } from "./life-line.tsx";
import { ObligationMatrix } from "./obligation-matrix.tsx";
import { PlaceMap } from "./place-map.tsx";
import { ReactionMatrixChart, reactionsTitle } from "./reaction-matrix.tsx";
import { TreatyLives } from "./treaty-lives.tsx";
import { claimsTitle, VerdictTally } from "./verdict-tally.tsx";
import { VisitBars } from "./visit-bars.tsx";

/** A chart that other sites may show in a page of theirs. */
export type EmbeddableChart = {
  /** Its name below `/embed/`, where it stands alone. */
  name: string;
  /** The page that it stands on. */
  home: string;
  /** What it shows, in a line. */
  title: string;
  /** The height that it needs at most, in a column of 360 to 1280 pixels, in pixels. */
  height: number;
  Figure: () => VNode | null;
};

/** A chart that a record has once, and whether there is anything to draw. */
type Single = EmbeddableChart & { isThere: (datasets: Datasets) => boolean };

function Claims() {
  const { claims, claimOverview: overview, terms } = usePublication().datasets;
  const read = terms.list("claim-articles").filter(({ id }) => claims.some((one) => originOf(one) === id));
  const title = claimsTitle(overview, read.length, claims.length);
  return <VerdictTally all={overview.articles} origins={overview.origins} title={title} />;
}

function Indicators() {
  const { datasets } = usePublication();
  return <IndicatorChart histories={datasets.indicatorHistory} title={indicatorsTitle(datasets)} />;
}

function Reactions() {
  const { reactionMatrix } = usePublication().datasets;
  return <ReactionMatrixChart matrix={reactionMatrix} title={reactionsTitle(reactionMatrix)} />;
}

function Visits() {
  return <VisitBars visits={usePublication().datasets.visits} />;
}

function Overview() {
  const { chronology, treaties } = usePublication().datasets;
  return <DensityStrip entries={chronology} treaties={treaties} />;
}

function Places() {
  return <PlaceMap places={usePublication().datasets.places} listAt="/timeline/places/" />;
}

const isCompared = (datasets: Datasets) =>
  hasPage(datasets, "/compare/") && datasets.comparison.pairs.length > 0;

const singles: readonly Single[] = [
  {
    name: "overview",
    home: "/",
    title: "The chronology at a glance",
    height: 1180,
    isThere: ({ chronology }) => chronology.length > 0,
    Figure: Overview,
  },
  {
    name: "duties",
    home: "/compare/",
    title: "What was owed under each treaty",
    height: 870,
    isThere: (datasets) =>
      hasPage(datasets, "/compare/") &&
      datasets.finding.some(({ situations }) => situations.some(({ duties }) => duties.length)),
    Figure: DutyLines,
  },
  {
    name: "matrix",
    home: "/compare/",
    title: "What each treaty owes, topic by topic",
    height: 1800,
    isThere: isCompared,
    Figure: () => <ObligationMatrix />,
  },
  {
    name: "lives",
    home: "/compare/",
    title: "The lives of the treaties, counted from signature",
    height: 1320,
    isThere: (datasets) => isCompared(datasets) && datasets.treatyLives.length > 0,
    Figure: TreatyLives,
  },
  {
    name: "claims",
    home: "/claims/",
    title: "Claims in circulation by verdict",
    height: 680,
    isThere: (datasets) => hasPage(datasets, "/claims/"),
    Figure: Claims,
  },
  {
    name: "indicators",
    home: "/indicators/",
    title: "Indicators and their evidence over time",
    height: 1600,
    isThere: ({ indicators }) => indicators.length > 0,
    Figure: Indicators,
  },
  {
    name: "reactions",
    home: "/reactions/",
    title: "Who answered, and in what tone",
    height: 1850,
    isThere: (datasets) => hasPage(datasets, "/reactions/"),
    Figure: Reactions,
  },
  {
    name: "visits",
    home: "/figures/",
    title: "Visits by year and direction",
    height: 520,
    isThere: (datasets) => hasPage(datasets, "/figures/") && datasets.visits.years.length > 0,
    Figure: Visits,
  },
  {
    name: "places",
    home: "/timeline/places/",
    title: "Where the events took place",
    height: 1630,
    isThere: ({ places }) => places.some(({ position }) => position !== null),
    Figure: Places,
  },
];

/** A strip of fewer events is a sentence, not a picture to show elsewhere. */
const FEWEST_EVENTS = 3;

const isStrip = ({ events, throughOthers = [] }: { events: string[]; throughOthers?: string[] }) =>
  events.length + throughOthers.length >= FEWEST_EVENTS;

const ofActor = ({ actor, events, throughOthers }: ActorDossier): EmbeddableChart => ({
  name: `actors/${actor.id}`,
  home: actor.address,
  title: `${actor.name.en}: events over time`,
  height: 440,
  Figure: () => <ActivityStrip events={events} throughOthers={throughOthers} listAt={actor.address} />,
});

const ofTopic = ({ id, label, address, events }: TopicDossier): EmbeddableChart => ({
  name: `topics/${id}`,
  home: address,
  title: `Topic “${label}”: events over time`,
  height: 440,
  Figure: () => <ActivityStrip events={events} listAt={address} />,
});

/** The last day that the life of a treaty is drawn to. */
export const lifeUntil = ({ chronology, version }: Datasets) => chronology.at(-1)?.date.latest ?? version;

const ofTreaty = (treaty: TreatyEntry, datasets: Datasets): EmbeddableChart => ({
  name: `treaties/${treaty.id}`,
  home: treaty.address,
  title: `${treaty.shortTitle}: from signature to end`,
  height: 330,
  Figure: () => <LifeLine treaty={treaty} until={lifeUntil(datasets)} />,
});

/** Every chart that may be embedded: those that a record has once, and those of its treaties, topics and actors. */
export function embeddableCharts(datasets: Datasets): EmbeddableChart[] {
  return [
    ...singles.filter(({ isThere }) => isThere(datasets)),
    ...datasets.treaties.map((treaty) => ofTreaty(treaty, datasets)),
    ...datasets.topicDossiers.filter(isStrip).map(ofTopic),
    ...Object.values(datasets.actorDossiers).filter(isStrip).map(ofActor),
  ];
}
