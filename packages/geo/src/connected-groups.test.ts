import fc from "fast-check";
import { expect, it } from "vitest";
import { connectedGroups } from "./connected-groups.js";

/** A square grid, each cell adjacent to the four beside it. */
function gridNeighbours(columns: number, rows: number): number[][] {
  return Array.from({ length: columns * rows }, (_, cell) => {
    const column = cell % columns;
    return [cell - columns, column > 0 ? cell - 1 : -1, column < columns - 1 ? cell + 1 : -1, cell + columns].filter(
      (other) => other >= 0 && other < columns * rows,
    );
  });
}

const line = gridNeighbours(8, 1);

it("joins cells that touch, through any number of steps, and keeps apart those that do not", () => {
  expect(connectedGroups([5, 1, 2, 7, 3], line)).toEqual([[1, 2, 3], [5], [7]]);
  expect(connectedGroups([], line)).toEqual([]);
  expect(connectedGroups(Int32Array.of(4), line)).toEqual([[4]]);
  expect(connectedGroups([3, 3, 4], line)).toEqual([[3, 4]]);
});

it("puts the groups in the order of their least members", () => {
  expect(connectedGroups([0, 2, 4, 5, 7], line)).toEqual([[0], [2], [4, 5], [7]]);
});

it("parts the members so that exactly those with a way between them share a group, in any order given", () => {
  const neighbours = gridNeighbours(7, 6);
  const members = fc.uniqueArray(fc.nat(41), { maxLength: 42 });
  fc.assert(
    fc.property(members, (list) => {
      // Everyone starts with a label of their own and takes the lowest label of a neighbour until nothing changes.
      const label = new Map(list.map((cell) => [cell, cell]));
      for (let changed = true; changed;) {
        changed = false;
        for (const cell of list) {
          for (const other of neighbours[cell]!) {
            if (!label.has(other) || label.get(other)! >= label.get(cell)!) continue;
            label.set(cell, label.get(other)!);
            changed = true;
          }
        }
      }
      const groups = connectedGroups(list, neighbours);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      for (const group of groups) expect(new Set(group.map((cell) => label.get(cell))).size).toBe(1);
      expect(groups.length).toBe(new Set(label.values()).size);
      expect(connectedGroups(list.toReversed(), neighbours)).toEqual(groups);
    }),
  );
});

it("refuses an index outside the map", () => {
  expect(() => connectedGroups([8], line)).toThrow(
    new RangeError("connectedGroups: a member must be the index of one of 8 places, and one is 8"),
  );
  expect(() => connectedGroups([1.5], line)).toThrow(/1\.5/);
});
