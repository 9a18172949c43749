import type { Download } from "../../export/download.ts";
import { licence } from "../../export/licence.ts";
import type { Publication } from "../../publication/publication.ts";
import { isMainTreaty } from "../../record/known-terms.ts";

/** What data catalogues ask of a data set beside its files (https://developers.google.com/search/docs/appearance/structured-data/dataset). */
function coverage({ site, datasets, downloads }: Publication): object {
  const main = datasets.treaties.filter(isMainTreaty);
  const parties = new Set((main.length ? main : datasets.treaties).flatMap((treaty) => treaty.parties));
  const places = datasets.actors.filter(({ id }) => parties.has(id));
  const chronology = downloads.find(({ path }) => path === "/data/chronology.csv");
  return {
    identifier: `${site.url}/data/#version-${datasets.version}`,
    keywords: [
      ...datasets.treaties.map(({ shortTitle }) => shortTitle),
      ...datasets.topicDossiers.map(({ label }) => label),
    ],
    temporalCoverage: [datasets.chronology[0], datasets.chronology.at(-1)]
      .map((event) => event?.date.earliest.slice(0, 4) ?? "..")
      .join("/"),
    spatialCoverage: places.map(({ name }) => ({ "@type": "Place", name: name.en })),
    variableMeasured: (chronology?.columns ?? []).map(({ name, means }) => ({
      "@type": "PropertyValue",
      name,
      description: means,
    })),
  };
}

type Distributed = Pick<Download, "title" | "description" | "path" | "mediaType" | "bytes" | "sha256">;

/** A file of the data set: https://schema.org/DataDownload. */
function distribution(file: Distributed, site: Publication["site"]): object {
  return {
    "@type": "DataDownload",
    name: file.title,
    description: file.description,
    contentUrl: site.url + file.path,
    encodingFormat: file.mediaType,
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
  };
}

/** Structured data: https://schema.org/Dataset. */
export function dataJsonLd(publication: Publication): object {
  const { site, datasets, downloads, archives } = publication;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${site.url}/data/`,
    url: `${site.url}/data/`,
    name: `${site.name}: ${site.tagline}`,
    description:
      `The chronology, treaties, comparison, reactions, claims, disputes, indicators and sources of the record of ${datasets.subject.subject}.`,
    license: licence.url,
    version: datasets.version,
    dateModified: datasets.version,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.name, url: `${site.url}/` },
    ...coverage(publication),
    distribution: [
      ...archives.map((archive) => distribution({ ...archive, bytes: archive.bytes.length }, site)),
      ...downloads
        .filter(({ dataset, format }) => dataset !== "record" && format !== "JSON Schema")
        .map((file) => distribution(file, site)),
    ],
  };
}

