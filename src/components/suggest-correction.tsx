import { correctionWays } from "../assemble/correction-ways.ts";
import { usePublication } from "./context.tsx";

/** Below every page: how to say that something on it is wrong, with the page, its entry and the version filled in. */
export function SuggestCorrection({ path, title }: { path: string; title: string }) {
  const { site, datasets, entryByAddress } = usePublication();
  const about = { url: site.url + path, title, entry: entryByAddress.get(path), version: datasets.version };
  const { letter, issue, email, edit } = correctionWays(datasets.subject, about);
  const links = [
    { to: issue, says: "Suggest a correction" },
    { to: email, says: issue ? "or by e-mail" : "Suggest a correction by e-mail" },
    { to: edit, says: "Edit this entry" },
  ].flatMap(({ to, says }) => (to ? [{ to, says }] : []));
  return (
    <aside class="suggest wide no-print" aria-label="Corrections">
      {links.length > 0 && (
        <p>
          Found a mistake?{" "}
          {links.map(({ to, says }, i) => (
            <span key={to}>
              {i > 0 && " · "}
              <a href={to}>{says}</a>
            </span>
          ))}
        </p>
      )}
      {!issue && !email && (
        <details>
          <summary>Suggest a correction</summary>
          <p>Copy this letter, fill it in, and send it to whoever publishes this record.</p>
          <pre data-copy="letter" tabIndex={0}>
            {letter}
          </pre>
        </details>
      )}
    </aside>
  );
}
