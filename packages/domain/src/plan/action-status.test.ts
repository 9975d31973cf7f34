import { expect, it } from "vitest";
import { ACTION_STATUSES, objectionToStatus, STATUS_WORDS } from "./action-status.js";

it("letter, word and shape each tell every status from the others", () => {
  for (const part of ["letter", "word", "shape"] as const) {
    expect(new Set(ACTION_STATUSES.map((status) => STATUS_WORDS[status][part])).size).toBe(ACTION_STATUSES.length);
  }
});

it("complete needs evidence or a reason, and stopped a reason", () => {
  expect(objectionToStatus("COMPLETE", 0, null)).toContain("needs evidence");
  expect(objectionToStatus("COMPLETE", 1, null)).toBeNull();
  expect(objectionToStatus("COMPLETE", 0, "The policy is in place")).toBeNull();
  expect(objectionToStatus("STOPPED", 3, null)).toContain("why");
  expect(objectionToStatus("LATE", 0, null)).toBeNull();
});
