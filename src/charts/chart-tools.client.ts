import { addressAt, copyButton } from "../components/copy-button.client.ts";

/** How each drawn element looks, as far as a style sheet says it; what a picture on its own must carry along. */
const drawn = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "text-anchor",
  "paint-order",
  "visibility",
];

const svgNamespace = "http://www.w3.org/2000/svg";
/** Room around a picture and the height of a line of words in it, in units of the drawing. */
const [margin, line] = [16, 20];

/** Gives a copy of an element and all within it the looks that the original has on the page. */
function dress(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  if (style.display === "none") {
    copy.remove();
    return;
  }
  for (const name of drawn) copy.setAttribute(name, style.getPropertyValue(name));
  const copies = [...copy.children];
  [...original.children].forEach((child, i) => {
    const twin = copies[i];
    if (twin && child.namespaceURI === svgNamespace && child.localName !== "title") dress(child, twin);
  });
}

/** Words of a length that fits a picture's width, in lines. */
export function linesOf(text: string, width: number): string[] {
  const most = Math.max(20, Math.floor(width / 7.4));
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/** A line of words in a picture. */
export type Words = { text: string; y: number; weight: string; size: string };

/** A line of words as it stands in a picture. */
export function textElement({ text, y, weight, size }: Words, fill: string, font: string): SVGTextElement {
  const element = document.createElementNS(svgNamespace, "text");
  const given = { x: "0", y, fill, "font-family": font, "font-weight": weight, "font-size": size };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

/** What stands over and under the drawing: the finding, and who made it. */
function wordsOf(title: string, source: string, width: number, height: number): Words[] {
  const over = linesOf(title, width * 0.85);
  const under = linesOf(source, width * 1.1);
  return [
    ...over.map((text, i) => ({
      text,
      y: -(over.length - i) * line + 4,
      weight: "650",
      size: "16",
    })),
    ...under.map((text, i) => ({ text, y: height + (i + 1.2) * line, weight: "400", size: "12" })),
  ];
}

/**
 * The drawing that a figure shows at the moment as a picture of its own: with its looks written into it, on the
 * page's ground, the finding over it and source, licence and address under it.
 */
export function pictureOf(figure: Element, source: string): SVGSVGElement | null {
  const svg = [...figure.querySelectorAll<SVGSVGElement>(":scope > svg")].find((one) =>
    one.checkVisibility(),
  );
  if (!svg) return null;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  dress(svg, copy);
  const { width, height } = svg.viewBox.baseVal;
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.documentElement);
  const title = figure.querySelector("figcaption")?.textContent.trim() ?? "";
  const words = wordsOf(title, `${source} ${location.href}`, width, height);
  const top = Math.min(0, ...words.map(({ y }) => y - line)) - margin;
  const bottom = Math.max(height, ...words.map(({ y }) => y)) + margin;
  const ground = document.createElementNS(svgNamespace, "rect");
  const box = { x: -margin, y: top, width: width + 2 * margin, height: bottom - top };
  for (const [name, value] of Object.entries({ ...box, fill: backgroundColor }))
    ground.setAttribute(name, String(value));
  copy.prepend(ground);
  copy.append(...words.map((one) => textElement(one, color, fontFamily)));
  copy.setAttribute("xmlns", svgNamespace);
  copy.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  copy.removeAttribute("class");
  return copy;
}

/** Hands a file to the reader's browser to save. */
function save(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Points of a PNG for each unit of the drawing: enough for a slide and for print. */
const SCALE = 3;

/** The picture in points. The address of the image is data, as the page's policy allows. */
async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture was made"))), "image/png"),
  );
}

/** Saves a picture under a name, in one of its forms. */
export async function savePicture(
  picture: SVGSVGElement,
  name: string,
  format: "PNG" | "SVG",
): Promise<void> {
  const text = new XMLSerializer().serializeToString(picture);
  const blob = format === "PNG" ? await pngOf(picture) : new Blob([text], { type: "image/svg+xml" });
  save(`${name}.${format.toLowerCase()}`, blob);
}

async function take(tools: HTMLElement, format: "PNG" | "SVG"): Promise<void> {
  const { chart = "chart", source = "" } = tools.dataset;
  const picture = tools.parentElement && pictureOf(tools.parentElement, source);
  if (picture) await savePicture(picture, chart, format);
}

/** Buttons that copy the address of a chart and its citation, and the line that says so to the ear. */
function copyButtons(tools: HTMLElement): HTMLElement[] {
  const { chart = "chart", source = "" } = tools.dataset;
  const live = document.createElement("span");
  live.className = "visually-hidden";
  live.setAttribute("role", "status");
  const say = (words: string): void => {
    live.textContent = words;
  };
  const address = (): string => addressAt(`chart-${chart}`);
  const title = tools.parentElement?.querySelector("figcaption")?.textContent.trim() ?? "";
  const citation = (): string => `${title.replace(/\.$/, "")}. ${source} ${address()}`;
  return [copyButton("Copy link", address, say), copyButton("Copy citation", citation, say), live];
}

/** Offers the drawing of a chart as PNG and SVG beside its data file, and its address and citation to copy. */
export function offerPictures(tools: HTMLElement): void {
  if (!tools.parentElement?.querySelector(":scope > svg")) return;
  const buttons = (["PNG", "SVG"] as const).map((format) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = format;
    button.setAttribute("aria-label", `Save this chart as ${format}`);
    button.addEventListener("click", () => void take(tools, format));
    return button;
  });
  tools.prepend(...buttons);
  tools.append(...copyButtons(tools));
}
