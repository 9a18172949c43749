import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export type Run = { code: number | null; stdout: string; stderr: string };

/** The arguments by which Node runs a command as `package.json` does: those of the record come without a compiler. */
export const commandOf = (script: string): string[] =>
  script.startsWith("record-")
    ? [`${root}scripts/quick.js`, script.replace(/\.ts$/, "")]
    : ["--import", `${root}scripts/ts-node.js`, `${root}scripts/${script}`];

/** Runs one of the project's commands as its users do and waits for its end. */
export function runScript(
  script: string,
  {
    env = {},
    args = [],
    cwd = root,
    input,
  }: { env?: NodeJS.ProcessEnv; args?: string[]; cwd?: string; input?: string } = {},
): Run {
  const result = spawnSync(process.execPath, [...commandOf(script), ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}
