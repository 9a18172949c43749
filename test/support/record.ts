import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { parse, stringify } from "yaml";

import { root } from "./run.ts";
import { temporaryFolder } from "./temporary.ts";

export { temporaryFolder };

/** The real word lists by file name, without the sources that only the real record has; read once. */
let lists: Map<string, string> | undefined;

function wordLists(): Map<string, string> {
  const from = join(root, "data/vocabularies");
  lists ??= new Map(
    readdirSync(from).map((name) => {
      const list = parse(readFileSync(join(from, name), "utf8")) as { terms: Record<string, unknown>[] };
      for (const term of list.terms) {
        delete term.sources;
        delete term.introduction;
      }
      return [name, stringify(list).replaceAll(/\s*\[@[^\]]*\]/g, "")];
    }),
  );
  return lists;
}

function copyVocabularies(folder: string): void {
  mkdirSync(join(folder, "vocabularies"), { recursive: true });
  for (const [name, content] of wordLists()) writeFileSync(join(folder, "vocabularies", name), content);
}

/**
 * Makes a small sound record, with the real vocabularies, and writes `files` into it: text or bytes by path below
 * `data/`; null removes a file. Returns its folder.
 */
export function recordWith(files: Record<string, string | Uint8Array | null> = {}): string {
  const folder = join(temporaryFolder(), "data");
  cpSync(join(root, "test/fixtures/minimal"), folder, { recursive: true });
  copyVocabularies(folder);
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
  }
  return folder;
}

/** A valid event to be broken: the text of the minimal record's event with one part replaced. */
export const event = (replace: string, by: string) =>
  `title: A second event
date: "1961-07-07"
actors: []
kind: statement
phase: first-alliance
topics: [treaty-making]
summary: Something was said.
significance: It mattered.
confidence: one-report
sources: [untc-1961]
`.replace(replace, by);

/** A second treaty of the two parties and its one article, for records that compare. */
export const secondTreaty = {
  treaty: `title: { en: Second treaty }
shortTitle: 2000 treaty
role: bilateral
parties: [ussr, north-korea]
signed: { date: "2000-02-09", text: Signed., evidence: report, sources: [untc-1961] }
summary: A second treaty.
sources: [untc-1961]
`,
  article: `num: "1"
heading: Contact
numberEvidence: report
evidence: report
topics: [armed-assistance]
provisions:
  - { id: contact, topics: [armed-assistance], duty: The parties get in contact., force: binding, evidence: report, sources: [untc-1961] }
`,
};
