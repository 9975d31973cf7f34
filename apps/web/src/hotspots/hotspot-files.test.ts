import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { expect, it } from "vitest";
import { CELLS, gridOf, hotspotOf } from "./four-hexagons.js";
import { hexagonFile, hotspotFile } from "./hotspot-files.js";

const ABOUT = { title: "Most at High Street", subtitle: "Burglary", notes: ["Snapped"], attribution: ["OS"] };

const EXPORTED = {
  grid: gridOf(),
  against: null,
  hotspots: [hotspotOf()],
  headline: ABOUT.title,
  cautions: ["Snapped"],
  filters: [],
  dataVersion: { number: 3, demonstration: false, demonstrationNotice: null },
};

it("writes the hotspots as areas round their hexagons, with the numbers of the table", () => {
  const file = JSON.parse(hotspotFile(EXPORTED, ABOUT)) as FeatureCollection<MultiPolygon>;
  expect(file).toMatchObject({
    type: "FeatureCollection",
    title: ABOUT.title,
    notes: ["Snapped"],
    attribution: ["OS"],
  });
  const [hotspot] = file.features;
  expect(hotspot?.properties).toMatchObject({
    rank: 1,
    recordedIncidents: 52,
    trend: "Emerging",
    wards: ["Judd", "Vauxhall"],
  });
  // Three hexagons that touch have one outline between them.
  expect(hotspot?.geometry.coordinates).toHaveLength(1);
});

it("writes every hexagon as a closed ring of longitude and latitude within Kent", () => {
  const file = JSON.parse(hexagonFile(EXPORTED, ABOUT)) as FeatureCollection<Polygon>;
  expect(file.features.map(({ id }) => id)).toEqual([...CELLS]);
  for (const { geometry } of file.features) {
    const [ring = []] = geometry.coordinates;
    expect(ring).toHaveLength(7);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [longitude = NaN, latitude = NaN] of ring) {
      expect(Math.abs(longitude - 0.35)).toBeLessThan(0.3);
      expect(Math.abs(latitude - 51.25)).toBeLessThan(0.2);
    }
  }
});

it("names the other period's count only where two are compared", () => {
  expect(hexagonFile(EXPORTED, ABOUT)).not.toContain("recordedIncidentsCompared");
  const compared = { ...EXPORTED, against: gridOf({ counts: [1, 0, 0, 0] }) };
  const file = JSON.parse(hexagonFile(compared, ABOUT)) as FeatureCollection;
  expect(file.features[0]?.properties).toMatchObject({ recordedIncidentsCompared: 1, difference: 39 });
});
