import { isOwnPage, type RegisterPage } from "../../assemble/source-register.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { Link } from "../../components/link.tsx";
import { SourceItem } from "../../components/sources.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: {
    data: "publication.datasets.sourceRegister",
    size: 1,
    alias: "part",
    before: (parts: RegisterPage[]) => parts.filter(isOwnPage),
  },
  permalink: ({ part }: { part: RegisterPage }) => `${part.address}index.html`,
};

type Props = { part: RegisterPage; publication: Publication };

/** The other pages of the same kind, where there are several. */
function Parts({ part, publication }: Props) {
  if (part.of === 1) return null;
  return (
    <nav aria-label="Pages of this kind">
      <ul class="letters">
        {publication.datasets.sourceRegister
          .filter(({ kind }) => kind === part.kind)
          .map((other) => (
            <li key={other.number}>
              <Link to={other.address} {...(other === part ? { "aria-current": "page" } : {})}>
                {other.number}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function SourcesOfKind({ part, publication }: Props) {
  const { terms, subject } = publication.datasets;
  const { label, definition } = terms.term("source-kinds", part.kind);
  const title = `Sources: ${label}${part.number > 1 ? `, page ${part.number}` : ""}`;
  return (
    <Page
      title={title}
      description={`${title}. ${counted(part.sources.length, "source")} of this kind in the record of ${subject.subject}, each with publisher, date and address.`}
      path={part.address}
    >
      <Breadcrumb way={[["/sources/", "Sources"]]} here={label} />
      <h1>{title}</h1>
      <p class="lead">
        {counted(part.sources.length, "source")}
        {part.of > 1 && `, page ${part.number} of ${part.of}`}. {definition}
      </p>
      <Parts part={part} publication={publication} />
      <ul class="sources register">
        {part.sources.map((source) => (
          <SourceItem key={source.id} source={source} isKindSaid />
        ))}
      </ul>
      <Parts part={part} publication={publication} />
    </Page>
  );
}

/** The sources of one kind, or a part of them. */
export function render({ publication, part }: PageInput<{ part: RegisterPage }>): string {
  return renderPage(publication, <SourcesOfKind publication={publication} part={part} />);
}
