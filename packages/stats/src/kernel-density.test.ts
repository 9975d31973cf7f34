import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { seededRandom } from "./seeded-random.js";
import { readReferenceStatistics } from "../reference/statistics.js";
import { kernelDensity, type KernelDensityQuestion } from "./kernel-density.js";

it("gives the published heights of one point's hill at its top and half way down", () => {
  const { values } = kernelDensity({ x: [0], y: [0], bandwidthMetres: 100, gridX: [0, 50, 100], gridY: [0] });
  const perSquareMetre = Array.from(values, (value) => value / 1e6);
  expect(perSquareMetre[0]).toBeCloseTo(9.5492966e-5, 12);
  expect(perSquareMetre[1]).toBeCloseTo(5.3714793e-5, 12);
  expect(perSquareMetre[2]).toBe(0);
});

// R, spatstat: density(ppp(x, y), kernel = "quartic", edge = FALSE, at the grid's centres), times 1e6
it("agrees with spatstat on 900 grid points", () => {
  const { x, y, bandwidthMetres, gridCentres, intensityPerKm2 } = readReferenceStatistics().kernelDensity;
  const { values } = kernelDensity({ x, y, bandwidthMetres, gridX: gridCentres, gridY: gridCentres });
  expect(values.length).toBe(900);
  intensityPerKm2.forEach((column, i) =>
    column.forEach((expected, j) => expectClose(values[j * gridCentres.length + i]!, expected)),
  );
});

function slowly({ x, y, bandwidthMetres, gridX, gridY }: Required<Omit<KernelDensityQuestion, "weights">>): number[] {
  const h2 = bandwidthMetres ** 2;
  return Array.from(gridY).flatMap((north) =>
    Array.from(gridX, (east) => {
      let sum = 0;
      for (let point = 0; point < x.length; point += 1) {
        const d2 = (x[point]! - east) ** 2 + (y[point]! - north) ** 2;
        if (d2 < h2) sum += (3 / (Math.PI * h2)) * (1 - d2 / h2) ** 2;
      }
      return sum * 1e6;
    }),
  );
}

it.each([1, 2, 3, 4, 5])("is every point seen from every grid point, on random scene %i", (seed) => {
  const random = seededRandom(seed);
  const side = () => {
    let at = random() * 100;
    return Array.from({ length: 12 + Math.floor(random() * 9) }, () => (at += 20 + random() * 160));
  };
  const question = {
    x: Array.from({ length: 200 }, () => random() * 2500 - 300),
    y: Array.from({ length: 200 }, () => random() * 2500 - 300),
    bandwidthMetres: 100 + random() * 500,
    gridX: side(),
    gridY: side(),
  };
  const { values } = kernelDensity(question);
  slowly(question).forEach((expected, index) => expect(Math.abs(values[index]! - expected)).toBeLessThan(1e-9));
});

const coordinates = fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 })), {
  maxLength: 30,
});
const grid = Array.from({ length: 21 }, (_, index) => index * 100);

it("is never NaN or below 0, and has no hill without a point", () => {
  fc.assert(
    fc.property(coordinates, fc.double({ min: 1, max: 5000, noNaN: true }), (points, bandwidthMetres) => {
      const x = points.map(([east]) => east);
      const y = points.map(([, north]) => north);
      const { values } = kernelDensity({ x, y, bandwidthMetres, gridX: grid, gridY: grid });
      expect(values.every((value) => value >= 0 && value < Infinity)).toBe(true);
      expect(points.length > 0 || values.every((value) => value === 0)).toBe(true);
    }),
  );
});

function surface(points: readonly (readonly [east: number, north: number])[]): Float64Array {
  const x = points.map(([east]) => east);
  const y = points.map(([, north]) => north);
  return kernelDensity({ x, y, gridX: grid, gridY: grid }).values;
}

it("adds up: the hills of two sets of points are the hills of both", () => {
  fc.assert(
    fc.property(coordinates, coordinates, (first, second) => {
      const both = surface([...second, ...first]);
      const [one, other] = [surface(first), surface(second)];
      both.forEach((value, index) => expect(Math.abs(value - one[index]! - other[index]!)).toBeLessThan(1e-8));
    }),
  );
});

it("turns with the map: exchanging the axes exchanges rows and columns", () => {
  fc.assert(
    fc.property(coordinates, (points) => {
      const x = points.map(([east]) => east);
      const y = points.map(([, north]) => north);
      const narrow = grid.slice(0, 9);
      const upright = kernelDensity({ x, y, gridX: grid, gridY: narrow }).values;
      const turned = kernelDensity({ x: y, y: x, gridX: narrow, gridY: grid }).values;
      for (let i = 0; i < grid.length; i += 1) {
        for (let j = 0; j < narrow.length; j += 1) {
          expect(turned[i * narrow.length + j]).toBeCloseTo(upright[j * grid.length + i]!, 9);
        }
      }
    }),
  );
});

it("holds as many incidents as there were, within the fineness of the grid", () => {
  const fine = Array.from({ length: 201 }, (_, index) => index * 10);
  const { values } = kernelDensity({ x: [900, 1000, 1100], y: [1000, 950, 1020], gridX: fine, gridY: fine });
  const squareKilometres = (10 * 10) / 1e6;
  expect(values.reduce((sum, value) => sum + value, 0) * squareKilometres).toBeCloseTo(3, 4);
});

it("refuses a grid that does not ascend, a bandwidth of 0 and a lost coordinate", () => {
  const question = { x: [0], y: [0], bandwidthMetres: 100, gridX: [0, 100], gridY: [0, 100] };
  expect(() => kernelDensity({ ...question, gridX: [0, 100, 100] })).toThrow(
    new RangeError("kernelDensity: gridX must ascend, and 100 follows 100 at 2"),
  );
  expect(() => kernelDensity({ ...question, bandwidthMetres: 0 })).toThrow(/bandwidthMetres .* 0/);
  expect(() => kernelDensity({ ...question, x: [0, 1] })).toThrow(/x and y .* 2 and 1/);
  expect(() => kernelDensity({ ...question, y: [Number.NaN] })).toThrow(/y\[0\] .* NaN/);
});

it("takes a point with a weight for as many incidents at that point", () => {
  const nodes = { gridX: [0, 100, 200, 300], gridY: [0, 100, 200] };
  const repeated = kernelDensity({ x: [110, 110, 110, 240], y: [90, 90, 90, 120], bandwidthMetres: 150, ...nodes });
  const weighed = kernelDensity({
    x: [110, 240, 50],
    y: [90, 120, 50],
    weights: [3, 1, 0],
    bandwidthMetres: 150,
    ...nodes,
  });
  weighed.values.forEach((value, index) => expect(value).toBeCloseTo(repeated.values[index]!, 9));
  expect(() => kernelDensity({ x: [1], y: [1], weights: [-1], ...nodes })).toThrow(
    new RangeError("kernelDensity: weights[0] is -1, below 0"),
  );
});
