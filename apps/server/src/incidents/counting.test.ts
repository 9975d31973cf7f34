import { CRIME_TYPES, monthOfNumber, type CrimeType } from "@safer-wards/domain";
import { expect, it } from "vitest";
import { ColumnBuilder, type IncidentColumns, type IncidentRow, type Supply } from "./columns.js";
import { countByCell, MonthlyTable, selectionOf } from "./counting.js";

const WARDS = ["W1", "W2", "W3"];
const FIRST = 24_300;

/** Numbers from 0 to 1, the same each time. */
function sequence(): () => number {
  let state = 7;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function supply(id: string): Supply {
  const [source = "", supplier = ""] = id.split(":");
  return {
    id,
    source,
    supplier,
    organisation: null,
    demonstration: false,
    months: new Set(Array.from({ length: 12 }, (_, month) => FIRST + month)),
  };
}

function incidents(count: number): IncidentRow[] {
  const random = sequence();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, id) => ({
    id,
    delivery_id: pick([1, 2]),
    ward_code: pick(WARDS),
    month: monthOfNumber(FIRST + Math.floor(random() * 12)),
    crime_type: pick(CRIME_TYPES).id,
    longitude: Math.round(random() * 5),
    latitude: 51,
    location: "On or near Street",
    cell9: `cell${Math.floor(random() * 20)}`,
    cell10: `fine${Math.floor(random() * 50)}`,
  }));
}

function columnsOf(rows: readonly IncidentRow[]): IncidentColumns {
  const supplies = [supply("a:x"), supply("b:y")];
  const builder = new ColumnBuilder("A", WARDS);
  for (const id of [1, 2])
    builder.add(
      id,
      rows.filter((row) => row.delivery_id === id),
    );
  const supplyOfDelivery = new Map([
    [1, 0],
    [2, 1],
  ]);
  return builder.build(1, supplies, supplyOfDelivery);
}

const rows = incidents(2_000);
const columns = columnsOf(rows);
const crimeTypes: CrimeType[] = ["BURGLARY", "DRUGS"];
const period = { firstMonth: monthOfNumber(FIRST + 2), endMonth: monthOfNumber(FIRST + 7) };

it("keeps every row, sorted by month", () => {
  expect(columns.length).toBe(rows.length);
  expect(columns.monthStarts.at(-1)).toBe(rows.length);
});

it("counts cells as counting row by row does", () => {
  const selection = selectionOf(columns, { wardCodes: ["W1", "W3"], crimeTypes, supplyIds: ["b:y"] });
  const counts = countByCell(columns, 9, period, selection);
  const slow = new Map<string, number>();
  for (const row of rows) {
    const isWanted =
      row.ward_code !== "W2" &&
      row.delivery_id === 2 &&
      row.month >= period.firstMonth &&
      row.month < period.endMonth &&
      crimeTypes.includes(row.crime_type as CrimeType);
    if (isWanted) slow.set(row.cell9, (slow.get(row.cell9) ?? 0) + 1);
  }
  columns.cells9.forEach((cell, index) => expect(counts[index]).toBe(slow.get(cell) ?? 0));
});

it("sums a month's wards and types as counting row by row does", () => {
  const all = selectionOf(columns, {});
  const some = selectionOf(columns, { wardCodes: ["W2"], crimeTypes });
  const table = MonthlyTable.of(columns, all.supplies);
  for (let month = FIRST; month < FIRST + 12; month++) {
    const inMonth = rows.filter((row) => row.month === monthOfNumber(month));
    expect(table.count(month, all.wards, all.types)).toBe(inMonth.length);
    const wanted = inMonth.filter((row) => row.ward_code === "W2" && crimeTypes.includes(row.crime_type as CrimeType));
    expect(table.count(month, some.wards, some.types)).toBe(wanted.length);
  }
});

it("counts nothing outside the months it holds", () => {
  const all = selectionOf(columns, {});
  const table = MonthlyTable.of(columns, all.supplies);
  expect(table.count(FIRST - 1, all.wards, all.types)).toBe(0);
  expect(table.count(FIRST + 12, all.wards, all.types)).toBe(0);
});
