import { Link } from "../../components/link.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/topics/index.html" };

function Topics({ publication }: { publication: Publication }) {
  const { topicDossiers, terms } = publication.datasets;
  const groups = terms.list("topic-groups").map(({ id, label: name }) => ({
    id,
    name,
    topics: topicDossiers.filter(({ group }) => group === id),
  }));
  return (
    <Page
      title="Topics"
      description={`The ${topicDossiers.length} topics of the record, from armed assistance to transport links: what the treaties provide on each, and what happened.`}
      path="/topics/"
    >
      <h1 class="page-title">Topics</h1>
      <p class="lead">
        {topicDossiers.length} topics. Each page holds what the treaties provide on it and the events that
        bear on it.
      </p>
      {groups
        .filter(({ topics }) => topics.length)
        .map((group) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{group.name}</h2>
            <ul class="topic-rows">
              {group.topics.map((topic) => (
                <li key={topic.id}>
                  <Link to={topic.address}>{topic.label}</Link>
                  <p class="quiet">{topic.definition}</p>
                  <p class="quiet">
                    {topic.events.length} {topic.events.length === 1 ? "event" : "events"}
                    {topic.treaties.length > 0 &&
                      `, provisions of ${topic.treaties.length} ${topic.treaties.length === 1 ? "treaty" : "treaties"}`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Page>
  );
}

/** All topics in their groups. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Topics publication={publication} />);
}
