import { openIndex } from "../../src/search/finder.ts";
import type { SearchDocument } from "../../src/search/index-format.ts";
import { makeIndex } from "../../src/search/make-index.ts";
import { realDatasets } from "../support/datasets.ts";

/** Files of an index by address, and how many characters of them were fetched, each file once. */
export function counting(files: ReadonlyMap<string, string>) {
  const fetched = new Set<string>();
  const fetchText = (address: string) => {
    const content = files.get(address);
    if (content === undefined) return Promise.reject(new Error(`no file ${address}`));
    fetched.add(address);
    return Promise.resolve(content);
  };
  const bytes = () =>
    [...fetched].reduce((sum, address) => sum + Buffer.byteLength(files.get(address) ?? ""), 0);
  return { fetchText, bytes };
}

/** The files of the real index. */
export const realFiles = () =>
  new Map(realDatasets().searchFiles.map(({ address, content }) => [address, content]));

/** An index made of a few documents, opened; fields left out are empty. */
export async function smallIndex(
  documents: readonly Partial<SearchDocument>[],
  concepts: Parameters<typeof makeIndex>[1] = [],
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
    kinds.map((kind) => ({ kind, name: kind, label: kind, weight: 1 })),
  );
  const all = new Map([
    ["/index.json", JSON.stringify({ folder: "/files/", ...core })],
    ...files.map(({ name, content }): [string, string] => [`/files/${name}`, content]),
  ]);
  const finder = await openIndex(counting(all).fetchText, "/index.json");
  const titles = async (query: string) => {
    const { ranked } = await finder.find(query);
    return (await finder.show(ranked.map(({ document }) => document))).map(({ title }) => title);
  };
  return { finder, titles };
}
