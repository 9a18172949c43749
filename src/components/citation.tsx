import type { Publication } from "../publication/publication.ts";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

type Cited = NonNullable<ReturnType<Publication["citationOf"]>>;

function Forms({ citation, compact = false }: { citation: Cited; compact?: boolean }) {
  const forms = [
    { name: "BibTeX", text: citation.bibtex },
    { name: "RIS", text: citation.ris.replaceAll("\r", "") },
    ...(compact ? [] : [{ name: "CSL-JSON", text: citation.csl }]),
  ];
  return (
    <>
      {forms.map(({ name, text }) => (
        <div class="citation-form" key={name}>
          <p class="label">{name}</p>
          <pre data-copy={name} tabIndex={0}>
            <code>{text}</code>
          </pre>
        </div>
      ))}
    </>
  );
}

/** The forms of a citation that reference managers read, one block each; nothing for entries that are not cited. */
export function CitationForms({ of, compact = false }: { of: string; compact?: boolean }) {
  const citation = usePublication().citationOf(of);
  return citation ? <Forms citation={citation} compact={compact} /> : null;
}

type BlockProps = { citation: Cited; of: string; compact?: boolean; class?: string };

function Block({ citation, of, compact = false, ...props }: BlockProps) {
  return (
    <details class={`citation ${props.class ?? ""}`.trim()}>
      <summary>Cite {of}</summary>
      <p class="citation-text" data-copy="citation">
        {citation.text}
      </p>
      {!compact && (
        <dl class="citation-styles">
          {citation.styled.map(({ style, text }) => (
            <>
              <dt class="label">{style}</dt>
              <dd>
                <span data-copy={`the citation in ${style} style`}>{text}</span>
              </dd>
            </>
          ))}
        </dl>
      )}
      <Forms citation={citation} compact={compact} />
      {!compact && (
        <p class="quiet">
          All citations in one file: <Link to="/data/citations.bib">BibTeX</Link>,{" "}
          <Link to="/data/citations.ris">RIS</Link>, <Link to="/data/citations.json">CSL-JSON</Link>.
        </p>
      )}
    </details>
  );
}

/**
 * How to cite one entry, closed until asked for: in words, and for reference managers. `of` is the entry's reference,
 * `<kind>/<id>`; nothing is shown for entries that are not cited. `compact` leaves out CSL-JSON, for pages with many.
 */
export function Citation({ of, compact = false }: { of: string; compact?: boolean }) {
  const citation = usePublication().citationOf(of);
  return citation ? <Block citation={citation} of="this entry" compact={compact} /> : null;
}

/** How to cite a page that is no entry, with the address and the title that its head has; `of` says what it is. */
export function PageCitation({
  path,
  title,
  of = "this page",
}: {
  path: string;
  title: string;
  of?: string;
}) {
  return <Block citation={usePublication().citationOfPage(path, title)} of={of} class="no-print" />;
}
