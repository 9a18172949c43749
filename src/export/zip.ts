import { unzipSync, type Zippable, zipSync } from "fflate";

/**
 * The time that every file of a zip bears. A zip knows only local times, so this names the same hour in every zone.
 * It says nothing; the version stands in the name and in the files.
 */
const stamp = () => new Date(2000, 0, 1, 0, 0, 0);

/** Files that are zips themselves: packing them again takes time and gives nothing. */
const isPacked = (name: string) => /\.(?:xlsx|epub|zip)$/.test(name);

/** Packs files, by name, into a zip: the same files give the same bytes on any machine. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const packed: Zippable = {};
  for (const name of names)
    packed[name] = [files.get(name) ?? new Uint8Array(), { mtime: stamp(), level: isPacked(name) ? 0 : 6 }];
  return zipSync(packed);
}

/** Packs a zip again, so that the moment at which another program made it leaves no trace. */
export function rezipped(zip: Uint8Array): Uint8Array {
  return zipOf(new Map(Object.entries(unzipSync(zip))));
}
