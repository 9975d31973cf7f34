import { describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openApplication } from "./contract.js";

describe.each(databasesUnderTest())("on $name", (database) => {
  it("makes by migration exactly the tables that the entities describe", async () => {
    const application = await openApplication(database);
    const { upQueries } = await application.database.reader.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    await application.close();
  });

  it("refuses a database that a newer version has written", async () => {
    const opened = await database.open();
    const { openDatabase } = await import("@safer-wards/server");
    const first = await openDatabase(opened.url);
    await first.write((transaction) =>
      transaction.query("INSERT INTO migration (timestamp, name) VALUES (?, ?)", [99, "FromTheFuture99"]),
    );
    await first.close();
    await expect(openDatabase(opened.url)).rejects.toThrow(/newer version of Safer Wards.*FromTheFuture99/);
    await opened.dispose();
  });
});
