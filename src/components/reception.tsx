import { address } from "../assemble/address.ts";
import type { BackLink } from "../assemble/reception-links.ts";
import { CheckedClaims } from "./claims.tsx";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

function Links({ heading, links }: { heading: string; links?: readonly BackLink[] }) {
  if (!links?.length) return null;
  return (
    <section>
      <h2>{heading}</h2>
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
      <Links heading="Topics" links={topicLinks} />
      <Links heading="Recorded as a reaction" links={receptionLinks.reactionsByEvent[event]} />
      <CheckedClaims event={event} />
      <Links heading="Disputed points" links={receptionLinks.disputesByEvent[event]} />
      <Links heading="Figures given" links={receptionLinks.figuresByEvent[event]} />
      <Links heading="Evidence for" links={receptionLinks.indicatorsByEvent[event]} />
    </>
  );
}
