import type { CrimeType } from "@safer-wards/domain";
import { boundsOf, createLocator } from "@safer-wards/geo";
import type { Area, Ward } from "../wards/index.js";
import { normal, type Random } from "./random.js";

/** What a map point stands for, as police files name them. */
export type PointKind = "street" | "shops" | "parking" | "leisure" | "station";

/** A point that records are snapped to. */
export interface DemonstrationPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
  readonly kind: PointKind;
  /** How many records it draws beside others of its kind. */
  readonly weight: number;
}

const RESIDENTS_A_POINT = 110;
const FEWEST_POINTS = 30;
const METRES_A_DEGREE = 111_320;
/** How far the streets of a town or village reach from its middle, in metres. */
const SPREAD_METRES = 420;

/** Places that collect records of a whole town. */
const TOWN_POINTS: readonly { location: string; kind: PointKind; weight: number; metresAway: number }[] = [
  { location: "On or near Supermarket", kind: "shops", weight: 14, metresAway: 180 },
  { location: "On or near Shopping Area", kind: "shops", weight: 10, metresAway: 60 },
  { location: "On or near Parking Area", kind: "parking", weight: 9, metresAway: 150 },
  { location: "On or near Nightclub", kind: "leisure", weight: 8, metresAway: 90 },
  { location: "On or near Sports/Recreation Area", kind: "leisure", weight: 6, metresAway: 400 },
  { location: "On or near Police Station", kind: "station", weight: 12, metresAway: 250 },
];

/** How much more, or less, a type is recorded at a kind of point than at a street. */
const AFFINITY: Partial<Record<CrimeType, Partial<Record<PointKind, number>>>> = {
  ANTI_SOCIAL_BEHAVIOUR: { shops: 2, parking: 2, leisure: 3, station: 0.5 },
  BURGLARY: { shops: 0.4, parking: 0.2, leisure: 0.3, station: 0.1 },
  CRIMINAL_DAMAGE_AND_ARSON: { parking: 2, leisure: 1.5, station: 0.3 },
  DRUGS: { parking: 2, leisure: 2, station: 4 },
  POSSESSION_OF_WEAPONS: { leisure: 2, station: 3 },
  PUBLIC_ORDER: { shops: 2, leisure: 3, station: 3 },
  ROBBERY: { shops: 2, parking: 1.5, leisure: 2, station: 0.1 },
  SHOPLIFTING: { street: 0.05, shops: 25, parking: 0.3, leisure: 0.05, station: 0.1 },
  THEFT_FROM_THE_PERSON: { shops: 6, leisure: 4, station: 0.1 },
  VEHICLE_CRIME: { shops: 0.5, parking: 5, leisure: 0.5, station: 0.2 },
  VIOLENCE_AND_SEXUAL_OFFENCES: { shops: 1.5, leisure: 3, station: 3 },
};

/** The chance of a point among those of its ward, for a type. */
export function attraction(point: DemonstrationPoint, crimeType: CrimeType): number {
  return point.weight * (AFFINITY[crimeType]?.[point.kind] ?? 1);
}

/** Invented map points of every ward, gathered round its towns and villages. */
export function drawMapPoints(
  area: Area,
  streets: readonly string[],
  random: Random,
): Map<string, DemonstrationPoint[]> {
  return new Map(area.wards.map((ward) => [ward.code, drawWardPoints(area, ward, streets, random)]));
}

function drawWardPoints(area: Area, ward: Ward, streets: readonly string[], random: Random): DemonstrationPoint[] {
  const places = area.places.filter((place) => place.wardCode === ward.code);
  const middles = places.length > 0 ? places : [ward.label];
  const inside = insideOf(ward);
  const points: DemonstrationPoint[] = [];
  for (const town of places.filter((place) => place.kind === "town")) {
    for (const { metresAway, ...point } of TOWN_POINTS) {
      points.push({ ...point, ...until(inside, () => near(town, metresAway, random)) });
    }
  }
  const wanted = Math.max(FEWEST_POINTS, Math.round((ward.residents ?? 0) / RESIDENTS_A_POINT));
  const [west, south, east, north] = boundsOf([ward.outline]);
  while (points.length < wanted) {
    const middle = middles[Math.floor(random() * middles.length)]!;
    const isOutlying = random() < 0.3;
    const position = until(inside, () =>
      isOutlying
        ? { longitude: west + (east - west) * random(), latitude: south + (north - south) * random() }
        : near(middle, SPREAD_METRES, random),
    );
    points.push({
      ...position,
      location: `On or near ${streets[Math.floor(random() * streets.length)]}`,
      kind: "street",
      // A few streets have much of a ward's crime.
      weight: 1 / (0.08 + random()) ** 1.1,
    });
  }
  return points;
}

interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

function near({ longitude, latitude }: Position, metres: number, random: Random): Position {
  const east = (normal(random) * metres) / (METRES_A_DEGREE * Math.cos((latitude * Math.PI) / 180));
  return { longitude: longitude + east, latitude: latitude + (normal(random) * metres) / METRES_A_DEGREE };
}

function until(isInside: (position: Position) => boolean, draw: () => Position): Position {
  for (;;) {
    const drawn = draw();
    const position = { longitude: round(drawn.longitude), latitude: round(drawn.latitude) };
    if (isInside(position)) return position;
  }
}

/** Six decimals, as police files have. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function insideOf({ code, outline }: Ward): (position: Position) => boolean {
  const locate = createLocator([{ code, outline }]);
  return ({ longitude, latitude }) => locate(longitude, latitude) === 0;
}
