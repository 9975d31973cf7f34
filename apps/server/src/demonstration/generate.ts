import type { CrimeType, Month } from "@safer-wards/domain";
import type { PlacedIncident } from "../incidents/index.js";
import { type Area, createPlacer } from "../wards/index.js";
import { attraction, type DemonstrationPoint, drawMapPoints } from "./map-points.js";
import { type Random, seededRandom, WeightedChoice } from "./random.js";
import type { DemonstrationSeed, ShiftingPlace, WardMonthCount } from "./settings.js";
import { drawWardMonths } from "./ward-months.js";

/** An area's demonstration incidents by month. The same seed gives the same incidents, to the last digit. */
export function generateIncidents(area: Area, seed: DemonstrationSeed): Map<Month, PlacedIncident[]> {
  const random = seededRandom(seed.settings.seed);
  const points = drawMapPoints(area, seed.streets, random);
  const snapper = new Snapper(points, seed.settings.shiftingPlaces, random);
  const place = createPlacer([area]);
  const byMonth = new Map<Month, PlacedIncident[]>();
  for (const wardMonth of drawWardMonths(seed, random)) {
    const incidents = byMonth.get(wardMonth.month) ?? [];
    byMonth.set(wardMonth.month, incidents);
    for (let index = 0; index < wardMonth.count; index++) {
      const { longitude, latitude, location } = snapper.draw(wardMonth);
      const placing = place(longitude, latitude);
      if (placing?.wardCode !== wardMonth.wardCode) {
        throw new Error(`The demonstration point "${location}" does not lie in the ward ${wardMonth.wardCode}.`);
      }
      const { month, crimeType } = wardMonth;
      incidents.push({
        ...placing,
        month,
        crimeType,
        longitude,
        latitude,
        location,
        crimeReference: null,
        outcome: null,
      });
    }
  }
  return byMonth;
}

interface Snapped {
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
}

/** Gives each incident one of its ward's points. */
class Snapper {
  private readonly choices = new Map<string, WeightedChoice>();

  constructor(
    private readonly points: ReadonlyMap<string, readonly DemonstrationPoint[]>,
    private readonly shifting: readonly ShiftingPlace[],
    private readonly random: Random,
  ) {}

  draw({ month, wardCode, crimeType }: WardMonthCount): Snapped {
    const drawing = this.shifting.find(
      (place) =>
        place.wardCode === wardCode &&
        place.crimeTypes.includes(crimeType) &&
        month >= place.firstMonth &&
        month < place.endMonth,
    );
    if (drawing && this.random() < drawing.share) {
      return { longitude: drawing.longitude, latitude: drawing.latitude, location: drawing.name };
    }
    const points = this.points.get(wardCode) ?? [];
    return points[this.choiceOf(wardCode, crimeType, points).draw(this.random)]!;
  }

  private choiceOf(wardCode: string, crimeType: CrimeType, points: readonly DemonstrationPoint[]): WeightedChoice {
    const key = `${wardCode} ${crimeType}`;
    let choice = this.choices.get(key);
    if (!choice) {
      this.choices.set(key, (choice = new WeightedChoice(points.map((point) => attraction(point, crimeType)))));
    }
    return choice;
  }
}
