import { expect, it } from "vitest";
import { connectedGroups } from "./connected-groups.js";

const line = Array.from({ length: 10 }, (_, index) =>
  [index - 1, index + 1].filter((other) => other >= 0 && other < 10),
);

it("joins neighbours and keeps what lies apart apart", () => {
  expect(connectedGroups([7, 1, 2, 8, 4], line)).toEqual([[1, 2], [4], [7, 8]]);
});

it("has no group without members and one group of all", () => {
  expect(connectedGroups([], line)).toEqual([]);
  expect(connectedGroups([...line.keys()], line)).toHaveLength(1);
});
