/** What an archive is made of, in its order: texts and bytes. */
export type Parts = readonly (string | Uint8Array)[];

/**
 * Archives of earlier times, found by what they are made of. Packing is most of what one costs, and most are made
 * again as they were; what is not on the shelf is made and put there.
 */
export type Shelf = {
  get: (parts: Parts) => Uint8Array | undefined;
  /** Keeps an archive and gives it back. */
  put: (parts: Parts, archive: Uint8Array) => Uint8Array;
};

/** Keeps nothing. */
export const noShelf: Shelf = { get: () => undefined, put: (_parts, archive) => archive };
