import { useHref, usePublication } from "./context.tsx";

/** The names of the feeds about topics and actors: what happened, and what changed. */
export function feedNames(topics: readonly string[], actors: readonly string[]): string[] {
  const names = [...topics.map((id) => `topics/${id}`), ...actors.map((id) => `actors/${id}`)];
  return names.flatMap((name) => [`events/${name}`, name]);
}

/** Elements for the head of a page by which readers find its feeds, in all formats of each; unknown names are left out. */
export function FeedLinks({ names }: { names: readonly string[] }) {
  const { feedsByName } = usePublication();
  const href = useHref();
  const notes = [...new Set(names)].flatMap((name) => feedsByName.get(name) ?? []);
  return (
    <>
      {notes.map(({ path, title, mediaType, format }) => (
        <link
          key={path}
          rel="alternate"
          type={mediaType}
          title={format === "RSS" ? title : `${title} (${format})`}
          href={href(path)}
        />
      ))}
    </>
  );
}
