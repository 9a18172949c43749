import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { watch } from "chokidar";

/** All files below a path, or the path itself; what cannot be read has none. */
function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name));
  } catch {
    return [];
  }
}

/** One line a file below the given files and folders: its path, size and time of change. What vanishes is left out. */
function pictureOf(paths: readonly string[]): string {
  return paths
    .flatMap(filesOf)
    .map((file) => [file, statSync(file, { throwIfNoEntry: false })] as const)
    .map(([file, stat]) => `${file} ${stat?.size ?? ""} ${stat?.mtimeMs ?? ""}`)
    .sort()
    .join("\n");
}

/**
 * Calls `onChange` with the path for every change of files, from this call on: what changes while the watcher still
 * looks around is found by comparing before and after, and told without a path. Hidden files and what editors put
 * beside a file are left out; what cannot be watched is told to `onError`.
 */
export function watchFiles(
  paths: readonly string[],
  onChange: (path?: string) => void,
  onError: (error: unknown) => void,
): { close: () => Promise<void> } {
  const before = pictureOf(paths);
  const ignored = (path: string) => /(?:^|[/\\])\.(?!eleventy\.js$)[^/\\]+$|~$/.test(path);
  const watcher = watch([...paths], { ignoreInitial: true, ignored });
  watcher.on("all", (_event, path) => onChange(path));
  watcher.on("error", onError);
  watcher.on("ready", () => {
    if (pictureOf(paths) !== before) onChange();
  });
  return watcher;
}
