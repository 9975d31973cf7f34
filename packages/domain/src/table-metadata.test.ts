import { expect, it } from "vitest";
import { fileMetadata } from "./table-metadata.js";

const ABOUT = {
  fileName: "wards",
  title: "Recorded incidents by ward",
  period: "April 2024 to March 2025",
  filters: ["Burglary"],
  sources: ["Kent Police"],
  licence: "Open Government Licence v3.0",
  dataVersion: 7,
  demonstration: false,
  cautions: ["Rates read high in town centres."],
};

function metadata(about: typeof ABOUT): Record<string, unknown> {
  const columns = [{ title: "Ward" }, { title: "Incidents", description: "Recorded incidents." }];
  const now = new Date("2026-01-31T12:00:00Z");
  return JSON.parse(fileMetadata(about, "wards.csv", columns, "https://example.org/wards", now)) as Record<
    string,
    unknown
  >;
}

it("names the table it describes, its columns, source, period, licence and when it was made", () => {
  expect(metadata(ABOUT)).toMatchObject({
    url: "wards.csv",
    "dc:title": "Recorded incidents by ward",
    "dc:source": ["Kent Police"],
    "dc:temporal": "April 2024 to March 2025",
    "dc:license": "Open Government Licence v3.0",
    "dc:relation": "https://example.org/wards",
    "dc:created": "2026-01-31T12:00:00.000Z",
    "dc:description": ["Burglary", "Rates read high in town centres."],
    tableSchema: { columns: [{ titles: "Ward" }, { titles: "Incidents", "dc:description": "Recorded incidents." }] },
  });
});

it("says of demonstration data that they are none of the publisher's", () => {
  const written = metadata({ ...ABOUT, demonstration: true });
  expect(written["dc:license"]).toMatch(/^MIT/);
  expect(written["dc:description"]).toContain("Demonstration data: generated, not records of real events.");
});
