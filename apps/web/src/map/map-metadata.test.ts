import { expect, it } from "vitest";
import { mapMetadata } from "./map-metadata.js";

it("tells what is shown, from whom, for when, with which cautions, and where it came from", () => {
  const about = {
    fileName: "wards",
    title: "Recorded incidents by ward",
    subtitle: "All types, April 2025 to March 2026",
    notes: ["Demonstration data: generated, not records of real events."],
    attribution: ["Contains public sector information licensed under the Open Government Licence v3.0"],
    propertiesOf: () => ({}),
  };
  const now = new Date("2026-05-02T09:00:00Z");
  expect(JSON.parse(mapMetadata(about, "wards.geojson", "https://example.org/wards?from=2025-04", now))).toEqual({
    "@context": "http://www.w3.org/ns/csvw",
    url: "wards.geojson",
    "dc:title": about.title,
    "dc:source": about.attribution,
    "dc:relation": "https://example.org/wards?from=2025-04",
    "dc:created": "2026-05-02T09:00:00.000Z",
    "dc:description": [about.subtitle, ...about.notes],
    "dc:conformsTo": "RFC 7946: degrees of longitude and latitude, WGS84",
  });
});
