import { expect, it } from "vitest";
import { changesByDay, type ImportTold } from "./changes.js";
import { CHANGES_WORDS, monthsWords } from "./changes-words.js";

const told = (more: Partial<ImportTold>): ImportTold => ({
  importedAt: "2026-05-02T09:30:00.000Z",
  supplier: "Kent Police",
  month: "2026-03",
  revision: 1,
  status: "current",
  taken: 700,
  added: null,
  removed: null,
  changed: null,
  ...more,
});

it("tells new months and revised ones apart, day by day, the latest first", () => {
  const days = changesByDay([
    told({}),
    told({ month: "2026-02", revision: 2, taken: 1, added: 1, removed: 1200, changed: 0 }),
    told({ importedAt: "2026-04-01T00:00:00.000Z", month: "2026-02", status: "replaced" }),
    told({ month: "2026-04" }),
  ]);
  expect(days.map(({ day }) => day)).toEqual(["2026-05-02", "2026-04-01"]);
  expect(days[0]!.changes.map((change) => CHANGES_WORDS.change(change))).toEqual([
    "Kent Police: 2 months from March 2026 to April 2026 new, with 1,400 incidents in wards of the area.",
    "Kent Police: February 2026 replaced by a later version, with 1 incident in wards of the area. Against the version before: 1 added, 1,200 removed, 0 changed.",
  ]);
});

it("names months as one, several, or none", () => {
  expect(monthsWords(["2026-03"])).toBe("March 2026");
  expect(monthsWords(["2026-03", "2026-01"])).toBe("2 months from January 2026 to March 2026");
  expect(monthsWords([])).toBe("no month");
});

it("adds the rows of several revised months up, and says nothing where those of one are not known", () => {
  const revised = (month: string, added: number | null) =>
    told({ month, revision: 2, added, removed: added && 2, changed: added && 3 });
  const [known] = changesByDay([revised("2026-01", 1), revised("2026-02", 4)]);
  expect(known!.changes[0]!.rows).toEqual({ added: 5, removed: 4, changed: 6 });
  const [unknown] = changesByDay([revised("2026-01", 1), revised("2026-02", null), revised("2026-03", 1)]);
  expect(unknown!.changes[0]!.rows).toBeNull();
});
