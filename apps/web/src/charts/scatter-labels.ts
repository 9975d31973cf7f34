export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER_WIDTH = 6.1;
const LINE_HEIGHT = 13;
const GAP = 8;
const LONGEST = 26;

/** Names beside their points, none over another; one that finds no room is left to the table. */
export function placeLabels(points: readonly ScatterPoint[], width: number, height: number): PlacedLabel[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const placed: PlacedLabel[] = [];
  // The highest first: they are what the chart is read for.
  for (const point of points.toSorted((left, right) => left.y - right.y)) {
    const text = shortened(point.name);
    const wide = text.length * LETTER_WIDTH;
    const found = candidates(point, text).find(({ label }) => {
      const box = boxOf(label, wide);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => overlaps(box, other));
    });
    if (!found) continue;
    taken.push(boxOf(found.label, wide));
    placed.push(found.label);
  }
  return placed;
}

function candidates({ key, x, y }: ScatterPoint, text: string): { readonly label: PlacedLabel }[] {
  const at = (dx: number, dy: number, anchor: PlacedLabel["anchor"]) => ({
    label: { key, text, x: x + dx, y: y + dy, anchor },
  });
  return [
    at(GAP, 4, "start"),
    at(-GAP, 4, "end"),
    at(0, -GAP, "middle"),
    at(0, GAP + 9, "middle"),
    at(GAP, -8, "start"),
    at(GAP, 16, "start"),
    at(-GAP, -8, "end"),
    at(-GAP, 16, "end"),
  ];
}

function boxOf({ x, y, anchor }: PlacedLabel, wide: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - LINE_HEIGHT + 3, bottom: y + 3 };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

export function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
