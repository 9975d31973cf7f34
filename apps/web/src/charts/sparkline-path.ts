export interface SparklineSize {
  readonly width: number;
  readonly height: number;
  /** Room for the stroke and the last dot. */
  readonly margin: number;
}

export interface SparklinePoint {
  readonly x: number;
  readonly y: number;
}

/** Places the counts from 0 to their largest; null where there is no count. */
export function sparklinePoints(counts: readonly (number | null)[], size: SparklineSize): (SparklinePoint | null)[] {
  const largest = Math.max(1, ...counts.map((count) => count ?? 0));
  const [width, height] = [size.width - 2 * size.margin, size.height - 2 * size.margin];
  return counts.map((count, index) => {
    if (count === null) return null;
    const x = size.margin + (counts.length > 1 ? (index / (counts.length - 1)) * width : width / 2);
    return { x, y: size.margin + (1 - count / largest) * height };
  });
}

/** An SVG path that lifts the pen over months without a count; one between two gaps is a dot of no length. */
export function sparklinePath(points: readonly (SparklinePoint | null)[]): string {
  let isDown = false;
  let path = "";
  for (const [index, point] of points.entries()) {
    if (point === null) {
      isDown = false;
      continue;
    }
    const place = `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    const isAlone = !isDown && (points[index + 1] ?? null) === null;
    path += `${isDown ? "L" : "M"}${place}${isAlone ? "h0" : ""}`;
    isDown = true;
  }
  return path;
}
