/** The first of a ranked vocabulary that occurs; null if none does. */
export const firstOf = (ranked: readonly { id: string }[], found: string[]) =>
  ranked.find(({ id }) => found.includes(id))?.id ?? null;
