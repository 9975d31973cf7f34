import { expect, it } from "vitest";
import { readCommandLine, UsageError } from "./command-line.js";

it("fetch takes a first month and a last one, or the latest", () => {
  expect(readCommandLine(["fetch", "police", "--from", "2023-04", "--to", "2024-03"])).toEqual({
    name: "fetch police",
    firstMonth: "2023-04",
    lastMonth: "2024-03",
    json: false,
  });
  expect(readCommandLine(["fetch", "police", "--from", "2023-04"])).toMatchObject({ lastMonth: null });
  expect(readCommandLine(["fetch", "wards", "--json"])).toEqual({ name: "fetch wards", json: true });
  expect(readCommandLine(["fetch", "population"])).toEqual({ name: "fetch population", json: false });
});

it.each([
  [["fetch"], /fetch police, fetch wards and fetch population/],
  [["fetch", "weather"], /fetch police, fetch wards and fetch population/],
  [["fetch", "police"], /from which month/],
  [["fetch", "police", "--from", "April"], /from which month/],
  [["fetch", "police", "--from", "2024-04", "--to", "now"], /to which month/],
  [["fetch", "police", "--from", "2024-04", "--to", "2024-03"], /must not be before/],
  [["coverage", "--from", "2024-04"], /go with fetch police alone/],
])("%j is answered with a sentence", (words, sentence) => {
  expect(() => readCommandLine(words)).toThrow(UsageError);
  expect(() => readCommandLine(words)).toThrow(sentence);
});
