import { expect, it } from "vitest";
import { csvCell, csvText } from "./csv.js";

it.each(["=1+1", "+44 1732", "-cmd", "@SUM(A1)", "\tx", "\rx"])("makes text that begins like %j harmless", (text) => {
  expect(csvCell(text).replace(/^"/, "").startsWith("'")).toBe(true);
});

it("leaves numbers alone, negative ones too", () => {
  expect([-5, 0, 1842, 18.25].map(csvCell)).toEqual(["-5", "0", "1842", "18.25"]);
});

it("writes a missing value as an empty cell and never as zero", () => {
  expect(csvCell(null)).toBe("");
  expect(csvCell(Number.NaN)).toBe("");
});

it("quotes commas, quotes and line ends, and quotes what it has made harmless", () => {
  expect(csvCell("Aylesford North, part")).toBe('"Aylesford North, part"');
  expect(csvCell('the "Vauxhall"')).toBe('"the ""Vauxhall"""');
  expect(csvCell("=A,B")).toBe('"\'=A,B"');
});

it("ends every row as RFC 4180 has it", () => {
  expect(csvText(["Ward", "Count"], [["Judd", 149]])).toBe("Ward,Count\r\nJudd,149\r\n");
});
