import { gzipSync } from "node:zlib";

import type { Datasets } from "../../src/assemble/datasets.ts";
import { type Finder, openIndex } from "../../src/search/finder.ts";
import type { SearchCore, SearchDocument } from "../../src/search/index-format.ts";
import { makeIndex } from "../../src/search/make-index.ts";

/** How often a document is copied so that there are about so many events; only events and sources grow in number. */
function grown(documents: readonly SearchDocument[], events: number): SearchDocument[] {
  const now = documents.filter(({ kind }) => kind === "event").length;
  const times = events ? Math.max(1, Math.round(events / now)) : 1;
  return documents
    .flatMap((document) =>
      Array.from({ length: /^(?:event|source)$/.test(document.kind) ? times : 1 }, (_, i) => ({
        ...document,
        title: i ? `${document.title} (${i + 1})` : document.title,
        names: i ? `${document.names} copy${i}` : document.names,
      })),
    )
    .map((document, i) => ({ ...document, id: String(i) }));
}

/** Puts queries to a fresh copy of an index each, and gives the bytes that each fetched, as a server packs them. */
async function fetchedBy(
  queries: readonly string[],
  open: (count: (bytes: number) => void) => Promise<Finder>,
): Promise<{ bytes: number[]; wait: number[] }> {
  const [bytes, wait]: [number[], number[]] = [[], []];
  for (const query of queries) {
    let sum = 0;
    const finder = await open((fetched) => (sum += fetched));
    const start = process.cpuUsage();
    const { ranked } = await finder.find(query);
    await finder.show(ranked.slice(0, 15).map(({ document }) => document));
    const { user, system } = process.cpuUsage(start);
    bytes.push(sum);
    wait.push((user + system) / 1000);
  }
  return { bytes, wait };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Prints the size of the search index and what a first query fetches and takes, at several numbers of events. */
export async function printSearchGrowth(
  { searchDocuments, searchFiles, subject }: Datasets,
  sizes: readonly number[],
): Promise<void> {
  const { concepts, kinds } = JSON.parse(searchFiles[0]?.content ?? "{}") as SearchCore;
  const queries = subject.searchExamples.map(({ text }) => text);
  for (const size of [0, ...sizes]) {
    const documents = grown(searchDocuments, size);
    const { core, files } = makeIndex(documents, concepts, kinds);
    const coreText = JSON.stringify({ folder: "/", ...core });
    const all = new Map([
      ["core", coreText],
      ...files.map(({ name, content }) => [`/${name}`, content] as const),
    ]);
    const { bytes, wait } = await fetchedBy(queries, (count) =>
      openIndex((address) => {
        const content = all.get(address) ?? "";
        count(gzipSync(content).length);
        return Promise.resolve(content);
      }, "core"),
    );
    const whole = [...all.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    const events = documents.filter(({ kind }) => kind === "event").length;
    console.log(
      `search, ${events} events: index ${kilobytes(whole)} in ${all.size} files, core ${kilobytes(gzipSync(coreText).length)} packed; ` +
        `first query fetches ${kilobytes(median(bytes))}, at most ${kilobytes(Math.max(...bytes))}; ` +
        `${median(wait).toFixed(0)} ms of processor, at most ${Math.max(...wait).toFixed(0)} ms`,
    );
  }
}
