import { startFolds } from "./folds.client.ts";
import { startThemeChoice } from "./theme-choice.client.ts";

const button = document.querySelector<HTMLElement>(".theme-choice");
if (button) startThemeChoice(button);

startFolds();

const charts = [...document.querySelectorAll<HTMLElement>(".chart-tools")];
if (charts.length)
  void import("../charts/chart-tools.client.ts").then(({ offerPictures }) => charts.forEach(offerPictures));

if (document.querySelector("a.term"))
  void import("../components/term/term.client.ts").then(({ startTerms }) => startTerms());

if (document.querySelector(".is-listed"))
  void import("../charts/mark-names.client.ts").then(({ nameMarks }) => nameMarks());
