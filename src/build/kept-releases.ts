import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { KeptRelease } from "../export/archives.ts";
import { releaseFile } from "../record/release-file.ts";

/** The releases of earlier versions that a record keeps in its folder `releases`, as they are. */
export function keptReleases(data: string): KeptRelease[] {
  const folder = join(data, "releases");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const version = releaseFile.exec(`releases/${name}`)?.groups?.version;
    return version ? [{ version, bytes: new Uint8Array(readFileSync(join(folder, name))) }] : [];
  });
}
