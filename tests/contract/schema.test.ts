import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printContract, PROJECT_DIR } from "@safer-wards/server";
import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openApplication, type OpenApplication } from "./contract.js";

let application: OpenApplication;

beforeAll(async () => {
  const [sqlite] = databasesUnderTest();
  if (!sqlite) throw new Error("There is no database to test with.");
  application = await openApplication(sqlite);
});

afterAll(async () => application.close());

it("is committed as the server writes it; run with UPDATE_SCHEMA=1 to write it anew", () => {
  const file = join(PROJECT_DIR, "packages/contract/schema.graphql");
  const written = printContract(application.schema);
  if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(file, written);
  expect(readFileSync(file, "utf8")).toBe(written);
});

it("describes every type and field in words", () => {
  const undescribed = Object.values(application.schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !["Query", "Mutation"].includes(type.name))
    .flatMap((type) => {
      const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      if (!isObjectType(type) && !isInputObjectType(type) && !isEnumType(type)) return [];
      return [type, ...fields].filter((thing) => !thing.description).map((thing) => `${type.name}: ${thing.name}`);
    });
  const query = Object.values(application.schema.getQueryType()?.getFields() ?? {});
  expect([...undescribed, ...query.filter((field) => !field.description).map((field) => field.name)]).toEqual([]);
});
