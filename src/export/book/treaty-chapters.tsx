import type { ArticleEntry, ProvisionEntry } from "../../kinds/article.ts";
import type { ComparisonRow } from "../../kinds/comparison-row.ts";
import { type Book, type Chapter, Entry, Quotation, Said, Sources } from "./parts.tsx";

function Provision({ provision, book }: { provision: ProvisionEntry; book: Book }) {
  const { terms } = book.datasets;
  const elements: [string, string | undefined][] = [
    ["Who owes it", provision.holder],
    ["To whom", provision.beneficiary],
    ["What sets it off", provision.trigger],
    ["What is then owed", provision.response],
    ["How soon", provision.timing],
    ["For how long", provision.duration],
    ["Who decides", provision.decision],
    ["Remark", provision.note],
  ];
  return (
    <div>
      <Said text={provision.duty} book={book} />
      {elements.map(([label, text]) => (
        <Said key={label} label={label} text={text ?? null} book={book} />
      ))}
      {provision.conditions?.map((text) => (
        <Said key={text} label="Condition" text={text} book={book} />
      ))}
      {provision.keyPhrases?.map((phrase) => (
        <Quotation key={phrase.text} of={phrase} book={book} />
      ))}
      <p class="line">
        {terms.label("forces", provision.force)}. {terms.label("evidence-levels", provision.evidence)}.
      </p>
      <Sources ids={provision.sources} book={book} />
    </div>
  );
}

function Article({ article, book }: { article: ArticleEntry; book: Book }) {
  const name = article.name.charAt(0).toUpperCase() + article.name.slice(1);
  return (
    <Entry id={article.anchor} title={article.heading ? `${name}: ${article.heading}` : name}>
      {article.provisions.map((provision) => (
        <Provision key={provision.ref} provision={provision} book={book} />
      ))}
      <Said label="On the evidence" text={article.evidenceNote ?? null} book={book} />
      {!article.provisions.length && <Sources ids={article.sources} book={book} />}
    </Entry>
  );
}

/** A chapter for each treaty: its frame, and its articles with their duties, the wording read and the evidence. */
export function treatyChapters(book: Book): Chapter[] {
  return book.datasets.treaties.map((treaty) => ({
    file: `treaty-${treaty.id}.xhtml`,
    title: treaty.title.en,
    content: (
      <>
        <Said text={treaty.summary} book={book} />
        <Said label="Signed" text={treaty.signed.date.words} book={book} />
        <Said label="In force" text={treaty.entryIntoForce?.date.words ?? null} book={book} />
        <Said label="Ended" text={treaty.ended?.date.words ?? null} book={book} />
        <Said label="Duration" text={treaty.term?.text ?? null} book={book} />
        <Said label="How a party leaves" text={treaty.exit?.text ?? null} book={book} />
        <Said label="What is not known" text={treaty.limits ?? null} book={book} />
        <Sources ids={treaty.sources} book={book} />
        {treaty.articles.map((article) => (
          <Article key={article.ref} article={article} book={book} />
        ))}
      </>
    ),
  }));
}

function Side({
  row,
  side,
  year,
  book,
}: {
  row: ComparisonRow;
  side: "older" | "newer";
  year: string;
  book: Book;
}) {
  const { statement, evidence } = row[`${side}Side`];
  return (
    <>
      <h3>{year}</h3>
      {row[side].map((provision) => (
        <Said key={provision.ref} label={provision.articleName} text={provision.duty} book={book} />
      ))}
      {!row[side].length && <Said text={statement} book={book} />}
      <p class="line">{book.datasets.terms.label("evidence-levels", evidence)}</p>
    </>
  );
}

/** A chapter for each pair of treaties that is compared: topic by topic, what became of the obligation and why. */
export function comparisonChapters(book: Book): Chapter[] {
  const { comparison, treaties, terms } = book.datasets;
  const year = (id: string) => treaties.find((treaty) => treaty.id === id)?.year ?? id;
  return comparison.pairs.map(({ id, older, newer, rows }) => ({
    file: `comparison-${id}.xhtml`,
    title: `${year(older)} and ${year(newer)} compared`,
    content: rows.map((row) => (
      <Entry
        key={row.id}
        id={row.topic}
        title={row.topicLabel}
        line={`${terms.label("relations", row.relation)}; confidence: ${row.confidence}`}
      >
        <Said text={row.finding} book={book} />
        <Side row={row} side="older" year={year(older)} book={book} />
        <Side row={row} side="newer" year={year(newer)} book={book} />
        <Said label="Why" text={row.reason} book={book} />
        <Said label="Evidence of absence" text={row.absence?.text ?? null} book={book} />
        <Sources ids={row.sources} book={book} />
      </Entry>
    )),
  }));
}
