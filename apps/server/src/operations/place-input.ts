import { getResolution, isValidCell } from "h3-js";
import { InvalidInput } from "../errors.js";
import type { Area } from "../wards/index.js";
import { type OperationPlace, PLACE_KINDS, wardsOfPlace } from "./operation-place.js";

/** A place as somebody gives it; what belongs to other kinds is left out. */
export interface PlaceGiven {
  readonly kind: string;
  readonly names?: readonly string[] | null | undefined;
  readonly wardCodes?: readonly string[] | null | undefined;
  readonly cells?: readonly string[] | null | undefined;
  /** Longitude and latitude in turns. */
  readonly ring?: readonly number[] | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly latitude?: number | null | undefined;
  readonly radiusMetres?: number | null | undefined;
}

const MOST_CORNERS = 200;
const SMALLEST_RADIUS_METRES = 50;
const LARGEST_RADIUS_METRES = 2_000;

/** A place that lies in the area; throws {@link InvalidInput} with the mend. */
export function placeGiven(given: PlaceGiven, area: Area): OperationPlace {
  const place = parsed(given, area);
  wardsOfPlace(area, place);
  return place;
}

function parsed(given: PlaceGiven, area: Area): OperationPlace {
  const kind = PLACE_KINDS.find((known) => known === given.kind);
  switch (kind) {
    case "NONE":
      return { kind };
    case "NAMED":
      return { kind, names: namesOf(given.names ?? []) };
    case "WARDS":
      return { kind, wardCodes: wardCodesOf(given.wardCodes ?? [], area) };
    case "CELLS":
      return { kind, cells: cellsGiven(given.cells ?? []) };
    case "POLYGON":
      return { kind, ring: ringOf(given.ring ?? []) };
    case "POINT":
      return { kind, ...pointOf(given) };
    default:
      throw refused(`A place is one of: ${PLACE_KINDS.join(", ")}.`);
  }
}

function refused(sentence: string): InvalidInput {
  return new InvalidInput(sentence, "place");
}

function namesOf(names: readonly string[]): string[] {
  const known = names.map((name) => name.normalize("NFC").replaceAll(/\p{C}/gu, "").trim()).filter(Boolean);
  if (known.length === 0 || known.length > 20 || known.some((name) => name.length > 80)) {
    throw refused("Name one to 20 places, each in up to 80 characters.");
  }
  return known;
}

function wardCodesOf(codes: readonly string[], area: Area): string[] {
  const wanted = new Set(codes);
  const known = area.wards.filter(({ code }) => wanted.has(code)).map(({ code }) => code);
  if (wanted.size === 0) throw refused("Choose at least one ward.");
  if (known.length === wanted.size) return known;
  const stranger = [...wanted].find((code) => !known.includes(code));
  throw refused(`${area.name} has no ward "${stranger}". Give codes such as ${area.wards[0]?.code}.`);
}

function cellsGiven(cells: readonly string[]): string[] {
  const wanted = [...new Set(cells)].sort();
  if (wanted.length === 0 || wanted.length > 500) throw refused("Choose one to 500 hexagons.");
  const wrong = wanted.find((cell) => !isValidCell(cell) || ![9, 10].includes(getResolution(cell)));
  if (wrong === undefined) return wanted;
  throw refused(`"${wrong}" is no hexagon of H3 resolution 9 or 10.`);
}

function ringOf(numbers: readonly number[]): (readonly [number, number])[] {
  if (numbers.length % 2 !== 0 || numbers.some((number) => !Number.isFinite(number))) {
    throw refused("The outline is longitude and latitude in turns.");
  }
  const corners = Array.from({ length: numbers.length / 2 }, (_, index) =>
    position(numbers[index * 2]!, numbers[index * 2 + 1]!),
  );
  const [first] = corners;
  const last = corners.at(-1);
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  const ring = first && !isClosed ? [...corners, first] : corners;
  if (ring.length >= 4 && ring.length <= MOST_CORNERS) return ring;
  throw refused(`An outline has 3 to ${MOST_CORNERS - 1} corners. Click at least three points on the map.`);
}

function pointOf({ longitude, latitude, radiusMetres }: PlaceGiven) {
  if (longitude == null || latitude == null) throw refused("Give longitude and latitude of the point.");
  const [x, y] = position(longitude, latitude);
  const radius = radiusMetres ?? 150;
  if (radius >= SMALLEST_RADIUS_METRES && radius <= LARGEST_RADIUS_METRES) {
    return { longitude: x, latitude: y, radiusMetres: Math.round(radius) };
  }
  throw refused(`The radius is ${SMALLEST_RADIUS_METRES} to ${LARGEST_RADIUS_METRES} metres.`);
}

/** Six decimals, about a decimetre. */
function position(longitude: number, latitude: number): readonly [number, number] {
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
    return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
  }
  throw refused(`${longitude}, ${latitude} is no longitude and latitude.`);
}
