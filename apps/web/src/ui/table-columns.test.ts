import { expect, it } from "vitest";
import { downloadedCells, figureCsvColumns, sortRows } from "./table-columns.js";
import type { TableColumn } from "./table-columns.js";

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: "name", title: "Ward", value: (row) => row.name },
  {
    key: "count",
    title: "Incidents",
    numeric: true,
    value: (row) => row.count,
    csv: figureCsvColumns("Incidents", (row) => ({
      value: row.count,
      unit: "incidents",
      missingBecause: row.count === null ? "Not supplied." : null,
    })),
  },
];
const ROWS: readonly Row[] = [
  { name: "Judd", count: 149 },
  { name: "Larkfield", count: null },
  { name: "Vauxhall", count: 20 },
];

function namesBy(direction: "ascending" | "descending"): string[] {
  return sortRows(ROWS, COLUMNS, { key: "count", direction }).map((row) => row.name);
}

it("sorts numbers as numbers, with rows without a value last in both directions", () => {
  expect(namesBy("ascending")).toEqual(["Vauxhall", "Judd", "Larkfield"]);
  expect(namesBy("descending")).toEqual(["Judd", "Vauxhall", "Larkfield"]);
});

it("leaves rows as they come when nothing is sorted", () => {
  expect(sortRows(ROWS, COLUMNS, undefined)).toBe(ROWS);
});

it("downloads a figure whole: value, interval, unit and why it is missing", () => {
  const cells = downloadedCells(COLUMNS, ROWS);
  expect(cells.headings).toEqual([
    "Ward",
    "Incidents",
    "Incidents, lower",
    "Incidents, upper",
    "Incidents, unit",
    "Incidents, missing because",
  ]);
  expect(cells.rows[0]).toEqual(["Judd", 149, null, null, "incidents", null]);
  expect(cells.rows[1]).toEqual(["Larkfield", null, null, null, "incidents", "Not supplied."]);
});
