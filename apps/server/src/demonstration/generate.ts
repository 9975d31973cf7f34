import type { Month } from "@safer-wards/domain";
import type { PlacedIncident } from "../incidents/index.js";
import { type Area, createPlacer } from "../wards/index.js";
import { drawMapPoints } from "./map-points.js";
import { seededRandom } from "@safer-wards/stats";
import { randomStream } from "./random.js";
import type { DemonstrationSeed } from "./settings.js";
import { Snapper } from "./snapper.js";
import { drawWardMonths } from "./ward-months.js";

/** An area's demonstration incidents by month. The same seed gives the same incidents, to the last digit. */
export function generateIncidents(area: Area, seed: DemonstrationSeed): Map<Month, PlacedIncident[]> {
  const snappers = createSnappers(area, seed);
  const place = createPlacer([area]);
  const byMonth = new Map<Month, PlacedIncident[]>();
  for (const { month, wardCode, crimeType, count } of drawWardMonths(seed, seededRandom(seed.settings.seed))) {
    const snapper = snappers.get(wardCode);
    if (!snapper)
      throw new Error(`The demonstration counts name the ward ${wardCode}, which ${area.code} does not have.`);
    const incidents = byMonth.get(month) ?? [];
    byMonth.set(month, incidents);
    for (let index = 0; index < count; index++) {
      const { longitude, latitude, location } = snapper.draw(month, crimeType);
      const placing = place(longitude, latitude);
      if (placing?.wardCode !== wardCode) {
        throw new Error(`The demonstration point "${location}" does not lie in the ward ${wardCode}.`);
      }
      const { areaCode, cell9, cell10 } = placing;
      incidents.push({
        areaCode,
        wardCode,
        month,
        crimeType,
        longitude,
        latitude,
        location,
        cell9,
        cell10,
        crimeReference: null,
        outcome: null,
      });
    }
  }
  return byMonth;
}

function createSnappers(area: Area, seed: DemonstrationSeed): Map<string, Snapper> {
  const { shiftingPlaces, nearRepeats, seed: number } = seed.settings;
  return new Map(
    [...drawMapPoints(area, seed)].map(([wardCode, points]) => {
      const shifting = shiftingPlaces.filter((place) => place.wardCode === wardCode);
      const random = randomStream(number, `snapping in ${wardCode}`);
      return [wardCode, new Snapper(points, shifting, nearRepeats, random)];
    }),
  );
}
