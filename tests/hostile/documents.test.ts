import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema, type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { PROJECT_DIR } from "@safer-wards/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seededRandom } from "@safer-wards/stats";
import { type RunningServer, startBuiltServer } from "../support/server.js";

const RANDOM_DOCUMENTS = process.env["SOAK"] === "1" ? 20_000 : 400;
/** A refusal took up to 62 ms when the limits were chosen; this allows for a busy machine. */
const REFUSED_WITHIN_MILLISECONDS = 1_000;
const AT_ONCE = 8;
const LONGEST_RUN = 20 * 60_000;
const HOSTILE_DOCUMENTS = process.env["SOAK"] === "1" ? 3_000 : 300;
const MEBIBYTE = 1024 ** 2;

let server: RunningServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-documents-"));
  const env = { DEMONSTRATION: "off", LOG_LEVEL: "error", REQUESTS_PER_MINUTE: "0" };
  const databaseUrl = `sqlite:${join(folder, "safer-wards.sqlite")}`;
  server = await startBuiltServer({ databaseUrl, dataDir: folder, env });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const times = (count: number, text: (index: number) => string, separator = " ") =>
  Array.from({ length: count }, (_, index) => text(index)).join(separator);
const nested = (levels: number, inside = "name") =>
  `{ areas { ${"groups { wards { ".repeat(levels)}${inside}${" } }".repeat(levels)} } }`;

/** Fragments of which each spreads the next twice: 2ⁿ selections once they are written out. */
const bomb = (size: number) =>
  `{ areas { ...f0 } } ${times(size, (i) => `fragment f${i} on Area { ...f${i + 1} ...f${i + 1} }`)} fragment f${size} on Area { code }`;
const signIns = (count: number) =>
  `mutation { ${times(count, (i) => `a${i}: signIn(input: {name: "a", password: "${i}"}) { id }`)} }`;

const HOSTILE: Readonly<Record<string, unknown>> = {
  "depth 12": { query: `{ areas { ${"groups { ".repeat(12)}name${" }".repeat(12)} } }` },
  "depth 100": { query: nested(50) },
  "depth 500": { query: nested(250) },
  "depth 5,000": { query: nested(2_500) },
  "16 aliases": { query: `{ ${times(16, (i) => `a${i}: areas { code }`)} }` },
  "1,000 aliases": { query: `{ ${times(1_000, (i) => `a${i}: areas { code }`)} }` },
  "2 tries to sign in": { query: signIns(2) },
  "15 tries to sign in": { query: signIns(15) },
  "1,000 tries to sign in": { query: signIns(1_000) },
  "tries to sign in within a fragment": {
    query: `mutation { ...f } fragment f on Mutation { ${signIns(3).slice(11, -2)} }`,
  },
  "a batch": [{ query: "{ areas { code } }" }, { query: "{ areas { code } }" }],
  "a batch of 100": Array.from({ length: 100 }, () => ({ query: "{ areas { code } }" })),
  "10,000 directives": { query: `{ areas { code ${"@a ".repeat(10_000)} } }` },
  "1,000 directives that exist": { query: `{ areas { code ${"@include(if: true) ".repeat(1_000)} } }` },
  "20,000 repeated fields": { query: `{ areas { ${"code ".repeat(20_000)} } }` },
  "2²⁴ by fragments": { query: bomb(24) },
  "2⁶⁰ by fragments": { query: bomb(60) },
  "a fragment of itself": { query: "{ areas { ...f } } fragment f on Area { ...f }" },
  "two fragments of each other": {
    query: "{ areas { ...f } } fragment f on Area { ...g } fragment g on Area { ...f }",
  },
  "1,000 operations": { query: times(1_000, (i) => `query q${i} { areas { code } }`) },
  "5,000 variables": { query: `query q(${times(5_000, (i) => `$v${i}: Int`)}) { areas { code } }` },
  "5,000 brackets": { query: "{".repeat(5_000) },
  "a deep list": { query: `{ areas(a: ${"[".repeat(3_000)}${"]".repeat(3_000)}) { code } }` },
  "a field that is not there": { query: "{ passwords }" },
  "an empty document": { query: "" },
  "no document": {},
  "a variable with a field that is not there": {
    query: "query q($input: HotspotInput!) { hotspots(input: $input) { id } }",
    variables: { input: { areaCode: "E07000115", period: { __typename: "Period", firstMonth: "2025-01" } } },
  },
  "a variable of another type": {
    query: "query q($code: ID!) { area(code: $code) { code } }",
    variables: { code: { $ne: null } },
  },
  "a variable that is left out": { query: "query q($code: ID!) { area(code: $code) { code } }" },
  "a number for a document": { query: 7 },
  "a document too large": { query: `# ${"x".repeat(110_000)}\n{ areas { code } }` },
  "a subscription": { query: "subscription { areas { code } }" },
  "a wrong operation name": { query: "query a { areas { code } }", operationName: "b" },
  "introspection nested too deep": {
    query: `{ __schema { types { ${"fields { type { ".repeat(20)}name${" } }".repeat(20)} } } }`,
  },
};

async function post(body: string): Promise<{ status: number; text: string; milliseconds: number }> {
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return { status: response.status, text: await response.text(), milliseconds: performance.now() - started };
}

function memoryOfServer(): number {
  const status = readFileSync(`/proc/${server.processId}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

it.each(Object.keys(HOSTILE))("refuses %s at once, without showing its inside", async (name) => {
  const { status, text, milliseconds } = await post(JSON.stringify(HOSTILE[name]));
  expect({ name, refused: status >= 400 && status < 500, text: text.slice(0, 200) }).toMatchObject({ refused: true });
  expect(milliseconds).toBeLessThan(REFUSED_WITHIN_MILLISECONDS);
  expect(text).not.toMatch(/ at \S+ \(|node_modules|SELECT |stacktrace|Maximum call stack/);
});

it(`needs hardly more memory for ${HOSTILE_DOCUMENTS} hostile documents than for a hundred`, async () => {
  const bodies = Object.values(HOSTILE).map((body) => JSON.stringify(body));
  for (let number = 0; number < 100; number++) await post(bodies[number % bodies.length]!);
  const before = memoryOfServer();
  for (let number = 0; number < HOSTILE_DOCUMENTS; number++) await post(bodies[number % bodies.length]!);
  expect((memoryOfServer() - before) / MEBIBYTE).toBeLessThan(150);
});

it(
  `answers ${RANDOM_DOCUMENTS} random documents, whole and broken, without a fault of its own`,
  async () => {
    const schema = buildSchema(readFileSync(join(PROJECT_DIR, "packages/contract/schema.graphql"), "utf8"));
    const random = seededRandom(19);
    const faults: string[] = [];
    for (let number = 0; number < RANDOM_DOCUMENTS; number += AT_ONCE) {
      const whole = Array.from({ length: AT_ONCE }, () => randomDocument(schema, random));
      const queries = whole.map((query, index) => (index % 2 === 0 ? query : broken(query, random)));
      const answers = await Promise.all(queries.map((query) => post(JSON.stringify({ query }))));
      faults.push(...queries.filter((_, index) => isFault(answers[index]!)));
    }
    expect(faults).toEqual([]);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect(server.output()).not.toMatch(/unhandled|a question failed/i);
  },
  LONGEST_RUN,
);

function isFault({ status, text }: { status: number; text: string }): boolean {
  return status >= 500 || text.includes("INTERNAL_SERVER_ERROR");
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!;
}

/** A question that the schema allows, with values that are now right and now not. */
function randomDocument(schema: GraphQLSchema, random: () => number): string {
  return `{ ${selection(pick(Object.values(schema.getQueryType()!.getFields()), random), random, 0)} }`;
}

function selection(field: GraphQLField<unknown, unknown>, random: () => number, depth: number): string {
  const given = field.args.filter((argument) => argument.type.toString().endsWith("!") || random() < 0.3);
  const values = given.map(({ name, type }) => `${name}: ${value(type.toString().replaceAll(/[![\]]/g, ""), random)}`);
  const call = values.length > 0 ? `${field.name}(${values.join(", ")})` : field.name;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return call;
  const fields = Object.values(type.getFields());
  const inside = Array.from({ length: 3 }, () => pick(fields, random))
    .filter((child) => depth < 4 || !isObjectType(getNamedType(child.type)))
    .map((child) => selection(child, random, depth + 1));
  return `${call} { __typename ${inside.join(" ")} }`;
}

const PERIODS = [
  '{firstMonth: "2024-01", endMonth: "2025-01"}',
  '{firstMonth: "2025-01", endMonth: "2024-01"}',
  "null",
];

function value(type: string, random: () => number): string {
  if (type === "AnalysisInput" || type === "HotspotInput") {
    const area = pick(['"E07000115"', '"E99999999"', '""'], random);
    const more = pick(["", "crimeTypes: [BURGLARY]", "placeIds: []", 'sources: ["x"]', "crimeTypes: []"], random);
    return `{areaCode: ${area} ${random() < 0.5 ? `period: ${pick(PERIODS, random)}` : ""} ${more}}`;
  }
  if (type === "Int") return pick(["0", "-1", "1", "12", "300", "2147483647", "-2147483648"], random);
  if (type === "Boolean") return pick(["true", "false"], random);
  if (type === "ID" || type === "String")
    return pick(['"E07000115"', '""', '"x"', '"\\u0000"', '"📍"', '"\'; --"'], random);
  return pick(["null", "{}", "[]", '"x"', "7", "SOMETHING"], random);
}

const PIECES = [
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  "!",
  "$x",
  "...",
  "@skip(if: true)",
  ":",
  '"',
  "\\",
  "null",
  "mutation",
  "\u0000",
];

/** The same with a few characters lost, doubled or changed for others. */
function broken(text: string, random: () => number): string {
  let result = text;
  for (let number = 0; number < 3; number++) {
    const at = Math.floor(random() * result.length);
    result =
      result.slice(0, at) + pick(["", pick(PIECES, random)], random) + result.slice(at + Math.floor(random() * 3));
  }
  return result;
}
