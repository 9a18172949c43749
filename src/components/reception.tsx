import { address } from "../assemble/address.ts";
import type { BackLink } from "../assemble/reception-links.ts";
import { CheckedClaims } from "./claims.tsx";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

function Links({
  heading,
  links,
  level,
}: {
  heading: string;
  links?: readonly BackLink[];
  level: "h2" | "h4";
}) {
  const Heading = level;
  if (!links?.length) return null;
  return (
    <section>
      <Heading>{heading}</Heading>
      <ul class="event-links">
        {links.map(({ title, address }) => (
          <li key={address}>
            <Link to={address}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where an event stands in the rest of the record: topics, reactions, claims, disputes, figures, and indicators it is evidence for. */
export function EventReception({ event, topics }: { event: string; topics: readonly string[] }) {
  const { receptionLinks, terms } = usePublication().datasets;
  const topicLinks = topics.map((id) => ({ title: terms.label("topics", id), address: address.topic(id) }));
  return (
    <>
      <Links heading="Topics" links={topicLinks} level="h2" />
      <Links heading="Recorded as a reaction" links={receptionLinks.reactionsByEvent[event]} level="h2" />
      <CheckedClaims event={event} />
      <Links heading="Disputed points" links={receptionLinks.disputesByEvent[event]} level="h2" />
      <Links heading="Figures given" links={receptionLinks.figuresByEvent[event]} level="h2" />
      <Links heading="Evidence for" links={receptionLinks.indicatorsByEvent[event]} level="h2" />
    </>
  );
}

/** What the rest of the record makes of an article: claims checked against it and disputes over it. */
export function ArticleReception({ article }: { article: string }) {
  const { receptionLinks } = usePublication().datasets;
  return (
    <>
      <Links heading="Disputed points" links={receptionLinks.disputesByArticle[article]} level="h4" />
      <CheckedClaims article={article} />
    </>
  );
}
