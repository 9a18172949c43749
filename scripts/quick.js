// Runs a command of the record without a compiler: `node scripts/quick.js record-check <options>`. The commands are
// bundled once, and anew when a file that they are made of has changed; nothing else is loaded.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { endInWords, notInstalled, refuseToRun } from "./ending.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const cache = join(root, "node_modules/.cache/article-four");

/** What a file looked like when the commands were made of it; a lock file stands for all packages. */
const stamp = (path) => {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : "gone";
};

/** The folder of the last bundle, if every file that it was made of is as it was. */
function bundled() {
  try {
    const { from, folder, files } = JSON.parse(readFileSync(join(cache, "commands.json"), "utf8"));
    const isSame = from === root && Object.entries(files).every(([path, was]) => stamp(path) === was);
    return isSame && statSync(folder, { throwIfNoEntry: false }) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Files keep the address that they have in the project, since some look for others from there. */
const ownAddress = {
  name: "own-address",
  setup(build) {
    build.onLoad({ filter: /[\\/](?:src|scripts)[\\/].*\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const contents = text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

/** Removes bundles of before, but for the last one, which a command may still be reading. */
function sweep(keep) {
  const old = readdirSync(cache).filter((name) => /^commands-\d+-\d+$/.test(name) && name !== basename(keep));
  for (const name of old.sort().slice(0, -1)) rmSync(join(cache, name), { recursive: true, force: true });
}

/** Bundles the commands of the record into a folder of their own. */
async function bundle() {
  const { build } = await import("esbuild").catch(() => refuseToRun(notInstalled));
  const commands = readdirSync(join(root, "scripts")).filter((name) => /^record-.*\.ts$/.test(name));
  const folder = join(cache, `commands-${Date.now()}-${process.pid}`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...commands.map((name) => `scripts/${name}`), "src/failures/explain.ts"],
    outdir: folder,
    entryNames: "[name]",
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "linked",
    sourcesContent: false,
    metafile: true,
    logLevel: "silent",
    plugins: [ownAddress],
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  });
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith("node_modules/"));
  const files = ["package-lock.json", "scripts", "scripts/quick.js", ...own];
  const state = { from: root, folder, files: Object.fromEntries(files.map((path) => [path, stamp(path)])) };
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${folder}.json`, JSON.stringify(state));
  renameSync(`${folder}.json`, join(cache, "commands.json"));
  sweep(folder);
  return folder;
}

let folder = bundled();
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
endInWords(() => (folder ? load("explain") : Promise.reject(new Error())));
process.setSourceMapsEnabled(true);
folder ??= await bundle();
const [, , command = "", ...args] = process.argv;
process.argv = [process.argv[0] ?? "node", join(root, `scripts/${command}.ts`), ...args];
await load(command);
