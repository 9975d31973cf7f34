import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/steps/paths.mjs";

/** Licences under which a package may be served with ours: all ask for no more than to be named. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Unlicense",
]);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { license?: { id?: string; name?: string }; expression?: string }[];
}

function servedComponents(): Component[] {
  const text = execFileSync(process.execPath, [`${ROOT}/scripts/sbom.mjs`], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return (JSON.parse(text) as { components: Component[] }).components;
}

/** Whether one of the choices that an expression offers is allowed, and each part it asks for together is. */
function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => ALLOWED.has(licence.trim())));
}

it("reads choices and parts of a licence expression", () => {
  expect(isAllowed("MIT")).toBe(true);
  expect(isAllowed("(MIT OR WTFPL)")).toBe(true);
  expect(isAllowed("MIT AND GPL-3.0-only")).toBe(false);
  expect(isAllowed("AGPL-3.0-only")).toBe(false);
});

it("serves only packages whose licence lets it", () => {
  const components = servedComponents().filter(({ name }) => !name.startsWith("@safer-wards/"));
  expect(components.length).toBeGreaterThan(50);
  const refused = components.flatMap(({ name, version, licenses }) => {
    const told = (licenses ?? []).map((entry) => entry.expression ?? entry.license?.id ?? entry.license?.name ?? "");
    return told.length > 0 && told.every(isAllowed) ? [] : [`${name} ${version}: ${told.join(", ") || "no licence"}`];
  });
  expect(refused).toEqual([]);
});
