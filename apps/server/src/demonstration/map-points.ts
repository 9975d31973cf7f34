import type { CrimeType } from "@safer-wards/domain";
import { boundsOf, createLocator, distanceMetres } from "@safer-wards/geo";
import type { Area, Ward } from "../wards/index.js";
import { normal, type Random, randomStream } from "./random.js";
import type { CollectingPlace, DemonstrationSeed } from "./settings.js";

export type PointKind = "street" | CollectingPlace["kind"];

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
const FEWEST_POINTS = 40;
const METRES_A_DEGREE = 111_320;
/** How far the streets of a town or village reach from its middle, in metres. */
const SPREAD_METRES = 420;
/** The share of a ward's points that lie anywhere in it. */
const OUTLYING_SHARE = 0.3;
/** Streets keep this far from a place that emerges or fades, which would else be lost in what is always busy. */
const CLEAR_METRES = 600;

/** How much more, or less, a type is recorded at a kind of point than at a street. */
const AFFINITY: Partial<Record<CrimeType, Partial<Record<PointKind, number>>>> = {
  ANTI_SOCIAL_BEHAVIOUR: { shops: 2, parking: 2, leisure: 3, policeStation: 0.5, railwayStation: 2 },
  BICYCLE_THEFT: { shops: 2, railwayStation: 12, policeStation: 0.1 },
  BURGLARY: { shops: 0.4, parking: 0.2, leisure: 0.3, policeStation: 0.1, railwayStation: 0.1 },
  CRIMINAL_DAMAGE_AND_ARSON: { parking: 2, leisure: 1.5, policeStation: 0.3 },
  DRUGS: { parking: 2, leisure: 2, policeStation: 4, railwayStation: 2 },
  POSSESSION_OF_WEAPONS: { leisure: 2, policeStation: 3, railwayStation: 2 },
  PUBLIC_ORDER: { shops: 2, leisure: 3, policeStation: 3, railwayStation: 3 },
  ROBBERY: { shops: 2, parking: 1.5, leisure: 2, policeStation: 0.1, railwayStation: 2 },
  SHOPLIFTING: { street: 0.05, shops: 25, parking: 0.3, leisure: 0.05, policeStation: 0.1, railwayStation: 0.5 },
  THEFT_FROM_THE_PERSON: { shops: 6, leisure: 4, policeStation: 0.1, railwayStation: 4 },
  VEHICLE_CRIME: { shops: 0.5, parking: 5, leisure: 0.5, policeStation: 0.2 },
  VIOLENCE_AND_SEXUAL_OFFENCES: { shops: 1.5, leisure: 3, policeStation: 3 },
};

/** The chance of a point among those of its ward, for a type. */
export function attraction(point: DemonstrationPoint, crimeType: CrimeType): number {
  return point.weight * (AFFINITY[crimeType]?.[point.kind] ?? 1);
}

/** Invented map points of every ward: its collecting places, and streets gathered round its towns and villages. */
export function drawMapPoints(area: Area, seed: DemonstrationSeed): Map<string, DemonstrationPoint[]> {
  const { settings } = seed;
  const names = shuffled(seed.streets, randomStream(settings.seed, "street names"));
  let named = 0;
  const nextName = () => names[named++ % names.length]!;
  return new Map(
    area.wards.map((ward) => {
      const collecting = settings.collectingPlaces.filter((place) => place.wardCode === ward.code);
      const points = collecting.map(({ name, ...place }): DemonstrationPoint => ({ ...place, location: name }));
      const random = randomStream(settings.seed, `points of ${ward.code}`);
      const isClear = (position: Position) =>
        settings.shiftingPlaces.every((place) => distanceMetres(place, position) > CLEAR_METRES);
      return [ward.code, [...points, ...drawStreets(area, ward, isClear, nextName, random)]];
    }),
  );
}

function drawStreets(
  area: Area,
  ward: Ward,
  isClear: (position: Position) => boolean,
  nextName: () => string,
  random: Random,
): DemonstrationPoint[] {
  const places = area.places.filter((place) => place.wardCode === ward.code);
  const middles = places.length > 0 ? places : [ward.label];
  const inside = insideOf(ward);
  const [west, south, east, north] = boundsOf([ward.outline]);
  const anywhere = () => ({
    longitude: west + (east - west) * random(),
    latitude: south + (north - south) * random(),
  });
  const wanted = Math.max(FEWEST_POINTS, Math.round((ward.residents ?? 0) / RESIDENTS_A_POINT));
  return Array.from({ length: wanted }, (): DemonstrationPoint => {
    const middle = middles[Math.floor(random() * middles.length)]!;
    const draw = random() < OUTLYING_SHARE ? anywhere : () => near(middle, SPREAD_METRES, random);
    const position = until((drawn) => inside(drawn) && isClear(drawn), draw);
    // A few streets have much of a ward's crime.
    return { ...position, location: nextName(), kind: "street", weight: 1 / (0.08 + random()) ** 1.1 };
  });
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

/** The names in an order drawn by Fisher and Yates's shuffle, so that no two points share one until all are used. */
function shuffled(names: readonly string[], random: Random): string[] {
  const order = [...names];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
