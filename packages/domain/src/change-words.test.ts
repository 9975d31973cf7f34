import { expect, it } from "vitest";
import { changeDirection, changeWords } from "./change-words.js";

it("says fewer or more only where the whole interval does", () => {
  expect(changeDirection({ ratio: 0.88, lower: 0.83, upper: 0.94 })).toBe("FEWER");
  expect(changeDirection({ ratio: 1.2, lower: 1.01, upper: 1.4 })).toBe("MORE");
  expect(changeDirection({ ratio: 0.9, lower: 0.8, upper: 1.01 })).toBe("NO_CLEAR_CHANGE");
  expect(changeDirection({ ratio: 0.9, lower: 0.8, upper: 1 })).toBe("NO_CLEAR_CHANGE");
  expect(changeDirection(null)).toBe("NOT_KNOWN");
});

it.each([
  [{ ratio: 0.88, lower: 0.83, upper: 0.94 }, "12 % fewer than the year before (between 17 % and 6 % fewer)"],
  [{ ratio: 1.08, lower: 1.02, upper: 1.14 }, "8 % more than the year before (between 2 % and 14 % more)"],
  [{ ratio: 0.97, lower: 0.91, upper: 1.04 }, "no clear change from the year before (between 9 % fewer and 4 % more)"],
  [{ ratio: 3.4, lower: 2.2, upper: 12.6 }, "3.4 times as many as the year before (between 2.2 times and 13 times)"],
  [
    { ratio: 2.4, lower: 1.5, upper: 3.1 },
    "2.4 times as many as the year before (between 50 % more and 3.1 times as many)",
  ],
  [{ ratio: 0.99, lower: 0.985, upper: 0.997 }, "1 % fewer than the year before (between 2 % and 0.3 % fewer)"],
])("words a change as a reader would repeat it: %o", (estimate, words) => {
  expect(changeWords(estimate)).toBe(words);
});
