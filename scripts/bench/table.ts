import { cpus, release, totalmem, type } from "node:os";

import type { Taken } from "./program.ts";

/** A table in Markdown: the first column to the left, the others to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, i) => (i ? "---:" : "---"))), ...rows.map(line)].join("\n");
}

/** The machine and the version of Node that figures come from, in one sentence. */
export function machine(): string {
  const processors = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const kind = processors[0]?.model.trim() ?? "unknown processor";
  return `Measured on ${processors.length} × ${kind}, ${memory}, ${type()} ${release()}, Node ${process.versions.node}.`;
}

/** Seconds, seconds of processor and megabytes, as three cells; "failed" for a program that did not end well. */
export function cells(taken: Taken | undefined): string[] {
  if (!taken) return ["failed", "failed", "failed"];
  return [taken.wall.toFixed(1), taken.processor.toFixed(1), taken.memory.toFixed(0)];
}

/** A ratio in two digits; a dash where one of the two is not known. */
export const ratio = (one: number | undefined, other: number | undefined) =>
  one !== undefined && other ? (one / other).toPrecision(2) : "–";
