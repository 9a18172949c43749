import { siteFrom } from "../../src/assemble/site.ts";
import { loadTemplates, type Pages, pagesOf } from "../../src/preview/templates.ts";
import { Publication } from "../../src/publication/publication.ts";
import { copyOfRecord, datasetsOf, setFields } from "./changed-record.ts";
import { smallRecord } from "./datasets.ts";
import { root } from "./run.ts";

/** Scripts by name at addresses without a hash, so that what is drawn does not change with them. */
const scripts = new Proxy<Record<string, string>>({}, { get: (_, name) => `/assets/${String(name)}.js` });

/** Entries of kinds that the small record lacks, by their files. */
const added: Record<string, Record<string, unknown>> = {
  "places/busan.yml": {
    name: "Busan",
    position: { latitude: 35.10278, longitude: 129.04028, geonames: 1_838_524 },
    written: ["Busan, ROK"],
  },
  "places/singapore.yml": {
    name: "Singapore",
    position: { latitude: 1.28967, longitude: 103.85007, geonames: 1_880_252 },
    written: ["Singapore, Shangri-La Dialogue"],
  },
  "figures/carrier-2024.yml": {
    quantity: "ships",
    says: "One carrier put in.",
    low: 1,
    saidBy: "US Navy",
    said: "2024-06-22",
    confidence: "one-report",
    sources: ["usni-2024-06-27"],
    events: ["carrier-in-busan"],
  },
};

/** The small record with an entry of each of these kinds too. */
function datasetsWithMore() {
  const folder = copyOfRecord(smallRecord);
  for (const [path, fields] of Object.entries(added)) setFields(folder, path, fields);
  return datasetsOf(folder);
}

let made: { publication: Publication; pages: Pages } | undefined;

/** The small record as it is published: what pages are given, and the pages, each rendered when it is asked for. */
export async function smallPublication(): Promise<{ publication: Publication; pages: Pages }> {
  if (made) return made;
  const assets = { styles: "/assets/site.css", sheets: [], scripts, ahead: {} };
  const publication = new Publication(siteFrom({}), datasetsWithMore(), assets);
  made = { publication, pages: pagesOf(await loadTemplates(`${root}src/pages`), publication) };
  return made;
}
