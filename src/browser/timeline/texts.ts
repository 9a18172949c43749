import { element } from "./element.ts";

/** The whole texts of the entries, which stand on the pages of their phases. */
export type Texts = {
  /** Puts the whole text of an entry into the list; done when it stands there, or cannot be had. */
  tell: (row: Element) => Promise<void>;
  /** Puts all whole texts into the list. */
  tellAll: () => Promise<void>;
  /** True once all of them stand there. */
  isAllTold: () => boolean;
};

type Bodies = ReadonlyMap<string, Element>;

/** The bodies of the entries of a page, by id. Throws if the page cannot be had. */
async function fetchBodies(address: string): Promise<Bodies> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return new Map(
    [...page.querySelectorAll("li.event")].flatMap((row) => {
      const body = row.querySelector(".event-body");
      return body ? [[row.id, body] as const] : [];
    }),
  );
}

/** The page of a phase as its section of the list names it. */
const pageOf = (section: Element | null) =>
  section?.querySelector<HTMLAnchorElement>("a.phase-whole")?.href ?? "";

/** What a line says where its text could not be fetched: the link to the entry stays. */
function excuse(row: Element): void {
  const body = row.querySelector(".event-body");
  if (!body || body.querySelector("[role=alert]")) return;
  body.append(
    element("p", { class: "quiet", role: "alert" }, "The text could not be fetched; the entry has it."),
  );
}

/**
 * Keeps the texts of a list: the line that a reader unfolds is told whole, from the page of its phase, which is
 * fetched once. Milestones are unfolded from the start and told in short until all is asked for.
 */
export function keepTexts(list: HTMLElement): Texts {
  const pages = new Map<string, Promise<Bodies>>();
  let isAllTold = false;
  const bodiesOf = (row: Element): Promise<Bodies> => {
    const address = pageOf(row.closest("section"));
    const known = pages.get(address);
    if (known) return known;
    const bodies = fetchBodies(address);
    pages.set(address, bodies);
    bodies.catch(() => pages.delete(address));
    return bodies;
  };
  const tell = (row: Element): Promise<void> =>
    bodiesOf(row)
      .then((bodies) => {
        const [here, whole] = [row.querySelector(".event-body"), bodies.get(row.id)];
        if (here && whole && here !== whole) here.replaceWith(whole);
      })
      .catch(() => excuse(row));
  const tellAll = () =>
    Promise.all([...list.querySelectorAll("li.event")].map(tell)).then(() => void (isAllTold = true));
  list.addEventListener(
    "toggle",
    ({ target }) => {
      const row = target instanceof HTMLDetailsElement && target.open ? target.parentElement : null;
      if (row?.matches("li.event:not(.is-milestone)")) void tell(row);
    },
    { capture: true },
  );
  return { tell, tellAll, isAllTold: () => isAllTold };
}

/** For a page without a list: there is nothing to tell. */
export const noTexts: Texts = {
  tell: () => Promise.resolve(),
  tellAll: () => Promise.resolve(),
  isAllTold: () => true,
};
