import { type CslItem, dateParts, oneLine } from "./csl-item.ts";

/** Types of RIS by the types of CSL. */
const types: Record<string, string> = {
  "article-newspaper": "NEWS",
  "article-journal": "JOUR",
  dataset: "DATA",
  webpage: "ELEC",
};

/**
 * The name of a body as RIS can hold it: what follows a comma would be taken for the given names of a person, and there
 * is no way to escape one, so a part after a comma stands in brackets.
 */
function risName(name: string | undefined): string | undefined {
  const [first = "", ...others] = (name ?? "").split(/\s*,\s*/);
  return others.length ? `${first} (${others.join("; ")})` : name;
}

/** The date as RIS writes it: year/month/day/, the unknown left empty. */
function risDate([year, month = "", day = ""]: string[]): string {
  return year ? `${year}/${month}/${day}/` : "";
}

/**
 * Writes an item in RIS, which reference managers read; a line a tag, however long its value
 * (https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp).
 */
export function renderRis(item: CslItem): string {
  const date = dateParts(item);
  const tags: [tag: string, value: string | undefined][] = [
    ["TY", types[item.type] ?? "GEN"],
    ["ID", item.id],
    ["AU", risName(item.author[0]?.literal)],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["PY", date[0]],
    ["DA", risDate(date)],
    ["LA", item.language],
    ["N1", item.note],
    ["UR", item.URL],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, "ER  - "].join("\r\n");
}
