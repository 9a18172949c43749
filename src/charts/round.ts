/** A length in a drawing, to a tenth of a pixel. */
export const round = (n: number): number => Math.round(n * 10) / 10;
