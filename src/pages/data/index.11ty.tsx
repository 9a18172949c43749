import { usePublication } from "../../components/context.tsx";
import { Link, OutsideLink } from "../../components/link.tsx";
import type { Download } from "../../export/download.ts";
import { licence } from "../../export/licence.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import { isMainTreaty } from "../../record/known-terms.ts";

export const data = { permalink: "/data/index.html" };

/** A size in kilobytes of 1,000 bytes, as file managers show it. */
const sizeWords = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

const fileName = (path: string) => path.replace(/^\/data\//, "");

function File({ file }: { file: Download }) {
  return (
    <li>
      <Link to={file.path} class="file-name">
        {fileName(file.path)}
      </Link>
      <span class="file-facts">
        {file.format}
        {file.rows !== null && <> · {file.rows} {file.format === "CSV" ? "rows" : "entries"}</>} ·{" "}
        {sizeWords(file.bytes)}
        {file.schema && (
          <>
            {" "}
            · <Link to={file.schema}>schema</Link>
          </>
        )}
        <br />
        <span class="checksum-line">
          SHA-256 <code>{file.sha256}</code>
        </span>
      </span>
    </li>
  );
}

function Codebook({ file }: { file: Download }) {
  return (
    <details class="codebook">
      <summary>
        What each of the {file.columns.length} columns of {fileName(file.path)} means
      </summary>
      <dl class="facts">
        {file.columns.map(({ name, means }) => (
          <>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}

function Dataset({ name, files }: { name: string; files: readonly Download[] }) {
  const [first] = files;
  const shown = files.filter(({ format }) => format !== "JSON Schema");
  const table = files.find(({ columns }) => columns.length > 0);
  const { site } = usePublication();
  if (!first) return null;
  const title = first.title.replace(`${site.name}: `, "");
  return (
    <section class="dataset" id={name} aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{title.charAt(0).toUpperCase() + title.slice(1)}</h3>
      <p>{first.description}</p>
      <ul class="files">
        {shown.map((file) => (
          <File key={file.path} file={file} />
        ))}
      </ul>
      {table && <Codebook file={table} />}
    </section>
  );
}

/** What data catalogues ask of a data set beside its files (https://developers.google.com/search/docs/appearance/structured-data/dataset). */
function coverage({ site, datasets, downloads }: Publication): object {
  const main = datasets.treaties.filter(isMainTreaty);
  const parties = new Set((main.length ? main : datasets.treaties).flatMap((treaty) => treaty.parties));
  const places = datasets.actors.filter(({ id }) => parties.has(id));
  const chronology = downloads.find(({ path }) => path === "/data/chronology.csv");
  return {
    identifier: `${site.url}/data/#${datasets.version}`,
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

/** Structured data: https://schema.org/Dataset. */
function jsonLd(publication: Publication): object {
  const { site, datasets, downloads } = publication;
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
    distribution: downloads
      .filter(({ dataset, format }) => dataset !== "record" && format !== "JSON Schema")
      .map((file) => ({
        "@type": "DataDownload",
        name: file.title,
        description: file.description,
        contentUrl: site.url + file.path,
        encodingFormat: file.mediaType,
        contentSize: `${file.bytes} B`,
        sha256: file.sha256,
      })),
  };
}

function Data({ publication }: { publication: Publication }) {
  const { downloads, datasets } = publication;
  const names = [...new Set(downloads.map(({ dataset }) => dataset))].filter((name) => name !== "record");
  const editing = downloads.filter(({ dataset }) => dataset === "record");
  return (
    <Page
      title="Data"
      description="The whole record to download: chronology, comparison, treaties, reactions, claims and sources as JSON and CSV, with codebook, schemas, citation files, checksums and licence."
      path="/data/"
      jsonLd={jsonLd(publication)}
    >
      <div class="measure">
        <h1>Data</h1>
        <p class="lead">
          The pages of this site are made from these files; what is read and what is downloaded never differ.
        </p>
        <dl class="facts">
          <dt>Version</dt>
          <dd>
            {datasets.version}, the date of the last <Link to="/updates/">update</Link>
          </dd>
          <dt>Licence</dt>
          <dd>
            <OutsideLink to={licence.url}>{licence.name}</OutsideLink>: use it for anything, name {publication.site.name}.
            Quotations in the record remain their authors’.
          </dd>
          <dt>Form</dt>
          <dd>
            UTF-8. CSV has a header row; lists in a cell are separated by a semicolon and a space, several
            provisions of one side in <code>comparison.csv</code> by <code> | </code>, which
            <code>comparison-provisions.csv</code> gives as rows; a cell that a spreadsheet
            would take for a formula has an apostrophe in front. Dates are in the Extended Date/Time Format, as
            precise as the sources allow, with the first and last day they may mean.
          </dd>
          <dt>In a spreadsheet</dt>
          <dd>
            Excel: Data, From Text/CSV, File Origin 65001 (UTF-8), do not detect data types. LibreOffice: open the
            file, Unicode (UTF-8), columns as text. The files have no byte order mark, so that programs read the
            first column’s name as it is.
          </dd>
          <dt>Citations in texts</dt>
          <dd>
            In JSON, <code>[@id]</code> after a statement names its source in <code>sources.json</code>. CSV
            leaves these marks out and lists the sources in a column.
          </dd>
        </dl>
        <p>
          All of it for programs that read data packages: <Link to="/data/datapackage.json">datapackage.json</Link>.
          To check a download: <Link to="/data/SHA256SUMS">SHA256SUMS</Link>. What each code means:{" "}
          <Link to="/data/vocabularies.csv">vocabularies.csv</Link>.
        </p>
        <h2 id="files">Files</h2>
        {names.map((name) => (
          <Dataset key={name} name={name} files={downloads.filter(({ dataset }) => dataset === name)} />
        ))}
        <h2 id="schemas">Schemas for editors</h2>
        <p>
          The record is written as one small YAML file for each entry. These schemas (JSON Schema, draft
          2020-12) let an editor check and complete them while they are typed.
        </p>
        <ul class="feed-columns">
          {editing.map(({ path, title }) => (
            <li key={path}>
              <Link to={path}>{title}</Link>
            </li>
          ))}
        </ul>
        <p>
          To hear of changes instead of downloading again: <Link to="/subscribe/">feeds and calendars</Link>.
        </p>
      </div>
    </Page>
  );
}

/** Every download with its size, checksum, schema and codebook. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Data publication={publication} />);
}
