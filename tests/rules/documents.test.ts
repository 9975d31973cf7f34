import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/steps/paths.mjs";
import { projectFiles } from "../support/sources.js";

const documents = projectFiles().filter(({ path }) => path.endsWith(".md"));

function scriptsOfProject(): string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
  return Object.keys(manifest.scripts);
}

it("every npm script that a document names exists, and the README names them all", () => {
  const named = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z:]+)|(start|test)\b)/g)].map((match) => ({
      path,
      script: match[1] ?? match[2] ?? "",
    })),
  );
  const scripts = scriptsOfProject();
  expect(named.filter(({ script }) => !scripts.includes(script))).toEqual([]);
  const inReadme = new Set(named.filter(({ path }) => path === "README.md").map(({ script }) => script));
  expect([...inReadme].sort()).toEqual(scripts.sort());
});

it("every file that a script of the project runs exists", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const missing = Object.values(manifest.scripts).filter(
    (script) => !existsSync(join(ROOT, script.replace("node ", ""))),
  );
  expect(missing).toEqual([]);
});

it("decision records are numbered without a gap, and each says the same number in its heading", () => {
  const records = readdirSync(join(ROOT, "docs/decisions")).filter((name) => name !== "README.md");
  expect(records.sort().map((name) => name.slice(0, 5))).toEqual(
    records.map((_, index) => `${String(index + 1).padStart(4, "0")}-`),
  );
  for (const name of records) {
    const [heading] = readFileSync(join(ROOT, "docs/decisions", name), "utf8").split("\n");
    expect(heading, name).toMatch(new RegExp(`^# ${name.slice(0, 4)} `));
  }
});

it("every decision record gives its context, the decision, what follows, and what was rejected", () => {
  for (const { path, text } of documents.filter((document) => /^docs\/decisions\/\d/.test(document.path))) {
    const headings = text.split("\n").filter((line) => line.startsWith("## "));
    expect(headings, path).toEqual(["## Context", "## Decision", "## Consequences", "## Rejected"]);
  }
});

it("every link from a document to a file of the project leads somewhere", () => {
  const broken = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? "")
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(path), target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});
