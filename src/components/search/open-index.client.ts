import { type Finder, openIndex } from "../../search/finder.ts";

let opened: Promise<Finder> | undefined;

/** The index of the site below an address, opened once; a failure is tried again when it is next asked for. */
export function siteIndex(base: string): Promise<Finder> {
  const fetchText = async (address: string) => {
    const response = await fetch(base + address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.text();
  };
  opened ??= openIndex(fetchText, "/search/index.json").catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
