import type { Redline, RedlinePart, Wording } from "../../assemble/wording.ts";
import { languageName } from "../language-name.ts";
import { Link } from "../link.tsx";
import { useSourceLabel } from "../source-label.ts";

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

/** The words of a redline in one run. */
function Parts({ parts }: { parts: readonly RedlinePart[] }) {
  return (
    <>
      {parts.map((part, i) => (
        <Part key={i} part={part} />
      ))}
    </>
  );
}

/** What the words of an element say in English, once where both say the same. */
function Gloss({ element: { olderGloss, newerGloss } }: { element: Redline["elements"][number] }) {
  if (!olderGloss || !newerGloss || olderGloss === newerGloss) return <>{newerGloss ?? olderGloss}</>;
  return (
    <>
      {olderGloss} → {newerGloss}
    </>
  );
}

/** Two named texts compared element by element, with what the words say and what the comparison shows. */
function TextsCompared({ redline }: { redline: Redline }) {
  const label = useSourceLabel();
  const text = ({ translator, source }: Redline["older"]) => (
    <>
      {translator}, <Link to={`/sources/${source}/`}>{label(source)}</Link>
    </>
  );
  return (
    <figure class="redline by-element">
      <p class="redline-shows">
        <span class="label">Word by word in {languageName(redline.language)}:</span> {redline.shows}
      </p>
      <dl>
        {redline.elements.map((element) => (
          <div key={element.element}>
            <dt>{element.label}</dt>
            <dd lang={redline.language}>
              <Parts parts={element.parts} />
            </dd>
            <dd class="redline-gloss">
              <Gloss element={element} />
            </dd>
          </div>
        ))}
      </dl>
      <figcaption>
        {redline.wordsKept} of {redline.wordsOlder} words kept, {redline.wordsNewer} words in the newer text.
        Older: {text(redline.older)}. Newer: {text(redline.newer)}.
      </figcaption>
    </figure>
  );
}

/** Two phrases compared word by word, with the number of words kept and the translator named. */
function RedlineView({ redline }: { redline: Redline }) {
  return (
    <figure class="redline">
      <p lang={redline.language}>
        <Parts parts={redline.parts} />
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
        {wording.redlines.map((redline) => {
          const View = redline.elements.length ? TextsCompared : RedlineView;
          return <View key={redline.older.text + redline.newer.text} redline={redline} />;
        })}
      </>
    );
  return wording.apart ? (
    <p class="apart">
      <span class="label">Wording:</span> {wording.statement}
    </p>
  ) : null;
}
