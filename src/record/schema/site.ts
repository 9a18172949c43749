import { z } from "zod";

import { id, language, line, prose, type Terms, webAddress } from "./common.ts";

/** The pages, and parts of pages, that may bear a headline of the record. */
const headlinePages = [
  "front",
  "front-time",
  "timeline",
  "story",
  "places",
  "compare",
  "compare-changes",
  "assistance",
  "treaties",
  "reactions",
  "claims",
  "disputes",
  "indicators",
  "policy-options",
  "figures",
  "gaps",
  "actors",
  "topics",
  "sources",
  "updates",
] as const;

/** A page, or part of a page, that may bear a headline. */
export type HeadlinePage = (typeof headlinePages)[number];

/** The shapes by which a treaty is known where colour is not seen. */
const markShapes = ["circle", "square", "diamond", "triangle", "cross", "star"] as const;

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour of six hexadecimal digits such as "#0b5fa5"');

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as "2024-06-19"');

/** To what day the record, or what it holds on one topic, was last completed. */
const reachOf = { to: day, note: prose(300).optional() };

/** An entry, or every entry below a folder: `treaty/<id>`, `comparison/<pair>/<topic>`, `reaction/*`. */
const restRef = z
  .string()
  .regex(
    /^[a-z]+(?:-[a-z]+)*\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+|\*)$/,
    "an entry, written <kind>/<id>, or all below a folder, written <kind>/*",
  );

const confirmed = z
  .string()
  .regex(/^[0-9a-f]{12}$/, "twelve hexadecimal digits, written by record:confirm")
  .optional();

/** A duty in a few words, for a drawing; it rests on one provision, `<treaty>/art-4#assistance`. */
const dutyWords = z.strictObject({ provision: line, text: line, confirmed });

const headline = z.strictObject({
  page: z.enum(headlinePages),
  text: prose(120),
  rests: z.array(restRef).min(1, "at least one entry that holds the headline up"),
  confirmed,
});

/** A page that may open with findings: one of those that may bear a headline, or that of a treaty. */
const findingPage = z.union([
  z.enum(headlinePages),
  z.string().regex(/^treaty\/[a-z0-9-]+$/, "a page that may bear a headline, or treaty/<id>"),
]);

/** A sentence at the head of a long page; its sources are those of the entries that it rests on. */
const keyFinding = z.strictObject({
  text: prose(260),
  rests: z
    .array(restRef.refine((ref) => !ref.endsWith("*"), "single entries, since their sources are named"))
    .min(1),
  confirmed,
});

/** A step of the story: an event, the window of time that the picture then shows, and what is told of it. */
const storyStep = z.strictObject({
  event: id,
  heading: prose(80),
  window: z.strictObject({ from: day, to: day }),
  text: prose(400),
  confirmed,
});

/** The shape of `data/site.yml`: what makes this record this record and no other. */
export function siteSchema(terms: Terms) {
  const topic = z.enum(terms.topics);
  return z.strictObject({
    id: id.optional(),
    name: line,
    tagline: line,
    description: prose(300),
    subject: line,
    parties: line,
    mainHeading: line.optional(),
    instruments: z
      .array(
        z.strictObject({
          treaty: id,
          label: line,
          accent: z.strictObject({ light: colour, dark: colour }),
          mark: z.enum(markShapes),
        }),
      )
      .min(1, "at least one main instrument"),
    mainPair: z.strictObject({ older: id, newer: id }).optional(),
    timeAxis: z.array(z.strictObject({ from: day, label: line, short: line })).optional(),
    closerMap: z
      .strictObject({
        name: prose(40),
        west: z.number().min(-180).max(180),
        south: z.number().min(-85).max(85),
        east: z.number().min(-180).max(180),
        north: z.number().min(-85).max(85),
      })
      .refine(
        ({ west, east, south, north }) => west < east && south < north,
        "west of east, and south of north",
      )
      .optional(),
    milestones: z
      .array(
        z.strictObject({
          milestone: z.enum(terms.milestones),
          text: line,
          short: line,
          side: z.enum(["start", "end"]).optional(),
          indicators: line.optional(),
        }),
      )
      .optional(),
    story: z.array(storyStep).optional(),
    onePage: z.array(id).max(22, "at most 22 events, which fill a page").optional(),
    clause: z.strictObject({ assistance: topic, consultation: topic.optional() }).optional(),
    alongside: z
      .strictObject({ topic, kinds: z.array(z.enum(terms["event-kinds"])).min(1), since: day })
      .optional(),
    claimTexts: line.optional(),
    situations: z
      .array(
        z.strictObject({
          topic,
          label: line,
          level: line.optional(),
          duties: z.array(dutyWords).optional(),
        }),
      )
      .optional(),
    pages: z
      .array(
        z.strictObject({
          page: z.enum(headlinePages),
          description: prose(300).optional(),
          lead: prose(600).optional(),
        }),
      )
      .optional(),
    headlines: z.array(headline).optional(),
    findings: z
      .array(z.strictObject({ page: findingPage, lines: z.array(keyFinding).min(1).max(6) }))
      .optional(),
    about: z
      .strictObject({
        lead: prose(900).optional(),
        judgements: prose(900).optional(),
        limits: z.array(prose(600)).optional(),
      })
      .optional(),
    reach: z
      .strictObject({ ...reachOf, topics: z.array(z.strictObject({ topic, ...reachOf })).optional() })
      .optional(),
    searchExamples: z.array(z.strictObject({ text: line, language })).optional(),
    corrections: z
      .strictObject({
        issues: webAddress.optional(),
        email: z.email("an e-mail address").optional(),
        edit: webAddress.optional(),
      })
      .optional(),
    links: z.array(z.strictObject({ label: line, url: webAddress })).optional(),
  });
}

/** What makes a record this record, as its editor wrote it. */
export type SiteRecord = z.infer<ReturnType<typeof siteSchema>>;
