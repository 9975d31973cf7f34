import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { COMMAND_LINE } from "../access/index.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { AreaDirectory, loadAreas, readAreas } from "../wards/index.js";
import { ColumnStore } from "./column-store.js";
import type { IncidentColumns } from "./columns.js";
import { deliverMonth } from "./delivery.service.js";
import type { PlacedIncident } from "./month-delivery.js";
import { undoDeliveries } from "./undo-import.js";

const AREA = "E07000115";

describe.each(databasesUnderTest())("the column store on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;
  let directory: AreaDirectory;
  let store: ColumnStore;

  beforeEach(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
    directory = new AreaDirectory(await readAreas(database));
    store = new ColumnStore(database, directory);
  });

  afterEach(async () => {
    await database.close();
    await opened.dispose();
  });

  async function deliver(month: string, version: string, count: number): Promise<void> {
    const incidents = Array.from({ length: count }, (_, index): PlacedIncident => {
      const cell = `${version}${index % 3}`;
      return {
        areaCode: AREA,
        wardCode: directory.require(AREA).wards[index % 5]!.code,
        month,
        crimeType: index % 2 === 0 ? "BURGLARY" : "DRUGS",
        longitude: 0.27 + (index % 4) / 1000,
        latitude: 51.19,
        location: `On or near ${version} Street`,
        cell9: `nine ${cell}`,
        cell10: `ten ${cell}`,
        crimeReference: `${version}-${index}`,
        outcome: null,
      };
    });
    const delivery = {
      source: "police-uk-street",
      sourceName: "",
      publisher: "",
      licence: "",
      licenceAddress: null,
      supplier: "Kent Police",
      month,
      file: "",
      sha256: version.repeat(8),
      fetchedAt: null,
      importedAt: new Date(),
      importId: version,
      rowsRead: count,
      withoutPlace: 0,
      outsideArea: 0,
      refused: 0,
      seconds: 0,
    } as const;
    await deliverMonth(database, delivery, incidents);
  }

  /** Every row in words, so that the order of dictionaries does not matter. */
  function inWords(columns: IncidentColumns): string[] {
    return Array.from({ length: columns.length }, (_, row) =>
      [
        columns.wardCodes[columns.ward[row]!],
        columns.type[row],
        columns.supplies[columns.supply[row]!]?.id,
        columns.cells9[columns.cell9[row]!],
        columns.cells10[columns.cell10[row]!],
        columns.points[columns.point[row]!]?.longitude,
      ].join(" "),
    );
  }

  async function expectAsReadAnew(): Promise<void> {
    const grown = await store.columnsOf(AREA);
    const fresh = await new ColumnStore(database, directory).columnsOf(AREA);
    expect(inWords(grown)).toEqual(inWords(fresh));
    expect([grown.firstMonth, [...grown.monthStarts]]).toEqual([fresh.firstMonth, [...fresh.monthStarts]]);
    expect(grown.supplies).toEqual(fresh.supplies);
  }

  it("holds after every import, revision and undo what a new one would read", async () => {
    await deliver("2025-02", "a", 40);
    await expectAsReadAnew();
    await deliver("2025-03", "b", 30);
    await expectAsReadAnew();
    await deliver("2025-02", "c", 25);
    await expectAsReadAnew();
    for (const importId of ["c", "b"]) {
      await database.write((transaction) => undoDeliveries(transaction, importId, COMMAND_LINE, new Date()));
      await expectAsReadAnew();
    }
    expect((await store.columnsOf(AREA)).length).toBe(40);
  });

  it("gives whoever asks at once the same columns, and the version before to nobody after", async () => {
    await deliver("2025-02", "a", 40);
    const [first, second] = await Promise.all([store.columnsOf(AREA), store.columnsOf(AREA)]);
    expect(second).toBe(first);
    await deliver("2025-03", "b", 30);
    const [third, fourth] = await Promise.all([store.columnsOf(AREA), store.columnsOf(AREA)]);
    expect(third.length).toBe(70);
    expect(fourth).toBe(third);
    expect(first.length).toBe(40);
  });
});
