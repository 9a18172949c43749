import { readdirSync } from "node:fs";
import { join } from "node:path";

import { compareText } from "./problem.ts";

/**
 * Lists all files below a folder as paths with `/`, in order, hidden ones left out. Symbolic links are listed,
 * not followed, and so are folders with the name of an entry, which hold none. Throws if the folder cannot be read.
 */
export function listFiles(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((item) => !item.name.startsWith("."))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      return item.isDirectory() && !/\.ya?ml$/.test(path) ? listFiles(folder, path) : [path];
    });
}
