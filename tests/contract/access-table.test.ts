import { makeApollo, makeLogger, makeWebServer, openEveryRoute } from "@safer-wards/server";
import { ACCESS } from "@safer-wards/domain";
import { type GraphQLSchema, isObjectType } from "graphql";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openApplication, type OpenApplication } from "./contract.js";

let application: OpenApplication;
const rows = Object.keys(ACCESS);

beforeAll(async () => {
  application = await openApplication(databasesUnderTest()[0]!);
});

afterAll(async () => application.close());

function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

it("every field of Query and Mutation has a row, and every row of a field has its field", () => {
  const fields = fieldsOf(application.schema);
  const doors = fields.filter((field) => /^(Query|Mutation)\./.test(field));
  expect(doors.filter((field) => !rows.includes(field))).toEqual([]);
  expect(rows.filter((row) => /^\w+\./.test(row) && !fields.includes(row))).toEqual([]);
});

interface Layer {
  readonly name: string;
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean>; readonly stack: unknown[] };
}

it("every route has a row and every row its route; what is no route answers nobody by itself", async () => {
  const webDir = await mkdtemp(join(tmpdir(), "safer-wards-web-"));
  await writeFile(join(webDir, "index.html"), "<!doctype html><title>Safer Wards</title>");
  const logger = makeLogger({ level: "silent" });
  const { app, server } = makeWebServer(logger, application.access);
  const apollo = makeApollo(application.schema, server, logger);
  await apollo.start();
  openEveryRoute(app, application, { apollo, logger, webDir, isReady: async () => true });
  const layers = (app.router as unknown as { stack: Layer[] }).stack;
  const routes = layers.flatMap(({ route }) => (route ? [`${methodOf(route.methods)} ${route.path}`] : []));
  expect(routes.sort()).toEqual(rows.filter((row) => row.includes(" ")).sort());
  const others = layers.filter(({ route }) => !route).map(({ name }) => name);
  // Headers, log, limit, other sites, compression, session; then what answers 404 and errors.
  expect(others).toHaveLength(8);
  await apollo.stop();
  await rm(webDir, { recursive: true, force: true });
});

/** Routes for every method name none or all of them. */
function methodOf(methods: Record<string, boolean>): string {
  const names = Object.keys(methods).filter((name) => name !== "_all");
  return names.length === 1 ? names[0]!.toUpperCase() : "ALL";
}
