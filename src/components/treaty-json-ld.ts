import { plainText } from "../assemble/text.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { isoDates } from "../dates/iso-dates.ts";
import type { Publication } from "../publication/publication.ts";
import { isMainTreaty } from "../record/known-terms.ts";

/** A property with the day of a step, at the precision that is known; nothing where there is no such step. */
function dated(property: string, step: { date: { edtf: string } } | null | undefined): object {
  const start = step ? isoDates(step.date.edtf).start : undefined;
  return start ? { [property]: start } : {};
}

/** Structured data for a treaty: https://schema.org/Legislation. */
export function treatyJsonLd(treaty: TreatyEntry, publication: Publication): object {
  const { site, datasets, actorById } = publication;
  const parties = treaty.parties.map((id) => ({
    "@type": "Country",
    name: actorById.get(id)?.name.en ?? id,
  }));
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": site.url + treaty.address,
    name: treaty.title.en,
    alternateName: Object.values(treaty.title).slice(1),
    legislationType: "Treaty",
    ...dated("legislationDate", treaty.signed),
    ...dated("legislationDateOfApplicability", treaty.entryIntoForce),
    legislationLegalForce: `https://schema.org/${treaty.ended ? "NotInForce" : "InForce"}`,
    ...dated("expires", treaty.ended),
    dateModified: datasets.version,
    isAccessibleForFree: true,
    ...(treaty.authenticLanguages ? { inLanguage: treaty.authenticLanguages } : {}),
    ...(isMainTreaty(treaty) ? { legislationJurisdiction: parties } : {}),
    abstract: plainText(treaty.summary),
    hasPart: treaty.articles.map((article) => ({
      "@type": "Legislation",
      "@id": site.url + article.address,
      legislationIdentifier: article.ref,
      name: article.evidence === "not-found" ? article.name : `${article.name}: ${article.heading}`,
    })),
  };
}
