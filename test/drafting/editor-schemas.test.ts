import { readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { explanationsIn } from "../../src/drafting/explanations.ts";
import { schemaFolder, writeSchemas } from "../../src/drafting/write-schemas.ts";
import { kinds } from "../../src/kinds/index.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { type LanguageServer, startLanguageServer } from "../support/language-server.ts";
import { event, recordWith, temporaryFolder } from "../support/record.ts";
import { root } from "../support/run.ts";

describe("the explanations of fields", () => {
  it("are read from the comments of the dictionary, also for fields within others and for those left out", () => {
    const said = explanationsIn(
      "```yaml\n# events/x.yml\n\n# What happened\n# (mandatory).\ntitle: X\n\n# Who took part; Z: nobody.\nactors:\n  - id: y\n    role: z\n\n# Where (optional).\n# place: Z\n```\n",
      (name) => name !== "Z",
    ).get("events/x.yml");
    expect([...(said ?? [])]).toEqual([
      ["title", "What happened (mandatory)."],
      ["actors", "Who took part; Z: nobody."],
      ["actors.id", "Who took part; Z: nobody."],
      ["actors.role", "Who took part; Z: nobody."],
      ["place", "Where (optional)."],
    ]);
  });
});

describe("an editor with the language server", () => {
  let server: LanguageServer;
  const text = event("", "");
  const at = (words: string, plus = 0) => {
    const line = text.split("\n").findIndex((one) => one.includes(words));
    return { line, character: (text.split("\n")[line] ?? "").indexOf(words) + plus };
  };
  beforeAll(async () => {
    const folder = temporaryFolder();
    writeSchemas(join(folder, schemaFolder), loadRecord(recordWith()).record, root);
    const { "yaml.schemas": schemas } = JSON.parse(
      readFileSync(join(root, ".vscode/settings.json"), "utf8"),
    ) as { "yaml.schemas": Record<string, string> };
    server = await startLanguageServer(folder, schemas);
  });
  afterAll(() => server.close());

  it("finds nothing wrong in a sound event", async () => {
    expect(await server.open("data/events/sound.yml", text).diagnostics).toEqual([]);
  });

  it("is told of a word that is none of the allowed ones, and of a field that is not there", async () => {
    const faulty = text.replace("kind: statement", "kind: statment").replace("summary:", "sumary:");
    const found = (await server.open("data/events/faulty.yml", faulty).diagnostics).join("\n");
    expect(found).toContain("Value is not accepted");
    expect(found).toContain("sumary");
    expect(found).toContain('Missing property "summary"');
  });

  it("completes fields, words and ids", async () => {
    const open = server.open("data/events/completed.yml", `${text}\n`);
    await open.diagnostics;
    expect(await open.completions({ line: text.split("\n").length, character: 0 })).toContain("limits");
    expect(await open.completions(at("kind: ", "kind: ".length))).toContain("signing");
    expect(await open.completions(at("untc-1961"))).toContain("untc-1961");
  });

  it("shows what a field is for", async () => {
    const open = server.open("data/events/explained.yml", text);
    await open.diagnostics;
    expect(await open.hover(at("significance", 2))).toContain("Why it matters for the treaties");
  });
});

describe("the schema of each kind", () => {
  const folder = temporaryFolder();
  writeSchemas(folder, loadRecord(recordWith()).record, root);
  it.each(kinds.map(({ id }) => id))("explains every field of a %s at the top of its files", (kind) => {
    const { properties } = JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), "utf8")) as {
      properties: Record<string, { description?: string }>;
    };
    const silent = Object.entries(properties).filter(([, { description }]) => !description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
