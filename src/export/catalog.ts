import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import type { Archive } from "./archives.ts";
import { type Download, sealed } from "./download.ts";
import { licence } from "./licence.ts";

/** What the prefixes of the catalogue stand for. */
const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const at = (id: string) => ({ "@id": id });

const english = (text: string) => ({ "@value": text, "@language": "en" });

const date = (day: string) => ({ "@value": day, "@type": /^\d{4}$/.test(day) ? "xsd:gYear" : "xsd:date" });

/** English in the list of languages that catalogues in Europe use. */
const language = at("http://publications.europa.eu/resource/authority/language/ENG");

type File = Pick<Download, "path" | "title" | "description" | "mediaType" | "bytes" | "sha256"> & {
  schema?: string | null;
};

const archiveFile = (archive: Archive): File => ({ ...archive, bytes: archive.bytes.length });

/** A file: https://www.w3.org/TR/vocab-dcat-3/#Class:Distribution. */
function distribution(file: File, { url }: Site): object {
  return {
    "@id": url + file.path,
    "@type": "dcat:Distribution",
    "dct:title": english(file.title),
    "dct:description": english(file.description),
    "dct:license": at(licence.url),
    "dcat:accessURL": at(`${url}/data/`),
    "dcat:downloadURL": at(url + file.path),
    "dcat:mediaType": at(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
    "dcat:byteSize": { "@value": String(file.bytes), "@type": "xsd:nonNegativeInteger" },
    ...(file.schema ? { "dct:conformsTo": at(url + file.schema) } : {}),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": at("spdx:checksumAlgorithm_sha256"),
      "spdx:checksumValue": { "@value": file.sha256, "@type": "xsd:hexBinary" },
    },
  };
}

type Set = { name: string; title: string; description: string; files: readonly File[] };

/** A data set with its files: https://www.w3.org/TR/vocab-dcat-3/#Class:Dataset. */
function dataset({ name, title, description, files }: Set, datasets: Datasets, site: Site): object {
  const { chronology, topicDossiers, version } = datasets;
  const [first, last] = [chronology[0], chronology.at(-1)].map((event) => event?.date.earliest.slice(0, 4));
  return {
    "@id": `${site.url}/data/#${name}`,
    "@type": "dcat:Dataset",
    "dct:identifier": `${site.id}/${name}`,
    "dct:title": english(title),
    "dct:description": english(description),
    "dct:publisher": at(`${site.url}/#publisher`),
    "dct:license": at(licence.url),
    "dct:language": language,
    "dct:modified": date(version),
    "dcat:version": version,
    "dcat:landingPage": at(`${site.url}/data/`),
    "dcat:keyword": topicDossiers.map(({ label }) => english(label)),
    ...(first && last
      ? {
          "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": date(first),
            "dcat:endDate": date(last),
          },
        }
      : {}),
    "dcat:distribution": files.map((file) => distribution(file, site)),
  };
}

/** The data sets by name; schemas belong to the file that fits them, and those for editors to no set. */
function setsOf(files: readonly Download[], archives: readonly Archive[], site: Site): Set[] {
  const data = files.filter(({ dataset, format }) => dataset !== "record" && format !== "JSON Schema");
  const names = [...new Set(data.map((file) => file.dataset))];
  const whole: Set = {
    name: "whole",
    title: `${site.name}: the whole record`,
    description: "Everything of a version in one file: every data file, all tables, or the record to read.",
    files: archives.map(archiveFile),
  };
  return [
    ...(archives.length ? [whole] : []),
    ...names.map((name) => {
      const own = data.filter((file) => file.dataset === name);
      return { name, title: own[0]?.title ?? name, description: own[0]?.description ?? "", files: own };
    }),
  ];
}

/** All downloads as a catalogue for data portals (DCAT 3, https://www.w3.org/TR/vocab-dcat-3/), in JSON-LD. */
export function catalogDownload(
  files: readonly Download[],
  archives: readonly Archive[],
  datasets: Datasets,
  site: Site,
): Download {
  const document = {
    "@context": context,
    "@id": `${site.url}/data/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": english(`${site.name}: ${site.tagline}`),
    "dct:description": english(datasets.subject.description),
    "dct:publisher": {
      "@id": `${site.url}/#publisher`,
      "@type": "foaf:Agent",
      "foaf:name": site.name,
      "foaf:homepage": at(`${site.url}/`),
    },
    "dct:license": at(licence.url),
    "dct:language": language,
    "dct:modified": date(datasets.version),
    "foaf:homepage": at(`${site.url}/data/`),
    "dcat:dataset": setsOf(files, archives, site).map((set) => dataset(set, datasets, site)),
  };
  return sealed({
    path: "/data/catalog.jsonld",
    dataset: "package",
    format: "DCAT",
    mediaType: "application/ld+json",
    title: `${site.name}: catalogue`,
    description: "Every data set with its files, for data portals that read DCAT.",
    rows: null,
    schema: null,
    columns: [],
    content: `${JSON.stringify(document, null, 1)}\n`,
  });
}
