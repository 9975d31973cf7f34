import { expect, it } from "vitest";
import { contractInput, monthObjection } from "./contract-input.js";

const GROUND = { areaCode: "E07000115", provider: "salus" };

function formOf(values: Record<string, string | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
  }
  return form;
}

it("ends a contract after the last month that is written, and leaves out what is empty", () => {
  const input = contractInput(
    formOf({
      title: " Summer ",
      organisation: "tmbc",
      firstMonth: "2026-04",
      lastMonth: "2027-03",
      pounds: "",
      deliveryMonths: "2026-07, 2026-08",
      "target-CONTACTS": "1,700",
      kinds: ["DETACHED", "HOLIDAY"],
    }),
    GROUND,
    null,
  );
  expect(input).toEqual({
    ...GROUND,
    commissioner: "tmbc",
    title: "Summer",
    period: { firstMonth: "2026-04", endMonth: "2027-04" },
    deliveryMonths: ["2026-07", "2026-08"],
    targets: [{ measure: "CONTACTS", value: 1700 }],
    wardCodes: [],
    kinds: ["DETACHED", "HOLIDAY"],
  });
});

it("sends what is no number or month as one that is objected to", () => {
  const input = contractInput(formOf({ pounds: "a lot", firstMonth: "soon", lastMonth: "later" }), GROUND, null);
  expect(input.pounds).toBe(-1);
  expect(input.period).toEqual({ firstMonth: "1900-01", endMonth: "1900-02" });
});

it("objects to a month that is none, beside its field", () => {
  const months = { firstMonth: "2026-04", lastMonth: "2027-03" };
  expect(monthObjection(formOf({ ...months, deliveryMonths: "2026-07; 2026-08" }))).toBeNull();
  expect(monthObjection(formOf({ ...months, deliveryMonths: "2026-07, July" }))).toMatchObject({
    field: "deliveryMonths",
  });
  expect(monthObjection(formOf({ firstMonth: "2026-04", lastMonth: "" }))).toMatchObject({ field: "period" });
});
