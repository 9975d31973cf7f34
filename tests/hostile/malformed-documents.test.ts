import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Application, compose } from "../../apps/server/src/compose.js";
import { importPaths, sentenceOf } from "../../apps/server/src/imports/index.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { EVERY_DOCUMENT } from "./every-document.js";

describe.each(databasesUnderTest())("on $name", (underTest) => {
  let folder: string;
  let home: TestDatabase;
  let application: Application;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-malformed-documents-"));
    home = await underTest.open();
    application = await compose({ databaseUrl: home.url, seedDir: join(import.meta.dirname, "../../data") });
  });
  afterAll(async () => {
    await application.database.close();
    await home.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function everythingHeld(): Promise<unknown> {
    const { database } = application;
    return [
      await database.query("SELECT * FROM added_outline"),
      await database.query("SELECT * FROM ward ORDER BY code"),
      await database.query("SELECT * FROM data_version"),
    ];
  }

  it("each malformed document of outlines gets its sentence, and what was held stays", async () => {
    const before = await everythingHeld();
    const wrong: string[] = [];
    for (const { source, title, bytes, reason } of EVERY_DOCUMENT) {
      const path = join(folder, "layer.geojson");
      await writeFile(path, bytes);
      const request = { paths: [path], takeGoodRows: false, sources: { "layer.geojson": source } };
      const report = await importPaths(application.database, request);
      const [problem] = [...report.problems, ...report.files.flatMap(({ problems }) => problems)];
      const isRight = report.totals.taken === 0 && problem !== undefined && reason.test(problem.reason);
      if (!isRight) wrong.push(`${source}: ${title}: ${problem ? sentenceOf(problem) : "no problem"}`);
    }
    expect(wrong).toEqual([]);
    expect(await everythingHeld()).toEqual(before);
  });
});
