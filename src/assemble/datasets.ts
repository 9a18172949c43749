import { publishedState } from "../record/log.ts";
import type { RecordSet } from "../record/record.ts";
import { resolvedRedirects } from "../record/redirects.ts";
import { assembleActorDossiers } from "./actor-dossiers.ts";
import { groupActors } from "./actor-index.ts";
import { assembleActors } from "./actors.ts";
import { assembleArticleDossiers } from "./article-dossiers.ts";
import { assembleChronology } from "./chronology.ts";
import { assembleClaimLinks } from "./claim-links.ts";
import { assembleClaimOverview } from "./claim-overview.ts";
import { assembleComparison } from "./comparison.ts";
import type { EntriesByKind } from "./entries.ts";
import { assembleEntryIndex } from "./entry-index.ts";
import { assembleFigures, groupFigures } from "./figures.ts";
import { assembleFinding } from "./finding.ts";
import { assembleGaps } from "./gaps.ts";
import { assembleGlossary } from "./glossary.ts";
import { assembleIndicatorHistory } from "./indicator-history.ts";
import { assembleKeyFindings } from "./key-findings.ts";
import { late } from "./late.ts";
import { assembleOnePage } from "./one-page.ts";
import { assemblePeriods } from "./periods.ts";
import { assemblePhases } from "./phases.ts";
import { assemblePlaces } from "./places.ts";
import { assemblePolicyOptions } from "./policy-options.ts";
import { assembleReactionMatrix } from "./reaction-matrix.ts";
import { assembleClaims, assembleDisputes, assembleIndicators, assembleReactions } from "./reception.ts";
import { assembleReceptionLinks } from "./reception-links.ts";
import { searchConcepts } from "./search-concepts.ts";
import { assembleSearchDocuments, byLetter } from "./search-documents.ts";
import { assembleSearchIndex } from "./search-index.ts";
import { hasPage } from "./site-pages.ts";
import { assembleSourceFacets } from "./source-facets.ts";
import { assembleSourceRegister } from "./source-register.ts";
import { assembleSources } from "./sources.ts";
import { assembleSubject } from "./subject.ts";
import { assembleTerms } from "./terms.ts";
import { assembleTimeline } from "./timeline.ts";
import { assembleTopicDossiers } from "./topic-dossiers.ts";
import { assembleTreaties } from "./treaties.ts";
import { assembleTreatyLives } from "./treaty-lives.ts";
import { assembleUpdates } from "./updates.ts";
import { assembleVisits } from "./visits.ts";

/** Every dataset of the product. Pages, feeds and downloads are made from these objects and nothing else. */
export type Datasets = ReturnType<typeof assembleDatasets>;

/**
 * Assembles all datasets from a checked record. Pure: the same record gives the same datasets. What only the search
 * reads is made when it is first asked for.
 */
export function assembleDatasets(record: RecordSet) {
  const terms = assembleTerms(record);
  const actors = assembleActors(record);
  const chronology = assembleChronology(record, actors, terms);
  const treaties = assembleTreaties(record, terms);
  const subject = assembleSubject(record, treaties);
  const onePage = assembleOnePage(chronology, subject);
  const comparison = assembleComparison(record, treaties, terms, subject);
  const finding = assembleFinding(treaties, comparison, subject);
  const updates = assembleUpdates(record);
  const version = updates[0]?.date.earliest ?? "unpublished";
  const claims = assembleClaims(record);
  const reactions = assembleReactions(record);
  const disputes = assembleDisputes(record);
  const figures = assembleFigures(record, terms);
  const indicators = assembleIndicators(record, chronology, terms);
  const actorDossiers = assembleActorDossiers({ actors, chronology, reactions, treaties, claims });
  const sources = assembleSources(record);
  const topicDossiers = assembleTopicDossiers({ chronology, treaties, claims, indicators }, terms);
  const policyOptions = assemblePolicyOptions(record);
  const places = assemblePlaces(record, chronology);
  const entries: EntriesByKind = {
    event: chronology,
    source: sources,
    actor: actors,
    treaty: treaties,
    article: treaties.flatMap(({ articles }) => articles),
    comparison: comparison.pairs.flatMap(({ rows }) => rows),
    coding: treaties.flatMap(({ codings }) => codings),
    claim: claims,
    reaction: reactions,
    dispute: disputes,
    figure: figures,
    indicator: indicators,
    "policy-option": policyOptions,
    place: places,
    update: updates,
  };
  const redirects = resolvedRedirects(record);
  const entryIndex = assembleEntryIndex(entries, redirects);
  const gaps = assembleGaps(treaties, comparison.pairs);
  const glossary = assembleGlossary(record);
  const searchDocuments = late(() =>
    assembleSearchDocuments({
      terms,
      glossary,
      entries,
      actorDossiers,
      topicDossiers,
      subject,
      gaps,
      isPublished: (address) =>
        hasPage(
          {
            subject,
            onePage,
            comparison,
            reactions,
            claims,
            disputes,
            figures,
            gaps,
            indicators,
            policyOptions,
            places,
            topicDossiers,
          },
          address,
        ),
    }),
  );
  const searchLetters = late(() => byLetter(searchDocuments()));
  const searchFiles = late(() =>
    assembleSearchIndex(searchDocuments(), searchConcepts(treaties, actors, terms)),
  );
  return {
    /** The events of the whole on one page. */
    onePage,
    /** The date of the last update notice: the version of all datasets. */
    version,
    subject,
    terms,
    actors,
    chronology,
    timeline: assembleTimeline({ chronology, actors, treaties, sources, places, terms, subject }),
    /** The chapters of the chronology. */
    phases: assemblePhases(chronology, terms),
    treaties,
    comparison,
    finding,
    periods: assemblePeriods(finding),
    /** The lives of the main treaties counted from signature, up to the last day of the chronology. */
    treatyLives: assembleTreatyLives(treaties, chronology.at(-1)?.date.latest ?? version),
    glossary,
    gaps,
    sources,
    sourceFacets: assembleSourceFacets(sources),
    sourceRegister: assembleSourceRegister(sources, terms),
    reactions,
    reactionMatrix: assembleReactionMatrix(reactions, chronology, terms, subject),
    actorDossiers,
    articleDossiers: assembleArticleDossiers(treaties, chronology, comparison.pairs, terms),
    actorGroups: groupActors(actorDossiers),
    claims,
    topicDossiers,
    claimLinks: assembleClaimLinks(claims),
    claimOverview: assembleClaimOverview(claims, terms, subject),
    disputes,
    figures,
    figureGroups: groupFigures(figures, terms),
    visits: assembleVisits(chronology, actors),
    indicators,
    indicatorHistory: assembleIndicatorHistory(indicators, terms),
    policyOptions,
    places,
    receptionLinks: assembleReceptionLinks(disputes, reactions, indicators, figures),
    get searchDocuments() {
      return searchDocuments();
    },
    get searchLetters() {
      return searchLetters();
    },
    /** The files of the search index, each with its address; the first is fetched first. */
    get searchFiles() {
      return searchFiles();
    },
    updates,
    /** What the notices announce: a hash of each entry as it was last published. */
    published: publishedState(record),
    /** Where withdrawn and moved entries lead: `<kind>/<old-id>` to `<kind>/<id>`. */
    redirects,
    /** What is published of each kind of record. */
    entries,
    /** Every entry by its reference `<kind>/<id>`, with title, address and subjects. */
    entryIndex,
    /** Sentences that open long pages. */
    keyFindings: assembleKeyFindings(record, entryIndex),
  };
}
