import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningServer, startBuiltServer } from "../support/server.js";

let server: RunningServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-hostile-"));
  server = await startBuiltServer({
    databaseUrl: `sqlite:${join(folder, "safer-wards.sqlite")}`,
    dataDir: folder,
    env: { DEMONSTRATION: "off" },
  });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function post(body: string, headers: Record<string, string> = { "content-type": "application/json" }) {
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

async function ask(query: string) {
  return post(JSON.stringify({ query }));
}

/** Fragments that each spread the next one twice: short to write, 2 to the power of `depth` fields to answer. */
function fragmentBomb(depth: number): string {
  const fragments = Array.from(
    { length: depth },
    (_, index) => `fragment frag${index} on Area{...frag${index + 1} ...frag${index + 1}}`,
  );
  return `{areas{...frag0}}${fragments.join("")}fragment frag${depth} on Area{id}`;
}

const nested = (depth: number) => `{areas{${"wards{groups{".repeat(depth)}id${"}}".repeat(depth)}}}`;
const aliases = (count: number) => `{${Array.from({ length: count }, (_, index) => `a${index}:areas{id}`).join(" ")}}`;

it("answers an ordinary question", async () => {
  const { status, text } = await ask("{areas{name}}");
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ data: { areas: [{ name: "Tonbridge and Malling" }] } });
});

it("answers introspection, since the schema is public", async () => {
  const { status } = await ask(
    "{__schema{types{name fields{name type{name ofType{name ofType{name ofType{name}}}} args{name}}}}}",
  );
  expect(status).toBe(200);
});

it.each([
  ["a nested fragment bomb of about 1,220 bytes", fragmentBomb(26)],
  ["nesting beyond ten levels", nested(6)],
  ["nesting of 500 levels", nested(250)],
  ["nesting of 5,000 levels", nested(2_500)],
  ["sixteen aliases", aliases(16)],
  ["a thousand aliases", aliases(1_000)],
  ["ten thousand directives", `{areas${"@skip(if:false)".repeat(5_000)}{id}}`],
  ["twenty thousand repeated fields", `{areas{${"id ".repeat(20_000)}}}`],
  ["two thousand and one tokens", `{areas{${"id ".repeat(2_000)}}}`],
  ["a fragment that spreads itself", "{areas{...f}}fragment f on Area{...f}"],
  ["a field that is not there", "{areas{password}}"],
  [
    "six analyses of the whole lattice at once",
    `{${[1, 2, 3, 4, 5, 6].map((months) => `a${months}:backTest(input:{areaCode:"E07000115"},months:${months}){words}`).join(" ")}}`,
  ],
  ["no question", ""],
  ["no document", "\u0000"],
])("refuses %s with a 4xx and stays up", async (_name, query) => {
  const { status, text } = await ask(query);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/node_modules|\bat .*\.js:|stack/i);
  expect((await ask("{areas{id}}")).status).toBe(200);
});

it("is a bomb of the size that kills an unguarded server", () => {
  expect(fragmentBomb(26).length).toBeGreaterThan(1_000);
  expect(fragmentBomb(26).length).toBeLessThan(1_300);
});

it("refuses a batch, a body over 100 kB, broken JSON and other content types, each as JSON", async () => {
  const batch = JSON.stringify(Array.from({ length: 100 }, () => ({ query: "{areas{id}}" })));
  const tooLarge = JSON.stringify({ query: "{areas{id}}", padding: "x".repeat(110_000) });
  const answers = [
    await post(batch),
    await post(tooLarge),
    await post("{broken"),
    await post("query={areas{id}}", { "content-type": "text/plain" }),
    await post("query={areas{id}}", { "content-type": "application/x-www-form-urlencoded" }),
  ];
  for (const answer of answers) {
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.type).toMatch(/json/);
    expect(answer.text).not.toMatch(/node_modules|<html/i);
  }
  expect(answers[1]?.status).toBe(413);
});

it("refuses a question by GET without the header that a browser form cannot send", async () => {
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent("{areas{id}}")}`);
  expect(response.status).toBe(400);
});

it("answers an address that nothing is at with JSON, and sends the headers that hold a page in", async () => {
  const response = await fetch(`${server.url}/nothing.here`);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toMatch(/json/);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(response.headers.get("x-powered-by")).toBeNull();
});
