import { Link } from "../../components/link.tsx";
import type { Archive } from "../../export/archives.ts";
import type { Version } from "../../export/changelog.ts";
import type { Publication } from "../../publication/publication.ts";

/** A size in kilobytes of 1,000 bytes, as file managers show it. */
export const sizeWords = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** A file that is no text: its name, what it is, its size and checksum. */
export function ArchiveFile({ archive }: { archive: Archive }) {
  return (
    <>
      <Link to={archive.path} class="file-name">
        {archive.path.split("/").at(-1)}
      </Link>{" "}
      <span class="file-facts">
        {sizeWords(archive.bytes.length)}
        <br />
        <span class="checksum-line">
          SHA-256 <code>{archive.sha256}</code>
        </span>
      </span>
    </>
  );
}

/** What the notices of a version did, in words: “3 added, 12 corrected”. */
function changesOf({ notices }: Version, terms: Publication["datasets"]["terms"]): string {
  return terms
    .list("update-kinds")
    .flatMap(({ id, label }) => {
      const count = notices.filter(({ kind }) => kind === id).length;
      return count ? [`${count} ${label.toLowerCase()}`] : [];
    })
    .join(", ");
}

/** Every version, with its release where it is kept. */
export function Versions({ publication }: { publication: Publication }) {
  const { datasets, archives, versions } = publication;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <p>
        A version is the day of its last <Link to="/updates/">notice</Link>; while the day lasts, its release
        may still grow. Releases are never changed afterwards. Of a version without a release here, the
        notices and <Link to="/data/changelog.csv">changelog.csv</Link> say what it changed.
      </p>
      <dl class="facts">
        {versions.map((version) => {
          const kept = archives.find(
            (archive) => archive.kind === "release" && archive.version === version.version,
          );
          return (
            <>
              <dt id={`version-${version.version}`}>{version.version}</dt>
              <dd>
                Notices: {changesOf(version, datasets.terms)}
                <br />
                {kept ? <ArchiveFile archive={kept} /> : <span class="quiet">Release not kept</span>}
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}

