import type { Redline, RedlinePart, Wording } from "../../assemble/wording.ts";
import { languageName } from "../provision.tsx";

/** A stretch of a redline as `<ins>`, `<del>` or text, its kind also in words for those who do not see it. */
function Part({ part }: { part: RedlinePart }) {
  if (part.kind === "kept") return <>{part.text}</>;
  const label = part.kind === "added" ? "added" : "removed";
  const Mark = part.kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span class="visually-hidden" lang="en">
        [{label}:{" "}
      </span>
      {part.text}
      <span class="visually-hidden" lang="en">
        ]
      </span>
    </Mark>
  );
}

/** Two phrases compared word by word, with the number of words kept and the translator named. */
function RedlineView({ redline }: { redline: Redline }) {
  return (
    <figure class="redline">
      <p lang={redline.language}>
        {redline.parts.map((part, i) => (
          <Part key={i} part={part} />
        ))}
      </p>
      <figcaption>
        {redline.wordsKept} of {redline.wordsOlder} words kept, {redline.wordsNewer} words in the newer
        phrase.{" "}
        {redline.translator
          ? `Both phrases in ${languageName(redline.language)} by one translator: ${redline.translator}.`
          : `Both phrases in ${languageName(redline.language)}, an authentic language of both treaties.`}
      </figcaption>
    </figure>
  );
}

/** The wording of a row: redlines where they are honest, otherwise why there is none. */
export function WordingView({ wording }: { wording: Wording }) {
  if (wording.redlines.length)
    return (
      <>
        {wording.redlines.map((redline) => (
          <RedlineView key={redline.older.text + redline.newer.text} redline={redline} />
        ))}
      </>
    );
  return wording.apart ? (
    <p class="apart">
      <span class="label">Wording:</span> {wording.statement}
    </p>
  ) : null;
}
