import { usePublication } from "./context.tsx";

/** A short name for a source in running text: the original before the place where it was read, and the date. */
export function useSourceLabel(): (id: string) => string {
  const { sourceById } = usePublication();
  return (id) => {
    const source = sourceById.get(id);
    if (!source) return id;
    const dated = (name: string) => (source.date ? `${name}, ${source.date.words}` : name);
    return source.copyOf ? `${dated(source.copyOf)}, read at ${source.publisher}` : dated(source.publisher);
  };
}
