// Which way the arrows between modules point. Every rule's comment says what to do instead of breaking it.
// tests/rules/arrows.test.ts plants a violation of each and proves that it is seen.

/**
 * The server's features and those each may call; what is not named here stands below all of them.
 * @type {Record<string, string[]>}
 */
const MAY_CALL = {
  organisations: [],
  access: [],
  wards: [],
  incidents: ["wards"],
  hotspots: ["wards", "incidents"],
  operations: ["wards", "incidents", "hotspots"],
  evaluation: ["wards", "incidents", "operations"],
  patrols: ["wards", "incidents", "hotspots", "operations"],
  youth: ["wards", "incidents"],
  plan: ["wards", "incidents", "hotspots", "operations", "youth"],
  overview: ["wards", "incidents", "hotspots", "operations", "youth", "plan"],
  places: ["wards", "incidents", "hotspots", "operations", "evaluation", "patrols", "youth", "plan"],
  imports: ["wards", "incidents", "hotspots", "operations", "patrols", "youth", "plan"],
  backup: [],
  dictionary: [],
  refresh: ["wards", "incidents", "imports"],
  retention: ["incidents", "patrols", "youth", "imports"],
  demonstration: ["wards", "incidents", "hotspots", "operations", "evaluation", "patrols", "youth", "plan", "imports"],
  exports: [
    "wards",
    "incidents",
    "hotspots",
    "operations",
    "evaluation",
    "patrols",
    "youth",
    "plan",
    "overview",
    "places",
  ],
};

/** Who asks, and who has a part in the partnership, stand below every feature. */
const CALLED_BY_ALL = ["organisations", "access"];

/** The one list of tables, which TypeORM wants from the bottom of the house. */
const TABLE_LIST = "^apps/server/src/database/entities[.]ts$";

const SERVER_FEATURES = Object.keys(MAY_CALL).join("|");
const TESTS = "[.]test[.]tsx?$";

/** One rule a feature: whatever it may not call. */
const featureRules = Object.entries(MAY_CALL).map(([feature, named]) => {
  const allowed = feature === "organisations" ? named : [...CALLED_BY_ALL, ...named];
  const forbidden = Object.keys(MAY_CALL).filter((name) => name !== feature && !allowed.includes(name));
  return {
    name: `${feature}-calls-only-what-stands-below-it`,
    comment:
      `${feature} may call ${allowed.join(", ") || "none"} and nothing else among the features. ` +
      "Turn the arrow round: let the feature above ask this one, or give both what they need in a third below them.",
    from: { path: `^apps/server/src/${feature}/`, pathNot: TESTS },
    to: { path: `^apps/server/src/(${forbidden.join("|")})/` },
  };
});

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const RULES = [
  {
    name: "packages-never-import-apps",
    comment: "Packages stand below the apps. Move what both need into the package, or pass it in as an argument.",
    from: { path: "^packages/" },
    to: { path: "^apps/" },
  },
  {
    name: "packages-stand-alone",
    comment:
      "stats, geo, domain and contract know nothing of each other. Pass plain numbers and texts between them from the app.",
    from: { path: "^packages/([^/]+)/" },
    to: { path: "^packages/", pathNot: "^packages/$1/" },
  },
  {
    name: "web-never-imports-server",
    comment:
      "Dashboard and server share only the schema. Ask for it by GraphQL, or move the words into packages/domain.",
    from: { path: "^apps/web/" },
    to: { path: "^apps/server/" },
  },
  {
    name: "server-never-imports-web",
    comment: "The server hands out the built dashboard as files and knows nothing of its sources.",
    from: { path: "^apps/server/" },
    to: { path: "^apps/web/" },
  },
  {
    name: "web-computes-no-statistics",
    comment: "A number is computed once, on the server, and arrives as a figure. Add it to the schema instead.",
    from: { path: "^apps/web/" },
    to: { path: "^packages/(stats|geo)/" },
  },
  {
    name: "server-features-call-each-other-at-the-door",
    comment:
      "Import the feature's index.ts. What you need is not in it? Then offer it there, with a name and a sentence.",
    from: { path: "^apps/server/src/([^/]+)/", pathNot: [TESTS, TABLE_LIST] },
    to: {
      path: `^apps/server/src/(${SERVER_FEATURES}|database)/`,
      pathNot: ["^apps/server/src/$1/", "^apps/server/src/[^/]+/index[.]ts$"],
    },
  },
  {
    name: "web-features-call-each-other-at-the-door",
    comment:
      "Import the feature's index.ts. What you need is not in it? Then offer it there, with a name and a sentence.",
    from: { path: "^apps/web/src/([^/]+)/", pathNot: TESTS },
    to: {
      // What is loaded when it is needed is named by its own file: the door would bring the whole feature along.
      dynamic: false,
      path: `^apps/web/src/(${SERVER_FEATURES})/`,
      pathNot: ["^apps/web/src/$1/", "^apps/web/src/[^/]+/index[.]tsx?$"],
    },
  },
  {
    name: "web-building-blocks-know-no-feature",
    comment: "map, charts, ui and view serve every feature alike. Pass what the feature knows in as properties.",
    from: { path: "^apps/web/src/(map|charts|ui|view)/", pathNot: TESTS },
    to: { path: `^apps/web/src/(${SERVER_FEATURES})/` },
  },
  {
    name: "database-and-graphql-know-no-feature",
    comment:
      "database/ and graphql/ stand below the features; only database/entities.ts lists their tables. Put things together in compose.ts.",
    from: { path: "^apps/server/src/(database|graphql)/", pathNot: [TESTS, TABLE_LIST] },
    to: { path: `^apps/server/src/(${SERVER_FEATURES})/` },
  },
  ...featureRules,
  {
    name: "resolvers-hold-no-sql",
    comment: "The resolver translates, the service decides, the queries file asks. Call the feature's service.",
    from: { path: "[.]resolver[.]ts$" },
    to: { path: "[.]queries[.]ts$" },
  },
  {
    name: "maplibre-only-in-map",
    comment: "Describe what to draw as a layer value and hand it to apps/web/src/map, which alone talks to MapLibre.",
    from: { path: "^apps/", pathNot: "^apps/web/src/map/" },
    to: { path: "(^|/)maplibre-gl(/|$)" },
  },
  {
    name: "recharts-only-in-charts",
    comment: "Draw with a mark from apps/web/src/charts, which alone talks to Recharts; a new kind of mark goes there.",
    from: { path: "^apps/", pathNot: "^apps/web/src/charts/" },
    to: { path: "(^|/)recharts(/|$)" },
  },
  {
    name: "database-drivers-only-in-database",
    comment: "Nothing but database/ may know which database it is. Ask through its Database, or add the ability there.",
    from: { path: "^apps/", pathNot: ["^apps/server/src/database/", TESTS] },
    to: { path: "(^|/)(better-sqlite3|pg)(/|$)" },
  },
  {
    name: "sources-never-import-tests",
    comment: "What is served cannot rest on what tests it. Move the code that both need into the sources.",
    from: { path: "^(apps|packages)/", pathNot: TESTS },
    to: { path: `^tests/|${TESTS}` },
  },
  {
    name: "no-circles",
    comment: "Two modules that need each other are one module, or need a third. Move what both need into that third.",
    from: {},
    // A circle of types alone is gone before the program runs.
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "every-import-leads-somewhere",
    comment:
      "The import names no file and no package. Correct the path; a package must be in the package.json beside it.",
    from: { pathNot: TESTS },
    // Types of GeoJSON come from @types/geojson, which is no module when the program runs; virtual: is made by Vite.
    to: { couldNotResolve: true, pathNot: "^(geojson$|virtual:)" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: RULES.map((rule) => ({ ...rule, severity: "error" })),
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|dist-types|gql)/|^tests/bench/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
