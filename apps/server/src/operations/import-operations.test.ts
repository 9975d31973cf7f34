import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { askerAs } from "../../../../tests/support/people.js";
import { COMMAND_LINE } from "../access/index.js";
import { type Application, compose } from "../compose.js";
import { PROJECT_DIR } from "../config.js";
import { type ImportedOperation, importOperations, operationKindNamed } from "./import-operations.js";

const PLACE = { kind: "POINT", longitude: 0.2752, latitude: 51.1963, radiusMetres: 150 } as const;

const ROW: ImportedOperation = {
  areaCode: "E07000115",
  reference: "OP/2025/14",
  title: "Evenings in the High Street",
  kind: "HIGH_VISIBILITY_PATROL",
  firstDay: "2025-04-03",
  lastDay: "2025-06-30",
  isCancelled: false,
  place: PLACE,
  officerHours: 96,
  costPounds: null,
  results: [{ kind: "ARREST", count: 6, atLeast: false, detail: "" }],
};
const FILE = {
  organisation: "kent-police",
  file: "operations.csv",
  actor: COMMAND_LINE,
  importedAt: new Date("2026-04-02T10:00:00Z"),
  keep: async () => Promise.resolve(),
};

describe.each(databasesUnderTest())("on $name", ({ open }) => {
  let database: TestDatabase;
  let application: Application;

  beforeAll(async () => {
    database = await open();
    application = await compose({ databaseUrl: database.url, seedDir: join(PROJECT_DIR, "data") });
  });

  afterAll(async () => {
    await application.database.close();
    await database.dispose();
  });

  const take = async (...rows: ImportedOperation[]) =>
    importOperations(application.database, application.directory.areas, rows, FILE);
  const find = async () =>
    (await application.operations.find(askerAs("OFFICER"), "import-kent-police-op-2025-14")).operation;

  it("a file's operations are added once, and changed where a later file tells otherwise", async () => {
    expect(await take(ROW, { ...ROW, reference: "OP/2025/15" })).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await take(ROW)).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect(await find()).toMatchObject({ version: 1, state: "FINISHED", origin: "IMPORT", officerHours: 96 });
    expect(await take({ ...ROW, officerHours: 112 })).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(await find()).toMatchObject({ version: 2, officerHours: 112, source: "Imported from operations.csv" });
  });

  it("what officers wrote beside it stays", async () => {
    const { version, dates } = await find();
    const given = {
      ...ROW,
      aim: "Fewer bicycles stolen",
      leadOrganisation: "kent-police",
      place: PLACE,
      ...dates,
      officerHours: 80,
    };
    await application.operations.change(askerAs("OFFICER"), "import-kent-police-op-2025-14", version, given);
    expect(await take(ROW)).toMatchObject({ changed: 1 });
    expect(await find()).toMatchObject({ aim: "Fewer bicycles stolen", officerHours: 96 });
  });

  it("an error leaves nothing half done", async () => {
    const nowhere = {
      ...ROW,
      reference: "OP/2025/17",
      place: { ...ROW.place, longitude: 4.9, latitude: 52.4 } as const,
    };
    await expect(take({ ...ROW, reference: "OP/2025/16" }, nowhere)).rejects.toThrow("no ward of");
    await expect(application.operations.find(askerAs("OFFICER"), "import-kent-police-op-2025-16")).rejects.toThrow(
      "no such operation",
    );
  });
});

it.each([
  ["High-visibility patrol", "HIGH_VISIBILITY_PATROL"],
  ["op assist", "OP_ASSIST"],
  ["PSPO_ENFORCEMENT", "PSPO_ENFORCEMENT"],
  ["a walk", null],
])("%s names the kind %s", (text, kind) => {
  expect(operationKindNamed(text)).toBe(kind);
});
