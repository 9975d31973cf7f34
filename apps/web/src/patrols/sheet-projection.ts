export type LonLat = readonly [longitude: number, latitude: number];
export type Millimetres = readonly [x: number, y: number];

/** A map on paper: where a point lies, in millimetres from its upper left corner. */
export interface SheetProjection {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  readonly metresAMillimetre: number;
  readonly at: (point: LonLat) => Millimetres;
}

const METRES_A_DEGREE = 111_195;
/** Closer in, a single place would be drawn as if seen through a keyhole. */
const LEAST_METRES_A_MILLIMETRE = 4;

/** Fits the points into a sheet with a margin: north is up, and the scale is the same both ways. */
export function sheetProjection(
  points: readonly LonLat[],
  widthMillimetres: number,
  heightMillimetres: number,
  marginMillimetres: number,
): SheetProjection {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [middleLongitude, middleLatitude] = [(west + east) / 2, (south + north) / 2];
  const eastMetres = METRES_A_DEGREE * Math.cos((middleLatitude * Math.PI) / 180);
  const metresAMillimetre = Math.max(
    LEAST_METRES_A_MILLIMETRE,
    ((east - west) * eastMetres) / (widthMillimetres - 2 * marginMillimetres),
    ((north - south) * METRES_A_DEGREE) / (heightMillimetres - 2 * marginMillimetres),
  );
  return {
    widthMillimetres,
    heightMillimetres,
    metresAMillimetre,
    at: ([longitude, latitude]) => [
      widthMillimetres / 2 + ((longitude - middleLongitude) * eastMetres) / metresAMillimetre,
      heightMillimetres / 2 - ((latitude - middleLatitude) * METRES_A_DEGREE) / metresAMillimetre,
    ],
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The labels that fit: the first come first, and none over another, over a disc, or over the edge. */
export function placedLabels(
  labels: readonly Label[],
  discs: readonly Millimetres[],
  sheet: Pick<SheetProjection, "widthMillimetres" | "heightMillimetres">,
  letterMillimetres: number,
): Label[] {
  const taken: Box[] = discs.map(([x, y]) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return labels.filter(({ name, x, y }) => {
    const half = halfWidthOf(name, letterMillimetres);
    const box = { left: x - half, right: x + half, top: y - letterMillimetres, bottom: y + letterMillimetres * 0.4 };
    const isInside =
      box.left > 1 && box.right < sheet.widthMillimetres - 1 && box.top > 1 && box.bottom < sheet.heightMillimetres - 1;
    if (!isInside || taken.some((other) => doMeet(box, other))) return false;
    taken.push(box);
    return true;
  });
}

/** Half of the width that a name takes in Arial, about. */
export function halfWidthOf(name: string, letterMillimetres: number): number {
  return (name.length * letterMillimetres * 0.52) / 2;
}

function doMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The longest of 1, 2, 5, 10 … metres that is no wider than a quarter of the sheet. */
export function sheetScale({ metresAMillimetre, widthMillimetres }: SheetProjection) {
  const widest = (metresAMillimetre * widthMillimetres) / 4;
  const power = 10 ** Math.floor(Math.log10(widest));
  const metres = ([5, 2, 1].find((step) => step * power <= widest) ?? 1) * power;
  return { millimetres: metres / metresAMillimetre, words: metres >= 1000 ? `${metres / 1000} km` : `${metres} m` };
}
