import type { TimelineData } from "../../src/assemble/timeline.ts";

type Story = { _timenav: { _el: { slider_background: HTMLElement } } };

declare global {
  interface Window {
    TL: { Timeline: new (host: string, data: object, options: object) => Story };
    /** Drags the strip of TimelineJS by a share of its width, as a hand does that does not let go. */
    panStory: (share: number) => void;
  }
}

const dateOf = (day: string) => {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date };
};

/** TimelineJS as its manual shows it, from its own script, given all events in a group for each theme. */
export async function openStory(): Promise<void> {
  const [response] = await Promise.all([
    fetch("/timeline/items.json"),
    loadScript("/timelinejs/js/timeline.js"),
  ]);
  const data = (await response.json()) as TimelineData;
  const labels = new Map(data.choices.theme);
  const events = data.items.map(({ id, title, words, theme, days }) => {
    const end = days[3] ?? days[2];
    return {
      unique_id: id,
      start_date: dateOf(days[0]),
      ...(end > days[0] ? { end_date: dateOf(end) } : {}),
      text: { headline: title, text: words },
      group: labels.get(theme) ?? theme,
    };
  });
  new window.TL.Timeline(
    "story",
    { events },
    { script_path: new URL("/timelinejs/js/", window.location.href).href, is_embed: true },
  );
  keepPan();
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(script);
  });
}

/** The hand that drags: it goes down once, and then moves from step to step. */
function keepPan(): void {
  let x: number | null = null;
  window.panStory = (share) => {
    const strip = document.querySelector(".tl-timenav-slider-background");
    const hand = (type: string, clientX: number) =>
      strip?.dispatchEvent(new MouseEvent(type, { clientX, clientY: 1, bubbles: true, cancelable: true }));
    if (x === null) {
      x = window.innerWidth / 2;
      hand("mousedown", x);
    }
    x -= share * window.innerWidth;
    hand("mousemove", x);
  };
}
