/** Makes a value when it is first asked for, and gives the same one ever after: what no page asks for costs nothing. */
export function late<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
