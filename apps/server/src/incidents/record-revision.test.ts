import { describe, expect, it } from "vitest";
import { compareRevisions } from "./record-revision.js";

const compare = (before: (string | null)[][], after: (string | null)[][]) => compareRevisions(before, after, 0);

describe("what a revision changed", () => {
  it("is nothing where both have the same rows in another order", () => {
    const rows = [
      ["a", "x"],
      [null, "y"],
      [null, "y"],
    ];
    expect(compare(rows, [...rows].reverse())).toEqual({ added: 0, removed: 0, changed: 0 });
  });

  it("counts a row of the same number with other content as changed", () => {
    expect(compare([["a", "x"]], [["a", "z"]])).toEqual({ added: 0, removed: 0, changed: 1 });
  });

  it("counts rows without a number by their content, twins as often as they come", () => {
    expect(
      compare(
        [
          [null, "x"],
          [null, "x"],
        ],
        [
          [null, "x"],
          [null, "z"],
        ],
      ),
    ).toEqual({ added: 1, removed: 1, changed: 0 });
  });

  it("keeps apart two rows of one number", () => {
    expect(
      compare(
        [
          ["a", "x"],
          ["a", "y"],
        ],
        [["a", "y"]],
      ),
    ).toEqual({ added: 0, removed: 1, changed: 0 });
  });
});
