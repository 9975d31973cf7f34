import { describe, expect, it } from "vitest";
import { joinSmall, joinSmallToTheEnd } from "./join-small.js";

describe("along a line that goes on", () => {
  it("a zero and a count that is not small stand alone", () => {
    expect(joinSmall([5, 0, 12], 5)).toEqual({ groups: [[0], [1], [2]], rest: [] });
  });

  it("a small count takes those that follow until four more than one each are there", () => {
    expect(joinSmall([1, 4, 1, 9], 5)).toEqual({ groups: [[0, 1, 2, 3]], rest: [] });
    expect(joinSmall([2, 4, 9], 5).groups).toEqual([[0, 1], [2]]);
    expect(joinSmall([1, 5, 9], 5).groups).toEqual([[0, 1], [2]]);
  });

  it("zeros between those that are joined stay out of it, and none shows when the group was full", () => {
    expect(joinSmall([3, 0, 7, 0], 5).groups).toEqual([[0, 2], [1], [3]]);
  });

  it("what is too small when the line ends is left", () => {
    expect(joinSmall([8, 1, 0, 2], 5)).toEqual({ groups: [[0], [2]], rest: [1, 3] });
  });
});

describe("along a line that has an end", () => {
  it("what is left goes to the last group that counts anything", () => {
    expect(joinSmallToTheEnd([8, 0, 6, 0, 2], 5)).toEqual([[0], [1], [2, 4], [3]]);
  });

  it("five places of one each are not told as five places that are not zero", () => {
    expect(joinSmallToTheEnd([1, 1, 0, 1, 1, 1], 5)).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  it("nothing at all is nothing everywhere", () => {
    expect(joinSmallToTheEnd([0, 0], 5)).toEqual([[0], [1]]);
  });
});
