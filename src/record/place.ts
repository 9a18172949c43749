import { type Kind, kindById } from "../kinds/index.ts";

/** `art-4` in an id is `art-04` in a file name, so that files stand in order. */
const articleFile = (name: string) => name.replace(/^art-(\d)$/, "art-0$1");

/** The file of an entry below the folder of the record: `events/treaty-signed.yml`. */
export function fileOf(kind: Kind, id: string): string {
  const [first = "", second = ""] = id.split("/");
  if (kind === "article") return `treaties/${first}/articles/${articleFile(second)}.yml`;
  if (kind === "comparison") return `comparisons/${first}/${second}.yml`;
  return kindById[kind].storage.where.replace(/^data\//, "").replace(/<[^>]*>/, id);
}

/** The entry that a file below the folder of the record holds, with its kind; undefined for other files. */
export function entryAt(path: string): { kind: Kind; id: string } | undefined {
  for (const { id: kind, storage } of Object.values(kindById)) {
    const groups = storage.path.exec(path)?.slice(1);
    if (groups) return { kind, id: storage.id(groups) };
  }
  return undefined;
}
