import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../apps/server/src/database/index.js";
import { deliverMonth, type MonthDelivery, type PlacedIncident } from "../../apps/server/src/incidents/index.js";
import type { ImportReport } from "../../apps/server/src/imports/index.js";
import { databasesUnderTest } from "../support/databases.js";
import { runCommand } from "./built-command.js";
import { streetFile, streetRow } from "./street-file.js";

let folder: string;
let kent: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-command-"));
  kent = join(folder, "2025-01-kent-street.csv");
  await writeFile(kent, streetFile([streetRow(), streetRow({ longitude: "", latitude: "" })]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(databasesUnderTest())("the built command imports into $name and says what it holds", async (underTest) => {
  const home = await underTest.open();
  try {
    const { exitCode, stdout, stderr } = await runCommand(home.url, ["import", kent]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(`Taken: Kent Police, January 2025, from ${kent}`);
    expect(stdout).toContain("2 rows: 1 in the area, 0 outside it, 1 without a place, 0 refused");
    const coverage = await runCommand(home.url, ["coverage"]);
    expect(coverage.stdout).toContain("Kent Police: January 2025 (1 month, 1 incident)");
    expect(coverage.stdout).toContain("British Transport Police: nothing yet");
  } finally {
    await home.dispose();
  }
});

describe("the built command", () => {
  it("gives a machine the whole report, and nothing else on standard output", async () => {
    const url = sqlite();
    const { stdout, stderr } = await runCommand(url, ["import", "--json", kent]);
    const report = JSON.parse(stdout) as ImportReport;
    expect(report.files).toMatchObject([{ file: kent, status: "taken", month: "2025-01", taken: 1, withoutPlace: 1 }]);
    expect(stderr).toBe("");
    const coverage = JSON.parse((await runCommand(url, ["coverage", "--json"])).stdout) as unknown;
    expect(coverage).toMatchObject({
      areas: [
        {
          areaCode: "E07000115",
          suppliers: [
            { supplier: "Kent Police", required: true, months: [{ month: "2025-01", incidents: 1, revision: 1 }] },
            { supplier: "British Transport Police", required: false, months: [] },
          ],
        },
      ],
    });
  });

  it("ends with 1 when something was refused, and says what to do", async () => {
    const bad = join(folder, "bad.csv");
    await writeFile(bad, streetFile([streetRow(), streetRow({ crimeType: "Burglry" })]));
    const { exitCode, stdout } = await runCommand(sqlite(), ["import", bad]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${bad}, line 3, Crime type, "Burglry": There is no crime type of this name.`);
    expect(stdout).toContain("take the others with --take-good-rows");
  });

  it("says that the first real import removed the demonstration incidents, and how to remove the rest", async () => {
    const url = sqlite();
    await holdDemonstration(url);
    const { stdout } = await runCommand(url, ["import", kent]);
    expect(stdout).toContain("1 demonstration incident was removed, because real ones are here now.");
    expect(stdout).toContain("npm run data -- clear demonstration");
    expect((await runCommand(url, ["coverage"])).stdout).not.toContain("(demonstration)");
  });

  it("clears demonstration data when asked to", async () => {
    const url = sqlite();
    await holdDemonstration(url);
    const { stdout } = await runCommand(url, ["clear", "demonstration"]);
    expect(stdout).toBe("Removed 1 demonstration incident of 1 month.\n");
  });
});

describe("the built command, misunderstood", () => {
  it.each([
    [["invent"], 2, /There is no command "invent"/],
    [["fetch"], 2, /There is fetch police, fetch wards and fetch population/],
    [["import", "--quickly", "a.csv"], 2, /'--quickly' is not an option/],
  ])("%j ends with a sentence and no stack", async (words, exitCode, sentence) => {
    const outcome = await runCommand("sqlite:/nowhere/at/all.sqlite", words);
    expect(outcome).toMatchObject({ exitCode, stdout: "", stderr: expect.stringMatching(sentence) });
    expect(outcome.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("shows its help without a database", async () => {
    const outcome = await runCommand("sqlite:/nowhere/at/all.sqlite", ["--help"]);
    expect(outcome).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("--take-good-rows"), stderr: "" });
  });

  it("a setting that cannot be used is named", async () => {
    const outcome = await runCommand("mysql://localhost", ["coverage"]);
    expect(outcome).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("DATABASE_URL must be") });
  });
});

function sqlite(): string {
  return `sqlite:${join(folder, `${randomUUID()}.sqlite`)}`;
}

/** One incident as the demonstration would have made it. */
async function holdDemonstration(url: string): Promise<void> {
  const database = await openDatabase(url);
  try {
    await deliverMonth(database, DEMONSTRATION_MONTH, [DEMONSTRATION_INCIDENT]);
  } finally {
    await database.close();
  }
}

const DEMONSTRATION_MONTH: MonthDelivery = {
  source: "demonstration",
  sourceName: "Demonstration",
  publisher: "Safer Wards",
  licence: "MIT",
  licenceAddress: null,
  supplier: "Demonstration",
  month: "2025-01",
  file: "demonstration",
  sha256: "0".repeat(64),
  fetchedAt: null,
  importedAt: new Date("2026-01-01T00:00:00Z"),
  rowsRead: 1,
  withoutPlace: 0,
  outsideArea: 0,
  refused: 0,
  seconds: 0,
};

const DEMONSTRATION_INCIDENT: PlacedIncident = {
  areaCode: "E07000115",
  wardCode: "E05015035",
  month: "2025-01",
  crimeType: "BURGLARY",
  longitude: 0.48,
  latitude: 51.33,
  location: "On or near Sample Street",
  cell9: "8919459a2cbffff",
  cell10: "8a19459a2cb7fff",
  crimeReference: null,
  outcome: null,
};
