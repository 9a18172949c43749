// ts-node as the loader of Node, asked only for what it has not compiled before: what it made of a file is kept
// beside the packages, and ts-node with its compilers is loaded when a file is new or has changed.
import "./quiet-loader.js";

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const cache = join(root, "node_modules/.cache/article-four/ts-node");

const digest = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

/** What a compiled file depends on besides its own text: the packages, the settings, the version of Node. */
const ground = digest(
  readFileSync(join(root, "package-lock.json")),
  readFileSync(join(root, "tsconfig.json")),
  process.version,
);

let hooks;
/** The hooks of ts-node, made when first needed. */
const tsNode = () => (hooks ??= import("ts-node/esm"));

const isOurs = (address) => /^file:.*\.tsx?(?:\?|$)/.test(address) && !address.includes("/node_modules/");
const exists = (url) => statSync(url, { throwIfNoEntry: false })?.isFile() ?? false;

/** Addresses of TypeScript that name their file are taken at their word; Node finds packages, ts-node the rest. */
export async function resolve(specifier, context, next) {
  if (/^(?:\.{1,2}\/|file:)/.test(specifier)) {
    const url = new URL(specifier, context.parentURL);
    if (isOurs(url.href) && exists(url)) return { url: url.href, shortCircuit: true };
  }
  try {
    return await next(specifier, context);
  } catch {
    return (await tsNode()).resolve(specifier, context, next);
  }
}

/** What was kept of a file, if it was made of this text. */
function kept(file, key) {
  try {
    const text = readFileSync(file, "utf8");
    return text.startsWith(key) ? text.slice(key.length + 1) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was made of a file, whole or not at all; a folder that cannot be written to costs only time. */
function keep(file, key, source) {
  try {
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, `${key}\n${source}`);
    renameSync(part, file);
  } catch {
    // compiled again next time
  }
}

/** TypeScript as ts-node compiles it, or as it did before; everything else as Node loads it. */
export async function load(url, context, next) {
  if (!isOurs(url)) return next(url, context);
  const path = fileURLToPath(url);
  const key = digest(ground, readFileSync(path));
  const file = join(cache, digest(path));
  const source = kept(file, key);
  if (source !== undefined) return { format: "module", source, shortCircuit: true };
  const loaded = await (await tsNode()).load(url, context, next);
  if (loaded.format === "module") keep(file, key, String(loaded.source));
  return loaded;
}
