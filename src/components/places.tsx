import type { GapEntry } from "../assemble/gaps.ts";
import { languageName } from "./language-name.ts";
import { OutsideLink } from "./link.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";

/** Where the whole text of a treaty is said to be published, each with who names the place. */
export function Places({ places }: { places: GapEntry["publishedIn"] }) {
  return (
    <ul class="gap-places">
      {places.map(({ where, language, url, sources }) => (
        <li key={where}>
          {language && <span class="tag">{languageName(language)}</span>} <Prose text={where} />{" "}
          {url && (
            <OutsideLink to={url}>
              open<span class="visually-hidden"> {where}</span> ↗
            </OutsideLink>
          )}
          <SourceLine ids={sources} label="Named in" />
        </li>
      ))}
    </ul>
  );
}
