import { PageCitation } from "../../components/citation.tsx";
import { usePublication } from "../../components/context.tsx";
import { Link, OutsideLink } from "../../components/link.tsx";
import type { Download } from "../../export/download.ts";
import { licence } from "../../export/licence.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import { dataJsonLd } from "./json-ld.ts";
import { ArchiveFile, sizeWords, Versions } from "./versions.tsx";

export const data = { permalink: "/data/index.html" };

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

/** A title without the name of the site before it. */
function titleOf({ title }: { title: string }, { site }: Publication): string {
  const own = title.replace(`${site.name}: `, "");
  return own.charAt(0).toUpperCase() + own.slice(1);
}

function Dataset({ name, files }: { name: string; files: readonly Download[] }) {
  const [first] = files;
  const shown = files.filter(({ format }) => format !== "JSON Schema");
  const table = files.find(({ columns }) => columns.length > 0);
  const publication = usePublication();
  if (!first) return null;
  return (
    <section class="dataset" id={name} aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{name === "calendars" ? "Calendars" : titleOf(first, publication)}</h3>
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

function Data({ publication }: { publication: Publication }) {
  const { downloads, datasets, archives } = publication;
  const workbook = archives.find(({ kind }) => kind === "workbook");
  const book = archives.find(({ kind }) => kind === "book");
  const names = [...new Set(downloads.map(({ dataset }) => dataset))].filter((name) => name !== "record");
  const editing = downloads.filter(({ dataset }) => dataset === "record");
  return (
    <Page
      title="Data"
      description="The whole record to download: chronology, comparison, treaties, reactions, claims and sources as JSON and CSV, with codebook, schemas, citation files, checksums and licence."
      path="/data/"
      jsonLd={dataJsonLd(publication)}
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
            UTF-8. CSV has a header row. Lists in a cell, in every table, are separated by a bar between two
            spaces, <code> | </code>, which stands in no item. A cell that a spreadsheet would take for a formula
            has an apostrophe in front. Dates are in the Extended Date/Time Format, as precise as the sources allow, with the first and last day they may mean.
          </dd>
          <dt>In a spreadsheet</dt>
          <dd>
            {workbook && (
              <>
                Open <Link to={workbook.path}>the workbook</Link>: every table is a sheet, every script and date
                as it is.{" "}
              </>
            )}
            The CSV files have no byte order mark, so that programs read the first column’s name as it is. In
            Excel: Data, From Text/CSV, File Origin 65001 (UTF-8), do not detect data types. In LibreOffice: open
            the file, Unicode (UTF-8), columns as text.
          </dd>
          <dt>Citations in texts</dt>
          <dd>
            In JSON, <code>[@id]</code> after a statement names its source in <code>sources.json</code>. CSV
            leaves these marks out and lists the sources in a column.
          </dd>
        </dl>
        <p>
          {book && (
            <>
              To read all of it without a network: <Link to={book.path}>the book</Link> (EPUB).{" "}
            </>
          )}
          For programs that read data packages: <Link to="/data/datapackage.json">datapackage.json</Link>; for data portals:{" "}
          <Link to="/data/catalog.jsonld">catalog.jsonld</Link> (DCAT). To check a download: <Link to="/data/SHA256SUMS">SHA256SUMS</Link>. What each code means:{" "}
          <Link to="/data/vocabularies.csv">vocabularies.csv</Link>.
        </p>
        <PageCitation path="/data/" title="Data" of="the data" />
        <Versions publication={publication} />
        <h2 id="files">Files</h2>
        {archives
          .filter(({ kind }) => kind !== "release")
          .map((archive) => (
            <section
              class="dataset"
              key={archive.kind}
              id={archive.kind}
              aria-labelledby={`${archive.kind}-title`}
            >
              <h3 id={`${archive.kind}-title`}>{titleOf(archive, publication)}</h3>
              <p>{archive.description}</p>
              <ul class="files">
                <li>
                  <ArchiveFile archive={archive} />
                </li>
              </ul>
            </section>
          ))}
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
