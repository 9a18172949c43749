import type { ProvisionEntry, WordingEntry } from "../../assemble/treaties.ts";
import { type ElementOfTexts, elementsOfTexts, type Phrasing } from "../../assemble/wording-elements.ts";
import { markedWords } from "../../search/marked-words.ts";
import { usePublication } from "../context.tsx";
import { languageName } from "../language-name.ts";
import { Link } from "../link.tsx";
import { Prose } from "../prose.tsx";
import { useSourceLabel } from "../source-label.ts";
import { counted } from "../words.ts";

/** What a text is: its number, language, whose it is, its standing, where it was read, and what it covers. */
function About({ wording }: { wording: WordingEntry }) {
  const { terms } = usePublication().datasets;
  const label = useSourceLabel();
  const standing = terms.term("wording-standings", wording.standing);
  return (
    <figcaption>
      <strong>{languageName(wording.language)}</strong>
      <span class="tag" title={standing.definition}>
        {standing.label}
      </span>
      <br />
      {wording.text}. <Link to={`/sources/${wording.source}/`}>{label(wording.source)}</Link>
      {wording.extent && (
        <>
          . <Prose text={wording.extent} />
        </>
      )}
    </figcaption>
  );
}

/** The whole wording in one text, with what it says in English where it is in another language. */
function Text({
  wording,
  place,
  set,
  isAlone,
}: {
  wording: WordingEntry;
  place: number;
  set: string;
  isAlone: boolean;
}) {
  const gloss = wording.segments.flatMap((segment) => segment.gloss ?? []);
  return (
    <li id={`${set}-text-${place + 1}`} data-text={place}>
      <figure>
        <blockquote lang={wording.language}>
          <p>
            “<bdi>{wording.words}</bdi>”
          </p>
        </blockquote>
        {isAlone && gloss.length > 0 && (
          <p class="wording-gloss">
            In this record’s English, in the order of the words: {gloss.join(" | ")}.
          </p>
        )}
        <label class="baseline-choice" hidden>
          <input type="radio" name={`${set}-baseline`} value={place} data-baseline /> Baseline
        </label>
        <About wording={wording} />
      </figure>
    </li>
  );
}

/** The words of a phrasing, those marked that the text it is held against does not have in the same element. */
function Words({ phrasing, against }: { phrasing: Phrasing; against: Phrasing | undefined }) {
  const parts =
    against && against !== phrasing ? markedWords(phrasing.words, against.words, phrasing.language) : [];
  return (
    <span lang={phrasing.language} class="wording-words" data-words>
      {parts.length
        ? parts.map(({ text, isOther }, i) => (isOther ? <mark key={i}>{text}</mark> : text))
        : phrasing.words}
    </span>
  );
}

/** Which texts have a phrasing: their numbers, each a link to the whole text. */
function Texts({
  phrasing,
  wordings,
  set,
}: {
  phrasing: Phrasing;
  wordings: readonly WordingEntry[];
  set: string;
}) {
  const { sourceById } = usePublication();
  return (
    <span class="wording-texts">
      {languageName(phrasing.language)}:{" "}
      {phrasing.texts.map((place, i) => {
        const source = sourceById.get(wordings[place]?.source ?? "");
        return (
          <>
            {i > 0 && ", "}
            <a href={`#${set}-text-${place + 1}`}>{source?.copyOf ?? source?.publisher ?? place + 1}</a>
          </>
        );
      })}
    </span>
  );
}

/** The language of the pages: what their readers read first. */
const pageLanguage = "en";

/** Puts what is in the language of the page before all else, each group in the order given. */
function ownLanguageFirst<T>(items: readonly T[], languageOf: (item: T) => string): T[] {
  const isOwn = (item: T) => languageOf(item) === pageLanguage;
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}

type ElementProps = { element: ElementOfTexts; wordings: readonly WordingEntry[]; set: string };

/** One element: every phrasing of it, each held against the first of its language. */
function Element({ element, wordings, set }: ElementProps) {
  return (
    <tr data-element>
      <th scope="row">{element.label}</th>
      <td>
        <ul>
          {ownLanguageFirst(element.phrasings, ({ language }) => language).map((phrasing) => (
            <li
              key={phrasing.language + phrasing.words}
              data-phrasing={phrasing.texts.join(" ")}
              data-language={phrasing.language}
            >
              <Words
                phrasing={phrasing}
                against={element.phrasings.find(({ language }) => language === phrasing.language)}
              />
              {phrasing.gloss && <span class="wording-gloss"> {phrasing.gloss}</span>}
              <Texts phrasing={phrasing} wordings={wordings} set={set} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/**
 * The wordings of a provision: each whole, and where there are several, element by element beside each other. Words
 * that the first text of a language does not have are marked; a script lets the reader choose another baseline.
 */
export function WordingSet({ provision }: { provision: ProvisionEntry }) {
  const { terms } = usePublication().datasets;
  const wordings = provision.wordings ?? [];
  const set = `wording-${provision.id}`;
  const elements = elementsOfTexts(wordings, terms.list("wording-elements"));
  const ordered = ownLanguageFirst(
    wordings.map((wording, place) => ({ wording, place })),
    ({ wording }) => wording.language,
  );
  const languages = [
    ...new Set(ordered.map(({ wording }) => wording).map(({ language }) => languageName(language))),
  ];
  if (!wordings.length) return null;
  return (
    <div
      role="group"
      class="wording-set"
      data-wording-set
      aria-label={`Wording in ${counted(wordings.length, "text")}`}
    >
      <p class="quiet">
        {counted(wordings.length, "text")} in {languages.join(", ")}.
      </p>
      <ol class="wording-whole">
        {ordered.map(({ wording, place }) => (
          <Text
            key={wording.language + wording.source}
            wording={wording}
            place={place}
            set={set}
            isAlone={wordings.length === 1}
          />
        ))}
      </ol>
      {wordings.length > 1 && (
        <div class="wording-elements">
          <table>
            <caption>
              <span data-against>
                Element by element. Marked: words that the first text of the same language does not have.
              </span>
            </caption>
            <tbody>
              {elements.map((element) => (
                <Element key={element.id} element={element} wordings={wordings} set={set} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
