import type { Context } from "./context.ts";
import { svg } from "./element.ts";
import type { Scene } from "./scene.ts";

/** The events that one follows, and those that followed from it. */
export function linksOf(context: Pick<Context, "data">, id: string): { before: string[]; after: string[] } {
  const { items } = context.data;
  return {
    before: items.find((item) => item.id === id)?.follows ?? [],
    after: items.flatMap((item) => (item.follows?.includes(id) ? [item.id] : [])),
  };
}

/** Draws lines from the chosen event to those that it follows or that followed from it, as far as they are in view. */
export function makeLinkLines(canvas: HTMLElement, context: Context, scene: () => Scene): () => void {
  const drawing = svg("svg", { class: "tl-links", "aria-hidden": "true" });
  canvas.append(drawing);
  const draw = () => {
    const frame = canvas.querySelector(".vis-center")?.getBoundingClientRect();
    const outer = canvas.getBoundingClientRect();
    const { event, story } = context.store.get();
    if (!frame || !event || story !== null) {
      drawing.replaceChildren();
      return;
    }
    drawing.style.left = `${frame.left - outer.left}px`;
    drawing.style.width = `${frame.width}px`;
    const placeOf = (id: string): [number, number] | null => {
      const mark = scene().find(id);
      const box = mark && scene().element(mark).getBoundingClientRect();
      if (!box?.width) return null;
      const x = box.left - frame.left + Math.min(13, box.width / 2);
      return [x, box.top - outer.top + box.height / 2];
    };
    const start = placeOf(event);
    const { before, after } = linksOf(context, event);
    const lines = [...before, ...after].flatMap((id) => {
      const end = placeOf(id);
      if (!start || !end || (start[0] === end[0] && start[1] === end[1])) return [];
      const middle = (start[0] + end[0]) / 2;
      const d = `M${start.join(" ")}C${middle} ${start[1]} ${middle} ${end[1]} ${end.join(" ")}`;
      return svg("path", { class: before.includes(id) ? "is-before" : "is-after", d });
    });
    drawing.replaceChildren(...lines);
  };
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  };
}
