import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import arrows from "../../.dependency-cruiser.mjs";
import { programOf, ROOT } from "../../scripts/steps/paths.mjs";
import { plantTree } from "../support/planted-tree.js";

/** An import that must not be, by the rule that has to see it. */
interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const SERVER = "apps/server/src";
const WEB = "apps/web/src";

/** One of each rule; every feature's rule is broken by an import that only that rule forbids. */
const PLANTED: readonly Violation[] = [
  { rule: "packages-never-import-apps", from: "packages/domain/src/a.ts", to: `${SERVER}/plain.ts` },
  { rule: "packages-stand-alone", from: "packages/stats/src/a.ts", to: "packages/domain/src/index.ts" },
  { rule: "web-never-imports-server", from: `${WEB}/view/a.ts`, to: `${SERVER}/plain.ts` },
  { rule: "server-never-imports-web", from: `${SERVER}/a.ts`, to: `${WEB}/ui/index.ts` },
  { rule: "web-computes-no-statistics", from: `${WEB}/view/b.ts`, to: "packages/stats/src/index.ts" },
  {
    rule: "server-features-call-each-other-at-the-door",
    from: `${SERVER}/incidents/a.ts`,
    to: `${SERVER}/wards/wards.queries.ts`,
  },
  {
    rule: "server-features-call-each-other-at-the-door",
    from: `${SERVER}/wards/b.ts`,
    to: `${SERVER}/database/open.ts`,
  },
  { rule: "web-features-call-each-other-at-the-door", from: `${WEB}/overview/a.ts`, to: `${WEB}/wards/ward-panel.tsx` },
  { rule: "web-building-blocks-know-no-feature", from: `${WEB}/charts/a.ts`, to: `${WEB}/wards/index.ts` },
  { rule: "database-and-graphql-know-no-feature", from: `${SERVER}/graphql/a.ts`, to: `${SERVER}/wards/index.ts` },
  { rule: "access-calls-only-what-stands-below-it", from: `${SERVER}/access/a.ts`, to: `${SERVER}/wards/index.ts` },
  {
    rule: "organisations-calls-only-what-stands-below-it",
    from: `${SERVER}/organisations/a.ts`,
    to: `${SERVER}/access/index.ts`,
  },
  { rule: "wards-calls-only-what-stands-below-it", from: `${SERVER}/wards/a.ts`, to: `${SERVER}/places/index.ts` },
  {
    rule: "incidents-calls-only-what-stands-below-it",
    from: `${SERVER}/incidents/b.ts`,
    to: `${SERVER}/places/index.ts`,
  },
  {
    rule: "hotspots-calls-only-what-stands-below-it",
    from: `${SERVER}/hotspots/a.ts`,
    to: `${SERVER}/places/index.ts`,
  },
  {
    rule: "operations-calls-only-what-stands-below-it",
    from: `${SERVER}/operations/a.ts`,
    to: `${SERVER}/places/index.ts`,
  },
  { rule: "patrols-calls-only-what-stands-below-it", from: `${SERVER}/patrols/a.ts`, to: `${SERVER}/plan/index.ts` },
  {
    rule: "evaluation-calls-only-what-stands-below-it",
    from: `${SERVER}/evaluation/a.ts`,
    to: `${SERVER}/places/index.ts`,
  },
  { rule: "youth-calls-only-what-stands-below-it", from: `${SERVER}/youth/a.ts`, to: `${SERVER}/places/index.ts` },
  { rule: "plan-calls-only-what-stands-below-it", from: `${SERVER}/plan/a.ts`, to: `${SERVER}/places/index.ts` },
  {
    rule: "overview-calls-only-what-stands-below-it",
    from: `${SERVER}/overview/a.ts`,
    to: `${SERVER}/places/index.ts`,
  },
  { rule: "places-calls-only-what-stands-below-it", from: `${SERVER}/places/a.ts`, to: `${SERVER}/imports/index.ts` },
  { rule: "imports-calls-only-what-stands-below-it", from: `${SERVER}/imports/a.ts`, to: `${SERVER}/places/index.ts` },
  {
    rule: "demonstration-calls-only-what-stands-below-it",
    from: `${SERVER}/demonstration/a.ts`,
    to: `${SERVER}/places/index.ts`,
  },
  {
    rule: "dictionary-calls-only-what-stands-below-it",
    from: `${SERVER}/dictionary/a.ts`,
    to: `${SERVER}/wards/index.ts`,
  },
  { rule: "backup-calls-only-what-stands-below-it", from: `${SERVER}/backup/a.ts`, to: `${SERVER}/wards/index.ts` },
  { rule: "refresh-calls-only-what-stands-below-it", from: `${SERVER}/refresh/a.ts`, to: `${SERVER}/places/index.ts` },
  {
    rule: "retention-calls-only-what-stands-below-it",
    from: `${SERVER}/retention/a.ts`,
    to: `${SERVER}/places/index.ts`,
  },
  { rule: "exports-calls-only-what-stands-below-it", from: `${SERVER}/exports/a.ts`, to: `${SERVER}/imports/index.ts` },
  { rule: "resolvers-hold-no-sql", from: `${SERVER}/wards/wards.resolver.ts`, to: `${SERVER}/wards/wards.queries.ts` },
  { rule: "maplibre-only-in-map", from: `${WEB}/overview/b.ts`, to: "maplibre-gl" },
  { rule: "recharts-only-in-charts", from: `${WEB}/overview/c.ts`, to: "recharts" },
  { rule: "database-drivers-only-in-database", from: `${SERVER}/wards/c.ts`, to: "better-sqlite3" },
  { rule: "database-drivers-only-in-database", from: `${SERVER}/wards/d.ts`, to: "pg" },
  { rule: "sources-never-import-tests", from: `${SERVER}/wards/e.ts`, to: "tests/support/server.ts" },
  { rule: "sources-never-import-tests", from: `${SERVER}/wards/f.ts`, to: `${SERVER}/wards/wards.test.ts` },
  { rule: "no-circles", from: "packages/geo/src/a.ts", to: "packages/geo/src/b.ts" },
  { rule: "every-import-leads-somewhere", from: `${SERVER}/wards/g.ts`, to: `${SERVER}/wards/nowhere.ts` },
  { rule: "every-import-leads-somewhere", from: `${SERVER}/wards/h.ts`, to: "undeclared-package" },
];

/** What the architecture allows, and the rules must leave alone. */
const ALLOWED: readonly Omit<Violation, "rule">[] = [
  { from: `${SERVER}/compose.ts`, to: `${SERVER}/wards/index.ts` },
  { from: `${SERVER}/hotspots/z.ts`, to: `${SERVER}/wards/index.ts` },
  { from: `${SERVER}/database/entities.ts`, to: `${SERVER}/wards/ward.entity.ts` },
  { from: `${SERVER}/database/y.ts`, to: "better-sqlite3" },
  { from: `${WEB}/map/z.ts`, to: "maplibre-gl" },
  { from: `${WEB}/charts/z.ts`, to: "recharts" },
  { from: `${WEB}/overview/z.ts`, to: "packages/domain/src/index.ts" },
  { from: `${SERVER}/wards/wards.test.ts`, to: "tests/support/server.ts" },
  { from: "tests/contract/z.ts", to: `${SERVER}/plain.ts` },
];

/** The way back without which there is no circle. */
const WAY_BACK = { from: "packages/geo/src/b.ts", to: "packages/geo/src/a.ts" };

const PACKAGES = ["maplibre-gl", "recharts", "better-sqlite3", "pg"];

describe("the rules of .dependency-cruiser.mjs", () => {
  const { folder, remove } = plantTree(treeOf([...PLANTED, ...ALLOWED, WAY_BACK]));
  const seen = violationsIn(folder);
  afterAll(remove);

  it.each(PLANTED)("$rule sees $from → $to", ({ rule, from, to }) => {
    expect(
      seen.filter((violation) => violation.from === from && pointsAt(violation.to, to)).map((v) => v.rule),
    ).toContain(rule);
  });

  it.each(ALLOWED)("leave $from → $to alone", ({ from, to }) => {
    expect(seen.filter((violation) => violation.from === from && pointsAt(violation.to, to))).toEqual([]);
  });

  it("are each broken by something planted here", () => {
    const names = (arrows.forbidden ?? []).map((rule) => rule.name);
    expect(new Set(PLANTED.map(({ rule }) => rule))).toEqual(new Set(names));
  });

  it("say what to do instead", () => {
    for (const { name, comment } of arrows.forbidden ?? []) {
      expect(comment, name).toMatch(/^[A-Za-z].{40,}[.]$/s);
    }
  });

  it("are broken nowhere in the project", () => {
    expect(violationsIn(ROOT)).toEqual([]);
  });
});

/** The files that hold the imports, and the ones they lead to. */
function treeOf(imports: readonly Omit<Violation, "rule">[]): Record<string, string> {
  const targets = imports.map(({ to }) => to).filter((to) => to.includes("/") && !to.includes("nowhere"));
  const files: Record<string, string> = Object.fromEntries(targets.map((path) => [path, "export {};\n"]));
  for (const { from, to } of imports) files[from] = `import "${specifierOf(from, to)}";\n`;
  for (const name of PACKAGES) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: "1.0.0", main: "index.js" });
    files[`node_modules/${name}/index.js`] = "module.exports = {};\n";
  }
  files["tests/placeholder.ts"] = "export {};\n";
  return files;
}

/** As the project writes imports: relative, and with the ending of what the compiler makes. */
function specifierOf(from: string, to: string): string {
  if (!to.includes("/")) return to;
  const up = "../".repeat(from.split("/").length - 1);
  return `./${up}${to.replace(/\.tsx?$/, ".js")}`;
}

function pointsAt(seen: string, planted: string): boolean {
  if (!planted.includes("/")) return seen === planted || seen.includes(`node_modules/${planted}/`);
  return seen === planted || seen.endsWith(planted.replace(/\.ts$/, ".js"));
}

function violationsIn(folder: string): Violation[] {
  const { stdout, stderr } = spawnSync(
    programOf("tests", "depcruise"),
    ["--config", `${ROOT}/.dependency-cruiser.mjs`, "--output-type", "json", "packages", "apps", "tests"],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
  };
  expect(summary.totalCruised, "modules read").toBeGreaterThan(30);
  return summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
}
