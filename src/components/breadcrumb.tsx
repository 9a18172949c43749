import { usePublication } from "./context.tsx";
import { JsonLd } from "./json-ld.tsx";
import { Link } from "./link.tsx";

type Way = { way: readonly (readonly [string, string])[]; here: string };

/** The same for search engines: https://schema.org/BreadcrumbList; the last name needs no address. */
function breadcrumbList({ way, here }: Way, url: string): object {
  const steps = [...way.map(([to, name]) => ({ name, item: { "@id": url + to } })), { name: here }];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, i) => ({ "@type": "ListItem", position: i + 1, ...step })),
  };
}

/** The way from the front page to this one; the last name is the page itself. */
export function Breadcrumb({ way, here }: Way) {
  const { site } = usePublication();
  return (
    <>
      <nav class="breadcrumb" aria-label="Breadcrumb">
        <ol>
          {way.map(([to, label]) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
          <li aria-current="page">{here}</li>
        </ol>
      </nav>
      <JsonLd value={breadcrumbList({ way, here }, site.url)} />
    </>
  );
}
