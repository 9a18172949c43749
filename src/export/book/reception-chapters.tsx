import type { ComponentChild } from "preact";

import { type Book, type Chapter, Entry, Quotation, Said, Sources } from "./parts.tsx";

function claims(book: Book): ComponentChild[] {
  const { claims: all, terms } = book.datasets;
  return all.map((claim) => (
    <Entry
      key={claim.id}
      id={claim.id}
      title={claim.title}
      line={terms.label("claim-verdicts", claim.verdict)}
    >
      <Said label="The claim" text={claim.claim} book={book} />
      <Said label="What the sources say" text={claim.finding} book={book} />
      <Said label="What the wording leaves out" text={claim.omits ?? null} book={book} />
      <Sources ids={claim.sources} book={book} />
    </Entry>
  ));
}

function disputes(book: Book): ComponentChild[] {
  return book.datasets.disputes.map((dispute) => (
    <Entry key={dispute.id} id={dispute.id} title={dispute.title}>
      <Said text={dispute.question} book={book} />
      {dispute.versions.map(({ says, holders, sources }) => (
        <div key={says} class="version">
          <Said label={holders} text={says} book={book} />
          <Sources ids={sources} book={book} />
        </div>
      ))}
      <Said label="What this record uses" text={dispute.recordUses.reason} book={book} />
      <Said label="Why it matters" text={dispute.matters} book={book} />
    </Entry>
  ));
}

function reactions(book: Book): ComponentChild[] {
  const { reactions: all, terms } = book.datasets;
  return all.map((reaction) => (
    <Entry
      key={reaction.id}
      id={reaction.id}
      title={`${reaction.actorName}: ${terms.label("milestones", reaction.milestone)}`}
      line={[
        reaction.date.words,
        [reaction.speakerName, reaction.office].filter(Boolean).join(", "),
        terms.label("reaction-tones", reaction.tone),
      ].join(" · ")}
    >
      <Said text={reaction.summary} book={book} />
      {reaction.quotation && <Quotation of={reaction.quotation} book={book} />}
      {reaction.measures?.map((measure) => (
        <Said key={measure} label="Done" text={measure} book={book} />
      ))}
      <Sources ids={reaction.sources} book={book} />
    </Entry>
  ));
}

function figures(book: Book): ComponentChild[] {
  return book.datasets.figures.map((figure) => (
    <Entry
      key={figure.id}
      id={figure.id}
      title={`${figure.quantityLabel}: ${figure.words}`}
      line={`${figure.saidBy}, ${figure.said.words}`}
    >
      <Said text={figure.says} book={book} />
      <Said label="Remark" text={figure.note} book={book} />
      <Sources ids={figure.sources} book={book} />
    </Entry>
  ));
}

function indicators(book: Book): ComponentChild[] {
  const { indicators: all, terms } = book.datasets;
  return all.map((indicator) => (
    <Entry
      key={indicator.id}
      id={indicator.id}
      title={indicator.title}
      line={terms.label("indicator-statuses", indicator.status)}
    >
      <Said text={indicator.question} book={book} />
      <Said label="What counts" text={indicator.definition} book={book} />
      {indicator.evidence.map(({ event, title, date, why }) => (
        <Said key={event} label={`${date.words}, ${title}`} text={why} book={book} />
      ))}
      <Said label="What it does not establish" text={indicator.limits ?? null} book={book} />
    </Entry>
  ));
}

function gaps(book: Book): ComponentChild[] {
  return book.datasets.gaps.map((gap) => (
    <Entry key={gap.id} id={gap.id} title={gap.treaty} line={`${gap.whole} articles read whole`}>
      {[...gap.notFound, ...gap.reported, ...gap.inPart].map(({ ref, name, heading, known }) => (
        <Said
          key={ref}
          label={[name, heading].filter(Boolean).join(", ")}
          text={known ?? "Nothing was found of it."}
          book={book}
        />
      ))}
      <Said label="What was searched" text={gap.tried} book={book} />
    </Entry>
  ));
}

/** The chapters on what is said of the treaties and how well it stands; one without an entry is left out. */
export function receptionChapters(book: Book): Chapter[] {
  const chapters: Chapter[] = [
    { file: "claims.xhtml", title: "Claims in circulation", content: claims(book) },
    { file: "disputes.xhtml", title: "Where sources disagree", content: disputes(book) },
    { file: "reactions.xhtml", title: "Reactions", content: reactions(book) },
    { file: "figures.xhtml", title: "Figures", content: figures(book) },
    { file: "indicators.xhtml", title: "Indicators", content: indicators(book) },
    { file: "gaps.xhtml", title: "What was not read", content: gaps(book) },
  ];
  return chapters.filter(({ content }) => Array.isArray(content) && content.length > 0);
}
