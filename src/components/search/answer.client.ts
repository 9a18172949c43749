import type { Answer, Shown } from "../../search/index-format.ts";
import type { Asked } from "../../search/intents.ts";
import { shareSaid } from "../../search/marks.ts";
import { element } from "./elements.client.ts";
import type { ShowContext } from "./result-item.client.ts";

/** Most answers may stand in place however they are asked for; others only where the question is for them. */
const isFor = ({ asks }: Answer, { isWhen, isMeaning }: Asked) =>
  asks === "date" ? isWhen : asks === "meaning" ? isMeaning : true;

/** Results from which an answer is taken: the best ones only. */
const fromBest = 3;

/**
 * The best result that answers in place: one of the first three whose title, names or question speak of all that was
 * asked for. Undefined if there is none.
 */
export function answering(best: readonly Shown[], { finder, found }: ShowContext): Shown | undefined {
  const { query } = found;
  if (!query.units.length) return undefined;
  return best
    .slice(0, fromBest)
    .find(
      ({ title, key, detail, answer }) =>
        answer &&
        isFor(answer, query.asked) &&
        shareSaid([title, key, detail].join(" · "), query, finder.lexicon) === 1,
    );
}

function row({ label, text, note, language }: Answer["rows"][number]): HTMLElement[] {
  const said = element("dd", "", text);
  if (language) said.lang = language;
  if (note) said.append(" ", element("span", "quiet", note));
  return [element("dt", "", label), said];
}

/** The answer in a box, with a link to the entry that gives it. */
export function answerBox(
  { kind, title, address, answer }: Shown,
  { base, nameOf }: ShowContext,
): HTMLElement {
  const link = document.createElement("a");
  link.href = base + address;
  link.textContent = title;
  const heading = element("h2", "", answer?.lead ?? title);
  heading.id = "answer";
  const box = element("section", "answer", element("p", "result-kind", nameOf(kind)), heading);
  box.setAttribute("aria-labelledby", "answer");
  box.append(element("dl", "", ...(answer?.rows ?? []).flatMap(row)));
  if (answer?.foot) box.append(element("p", "answer-foot", answer.foot));
  box.append(element("p", "answer-entry", link));
  return box;
}
