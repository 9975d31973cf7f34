import type { Grid, Hotspot } from "./hotspot-questions.js";

// What the tests of this folder are about.

/** Three neighbours in Tonbridge and one hexagon apart. */
export const CELLS = ["89194a88127ffff", "89194a88137ffff", "89194a88123ffff", "89194a9ada3ffff"] as const;

const FIGURE = {
  level: null,
  unit: "incidents",
  method: "Counted.",
  source: "Police",
  missing: null,
  missingBecause: null,
};

/** An answer about four hexagons; every part of it can be given another value. */
export function gridOf(changed: Partial<Grid> = {}): Grid {
  return {
    id: "grid",
    title: "Burglary in Tonbridge and Malling",
    resolution: 9,
    cells: [...CELLS],
    counts: [40, 12, 0, 0],
    z: [6.1, 2.9, 2.2, -0.1],
    q: [0.0001, 0.008, 0.04, 0.9],
    total: 52,
    monthsUsed: 12,
    missingMonths: [],
    countBreaks: [12, 40],
    attribution: ["Contains OS data"],
    period: { firstMonth: "2024-04", endMonth: "2025-04", name: "April 2024 to March 2025" },
    concentration: {
      words: "Half of the incidents lie in 25 % of the area's cells.",
      cellShares: [0.25],
      incidentShares: [0.77],
      generalisedGini: { ...FIGURE, value: 0.7, unit: "ratio", lower: null, upper: null },
    },
    ...changed,
  };
}

/** A hotspot of the first three hexagons. */
export function hotspotOf(changed: Partial<Hotspot> = {}): Hotspot {
  return {
    id: "hotspot:four:89194a88123ffff",
    rank: 1,
    name: "High Street, Tonbridge",
    cells: CELLS.slice(0, 3),
    trend: "EMERGING",
    trendWords: "Emerging: hot in the latest fifth of the months and never before.",
    months: ["2025-02", "2025-03"],
    counts: [null, 52],
    strongestZ: 6.1,
    smallestQ: 0.0001,
    when: { hours: null, words: null, refusedBecause: "Police files give no hour." },
    sureness: "Very sure.",
    centre: { longitude: 0.27, latitude: 51.19 },
    count: { ...FIGURE, value: 52, lower: null, upper: null },
    share: { ...FIGURE, value: 100, unit: "per cent", lower: 93.1, upper: 100 },
    areaKm2: { ...FIGURE, value: 0.3, unit: "km²", lower: null, upper: null },
    densityRatio: { ...FIGURE, value: 11.06, unit: "ratio", lower: 9.84, upper: 12.39 },
    crimeTypes: [{ crimeType: "BURGLARY", name: "Burglary", count: 52 }],
    wards: [
      { id: "ward:E05015044", code: "E05015044", name: "Judd" },
      { id: "ward:E05015050", code: "E05015050", name: "Vauxhall" },
    ],
    artefacts: [],
    ...changed,
  };
}
