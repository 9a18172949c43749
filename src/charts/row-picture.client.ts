import { linesOf, savePicture, textElement, type Words } from "./chart-tools.client.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Width of the picture of a row, its margin and the height of a line, in units of the drawing. */
const [width, margin, line] = [760, 24, 21];

const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** What a side says: its treaty with the evidence, and what it owes or that nothing was found. */
function sideOf(row: Element, place: number): { name: string; says: string[] } {
  const heads = [...row.querySelectorAll("thead th.side")];
  const cell = row.querySelector("tbody tr")?.querySelectorAll("td")[place];
  const duties = [...(cell?.querySelectorAll(".aligned-duty > p:first-child") ?? [])];
  const said = duties.length ? duties : [...(cell?.querySelectorAll(".empty-side p:first-child") ?? [])];
  return { name: textOf(heads[place]), says: said.map(textOf) };
}

/** The lines of a picture from the top down, each with its place. */
function layWords(
  parts: readonly { text: string; weight?: string; size?: string; isApart?: boolean }[],
): Words[] {
  let y = margin;
  return parts.flatMap(({ text, weight = "400", size = "15", isApart = false }) => {
    if (isApart) y += line / 2;
    return linesOf(text, (width * 15) / Number(size)).map((words): Words => {
      y += line;
      return { text: words, y, weight, size };
    });
  });
}

/** A row of a comparison as a picture: its topic, relation and sentence, both sides, and where it stands. */
export function rowPicture(row: Element, heading: string, source: string): SVGSVGElement {
  const parts = [
    { text: heading, size: "13" },
    {
      text: `${textOf(row.querySelector("summary h3"))}: ${textOf(row.querySelector(".row-relation"))}`,
      weight: "650",
      size: "19",
    },
    { text: textOf(row.querySelector(".row-finding")) },
    ...[0, 1].flatMap((place) => {
      const { name, says } = sideOf(row, place);
      return [{ text: name, weight: "650", isApart: true }, ...says.map((text) => ({ text }))];
    }),
    { text: source, size: "12", isApart: true },
  ];
  const words = layWords(parts);
  const height = (words.at(-1)?.y ?? 0) + margin;
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.documentElement);
  const picture = document.createElementNS(svgNamespace, "svg");
  const ground = document.createElementNS(svgNamespace, "rect");
  for (const [name, value] of Object.entries({ width, height, fill: backgroundColor }))
    ground.setAttribute(name, String(value));
  const body = document.createElementNS(svgNamespace, "g");
  body.setAttribute("transform", `translate(${margin})`);
  body.append(...words.map((one) => textElement(one, color, fontFamily)));
  picture.append(ground, body);
  picture.setAttribute("xmlns", svgNamespace);
  picture.setAttribute("viewBox", `0 0 ${width + 2 * margin} ${height}`);
  picture.setAttribute("width", String(width + 2 * margin));
  picture.setAttribute("height", String(height));
  ground.setAttribute("width", String(width + 2 * margin));
  return picture;
}

/** Adds to the tools of a row buttons that save it as a picture. */
export function offerRowPicture(tools: Element, heading: string): void {
  const row = tools.closest("[data-row]");
  const place = tools.querySelector(".row-copy");
  if (!row || !place) return;
  const source = textOf(tools.querySelector("[data-citation]"));
  for (const format of ["PNG", "SVG"] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = format;
    button.setAttribute("aria-label", `Save this row as ${format}`);
    button.addEventListener("click", () => {
      void savePicture(rowPicture(row, heading, source), `comparison-${row.id}`, format);
    });
    place.append(button);
  }
}
