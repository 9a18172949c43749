import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { Failure } from "../failures/failure.ts";
import { makeFolder } from "./real-path.ts";

/** A claim of another machine cannot be asked after; it counts for so many milliseconds. */
const FOREIGN_CLAIM = 3_600_000;

const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/**
 * When a process started, in the clock of Linux (proc(5), field 22), so that a number used again by another process
 * is not mistaken for it; "0" elsewhere, undefined for a process that has ended and only waits for its parent.
 */
function startOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : (fields[19] ?? "0");
  } catch {
    return "0";
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

type Claim = { name: string; host: string; pid: number; start: string };

/** The name of a claim says whose it is, so that it is whole from the moment it exists. */
function parseClaim(name: string): Claim | undefined {
  const [, of = "", pid = "", start = ""] = /^claim-([0-9a-f]{8})-(\d+)-(\d+)$/.exec(name) ?? [];
  return of ? { name, host: of, pid: Number(pid), start } : undefined;
}

function isLive(folder: string, claim: Claim): boolean {
  if (claim.host !== host) {
    const stat = statSync(join(folder, claim.name), { throwIfNoEntry: false });
    return stat !== undefined && Date.now() - stat.mtimeMs < FOREIGN_CLAIM;
  }
  return isRunning(claim.pid) && startOf(claim.pid) === claim.start;
}

/** The claims of others that still count; those of dead processes are removed. */
function othersIn(folder: string, own: string): Claim[] {
  const claims = readdirSync(folder).flatMap((name) => parseClaim(name) ?? []);
  const others = claims.filter(({ name }) => name !== own);
  const live = others.filter((claim) => isLive(folder, claim));
  for (const claim of others) if (!live.includes(claim)) rmSync(join(folder, claim.name), { force: true });
  return live;
}

const isGone = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Puts up a claim; where the build before clears the folder away in this very moment, makes it again. */
function tryClaim(folder: string, own: string): Claim | undefined {
  for (let times = 1; ; times++)
    try {
      makeFolder(folder);
      return claimIn(folder, own);
    } catch (error) {
      if (!isGone(error) || times === 100) throw error;
    }
}

/** Puts up a claim and looks whether anyone else has one: of two that come at once, at least one steps back. */
function claimIn(folder: string, own: string): Claim | undefined {
  const [before] = othersIn(folder, own);
  if (before) return before;
  closeSync(openSync(join(folder, own), "wx"));
  const [meanwhile] = othersIn(folder, own);
  if (meanwhile) rmSync(join(folder, own), { force: true });
  return meanwhile;
}

/**
 * Waits until no other process writes to a folder and claims it. `onWait` is told once whom it waits for. Returns
 * what gives the claim back. A claim of a dead process does not count; one of another machine is an error.
 */
export async function claimFolder(folder: string, onWait: (pid: number) => void): Promise<() => void> {
  const own = `claim-${host}-${process.pid}-${startOf(process.pid) ?? "0"}`;
  for (let told = false; ; told = true) {
    const other = tryClaim(folder, own);
    if (!other) return () => rmSync(join(folder, own), { force: true });
    if (other.host !== host)
      throw new Failure(
        `another machine is building into the same folder, or was stopped while it did (process ${other.pid})`,
        `wait for it; if it is dead, remove ${join(folder, other.name)}`,
      );
    if (!told) onWait(other.pid);
    await pause(50 + Math.random() * 150);
  }
}
