import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "../../apps/server/src/database/index.js";
import { DEMONSTRATION, deliverMonth, type PlacedIncident } from "../../apps/server/src/incidents/index.js";
import { faultSentence } from "../../apps/server/src/imports/system-faults.js";

const INCIDENT: PlacedIncident = {
  areaCode: "E07000115",
  wardCode: "E05015045",
  month: "2025-01",
  crimeType: "BURGLARY",
  longitude: 0.27,
  latitude: 51.19,
  location: "On or near Sample Street",
  cell9: "89194e6a4c3ffff",
  cell10: "8a194e6a4c37fff",
  crimeReference: null,
  outcome: null,
};

// SQLite's limit on its own pages is what a full disk is to it, and needs no disk that can be filled.
it("says in a sentence that the disk is full, stores no half month, and goes on answering", async () => {
  const folder = await mkdtemp(join(tmpdir(), "safer-wards-full-"));
  const database = await openDatabase(`sqlite:${join(folder, "full.sqlite")}`);
  const delivery = {
    source: DEMONSTRATION,
    sourceName: "",
    publisher: "",
    licence: "",
    licenceAddress: null,
    supplier: "Somebody",
    month: "2025-01",
    file: "",
    sha256: "0".repeat(64),
    fetchedAt: null,
    importedAt: new Date(),
    rowsRead: 0,
    withoutPlace: 0,
    outsideArea: 0,
    refused: 0,
    seconds: 0,
  } as const;
  try {
    await deliverMonth(database, delivery, [INCIDENT]);
    await database.write(async (transaction) => {
      const [pages] = await transaction.query<{ page_count: number }>("PRAGMA page_count");
      await transaction.query(`PRAGMA max_page_count = ${pages!.page_count + 4}`);
    });
    const many = Array.from({ length: 20_000 }, () => ({ ...INCIDENT, month: "2025-02" }));
    const fault = await deliverMonth(database, { ...delivery, month: "2025-02" }, many).catch((error: Error) => error);
    expect(faultSentence(fault as Error)).toMatch(
      /The disk of the database is full\. Nothing of the file under way was stored/,
    );
    expect(await database.query("SELECT month, state FROM delivery")).toEqual([{ month: "2025-01", state: "current" }]);
    expect(await database.query("SELECT COUNT(*) AS number FROM incident")).toEqual([{ number: 1 }]);
    await deliverMonth(database, { ...delivery, month: "2025-03" }, [INCIDENT]);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
});
