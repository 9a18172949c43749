/** The rooms of src in the order in which data take their way through them; an import may only point back. */
const below = {
  dates: [],
  search: [],
  record: ["dates"],
  checks: ["record", "dates"],
  assemble: ["checks", "record", "dates", "search"],
  export: ["assemble", "record", "dates", "feeds"],
  feeds: ["assemble", "dates"],
  charts: ["components", "assemble", "dates"],
  components: ["assemble", "record", "dates", "search"],
  layouts: ["components", "assemble", "record"],
  pages: ["layouts", "components", "charts", "feeds", "export", "assemble", "record", "dates", "search"],
  browser: ["dates", "search"],
  publish: ["assemble", "checks", "record", "dates"],
};

/** Type-only imports may cross from `build` (what a page is given) and into `browser` (what a dataset is). */
const typesOnly = { dependencyTypesNot: ["type-only"] };

const rules = Object.entries(below).map(([room, allowed]) => ({
  name: `${room}-looks-back-only`,
  severity: "error",
  comment: `src/${room} may import from: ${[room, ...allowed].join(", ")}`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(?:${[room, ...allowed].join("|")})/`, ...typesOnly },
}));

export default {
  forbidden: [
    ...rules,
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
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
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^src/(?:pages|browser)/", "^scripts/"] },
      to: {},
    },
    {
      name: "d3-of-the-browser",
      severity: "error",
      comment: "from `d3` comes 48 KB for four functions; import submodules",
      from: { path: "^src/browser/" },
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
