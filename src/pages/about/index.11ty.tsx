import { address } from "../../assemble/address.ts";
import { hasPage } from "../../assemble/site-pages.ts";
import { usePublication } from "../../components/context.tsx";
import { DateText } from "../../components/dates.tsx";
import { languageName } from "../../components/language-name.ts";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { capital, counted, listWords, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import { isMainTreaty } from "../../record/known-terms.ts";
import type { VocabularyName } from "../../record/schema/common.ts";

export const data = { permalink: "/about/index.html" };

function TermList({ name }: { name: VocabularyName }) {
  const { terms } = usePublication().datasets;
  return (
    <dl class="facts">
      {terms.list(name).map((term) => (
        <>
          <dt>{term.label}</dt>
          <dd>{term.definition}</dd>
        </>
      ))}
    </dl>
  );
}

/** How claims, reactions and indicators are judged; only of those that the record holds. */
function Judgements({ publication: { datasets } }: { publication: Publication }) {
  const { subject } = datasets;
  const kinds = ["claims", "reactions", "indicators"].filter((kind) => hasPage(datasets, `/${kind}/`));
  if (!kinds.length) return null;
  return (
    <>
      <h2 id="judgements">{capital(listWords(kinds))}</h2>
      <p>
        {kinds.includes("claims") && (
          <>
            {subject.about.judgements} Each statement checked stands under <Link to="/claims/">claims</Link>{" "}
            with a verdict.{" "}
          </>
        )}
        {kinds.includes("reactions") && (
          <>
            <Link to="/reactions/">Reactions</Link> bear a tone by a stated rule, the strongest that the
            actor’s own words or acts reach.{" "}
          </>
        )}
        {kinds.includes("indicators") && (
          <>
            <Link to="/indicators/">Indicators</Link> have a status that follows from their dated evidence by
            a rule that anyone can apply; the record adds up no score.
          </>
        )}
      </p>
    </>
  );
}

function About({ publication }: { publication: Publication }) {
  const { chronology, sourceFacets, sources, subject, terms, treaties, updates } = publication.datasets;
  const { site } = publication;
  const languages = sourceFacets.languages.slice(0, 3).map(({ value }) => languageName(value));
  const own = treaties.filter(isMainTreaty);
  const articles = own.flatMap((treaty) => treaty.articles).filter((article) => /^\d+$/.test(article.num));
  const notFound = articles.filter((article) => article.evidence === "not-found").length;
  const last = chronology.at(-1);
  return (
    <Page
      title="About the record"
      description="How the record is made: what counts as a source, the scales of confidence and evidence, the corrections policy, and the limits."
      path="/about/"
    >
      <div class="measure">
        <h1>About the record</h1>
        <p class="lead">
          {subject.about.lead ?? `${site.name} is a public reference on ${subject.subject}.`}
        </p>
        <h2 id="method">Method</h2>
        <p>
          The record is a folder of small text files, one for each event, source, article or judgement,
          written and corrected by hand. Every file names its sources. A program checks all of it at once
          (dates, references, vocabularies, evidence of absence) and publishes nothing while a fault remains.
          Pages, charts, feeds and downloads are made from the same datasets, so what is read and what is
          downloaded never differ.
        </p>
        <p>
          An allegation is worded as one and names who makes it. Where sources disagree, each version stands
          with who holds it. Where something is not known, the record says “not found” and does not guess.
          Obligations are paraphrased in the record’s own words; short phrases are quoted only where the
          wording is the fact, with the source and the translator named.
        </p>
        <h2 id="dates">Dates</h2>
        <p>
          Dates are kept in the Extended Date/Time Format (EDTF, level 1) at the precision the sources allow,
          and shown in words at that precision. A date is that of the place where the event happened; where
          the clocks of two places give two days, both are shown.
        </p>
        <h2 id="languages">Languages</h2>
        <p>
          The record is written in English. Wordings, names and headlines stand in their own language beside
          it, and the search reads them in their own script. There are no pages in the languages of the
          parties: each sentence there would have to be checked by someone who reads them, independently of
          who wrote it, and nobody has yet.
        </p>
        <h2 id="confidence">Confidence in events</h2>
        <p>For an allegation the scale rates that it was made, never that it is true.</p>
        <TermList name="confidence-levels" />
        <h2 id="evidence">Evidence for treaty provisions</h2>
        <TermList name="evidence-levels" />
        <h2 id="force">Force of provisions</h2>
        <p>The classification is this record’s reading, not a source’s.</p>
        <TermList name="forces" />
        <h2 id="relations">Relations between old and new</h2>
        <p>
          “New” and “dropped” need evidence of absence: the full text, a scholar’s coding, or a report that
          says so. Without it the relation is “not known”. A judgement goes stale when a provision it rests on
          changes, and the site cannot be published until a person has confirmed it again.
        </p>
        <TermList name="relations" />
        <h2 id="sources">What counts as a source</h2>
        <p>
          Anything published that can be named and addressed, from treaty texts to blogs, marked by kind.
          Copies, digests and encyclopaedia mirrors are used where the original was out of reach; they are
          marked, and cited for what they show. Most pages were read as excerpts, not as a whole.
        </p>
        <TermList name="source-kinds" />
        <Judgements publication={publication} />
        <h2 id="corrections">Corrections</h2>
        <p>
          A published entry never changes silently. Each addition and correction has a notice under{" "}
          <Link to="/updates/">updates</Link> and in the feed that says what was, what is now, and why.
          Entries keep their addresses; one that is withdrawn leads to where its content went.
        </p>
        <p>
          Every page ends with “Suggest a correction”. A suggestion is held against the sources that it names
          and those of the entry. What proves wrong is corrected, with a notice; what the sources leave open
          is shown as a disagreement. A suggestion without a source that anyone can open changes nothing.
        </p>
        <h2 id="limits">Limits</h2>
        <ul>
          {subject.about.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
          <li>
            Of the {counted(articles.length, "article")} of the {numberWord(own.length)} main{" "}
            {noun(own.length, "treaty", "treaties")}, the content of {notFound || "none"} was not found.
          </li>
          <li>
            The chronology holds {counted(chronology.length, "event")}
            {last && <>, the last of {last.date.words}</>}. What happened later is not in it. That nothing is
            recorded for a day does not mean that nothing happened.
            {subject.reach && (
              <>
                {" "}
                The record reaches to <DateText date={subject.reach.date} />.{" "}
                {subject.reach.note && <Prose text={subject.reach.note} />}
                {subject.reach.topics.map(({ topic, date, note }) => (
                  <span key={topic}>
                    {" "}
                    On <Link to={address.topic(topic)}>{terms.label("topics", topic)}</Link> it reaches to{" "}
                    <DateText date={date} />. {note && <Prose text={note} />}
                  </span>
                ))}
              </>
            )}
          </li>
          <li>
            The {counted(sources.length, "source")}, most in {listWords(languages)}, were read as stored
            copies of public pages; no archived copy of each is linked yet.
          </li>
          <li>The record makes no forecast and takes no position on policy.</li>
        </ul>
        <h2 id="licence">Licence and citation</h2>
        <p>
          Text and data may be reused under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license external">
            CC BY 4.0
          </a>
          ; the program under the MIT licence. Everything can be <Link to="/data/">downloaded</Link>.
          Suggested citation: {site.name}: {site.tagline.replace(/^The /, "the ")}, version of{" "}
          {updates[0]?.date.words}, {site.url}/.
        </p>
      </div>
    </Page>
  );
}

/** Method, scales, corrections policy and limits. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <About publication={publication} />);
}
