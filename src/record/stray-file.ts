import { kinds } from "../kinds/index.ts";
import { isOldFile } from "./old-files.ts";
import type { Problem } from "./problem.ts";
import { nearest } from "./suggest.ts";

/** What programs leave behind: copies, states of editors, what folders show, halves of interrupted writing. */
const leftOver = /(?:~|\.(?:bak|orig|rej|swp|swo|tmp|new|part|db|ini|lnk|DS_Store))$|(?:^|\/)(?:~\$|#)/i;

/** A record under a name that a desk gave it. */
const misnamed = /^(.+?)(?:\.yml\.txt|\.yaml|\.YML|\.json|\.txt)$/;

/** The folders of the record, such as `events`. */
const folders = [...new Set(kinds.map(({ storage }) => storage.where.split("/")[1] ?? ""))];

function remedy(path: string): string {
  if (isOldFile(path)) return "npm run record:fix writes each of its lines into a file of its own";
  if (leftOver.test(path)) return "remove it; a program left it there";
  const [, name] = misnamed.exec(path) ?? [];
  if (name !== undefined) return `rename it to data/${name}.yml`;
  const folder = path.includes("/") ? (path.split("/")[0] ?? "") : "";
  const wanted = kinds.filter(({ storage }) => storage.where.startsWith(`data/${folder}/`));
  if (folder && wanted.length)
    return `files of this folder are named ${wanted.map(({ storage }) => storage.where).join(" or ")}; rename, move or remove it`;
  const near = folder && nearest(folder, folders);
  if (near) return `move it to data/${near}/`;
  return `move it to the folder of its kind, or remove it; the folders are ${folders.join(", ")}`;
}

/** Says that a file is none of the record's, and what to do about it. */
export function strayFile(path: string, fix = remedy(path)): Problem {
  return {
    rule: "file-name",
    level: "error",
    file: `data/${path}`,
    message: "is not a file that the record knows",
    fix,
  };
}
