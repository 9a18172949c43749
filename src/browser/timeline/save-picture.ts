import { spanWords } from "../../dates/day-words.ts";
import { chosenWords } from "./chips.ts";
import type { Context } from "./context.ts";
import { element } from "./element.ts";
import { sortIntoLanes } from "./lanes.ts";
import { layoutLane, levelOf } from "./levels.ts";
import { pictureOf, plotWidth } from "./picture.ts";
import { rowsFor, type Scene } from "./scene.ts";

/** The colours of the main treaties as the page has them. */
function accentsOf(count: number, host: HTMLElement): string[] {
  return Array.from({ length: count }, (_, i) => {
    const probe = element("span", { class: `tl-probe instrument-${i + 1}` });
    host.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}

/** The view as it stands, laid out anew for the width of the picture. */
function drawView(
  context: Context,
  scene: Scene,
  host: HTMLElement,
  days: readonly [string, string],
): string {
  const { data, store, matching } = context;
  const state = store.get();
  const span = scene.span();
  const events = matching(state);
  const sorted = sortIntoLanes(events, data.choices, state.group);
  const lanes = sorted.map((lane) =>
    layoutLane(lane, {
      scale: levelOf((span[1] - span[0]) / plotWidth),
      rows: rowsFor(sorted.length, lane.events.length, false),
      place: scene.warp.place,
    }),
  );
  return pictureOf({
    lanes,
    span,
    warp: scene.warp,
    lives: data.lives,
    accents: accentsOf(data.lives.length, host),
    title: `${host.dataset.name ?? ""}: ${spanWords(...days)}`,
    chosen: chosenWords(state, context).join(" · "),
    credit: [host.dataset.credit ?? "", window.location.href],
  });
}

/** Hands a file to the reader. */
function save(name: string, content: Blob): void {
  const link = element("a", { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The drawing as a PNG of twice its size. Rejects if the browser cannot draw it. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element("canvas", {});
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}

/** Two buttons that save what the timeline shows, as a drawing and as a picture. */
export function makeSaveButtons(options: {
  context: Context;
  scene: () => Scene;
  host: HTMLElement;
  days: () => readonly [string, string];
}): HTMLElement {
  const { context, scene, host, days } = options;
  const button = (words: string, act: (svg: string, name: string) => void) => {
    const made = element("button", { type: "button", "aria-label": `Save the view as ${words}` }, words);
    made.addEventListener("click", () =>
      act(drawView(context, scene(), host, days()), `timeline-${days().join("-")}`),
    );
    return made;
  };
  const svg = button("SVG", (drawing, name) =>
    save(`${name}.svg`, new Blob([drawing], { type: "image/svg+xml" })),
  );
  const png = button("PNG", (drawing, name) => {
    toPng(drawing)
      .then((blob) => save(`${name}.png`, blob))
      .catch(() => context.announce("The picture could not be made. Save it as SVG."));
  });
  return element("div", { class: "tl-moves", role: "group", "aria-label": "Save the view" }, svg, png);
}
