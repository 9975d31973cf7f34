// A rectangle, so that what lies in it can be counted by SQL as well.
export const [WEST, EAST, SOUTH, NORTH] = [0.262, 0.2801, 51.1867, 51.2013];
export const RING = [
  [WEST, SOUTH],
  [EAST, SOUTH],
  [EAST, NORTH],
  [WEST, NORTH],
  [WEST, SOUTH],
];
export const MIDDLE = (WEST + EAST) / 2;
const WESTERN_HALF = RING.map(([x = 0, y = 0]) => [Math.min(x, MIDDLE), y]);
const ALL = [
  [0.1, 51.1],
  [0.6, 51.1],
  [0.6, 51.45],
  [0.1, 51.45],
  [0.1, 51.1],
];

/** A parish and areas of the partnership's own, two of them with the same outline. */
export function addedFeatures(): object[] {
  const feature = (properties: object, ring = RING) => ({
    type: "Feature",
    properties,
    geometry: { type: "Polygon", coordinates: [ring] },
  });
  return [
    feature({ PAR24CD: "E04004807", PAR24NM: "Middle Parish", population: 9_000 }),
    feature({ name: "Bars and clubs" }),
    feature({ name: "Western half" }, WESTERN_HALF),
    feature({ name: "All and more" }, ALL),
  ];
}
