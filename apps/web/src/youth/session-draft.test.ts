import { expect, it } from "vitest";
import { draftLike, draftOf, inputOf } from "./session-draft.js";
import type { Session } from "./session-questions.js";

const LAST: Session = {
  id: "one",
  provider: "salus",
  providerName: "Salus",
  reference: "r-1",
  date: "2025-06-02",
  startTime: "18:30",
  endTime: "21:00",
  kind: "DETACHED",
  kindName: "Detached youth work",
  wardCode: "E05015045",
  wardName: "Judd",
  place: "Tonbridge",
  staffHours: 5,
  contacts: 12,
  attendances: 9,
  individuals: 9,
  newIndividuals: null,
  hasKeys: false,
  themes: ["CANNABIS"],
  note: null,
  version: 3,
  ageBands: [
    { band: "AGED_13_TO_15", count: 5 },
    { band: "NOT_KNOWN", count: 4 },
  ],
};

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

it("starts like the last session, on this day and without its numbers", () => {
  const draft = draftLike(LAST, "2025-06-09", "salus", "SPORTS");
  expect(draft).toMatchObject({ date: "2025-06-09", place: "Tonbridge", startTime: "18:30", contacts: "", themes: [] });
  expect(draftLike(undefined, "2025-06-09", "salus", "SPORTS")).toMatchObject({ kind: "SPORTS", place: "" });
});

it("starts a correction with what is held, ages that nobody knows left out", () => {
  expect(draftOf(LAST)).toMatchObject({ contacts: "12", newIndividuals: "", ageBands: { AGED_13_TO_15: "5" } });
});

it("sends a number that is missing as one that the server objects to, and never as zero", () => {
  const input = inputOf(formOf({ contacts: "", attendances: "9 or so", individuals: "9" }), "E07000115", null);
  expect(input).toMatchObject({ contacts: -1, attendances: -1, individuals: 9, staffHours: -1 });
  expect(input.newIndividuals).toBeUndefined();
});

it("sends keys in place of a number, and a correction with its version", () => {
  const input = inputOf(formOf({ keys: "a1, b2\nc3", individuals: "" }), "E07000115", LAST);
  expect(input).toMatchObject({ keys: ["a1", "b2", "c3"], id: "one", version: 3, reference: "r-1" });
  expect(input.individuals).toBeUndefined();
});
