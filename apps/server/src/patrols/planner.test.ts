import fc from "fast-check";
import { expect, it } from "vitest";
import type { PatrolShift } from "./plan.js";
import { planPatrols } from "./planner.js";
import type { PlanningOrder } from "./planning-order.js";
import { straightLineRouting } from "./routing.js";
import { seededRandom } from "@safer-wards/stats";

const WEEK = ["2026-04-06", "2026-04-07", "2026-04-08", "2026-04-09", "2026-04-10", "2026-04-11", "2026-04-12"];
const TONBRIDGE = { name: "Tonbridge", longitude: 0.274, latitude: 51.195 };

function shiftsOf(count: number, more: Partial<PatrolShift> = {}): PatrolShift[] {
  return Array.from({ length: count }, (_, index): PatrolShift => {
    const startMinute = index % 2 === 0 ? 14 * 60 : 18 * 60;
    return {
      id: `s${index + 1}`,
      day: WEEK[Math.floor(index / 2) % 7]!,
      startMinute,
      endMinute: startMinute + 240,
      officers: 6,
      crew: 2,
      mode: "CAR",
      base: TONBRIDGE,
      ...more,
    };
  });
}

/** Towns of a borough some kilometres apart, each with places round its middle. */
async function orderOf(seed: number, places: number, shifts: readonly PatrolShift[], mostPlaces: number | null = null) {
  const random = seededRandom(seed);
  const towns = Array.from({ length: 5 }, () => [0.2 + random() * 0.25, 51.17 + random() * 0.16] as const);
  const candidates = Array.from({ length: places }, (_, index) => {
    const [longitude, latitude] = towns[index % 5]!;
    return {
      id: `cell-${index}`,
      name: `Place ${index}`,
      longitude: longitude + (random() - 0.5) * 0.03,
      latitude: latitude + (random() - 0.5) * 0.02,
      wardCode: "E05000001",
      weeklyNeed: Math.ceil(random() ** 2 * 40),
      isPinned: index < 2,
    };
  }).sort((one, other) => other.weeklyNeed - one.weeklyNeed);
  const bases = (mode: "CAR" | "FOOT") =>
    shifts.filter((shift) => shift.mode === mode && shift.base).map((shift) => shift.base!);
  const straight = await straightLineRouting.table(candidates, "FOOT");
  return {
    settings: { seed: 7, visitMinutes: 15, repeatMinutes: 120, coverMetres: 150, spacingMetres: 200, mostPlaces },
    shifts,
    candidates,
    need: candidates.map((place) => place.weeklyNeed),
    reaches: candidates.map((_, index) => [index]),
    apartMetres: straight.metres.map((row) => row.map((metres) => metres / 1.3)),
    travel: {
      CAR: await straightLineRouting.table([...candidates, ...bases("CAR")], "CAR"),
      FOOT: await straightLineRouting.table([...candidates, ...bases("FOOT")], "FOOT"),
    },
    hours: null,
  } satisfies PlanningOrder;
}

function plan(order: PlanningOrder) {
  return planPatrols(order, () => undefined);
}

it("plans 60 hotspots, 6 officers and 14 shifts well within three seconds, and tells of its progress", async () => {
  const order = await orderOf(1, 60, shiftsOf(14), 60);
  const progress: number[] = [];
  const before = performance.now();
  const { stops } = planPatrols(order, ({ done, total }) => progress.push(done / total));
  expect(performance.now() - before).toBeLessThan(3000);
  expect(progress).toHaveLength(15);
  expect(progress.at(-1)).toBe(1);
  expect(stops.length).toBeGreaterThan(200);
});

it("gives the same plan for the same seed, and another order of rounds for another", async () => {
  const order = await orderOf(2, 20, shiftsOf(4));
  expect(plan(order)).toEqual(plan(order));
  const other = plan({ ...order, settings: { ...order.settings, seed: 8 } });
  expect(other.places).toEqual(plan(order).places);
  expect(other.stops).not.toEqual(plan(order).stops);
});

it("keeps every crew to its hours and lets it do one thing at a time", async () => {
  const seeds = fc.integer({ min: 1, max: 9999 });
  await fc.assert(
    fc.asyncProperty(
      seeds,
      fc.constantFrom("CAR" as const, "FOOT" as const),
      fc.boolean(),
      async (seed, mode, based) => {
        const shifts = shiftsOf(3, { mode, ...(!based && { base: null }) });
        const { stops, places } = plan(await orderOf(seed, 18, shifts));
        for (const shift of shifts) {
          for (const crew of [0, 1, 2]) {
            const own = stops.filter((stop) => stop.shiftId === shift.id && stop.crew === crew);
            own.forEach((stop, index) => {
              const free = index === 0 ? shift.startMinute : own[index - 1]!.leaveMinute;
              expect(stop.arriveMinute).toBeGreaterThanOrEqual(free + stop.travelMinutes - 1e-9);
              expect(stop.leaveMinute - stop.arriveMinute).toBe(15);
              expect(stop.leaveMinute).toBeLessThanOrEqual(shift.endMinute);
              expect(places.some(({ id }) => id === stop.placeId)).toBe(true);
            });
          }
        }
        expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
      },
    ),
    { numRuns: 25 },
  );
});

it("returns to each place of a shift about every two hours, in an order that changes", async () => {
  const { stops } = plan(await orderOf(3, 12, shiftsOf(1, { endMinute: 14 * 60 + 480, officers: 2 })));
  const gaps = [...new Set(stops.map((stop) => stop.placeId))].flatMap((id) => {
    const visits = stops.filter((stop) => stop.placeId === id);
    return visits.slice(1).map((visit, index) => visit.arriveMinute - visits[index]!.arriveMinute);
  });
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  expect(mean).toBeGreaterThan(90);
  expect(mean).toBeLessThan(150);
  const orders = new Set(
    Array.from({ length: 4 }, (_, round) => {
      const inRound = stops.filter((stop) => Math.floor((stop.arriveMinute - 14 * 60) / 120) === round);
      return inRound.map((stop) => stop.placeId).join();
    }),
  );
  expect(orders.size).toBeGreaterThan(2);
});

it("takes more places than one shift can reach by turns, so that none waits for ever", async () => {
  const { stops, places } = plan(await orderOf(4, 40, shiftsOf(14, { officers: 4 }), 30));
  const seenIn = (shift: string) => new Set(stops.flatMap((stop) => (stop.shiftId === shift ? [stop.placeId] : [])));
  expect(places.length).toBeGreaterThan(Math.max(...["s1", "s2", "s3"].map((shift) => seenIn(shift).size)));
  expect(new Set(stops.map((stop) => stop.placeId)).size).toBe(places.length);
});

it("chooses what is asked for, and says of what it left out why", async () => {
  const order = await orderOf(5, 30, shiftsOf(2, { mode: "FOOT", officers: 2 }));
  const { places, leftOut } = plan(order);
  const near = order.candidates.filter(
    (place, index) => place.isPinned && order.travel.FOOT.minutes[30]![index]! <= 30,
  );
  for (const place of near) expect(places).toContain(place);
  expect(leftOut.length).toBeGreaterThan(0);
  for (const { because } of leftOut) expect(because).toMatch(/minutes from|m from|cover more together|No shift/);
  expect(leftOut.some(({ because }) => /minutes from the nearest base/.test(because))).toBe(true);
});
