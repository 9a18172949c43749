import { permalinkOf } from "../../assemble/site-pages.ts";
import { Link } from "../../components/link.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/topics/"),
};

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
      description={`The ${counted(topicDossiers.length, "topic")} of the record: what the treaties provide on each, and what happened.`}
      path="/topics/"
    >
      <h1 class="page-title">Topics</h1>
      <p class="lead">
        {counted(topicDossiers.length, "topic")}. Each page holds what the treaties provide on it and the
        events that bear on it.
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
