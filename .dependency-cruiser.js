/**
 * The rooms of src in the order in which data take their way through them; an import, of a value or of a type,
 * may only point back.
 */
const below = {
  failures: [],
  output: ["failures"],
  links: [],
  serve: [],
  dates: [],
  search: [],
  "record/schema": ["dates"],
  kinds: ["record/schema", "dates", "search"],
  record: ["kinds", "dates"],
  checks: ["kinds", "record", "dates"],
  assemble: ["kinds", "checks", "record", "dates", "search"],
  feeds: ["assemble", "kinds", "dates"],
  export: ["assemble", "kinds", "record", "dates", "feeds"],
  publication: ["assemble", "export", "feeds"],
  components: ["publication", "assemble", "record", "dates", "search"],
  charts: ["components", "assemble", "dates"],
  layouts: ["components", "publication", "assemble", "record"],
  pages: [
    "layouts",
    "components",
    "charts",
    "publication",
    "feeds",
    "export",
    "assemble",
    "record",
    "dates",
    "search",
  ],
  drafting: ["checks", "kinds", "record", "dates", "failures"],
  publish: ["assemble", "kinds", "checks", "record", "dates", "failures"],
};

/** A room within a room is a room of its own. */
const within = (room) => Object.keys(below).filter((other) => other.startsWith(`${room}/`));

/** What runs at the reader's: the room `browser`, and a script that stands beside its component. */
const browser = "^src/browser/|\\.client\\.tsx?$";

const rules = Object.entries(below).map(([room, allowed]) => ({
  name: `${room}-looks-back-only`,
  severity: "error",
  comment: `src/${room} may import from: ${[room, ...allowed].join(", ")}`,
  from: { path: `^src/${room}/`, pathNot: [browser, ...within(room).map((other) => `^src/${other}/`)] },
  to: { path: "^src/", pathNot: `^src/(?:${[room, ...allowed].join("|")})/` },
}));

/** A script of the browser holds no code of the build; of published data it knows the types. */
const browserRules = [
  {
    name: "browser-looks-back-only",
    severity: "error",
    comment: "what runs at the reader's may import from: browser, dates, search and other *.client.ts",
    from: { path: browser },
    to: {
      path: "^src/",
      pathNot: `${browser}|^src/(?:dates|search)/`,
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "browser-knows-published-types",
    severity: "error",
    comment: "of the build, what runs at the reader's may import types of published data: assemble, kinds",
    from: { path: browser },
    to: { path: "^src/", pathNot: `${browser}|^src/(?:dates|search|assemble|kinds)/` },
  },
  {
    name: "browser-is-not-imported",
    severity: "error",
    comment: "pages name a script; they do not run it",
    from: { path: "^src/", pathNot: browser },
    to: { path: browser },
  },
];

export default {
  forbidden: [
    ...rules,
    ...browserRules,
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "src-without-scripts",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:scripts|test)/" },
    },
    {
      name: "nothing-imports-pages",
      severity: "error",
      from: { pathNot: "^src/pages/" },
      to: { path: "^src/pages/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "^src/(?:pages|browser)/", "\\.client\\.tsx?$", "^scripts/"],
      },
      to: {},
    },
    {
      name: "d3-of-the-browser",
      severity: "error",
      comment: "from `d3` comes 48 KB for four functions; import submodules",
      from: { path: browser },
      to: { path: "node_modules/d3/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
