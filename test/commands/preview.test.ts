import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";

import { type Read, type Renderers, startRenderers } from "../../src/preview/apart.ts";
import { copyOfRecord } from "../support/changed-record.ts";
import { temporaryFolder } from "../support/record.ts";
import { root, runScript } from "../support/run.ts";

vi.setConfig({ testTimeout: 240_000 });

/** Files that only a host reads, and the list of a build's files. */
const ofHosts = new Set(["/_headers", "/_redirects", "/.article-four-build", "/.nojekyll"]);

const texts = ["title", "summary", "significance", "finding", "publisher", "question", "matters", "tagline"];

const data = copyOfRecord("test/fixtures/second");
let renderers: Renderers;
let heard: ((read: Read) => void)[] = [];

/** Resolves with the next word about the record. */
const nextRead = () => new Promise<Read>((resolve) => heard.push(resolve));

beforeAll(async () => {
  renderers = startRenderers({
    script: `${root}scripts/preview.ts`,
    nodeArguments: ["--import", `${root}scripts/ts-node.js`],
    env: { ...process.env, ARTICLE_FOUR_DATA: data },
    onRead: (read) => {
      for (const tell of heard) tell(read);
      heard = [];
    },
    onEnd: () => undefined,
  });
  await nextRead();
});

afterAll(() => renderers.close());

/** Tells of a change and gives what came of it. */
function changed(): Promise<Read> {
  const read = nextRead();
  renderers.changed({ styles: false });
  return read;
}

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();

/** Adds a word to one of the texts of a file, where it has one. */
function editText(file: string, n: number, pick: (below: number) => number): void {
  const document = parseDocument(readFileSync(file, "utf8"));
  const found = texts.filter((name) => typeof document.get(name) === "string");
  const name = found[pick(found.length)];
  if (!name) return;
  document.set(name, `${String(document.get(name)).replace(/ \d+$/, "")} ${n}`);
  writeFileSync(file, document.toString());
}

/** Adds an event after the likeness of another, or takes away one that was added before. */
function addOrRemove(n: number, pick: (below: number) => number): void {
  const events = join(data, "events");
  const added = readdirSync(events).filter((name) => name.startsWith("added-"));
  const last = added[pick(added.length)];
  if (last && pick(2)) {
    rmSync(join(events, last));
    return;
  }
  const file = join(events, `added-${n}.yml`);
  copyFileSync(join(events, "carrier-in-busan.yml"), file);
  const document = parseDocument(readFileSync(file, "utf8"));
  document.set("title", `An event that was added as number ${n}`);
  document.delete("milestone");
  writeFileSync(file, document.toString());
}

function editAtRandom(times: number, pick: (below: number) => number): void {
  const kinds = /[\\/](?:events|sources|claims|disputes|indicators)[\\/]|site\.yml$/;
  for (let n = 0; n < times; n++) {
    const files = filesOf(data).filter((file) => kinds.test(file));
    if (pick(4) === 0) addOrRemove(pick(1000), pick);
    else editText(files[pick(files.length)] ?? "", pick(1000), pick);
  }
  const run = runScript("record-confirm.ts", { args: ["--all"], env: { ARTICLE_FOUR_DATA: data } });
  if (run.code !== 0) throw new Error(run.stderr);
}

/** The files of a whole build that the preview gives otherwise, or not at all. */
async function differences(): Promise<string[]> {
  const out = join(temporaryFolder(), "site");
  const run = runScript("build.ts", { env: { ARTICLE_FOUR_DATA: data, ARTICLE_FOUR_OUT: out } });
  if (run.code !== 0) throw new Error(run.stderr);
  const differing: string[] = [];
  for (const file of filesOf(out)) {
    const path = `/${relative(out, file).replaceAll("\\", "/")}`;
    if (ofHosts.has(path)) continue;
    const given = await renderers.read(path, true);
    if (given === undefined || !readFileSync(file).equals(Buffer.from(given))) differing.push(path);
  }
  return differing;
}

describe("the preview", () => {
  it.each([1, 2, 3])(
    "gives what a whole build writes, byte for byte, after edits at random (%i)",
    async (seed) => {
      editAtRandom(12, chance(seed));
      expect(await changed()).toMatchObject({ ok: true });
      expect(await differences()).toEqual([]);
    },
  );

  it("keeps the last good page while the record has a fault, says which, and goes on when it is mended", async () => {
    const path = "/events/carrier-in-busan/index.html";
    const file = join(data, "events/carrier-in-busan.yml");
    const [before, text] = [await renderers.read(path), readFileSync(file, "utf8")];
    writeFileSync(file, text.replace(/^title: .*/m, "titel: Something else"));
    const fault = await changed();
    expect(fault).toMatchObject({ ok: false });
    expect(fault.says).toContain("data/events/carrier-in-busan.yml");
    expect(await renderers.read(path)).toBe(before);
    writeFileSync(file, text.replace(/^title: .*/m, "title: Something else that was mended"));
    expect(await changed()).toMatchObject({ ok: true });
    expect(await renderers.read(path)).toContain("Something else that was mended");
  });

  it("gives nothing where an entry was taken away", async () => {
    const path = "/events/uninvolved/index.html";
    const file = join(data, "events/uninvolved.yml");
    copyFileSync(join(data, "events/carrier-in-busan.yml"), file);
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*/m, "title: An event for a moment"));
    await changed();
    expect(await renderers.read(path)).toContain("An event for a moment");
    rmSync(file);
    await changed();
    expect(await renderers.read(path)).toBeUndefined();
  });

  it("shows a draft, marked, which the published site does not hold", async () => {
    const file = join(data, "events/drafted.yml");
    const text = readFileSync(join(data, "events/carrier-in-busan.yml"), "utf8");
    writeFileSync(file, `${text.replace(/^title: .*/m, "title: An event in the making")}draft: true\n`);
    expect(await changed()).toMatchObject({ ok: true });
    expect(await renderers.read("/events/drafted/index.html")).toContain(
      "Draft: not on the published site – An event in the making",
    );
    expect(await renderers.read("/timeline/index.html")).toContain("An event in the making");
    const out = join(temporaryFolder(), "site");
    const run = runScript("build.ts", { env: { ARTICLE_FOUR_DATA: data, ARTICLE_FOUR_OUT: out } });
    expect(run.code).toBe(0);
    const holding = filesOf(out).filter((path) =>
      readFileSync(path, "utf8").includes("An event in the making"),
    );
    expect(holding).toEqual([]);
    rmSync(file);
  });
});
