import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { Failure } from "./failure.ts";
import { isSystemError, systemSentence } from "./system-errors.ts";

/** What to print and how to exit: what happened and where, what to do about it, the trace if that is of use. */
export type Explanation = { message: string; fix?: string; exitCode: number };

/** One kind of error that is known: undefined if the error is not of this kind. */
type Known = (error: Error) => Omit<Explanation, "exitCode"> | Explanation | undefined;

const root = fileURLToPath(new URL("../../", import.meta.url));

const fromRoot = (path: string) => (path.startsWith(root) ? relative(root, path).split(sep).join("/") : path);

const codeOf = (error: Error) => ("code" in error ? String(error.code) : "");

const mendSource = "correct the file and run it again";

/** swc, which reads the TypeScript, prints a picture of the place: the file in brackets, a caret below the fault. */
const sourceSyntax: Known = ({ message }) => {
  const place = /\[([^\]\n]+):(\d+):\d+\]/.exec(message);
  if (!place || !message.includes("Syntax Error")) return undefined;
  const [, file = "", line = ""] = place;
  const code = message.split("\n").find((text) => text.trimStart().startsWith(`${line} |`));
  const caret = /^ *: *(\^)/m.exec(message)?.[0].length ?? 0;
  const column = Math.max(1, caret - (code?.indexOf("|") ?? 0) - 2);
  const says = /^ *x (.+)$/m.exec(message)?.[1] ?? "it cannot be read";
  return { message: `${fromRoot(file)}:${line}:${column}: ${says}`, fix: mendSource };
};

type BundleFault = { text: string; location?: { file: string; line: number; column: number } | null };

/** esbuild, which bundles styles and scripts for the browser, gives the places of all faults it found. */
const bundleFault: Known = (error) => {
  if (!("errors" in error) || !Array.isArray(error.errors) || error.errors.length === 0) return undefined;
  const faults = (error.errors as BundleFault[]).map(({ text, location }) =>
    location ? `${fromRoot(location.file)}:${location.line}:${location.column + 1}: ${text}` : text,
  );
  return { message: faults.join("\n"), fix: mendSource };
};

const missingModule: Known = ({ message }) => {
  const found = /Cannot find (package|module) '([^']+)' imported from (\S+)/.exec(message);
  if (!found) return undefined;
  const [, what, name = "", from = ""] = found;
  if (what === "package")
    return {
      message: `the package ${name} is not installed (${fromRoot(from)} needs it)`,
      fix: "run: npm ci",
    };
  return { message: `${fromRoot(from)} imports ${fromRoot(name)}, which is not there`, fix: mendSource };
};

const wrongImport: Known = (error) =>
  error instanceof SyntaxError && error.message.startsWith("The requested module")
    ? { message: error.message, fix: "correct the import, in the file that last changed" }
    : undefined;

/** Two pages want one address: a file of `redirects/` leads from where a page stands. */
const doublePage: Known = ({ name, message }) => {
  if (name !== "DuplicatePermalinkOutputError") return undefined;
  const address = /\/\S*index\.html|\/\S+\.\w+/.exec(message)?.[0] ?? "";
  return {
    message: `two pages have the same address: ${address.replace(/^.*-builds\/new-[0-9a-f]+/, "").replace(/index\.html$/, "") || message}`,
    fix: "remove the file below data/redirects that leads from an address where an entry stands, or rename the entry",
  };
};

const stopped: Known = ({ name }) =>
  name === "ExitPromptError" || name === "AbortPromptError"
    ? { message: "stopped at a question", exitCode: 130 }
    : undefined;

const unknownOption: Known = (error) =>
  codeOf(error).startsWith("ERR_PARSE_ARGS")
    ? { message: error.message.split(". ")[0] ?? error.message, fix: "--help says which options there are" }
    : undefined;

const siteUrl: Known = ({ name, message }) => (name === "SiteUrlError" ? { message } : undefined);

const known: readonly Known[] = [
  (error) => (error instanceof Failure ? error : undefined),
  (error) => (isSystemError(error) ? systemSentence(error) : undefined),
  sourceSyntax,
  bundleFault,
  missingModule,
  wrongImport,
  doublePage,
  stopped,
  unknownOption,
  siteUrl,
];

/** An error and the errors that it was made from, outermost first. Eleventy names the inner one `originalError`. */
function layersOf(error: unknown): Error[] {
  const layers: Error[] = [];
  for (let layer = error; layer instanceof Error && layers.length < 10;) {
    layers.push(layer);
    layer = "originalError" in layer ? layer.originalError : layer.cause;
  }
  return layers;
}

/** The first line of the program itself in a trace, as `file:line:column`. */
function ownPlace(error: Error): string {
  const frames = [
    ...(error.stack ?? "").matchAll(/(?:file:\/\/)?(\/[^\s():]+|[A-Z]:[^\s():]+):(\d+):(\d+)/g),
  ];
  const own = frames.find(([, file = ""]) => file.startsWith(root) && !file.includes("node_modules"));
  return own ? ` at ${fromRoot(own[1] ?? "")}:${own[2] ?? ""}:${own[3] ?? ""}` : "";
}

/**
 * Says what an error means to the person at the terminal. Errors that nobody foresaw are called faults of the
 * program, with the place where they came up.
 */
export function explain(error: unknown): Explanation {
  const layers = layersOf(error);
  for (const layer of layers.toReversed())
    for (const meaning of known) {
      const found = meaning(layer);
      if (found) return { exitCode: 1, ...pick(found) };
    }
  const inner = layers.at(-1);
  const text = inner
    ? `${inner.name}: ${inner.message.split("\n")[0] ?? ""}${ownPlace(inner)}`
    : String(error);
  return {
    message: `a fault of the program, ${text}`,
    fix: "please report it with the command you ran; with DEBUG=1 it prints the whole trace",
    exitCode: 1,
  };
}

/** Only what an explanation holds, from an object that may hold more. */
const pick = ({ message, fix, ...rest }: Omit<Explanation, "exitCode"> & { exitCode?: number }) => ({
  message,
  fix,
  ...("exitCode" in rest && rest.exitCode !== undefined ? { exitCode: rest.exitCode } : {}),
});

/** An error as it is printed: one line or a few, never a trace unless `DEBUG` is set. */
export function printedFailure(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const { message, fix } = explain(error);
  const trace =
    env.DEBUG && error instanceof Error
      ? `\n${layersOf(error)
          .map(({ stack }) => stack)
          .join("\n")}`
      : "";
  const begin = message.replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${begin}${fix ? `\n  → ${fix}` : ""}${trace}`;
}
