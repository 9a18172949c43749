import type { ComponentChildren } from "preact";

import type { ProvisionEntry } from "../assemble/treaties.ts";
import { usePublication } from "./context.tsx";
import { languageName } from "./language-name.ts";
import { Link } from "./link.tsx";
import { EvidenceBadge } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { useSourceLabel } from "./source-label.ts";
import { SourceLine } from "./sources.tsx";

/** Languages of the parties of the bilateral treaties: a phrase in one of them is no translation. */
const ownLanguages = new Set(["ru", "ko"]);
import { Term } from "./term/term.tsx";

type Phrase = NonNullable<ProvisionEntry["keyPhrases"]>[number];

/** A quoted phrase with its language, its translator and its source. */
export function KeyPhrase({ phrase }: { phrase: Phrase }) {
  const label = useSourceLabel();
  return (
    <blockquote class="phrase">
      <p lang={phrase.language}>
        “<bdi>{phrase.text.replace(/^[“"„]|[”"]$/g, "")}</bdi>”
      </p>
      <footer>
        {languageName(phrase.language)}
        {phrase.translator && (
          <>
            , {ownLanguages.has(phrase.language) ? "from" : "translated by"} {phrase.translator}
          </>
        )}
        . <Link to={`/sources/${phrase.source}/`}>{label(phrase.source)}</Link>
      </footer>
    </blockquote>
  );
}

/** The elements of a duty: label and text, those that the record does not hold left out. */
export function provisionElements(provision: ProvisionEntry): [string, string[]][] {
  const list = (text: string | undefined) => (text ? [text] : []);
  const pairs: [string, string[]][] = [
    ["Owed by", list(provision.holder)],
    ["Owed to", list(provision.beneficiary)],
    ["Trigger", list(provision.trigger)],
    ["Response", list(provision.response)],
    ["Conditions", provision.conditions ?? []],
    ["Timing", list(provision.timing)],
    ["Duration", list(provision.duration)],
    ["Who decides", list(provision.decision)],
  ];
  return pairs.filter(([, texts]) => texts.length > 0);
}

/** Elements of a provision as terms with what is said under each. */
export function Elements({ of }: { of: readonly [string, string[]][] }) {
  return (
    <>
      {of.map(([label, texts]) => (
        <>
          <dt>{label}</dt>
          {texts.map((text) => (
            <dd key={text} class={label === "Conditions" ? "conditions" : undefined}>
              <Prose text={text} />
            </dd>
          ))}
        </>
      ))}
    </>
  );
}

/** One provision: the duty in our words, its elements, key phrase, force, evidence and sources. */
export function Provision({
  provision,
  anchor,
  children,
}: {
  provision: ProvisionEntry;
  /** Its fragment on the page. */
  anchor?: string;
  /** What stands in place of its key phrases. */
  children?: ComponentChildren;
}) {
  const { datasets } = usePublication();
  return (
    <div class="provision" {...(anchor ? { id: anchor } : {})}>
      <p class="duty">
        <Prose text={provision.duty} />
      </p>
      <dl class="facts">
        <Elements of={provisionElements(provision)} />
        <dt>Force</dt>
        <dd>
          <Term list="forces" id={provision.force}>
            <span title={datasets.terms.term("forces", provision.force).definition}>
              {datasets.terms.label("forces", provision.force)}
            </span>
          </Term>
        </dd>
        <dt>Evidence</dt>
        <dd>
          <Term list="evidence-levels" id={provision.evidence}>
            <EvidenceBadge level={provision.evidence} />
          </Term>
        </dd>
      </dl>
      {children ??
        (provision.keyPhrases ?? []).map((phrase) => <KeyPhrase key={phrase.text} phrase={phrase} />)}
      {provision.note && (
        <p class="note">
          <Prose text={provision.note} />
        </p>
      )}
      <SourceLine ids={provision.sources} />
    </div>
  );
}
