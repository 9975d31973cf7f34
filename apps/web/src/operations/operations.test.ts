import { expect, it } from "vitest";
import type { OperationInput } from "../gql/graphql.js";
import { differencesOf, isConflict } from "./conflict.js";
import { barOf, calendarMonths } from "./operation-calendar.js";
import type { Operation } from "./operation-questions.js";
import { kindAsked, readOperationsSearch } from "./operations-search.js";
import { placeIn } from "./place-fields.js";
import { registerHeadline } from "./register-headline.js";
import { resultWords } from "./result-words.js";
import { amountIn, resultsIn } from "./results-fields.js";

const during = (firstDay: string, lastDay: string) => ({
  dates: { firstDay, lastDay, precision: "DAY", words: "" } as Operation["dates"],
});

it("the calendar shows a year at least and four at most, up to the last operation", () => {
  expect(calendarMonths([])).toEqual([]);
  const short = calendarMonths([during("2025-03-02", "2025-03-04")]);
  expect([short.length, short[0], short.at(-1)]).toEqual([12, "2024-04", "2025-03"]);
  const long = calendarMonths([during("2020-01-01", "2020-02-01"), during("2025-03-02", "2025-03-04")]);
  expect([long.length, long[0], long.at(-1)]).toEqual([48, "2021-04", "2025-03"]);
});

it("a bar is cut where the calendar begins, and absent before", () => {
  const months = ["2025-01", "2025-02", "2025-03"];
  expect(barOf(during("2024-11-05", "2025-02-01"), months)).toEqual([0, 1]);
  expect(barOf(during("2025-03-31", "2025-06-01"), months)).toEqual([2, 2]);
  expect(barOf(during("2024-01-01", "2024-12-31"), months)).toBeNull();
});

it("the headline says what is going on before what is over", () => {
  const of = (...statuses: Operation["status"][]) => statuses.map((status) => ({ status }));
  expect(registerHeadline(of("FINISHED", "RUNNING", "PLANNED"), true)).toBe("3 operations: 1 running now, 1 planned");
  expect(registerHeadline(of("FINISHED"), true)).toBe("Nothing is running or planned; 1 operation done");
  expect(registerHeadline(of("FINISHED", "FINISHED"), false)).toBe("The plan tells of 2 operations");
  expect(registerHeadline([], true)).toBe("No operation is written down yet");
});

it("results read as people say them, and what is withheld keeps its mark", () => {
  const line = (kind: string, value: number | null, unit: string, detail = "", atLeast = false) =>
    ({ kind, name: "Arrests", detail, atLeast, figure: { value, unit } }) as Operation["results"][number];
  expect(resultWords({ results: [] })).toBeNull();
  expect(
    resultWords({
      results: [
        line("FIXED_PENALTY_NOTICE", 1, "notices", "waste"),
        line("ITEM_GIVEN_OUT", 200, "items", "purse chains", true),
        line("ARREST", null, "arrests"),
      ],
    }),
  ).toBe("1 notice, at least 200 purse chains, arrests: [c]");
});

it("a kind that the address misspells counts as none", () => {
  expect(kindAsked(readOperationsSearch({ kind: "op-assist" }))).toBe("OP_ASSIST");
  expect(readOperationsSearch({ kind: "nothing", ward: "E05015045" })).toEqual({ ward: "E05015045" });
});

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
  }
  return form;
}

it("a form's place goes out as the server takes it, and nonsense as what it refuses", () => {
  expect(placeIn(formOf({ placeKind: "POINT", latitude: "51.2", longitude: " 0.3 ", radiusMetres: "" }))).toEqual({
    kind: "POINT",
    latitude: 51.2,
    longitude: 0.3,
  });
  expect(placeIn(formOf({ placeKind: "POINT", latitude: "", longitude: "x" }))).toMatchObject({ latitude: 999 });
  const ring = "51.1, 0.2\n51.2 0.3\n\n51.3;0.2";
  expect(placeIn(formOf({ placeKind: "POLYGON", ring })).ring).toEqual([0.2, 51.1, 0.3, 51.2, 0.2, 51.3]);
  expect(placeIn(formOf({ placeKind: "NAMED", names: "Burham,  Wouldham," })).names).toEqual(["Burham", "Wouldham"]);
});

it("lines of results without a count are left out, and an amount may be unknown", () => {
  const form = formOf({
    resultKind: ["ARREST", "ITEM_GIVEN_OUT", "ARREST"],
    resultCount: ["", "1,200", "two"],
    resultDetail: ["", " alarms ", ""],
    costPounds: "£1,250.50",
  });
  expect(resultsIn(form)).toEqual([
    { kind: "ITEM_GIVEN_OUT", count: 1200, detail: "alarms" },
    { kind: "ARREST", count: -1, detail: "" },
  ]);
  expect(amountIn(form, "costPounds")).toBe(1250.5);
  expect(amountIn(form, "officerHours")).toBeNull();
});

it("of two writings only the facts that differ are shown", () => {
  const mine = {
    title: "Mine",
    kind: "OTHER",
    aim: "",
    leadOrganisation: "tmbc",
    firstDay: "2031-01-01",
    lastDay: "2031-01-02",
    place: { kind: "NONE" },
  } as OperationInput;
  const theirs = {
    title: "Theirs",
    kindName: "Other",
    aim: "",
    priority: null,
    planActionId: null,
    lead: { slug: "tmbc" },
    partners: [],
    ...during("2031-01-01", "2031-01-02"),
    results: [],
    notes: "",
  } as unknown as Operation;
  expect(differencesOf(mine, theirs)).toEqual([{ name: "Title", mine: "Mine", theirs: "Theirs" }]);
  expect(isConflict({ errors: [{ extensions: { code: "CONFLICT" } }] })).toBe(true);
  expect(isConflict(new Error("away"))).toBe(false);
});
