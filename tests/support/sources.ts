import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../scripts/steps/fingerprint.mjs";
import { ROOT } from "../../scripts/steps/paths.mjs";

/** A file of the project, by its path from the checkout. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const FOLDERS = [".ci", "apps", "data", "docs", "packages", "scripts", "tests"];

const ROOT_FILES = [
  ".dependency-cruiser.mjs",
  ".oxlintrc.json",
  ".prettierrc.json",
  "CONTRIBUTING.md",
  "README.md",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "tsconfig.json",
  "vitest.config.ts",
];

const TEXT = /\.(cjs|css|csv|geojson|graphql|html|json|md|mjs|scss|svg|ts|tsx|yaml)$|^\.ci\/run$/;

/** Every text file of the project that people write, the lock file among them; nothing that is made from others. */
export function projectFiles(): SourceFile[] {
  return [...ROOT_FILES, ...FOLDERS.flatMap((folder) => filesBelow(folder))]
    .filter((path) => TEXT.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** The files that are code. */
export function codeFiles(): SourceFile[] {
  return projectFiles().filter(({ path }) => /\.(css|mjs|scss|ts|tsx)$/.test(path));
}
