import { openIndex } from "../../src/search/finder.ts";
import type { SearchDocument } from "../../src/search/index-format.ts";
import { makeIndex } from "../../src/search/make-index.ts";

/** An index made of a few documents, opened; fields left out are empty. */
export async function smallIndex(
  documents: readonly Partial<SearchDocument>[],
  concepts: Parameters<typeof makeIndex>[1] = [],
  leads: readonly string[] = [],
) {
  const whole = documents.map((document, i): SearchDocument => ({
    ...{ kind: "event", title: "", detail: "", address: `/${i}/`, names: "", key: "", text: "" },
    ...{ evidence: "", prior: 1, answer: null },
    ...document,
    id: String(i),
  }));
  const kinds = [...new Set(whole.map(({ kind }) => kind))];
  const { core, files } = makeIndex(
    whole,
    concepts,
    kinds.map((kind) => ({ kind, name: kind, label: kind, weight: 1, isLead: leads.includes(kind) })),
  );
  const all = new Map([
    ["/index.json", JSON.stringify({ folder: "/files/", ...core })],
    ...files.map(({ name, content }): [string, string] => [`/files/${name}`, content]),
  ]);
  const fetchText = (address: string) => {
    const content = all.get(address);
    return content === undefined ? Promise.reject(new Error(`no file ${address}`)) : Promise.resolve(content);
  };
  const finder = await openIndex(fetchText, "/index.json");
  const titles = async (query: string) => {
    const { ranked } = await finder.find(query);
    return (await finder.show(ranked.map(({ document }) => document))).map(({ title }) => title);
  };
  return { finder, titles };
}
