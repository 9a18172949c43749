import { createRequire } from "node:module";

type Call = (...given: (string | number)[]) => number;
type Library = { func: (declaration: string) => Call };

const require = createRequire(import.meta.url);

/** Node has no call for this; koffi reaches that of the system's C library. Undefined where there is none. */
function systemCall(): ((one: string, other: string) => number) | undefined {
  try {
    const library = (require("koffi") as { load: (path: null) => Library }).load(null);
    if (process.platform === "linux") {
      const call = library.func("int renameat2(int, const char *, int, const char *, unsigned int)");
      return (one, other) => call(-100, one, -100, other, 2); // AT_FDCWD, RENAME_EXCHANGE: renameat2(2)
    }
    if (process.platform !== "darwin") return undefined;
    const call = library.func("int renamex_np(const char *, const char *, unsigned int)");
    return (one, other) => call(one, other, 2); // RENAME_SWAP: renamex_np(2)
  } catch {
    return undefined;
  }
}

/**
 * Lets two folders on one disk change places in one step of the system, so that each path leads to a whole folder at
 * every instant. Returns whether it was done: not on Windows, nor on a disk or C library that cannot.
 */
export function exchange(one: string, other: string): boolean {
  return systemCall()?.(one, other) === 0;
}
