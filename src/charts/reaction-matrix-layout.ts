import { scaleBand } from "d3";

import type { ReactionMatrix } from "../assemble/reaction-matrix.ts";

/** A reaction in its cell, from whose corner it is placed, so that equal cells are equal text. */
type ReactionMark = { id: string; x: number; y: number; tone: string; title: string; address: string };
type ReactionCellBox = {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  tone: string | null;
  marks: ReactionMark[];
  labelY: number;
};
export type ReactionMatrixLayout = {
  width: number;
  height: number;
  gutter: number;
  step: number;
  line: number;
  /** Room between the edge of a column and its words. */
  pad: number;
  columns: { id: string; name: string; when: string; x: number; width: number; tier: number }[];
  rows: { actor: string; name: string; y: number; height: number; nameY: number; cells: ReactionCellBox[] }[];
};

export type ReactionMatrixOptions = {
  width: number;
  /** Space for the actors' names at the left; 0 puts them above their rows. */
  gutter: number;
  /** Distance from mark to mark. */
  step: number;
  /** Height of a line of words. */
  line: number;
};

/**
 * Lays out actors against milestones: in each cell one mark a reaction, oldest first, in rows of as many as fit,
 * with room for the strongest tone in words below. A row is as high as its fullest cell. Pixels.
 */
export function layoutReactionMatrix(
  matrix: ReactionMatrix,
  { width, gutter, step, line }: ReactionMatrixOptions,
): ReactionMatrixLayout {
  const band = scaleBand()
    .domain(matrix.milestones.map(({ id }) => id))
    .range([gutter, width])
    .paddingInner(gutter ? 0.06 : 0.03);
  const perLine = Math.max(1, Math.floor((band.bandwidth() - 8) / step));
  const tiers = gutter || width > 500 ? 1 : 2;
  const head = 2 * line * tiers + 10;
  let y = head;
  const rows = matrix.rows.map((row) => {
    const nameHeight = gutter ? 0 : line + 6;
    const lines = Math.max(1, ...row.cells.map((cell) => Math.ceil(cell.reactions.length / perLine)));
    const height = nameHeight + lines * step + line + 11;
    const top = y + nameHeight;
    y += height;
    const cells = row.cells.map((cell): ReactionCellBox => {
      const x = band(cell.milestone) ?? gutter;
      const own = Math.ceil(cell.reactions.length / perLine);
      return {
        key: cell.milestone,
        x,
        y: top,
        width: band.bandwidth(),
        height: height - nameHeight - 6,
        tone: cell.strongest,
        labelY: own * step + line,
        marks: cell.reactions.map((reaction, i) => ({
          id: reaction.id,
          x: 5 + step / 2 + (i % perLine) * step,
          y: 5 + step / 2 + Math.floor(i / perLine) * step,
          tone: reaction.tone,
          title: `${reaction.date.words}: ${reaction.office}`,
          address: reaction.address,
        })),
      };
    });
    return {
      actor: row.actor,
      name: row.actorName,
      y: top - nameHeight,
      height,
      nameY: gutter ? top + line + 2 : top - 5,
      cells,
    };
  });
  return {
    width,
    height: y,
    gutter,
    step,
    line,
    pad: gutter ? 5 : 2,
    columns: matrix.milestones.map(({ id, name, short, when }, i) => ({
      id,
      name: gutter ? name : short,
      when: gutter ? when : when.replace(/(\p{L}{3})[\p{L}.]*/gu, "$1"),
      x: band(id) ?? gutter,
      width: band.bandwidth(),
      tier: i % tiers,
    })),
    rows,
  };
}
