import { usePublication } from "./context.tsx";

/** A short name for a source in running text: publisher and date. */
export function useSourceLabel(): (id: string) => string {
  const { sourceById } = usePublication();
  return (id) => {
    const source = sourceById.get(id);
    if (!source) return id;
    return source.date ? `${source.publisher}, ${source.date.words}` : source.publisher;
  };
}
