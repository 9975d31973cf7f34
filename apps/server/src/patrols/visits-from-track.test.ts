import fc from "fast-check";
import { latLngToCell } from "h3-js";
import { expect, it } from "vitest";
import { type TrackPoint, visitsFromTrack } from "./visits-from-track.js";

const HIGH_STREET = { longitude: 0.2735, latitude: 51.1958 };
const STATION = { longitude: 0.2709, latitude: 51.1915 };
const START = Date.UTC(2026, 2, 23, 18, 0);

function stay(place: typeof HIGH_STREET, fromMinute: number, minutes: number, jitter = 0): TrackPoint[] {
  return Array.from({ length: minutes + 1 }, (_, minute) => ({
    at: new Date(START + (fromMinute + minute) * 60_000),
    longitude: place.longitude + Math.sin(minute) * jitter,
    latitude: place.latitude + Math.cos(minute) * jitter,
  }));
}

it("makes two visits of a stay at each of two places and of the walk between none", () => {
  const walk = [16, 17, 18].map((minute, index) => ({
    at: new Date(START + minute * 60_000),
    longitude: HIGH_STREET.longitude + ((STATION.longitude - HIGH_STREET.longitude) * (index + 1)) / 4,
    latitude: HIGH_STREET.latitude + ((STATION.latitude - HIGH_STREET.latitude) * (index + 1)) / 4,
  }));
  const visits = visitsFromTrack([...stay(HIGH_STREET, 0, 15), ...walk, ...stay(STATION, 19, 12)]);
  expect(visits.map(({ cell }) => cell)).toEqual(
    [HIGH_STREET, STATION].map(({ longitude, latitude }) => latLngToCell(latitude, longitude, 10)),
  );
  expect(visits[0]!.arrivedAt.toISOString()).toBe("2026-03-23T18:00:00.000Z");
  expect((visits[1]!.leftAt.getTime() - visits[1]!.arrivedAt.getTime()) / 60_000).toBeGreaterThanOrEqual(12);
});

it("takes wandering round one place for one visit, and a silence for the end of one", () => {
  expect(visitsFromTrack(stay(HIGH_STREET, 0, 20, 0.0004))).toHaveLength(1);
  expect(visitsFromTrack([...stay(HIGH_STREET, 0, 8), ...stay(HIGH_STREET, 30, 8)])).toHaveLength(2);
});

it("leaves out who only drives through", () => {
  expect(visitsFromTrack(stay(HIGH_STREET, 0, 2))).toEqual([]);
  expect(visitsFromTrack([])).toEqual([]);
});

it("finds the same stays in whatever order the log comes, and none that overlap", () => {
  const track = [...stay(HIGH_STREET, 0, 12, 0.0003), ...stay(STATION, 20, 16, 0.0003), ...stay(HIGH_STREET, 60, 5)];
  fc.assert(
    fc.property(fc.shuffledSubarray(track, { minLength: 10 }), (log) => {
      const visits = visitsFromTrack(log);
      expect(visitsFromTrack(log.toReversed())).toEqual(visits);
      const instants = visits.flatMap(({ arrivedAt, leftAt }) => [arrivedAt.getTime(), leftAt.getTime()]);
      expect(instants).toEqual([...new Set(instants)].sort((one, other) => one - other));
    }),
    { numRuns: 50 },
  );
});
