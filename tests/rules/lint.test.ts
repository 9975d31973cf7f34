import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { programOf, ROOT } from "../../scripts/steps/paths.mjs";
import { plantTree } from "../support/planted-tree.js";

/** Faults that only a linter with types can see, and some that it must not be too lenient about. */
const PLANTED = {
  "typescript(no-floating-promises)": "async function read() {}\nread();\n",
  "typescript(no-misused-promises)": "async function read() {}\nif (read()) process.exit();\n",
  "typescript(no-explicit-any)": "export function read(value: any) {\n  return String(value);\n}\n",
  "import(no-default-export)": "export default function read() {}\n",
  "eslint(no-console)": 'console.log("here");\n',
};

describe("the linter", () => {
  const files = Object.entries(PLANTED).map(([, text], index) => [`fault-${index}.ts`, text]);
  const { folder, remove } = plantTree({
    ...Object.fromEntries(files),
    "tsconfig.json": '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["*.ts"] }\n',
  });
  const { stdout } = spawnSync(
    programOf("tests", "oxlint"),
    ["--type-aware", "--config", `${ROOT}/.oxlintrc.json`, "--format", "json", "."],
    { cwd: folder, encoding: "utf8", env: { ...process.env, OXLINT_TSGOLINT_PATH: programOf("tests", "tsgolint") } },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  afterAll(remove);

  it.each(Object.keys(PLANTED))("sees a planted %s", (code) => {
    const file = `fault-${Object.keys(PLANTED).indexOf(code)}.ts`;
    expect(diagnostics.filter(({ filename }) => filename === file).map((diagnostic) => diagnostic.code)).toContain(
      code,
    );
  });
});
