import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** Changes with whatever decides how a drawing looks, beside the drawing. */
const drawer = ["@resvg/resvg-js", "@expo-google-fonts/source-serif-4"]
  .map((name) => (require(`${name}/package.json`) as { version: string }).version)
  .join(" ");

/** Pictures that are kept at most: some records of this size. */
const MOST_KEPT = 3000;

/** Pictures kept between builds, each found by the hash of what it draws; drawing is most of what they cost. */
export class KeptPictures {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  #place(svg: string, form: string): string {
    const hash = createHash("sha256").update(drawer).update(form).update(svg).digest("hex").slice(0, 32);
    const file = join(this.#folder, `${hash}.png`);
    this.#used.add(file);
    return file;
  }

  /** Puts a picture on the shelf, whole or not at all. */
  #put(file: string, picture: Buffer): void {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, picture);
    renameSync(unfinished, file);
  }

  /** The file of a drawing as a PNG; `form` says what else decides how it looks, its size above all. */
  file(svg: string, form: string, draw: () => Buffer): string {
    const file = this.#place(svg, form);
    if (!existsSync(file)) this.#put(file, draw());
    return file;
  }

  /** The same, drawn beside other work. */
  async fileLater(svg: string, form: string, draw: () => Promise<Buffer>): Promise<string> {
    const file = this.#place(svg, form);
    if (!existsSync(file)) this.#put(file, await draw());
    return file;
  }

  /** Removes pictures that were not asked for when there are more than some records need. */
  tidy(): void {
    const names = readdirSync(this.#folder);
    if (names.length <= MOST_KEPT) return;
    for (const name of names) {
      const file = join(this.#folder, name);
      if (!this.#used.has(file)) rmSync(file, { force: true });
    }
  }
}
