import { execFileSync } from "node:child_process";

/** Runs git in a folder and returns what it says, or undefined where there is no git or it refuses. */
export function git(cwd: string, args: readonly string[], input?: string): string | undefined {
  try {
    return execFileSync("git", args, {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "ignore"],
      ...(input === undefined ? {} : { input }),
    });
  } catch {
    return undefined;
  }
}

/** The lines of what git says, none where it says nothing. */
export function gitLines(cwd: string, args: readonly string[]): string[] {
  return (git(cwd, args) ?? "").split("\n").filter(Boolean);
}
