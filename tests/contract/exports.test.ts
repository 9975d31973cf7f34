import type { AddressInfo } from "node:net";
import { inflateRawSync } from "node:zlib";
import { crc32, type Viewer, VISITOR } from "@safer-wards/domain";
import { makeLogger, makeWebServer } from "@safer-wards/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../../apps/server/src/exports/formats.js";
import { serveExports } from "../../apps/server/src/exports/index.js";
import { partnerExport } from "../../apps/server/src/exports/partner-export.js";
import { zipStream } from "../../apps/server/src/exports/zip-stream.js";
import { serveErrors } from "../../apps/server/src/http.js";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

const AREA = "E07000115";
const OFFICER: Viewer = { id: "officer", name: "Officer", roles: ["OFFICER"], organisation: "tmbc" };

/** The files of a ZIP by name, found by its list of contents; checksums and sizes must be those it tells. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - 6);
  for (let entry = 0; entry < zip.readUInt16LE(zip.length - 12); entry += 1) {
    const [checksum, packed, bytes, nameLength] = [16, 20, 24].map((field) => zip.readUInt32LE(at + field)).concat(zip.readUInt16LE(at + 28)) as [number, number, number, number]; // prettier-ignore
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = inflateRawSync(zip.subarray(start, start + packed));
    expect([content.length, crc32(content)]).toEqual([bytes, checksum]);
    files.set(name, content.toString("utf8"));
    at += 46 + nameLength;
  }
  return files;
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  let url: string;
  let close: () => void;
  beforeAll(async () => {
    application = await openDemonstration(database);
    const logger = makeLogger({ level: "silent" });
    const { app, server } = makeWebServer(logger, application.access);
    serveExports(app, application, logger);
    serveErrors(app, logger);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  afterAll(async () => {
    close();
    await application.close();
  });

  async function fetched(query: string): Promise<{ name: string; files: Map<string, string> }> {
    const response = await fetch(`${url}/exports/incidents?area=${AREA}&${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/zip");
    const name = /filename="?([^";]+)/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "";
    return { name, files: unzip(Buffer.from(await response.arrayBuffer())) };
  }

  async function counted(request: object): Promise<number | null> {
    return (await application.analysis.series({ areaCode: AREA, ...request })).count.value;
  }

  it("a CSV has a row for each incident that is counted, and says what it is", async () => {
    const { name, files } = await fetched("from=2025-04&to=2025-06&types=burglary,robbery&ward=tonbridge&format=csv");
    expect(name).toBe("incidents-tonbridge-and-malling-2025-04-to-2025-06.csv.zip");
    const table = [...files.values()][0]!;
    const rows = table.trimEnd().split("\r\n");
    expect(rows[0]).toBe("\uFEFFMonth,Crime type,Longitude,Latitude,Location,Ward code,Ward,\"H3 cell, resolution 9\",\"H3 cell, resolution 10\",Supplier"); // prettier-ignore
    const period = { firstMonth: "2025-04", endMonth: "2025-07" };
    const request = { period, placeIds: ["tonbridge"], crimeTypes: ["BURGLARY", "ROBBERY"] };
    expect(rows.length - 1).toBe(await counted(request));
    expect(new Set(rows.slice(1).map((row) => row.split(",")[1]))).toEqual(new Set(["Burglary", "Robbery"]));
    const metadata = JSON.parse(files.get("incidents-tonbridge-and-malling-2025-04-to-2025-06.csv-metadata.json")!);
    expect(metadata).toMatchObject({
      "dc:temporal": "April 2025 to June 2025",
      "dc:license": expect.stringContaining("demonstration"),
      "dc:description": expect.arrayContaining(["Place: Tonbridge", "Crime types: Burglary, Robbery"]),
    });
    expect(metadata.tableSchema.columns[0]["dc:description"]).toMatch(/month/);
  });

  it("GeoJSON and JSON hold the same incidents", async () => {
    const query = "from=2026-03&to=2026-03";
    const { files: geo } = await fetched(`${query}&format=geojson`);
    const { files: plain } = await fetched(`${query}&format=json`);
    const collection = JSON.parse([...geo.values()][0]!);
    const { rows } = JSON.parse([...plain.values()][0]!);
    expect(collection.features.map((feature: { properties: unknown }) => feature.properties)).toEqual(rows);
    expect(collection.features[0].geometry).toEqual({
      type: "Point",
      coordinates: [rows[0].longitude, rows[0].latitude],
    });
    expect(rows.length).toBe(await counted({ period: { firstMonth: "2026-03", endMonth: "2026-04" } }));
  });

  it("all three years come out whole", async () => {
    const { files } = await fetched("from=2023-04&to=2026-03&format=csv");
    const rows = [...files.values()][0]!.trimEnd().split("\r\n").length - 1;
    expect(rows).toBe(await counted({ period: { firstMonth: "2023-04", endMonth: "2026-04" } }));
    expect(rows).toBeGreaterThan(20_000);
  });

  it.each([
    ["format=xlsx", 400, /format must be one of/],
    ["format=csv&from=2025", 400, /months such as/],
    ["format=csv&from=2025-06&to=2025-01", 400, /first not after the last/],
    ["format=csv&types=jaywalking", 400, /no crime type "jaywalking"/],
    ["format=csv&ward=nowhere", 400, /no ward or town "nowhere"/],
    ["format=csv&priority=peace", 400, /no priority/],
  ])("%s is answered with %i and a sentence", async (query, status, sentence) => {
    const response = await fetch(`${url}/exports/incidents?area=${AREA}&${query}`);
    expect(response.status).toBe(status);
    expect((await response.json()).error).toMatch(sentence);
  });

  it("partner records are for officers alone, and formula cells in them are harmless", async () => {
    const asked = { areaCode: AREA, supply: "council-asb:tmbc" };
    const refused = await fetch(`${url}/exports/partner-records?area=${AREA}&supply=${asked.supply}&format=csv`);
    expect(refused.status).toBe(401);
    const { partners, directory } = application;
    await expect(partnerExport(partners, directory, VISITOR, asked, 1)).rejects.toThrow(/Sign in/);
    await application.database.write((transaction) =>
      transaction.query("UPDATE partner_record SET location = '=HYPERLINK(\"http://x\")', minute_of_week = -5"),
    );
    const table = await partnerExport(partners, directory, OFFICER, asked, 1);
    const files = unzip(await whole(zipStream(filesOf(table, "csv", "here", new Date()), new Date())));
    const [header, first] = [...files.values()][0]!.split("\r\n");
    expect(header).toContain("Day,Minute of the week,Kind");
    expect(first).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(first!.split(",")[1]).toBe("-5");
  });
});
