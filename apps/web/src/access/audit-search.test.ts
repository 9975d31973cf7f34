import { expect, it } from "vitest";
import { auditInput, readAuditSearch } from "./audit-search.js";

it("an address with a day that is none asks without it", () => {
  expect(readAuditSearch({ since: "2026-02-31x", until: "2026-03-02", action: "READ", other: "1" })).toEqual({
    until: "2026-03-02",
    action: "READ",
  });
});

it("one day from and until is the whole of that day", () => {
  const { from, to } = auditInput({ since: "2026-03-02", until: "2026-03-02" });
  expect(Date.parse(to ?? "") - Date.parse(from ?? "")).toBe(24 * 60 * 60 * 1000);
});

it("the day after the last of a month is the first of the next", () => {
  expect(auditInput({ until: "2026-02-28" }).to).toBe(new Date("2026-03-01T00:00").toISOString());
});
