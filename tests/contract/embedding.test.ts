import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

let database: TestDatabase;
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  database = await databasesUnderTest()[0]!.open();
  folder = await mkdtemp(join(tmpdir(), "safer-wards-embed-"));
  const env = { DEMONSTRATION: "off", LOG_LEVEL: "silent" };
  server = await startBuiltServer({ databaseUrl: database.url, dataDir: folder, env });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  await database.dispose();
});

async function frameRulesOf(path: string) {
  const { headers } = await fetch(`${server.url}${path}`);
  const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1];
  return { ancestors, frameOptions: headers.get("x-frame-options") };
}

it("a page under /embed may stand in a frame of any site", async () => {
  expect(await frameRulesOf("/embed/E05015045/judd")).toEqual({ ancestors: "*", frameOptions: null });
});

it.each(["/", "/wards/E05015045/judd", "/sign-in", "/embed", "/embedded/x", "/people", "/graphql", "//embed/x/y"])(
  "%s may not",
  async (path) => {
    expect((await frameRulesOf(path)).ancestors).toBe("'none'");
  },
);

it("but for who may frame it, an embedded page has the same policy as every other", async () => {
  const policyOf = async (path: string) => (await fetch(`${server.url}${path}`)).headers.get("content-security-policy");
  const open = await policyOf("/embed/E05015045/judd");
  expect(open?.replace("frame-ancestors *", "frame-ancestors 'none'")).toBe(await policyOf("/"));
});
