import type { Found } from "./found.ts";

/** A page that is not the page of one entry: what it is called, and what a reader finds there. */
type Page = { address: string; title: string; says: string; words?: string };

const pages: readonly Page[] = [
  {
    address: "/timeline/",
    title: "Timeline",
    says: "Every event of the record in order of time, with filters by actor, kind, topic and evidence.",
    words: "chronology history dates newest latest",
  },
  {
    address: "/timeline/all/",
    title: "The timeline in full",
    says: "Every event with its text and sources on one page, to read through and to print.",
    words: "whole complete print all events",
  },
  {
    address: "/timeline/story/",
    title: "The story in steps",
    says: "The record in a few steps, each with its event, its window of time and its sources.",
    words: "summary introduction overview short history brief guide",
  },
  {
    address: "/timeline/one-page/",
    title: "The whole on one page",
    says: "The most important events on one sheet to print or reprint, as SVG and PNG.",
    words: "graphic infographic poster print chart image picture",
  },
  {
    address: "/timeline/places/",
    title: "Map of places",
    says: "Where the events took place, on a map of land without borders, each place with its events.",
    words: "map where location geography coordinates cities",
  },
  {
    address: "/compare/",
    title: "Compare the treaties",
    says: "What each treaty obliges to, side by side by topic, and what became of each obligation.",
    words: "difference differences comparison compared versus changed between old new treaty treaties",
  },
  {
    address: "/treaties/",
    title: "Treaties",
    says: "Each instrument with its dates, its articles and how well each is evidenced.",
    words: "full text wording of the treaty articles list",
  },
  {
    address: "/reactions/",
    title: "Reactions",
    says: "Who answered the milestones, when, at what level and in what tone.",
    words: "responses condemnation statements by governments",
  },
  {
    address: "/claims/",
    title: "Claims in circulation",
    says: "Claims about the treaties, each with verdict, finding and sources.",
    words: "fact check false true misinformation",
  },
  {
    address: "/disputes/",
    title: "What sources disagree on",
    says: "Points on which sources differ, each version with who holds it.",
    words: "disputes disputed disagreement contradiction uncertain",
  },
  {
    address: "/figures/",
    title: "Figures in circulation",
    says: "Numbers in circulation: who said what, when, with ranges.",
    words: "numbers estimates statistics how many",
  },
  {
    address: "/compare/summary/",
    title: "The treaties on one page",
    says: "What each treaty owes, when it was in force, what changed and what is not known, on one sheet to print.",
    words: "summary handout print factsheet overview short",
  },
  {
    address: "/gaps/",
    title: "What the record could not read",
    says: "Texts that were not found, where they are said to be published, and what depends on them.",
    words: "gaps missing not found unread unknown full text",
  },
  {
    address: "/indicators/",
    title: "Indicators",
    says: "Tests of whether words become practice, each with its dated evidence.",
    words: "alliance declaration operational",
  },
  {
    address: "/actors/",
    title: "Actors",
    says: "Everyone and everything that takes part, with what is recorded of each.",
    words: "people persons officials bodies who is who",
  },
  { address: "/topics/", title: "Topics", says: "Everything the record holds, by topic." },
  {
    address: "/sources/",
    title: "Sources",
    says: "The register of sources: publisher, kind, language, date, and where each is used.",
    words: "bibliography references",
  },
  {
    address: "/glossary/",
    title: "Glossary",
    says: "The terms of the record, one definition each.",
    words: "definitions meaning of words terms abbreviations",
  },
  {
    address: "/updates/",
    title: "Updates and corrections",
    says: "Every addition and correction, newest first: what changed, what was, what is now, and why.",
    words: "what changed last week new latest news recently added correction errata changelog",
  },
  {
    address: "/subscribe/",
    title: "Subscribe",
    says: "Every feed, what it carries and how to use it.",
    words: "rss atom json feed calendar ical newsletter email follow alerts subscription",
  },
  {
    address: "/data/",
    title: "Data and citation",
    says: "Downloads, what each column means, schemas, citation files and licence.",
    words:
      "reuse use terms download csv json dataset export api bibtex ris cite citation licence license codebook",
  },
  {
    address: "/about/",
    title: "About the record, its method and limits",
    says: "What counts as a source, what the words for evidence mean, how corrections are made, and what is not covered.",
    words:
      "method methodology confidence evidence levels editors correction policy contact mistake error report",
  },
];

/** The pages that explain, as things that search finds; only those that the site publishes. */
export function searchPages(isPublished: (address: string) => boolean): Found[] {
  return pages
    .filter(({ address }) => isPublished(address))
    .map(({ address, title, says, words = "" }) => ({
      kind: "page",
      title,
      detail: "",
      address,
      names: words,
      key: says,
      text: "",
      evidence: "",
      prior: 1,
      answer: null,
    }));
}
