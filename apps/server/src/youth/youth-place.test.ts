import { expect, it } from "vitest";
import { placesAfter, type YouthPlace } from "./youth-place.js";
import type { YouthSession } from "./youth.js";

const POINT = { longitude: 0.27, latitude: 51.2 };
const OTHER = { longitude: 0.28, latitude: 51.2 };

function sessionAt(more: Partial<YouthSession>): YouthSession {
  const time = new Date("2026-01-09T18:00:00Z");
  return {
    id: "s",
    areaCode: "A",
    provider: "salus",
    reference: "r",
    contractId: null,
    start: time,
    end: time,
    month: "2026-01",
    kind: "DETACHED",
    wardCode: "W1",
    place: "Skate park",
    position: null,
    staffHours: 1,
    contacts: 1,
    attendances: 1,
    individuals: 1,
    newIndividuals: null,
    ageBands: {},
    themes: [],
    note: null,
    origin: "ENTERED",
    isDemonstration: false,
    digest: "",
    recordedAt: time,
    version: 1,
    ...more,
  };
}

const HELD: YouthPlace = {
  areaCode: "A",
  provider: "salus",
  wardCode: "W1",
  name: "Skate park",
  position: POINT,
  isDemonstration: false,
};

it("adds a place once, however its name is written, and another of its name in another ward", () => {
  const sessions = [
    sessionAt({}),
    sessionAt({ place: "SKATE  park" }),
    sessionAt({ wardCode: "W2" }),
    sessionAt({ provider: "kenward-trust" }),
  ];
  const places = placesAfter([], sessions);
  expect(places.map(({ provider, wardCode, name }) => `${provider} ${wardCode} ${name}`)).toEqual([
    "salus W1 Skate park",
    "salus W2 Skate park",
    "kenward-trust W1 Skate park",
  ]);
});

it("keeps a point that a later session leaves out, and takes the one that a later session gives", () => {
  expect(placesAfter([HELD], [sessionAt({})])).toEqual([]);
  expect(placesAfter([HELD], [sessionAt({ position: OTHER })])).toEqual([{ ...HELD, position: OTHER }]);
  expect(placesAfter([], [sessionAt({ position: POINT }), sessionAt({})])[0]!.position).toEqual(POINT);
});

it("is of the demonstration until a real session is held there", () => {
  const invented = placesAfter([], [sessionAt({ isDemonstration: true })]);
  expect(invented[0]!.isDemonstration).toBe(true);
  expect(placesAfter(invented, [sessionAt({})])[0]!.isDemonstration).toBe(false);
  expect(placesAfter([HELD], [sessionAt({ isDemonstration: true })])).toEqual([]);
});
